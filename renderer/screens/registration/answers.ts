import { z } from 'zod';

/** Answers given by a person, per variable; at least one category each. */
export const Answers = z.record(z.string(), z.array(z.string()).min(1));
export type AnswersByVariable = Readonly<Record<string, readonly string[]>>;

/** A copy with one answer changed; no categories take the answer back, so that the record speaks again. */
export function withAnswer(
  answers: AnswersByVariable,
  { variable, categories }: { readonly variable: string; readonly categories: readonly string[] | undefined },
): AnswersByVariable {
  const { [variable]: _former, ...others } = answers;
  return categories === undefined || categories.length === 0 ? others : { ...others, [variable]: categories };
}
