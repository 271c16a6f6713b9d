import type { AnyFailure } from '../../shared/text/failure-sentences.ts';
import type { Texts } from '../../shared/text/nl.ts';

/** The sentence for a failure: what is wrong and what to do about it. */
export function explainFailure(failure: AnyFailure, texts: Texts): string {
  // Each sentence takes exactly the failures of its own kind; the compiler cannot follow that link through the lookup.
  const sentence = texts.failures[failure.kind] as (value: AnyFailure) => string;
  return sentence(failure);
}
