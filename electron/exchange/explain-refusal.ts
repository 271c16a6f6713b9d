import type { Language } from '../../shared/kernel/label.ts';
import type { AnyFailure } from '../../shared/text/failure-sentences.ts';
import { failuresEn } from '../../shared/text/failures.en.ts';
import { failuresNl } from '../../shared/text/failures.nl.ts';
import type { StepRefused } from '../application/import-step.ts';
import { exchangeTexts, explainFaults, explainIssues, faultLine } from './explain-issues.ts';
import type { ExchangeRefused } from './read-exchange.ts';

/** What is wrong with a case file: a sentence, and a line for each fault. */
export interface ExplainedRefusal {
  readonly sentence: string;
  readonly lines: readonly string[];
}

/** Explains why a case file is not taken in. `file` is its path as the person gave it. */
export function explainRefusal(
  refusal: ExchangeRefused | StepRefused,
  { file, language }: { readonly file: string; readonly language: Language },
): ExplainedRefusal {
  const texts = exchangeTexts[language];
  switch (refusal.kind) {
    case 'file-missing':
      return { sentence: texts.file.missing({ path: file }), lines: [] };
    case 'file-too-large':
      return { sentence: texts.file.tooLarge({ path: file }), lines: [] };
    case 'not-json':
      return { sentence: texts.file.notJson({ path: file }), lines: [] };
    case 'wrong-shape':
      return counted(explainIssues(refusal.issues, language), language);
    case 'unknown-edition':
      return counted([faultLine(['edition'], texts.file.edition({ edition: refusal.edition }))], language);
    case 'faulty':
      return counted(
        [
          ...explainFaults(refusal.faults, language),
          ...refusal.photos.map(({ path, problem }) => faultLine(path, texts.photo[problem])),
        ],
        language,
      );
    case 'step-refused':
      return counted([faultLine(refusal.path, stepText(refusal, language))], language);
  }
}

const counted = (lines: readonly string[], language: Language): ExplainedRefusal => ({
  sentence: exchangeTexts[language].file.faulty({ count: lines.length }),
  lines,
});

/** The words for a refused step: those about photos, else the sentence that the app shows for the same refusal. */
function stepText({ refusal, step }: StepRefused, language: Language): string {
  const photo: Readonly<Record<string, string>> = exchangeTexts[language].photo;
  const about = photo[refusal.kind];
  if (about !== undefined) return about;
  const sentences = language === 'nl' ? failuresNl : failuresEn;
  const known = Object.entries(sentences).find(([kind]) => kind === refusal.kind)?.[1];
  // The refusal of a step is the failure of its route, whose kind chose the sentence.
  const say = known as ((failure: AnyFailure) => string) | undefined;
  return say?.(refusal as AnyFailure) ?? `${step}: ${refusal.kind}`;
}
