import type { Language } from '../../kernel/label.ts';
import type { Evaluation, Hypothesis } from '../assessment/interpretation.ts';
import type { ProbabilityScale, ProbabilityTerm } from '../standard/probability-scale.ts';

type HypothesisNames = Readonly<Record<Hypothesis['id'], string>>;

/** A weighed evaluation in words: the scale's own sentence, its term, and the hypotheses in the order of the sentence. */
interface EvaluationSentence {
  readonly sentence: string;
  readonly term: ProbabilityTerm | undefined;
  readonly first: string;
  readonly second: string;
}

/**
 * Puts an evaluation into the sentence of its probability term. The direction decides which hypothesis comes first; "no
 * statement possible" gives the scale's own words. A term that the scale lacks throws: a report may not guess its strength.
 */
export function evaluationSentence(
  evaluation: Pick<Evaluation, 'first' | 'second' | 'term' | 'direction'>,
  scale: ProbabilityScale,
  words: { readonly language: Language; readonly names: HypothesisNames },
): EvaluationSentence {
  const inOrder =
    evaluation.direction === 'forward' ? [evaluation.first, evaluation.second] : [evaluation.second, evaluation.first];
  const [first = '', second = ''] = inOrder.map((id) => words.names[id as Hypothesis['id']]);
  if (evaluation.term === null) return { sentence: scale.noStatement[words.language], term: undefined, first, second };
  const term = scale.terms.find(({ id }) => id === evaluation.term);
  if (term === undefined) throw new Error(`The scale ${scale.id} has no term ${evaluation.term}`);
  const sentence = term.sentence[words.language].replace(/\{(first|second)\}/g, (_, slot: string) =>
    slot === 'first' ? first : second,
  );
  return { sentence, term, first, second };
}
