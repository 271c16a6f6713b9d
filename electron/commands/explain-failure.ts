import type { Language } from '../../shared/kernel/label.ts';
import type { AnyFailure } from '../../shared/text/failure-sentences.ts';
import { failuresEn } from '../../shared/text/failures.en.ts';
import { failuresNl } from '../../shared/text/failures.nl.ts';

const sentences = { nl: failuresNl, en: failuresEn };

/** The sentence for a failure as the window shows it. */
export function explainFailure(failure: AnyFailure, language: Language): string {
  // Each sentence takes exactly the failures of its own kind; the compiler cannot follow that link through the lookup.
  const sentence = sentences[language][failure.kind] as (value: AnyFailure) => string;
  return sentence(failure);
}
