import type { BodyModel } from './mesh.ts';

/** So many results are kept for each body; the oldest is dropped first. */
const KEPT = 200;

const known = new WeakMap<BodyModel, Map<string, unknown>>();

/**
 * What was computed before for the same body and the same question; else computes it. Ways over the skin can take tens of milliseconds, and
 * screens and reports ask for the same ones again and again. `question` must say everything the answer depends on.
 */
export function rememberMeasure<Answer>(model: BodyModel, question: object, compute: () => Answer): Answer {
  const answers = known.get(model) ?? new Map<string, unknown>();
  known.set(model, answers);
  const key = JSON.stringify(question);
  if (answers.has(key)) return answers.get(key) as Answer; // The same question was answered by the same computation.
  const answer = compute();
  const [oldest] = answers.keys();
  if (answers.size >= KEPT && oldest !== undefined) answers.delete(oldest);
  answers.set(key, answer);
  return answer;
}
