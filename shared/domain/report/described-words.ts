import { composeDescription } from './compose-description.ts';
import type { ReportContext } from './compose-report-context.ts';
import type { DescriptionParagraph } from './description.ts';

/** One paragraph of the accepted description as a report prints it. */
interface DescribedWords {
  readonly text: string;
  /** A person's own words stand in the place of the composed ones. */
  readonly edited: boolean;
  /** The report speaks another language than these words. */
  readonly untranslated: boolean;
}

/**
 * The words of one part of the accepted description, or nothing. Edited words win and are never translated. Composed words are
 * Dutch, the language of record; a report in another language composes them anew from the same facts, unless those have changed
 * since the description was accepted.
 */
export function describedWords(context: ReportContext, key: DescriptionParagraph['key']): DescribedWords | undefined {
  const found = context.examination.description?.content.paragraphs.find((candidate) => candidate.key === key);
  if (found === undefined) return undefined;
  const foreign = context.language !== 'nl';
  if (found.edited !== undefined) return { text: found.edited.trim(), edited: true, untranslated: foreign };
  if (!foreign) return { text: found.composed.trim(), edited: false, untranslated: false };
  const unchanged = composedIn(context, 'nl', key) === found.composed;
  const translated = unchanged ? composedIn(context, context.language, key) : undefined;
  return { text: (translated ?? found.composed).trim(), edited: false, untranslated: translated === undefined };
}

function composedIn(context: ReportContext, language: ReportContext['language'], key: string): string | undefined {
  const { examination, caseRecord, lookup } = context;
  const { child, examinations } = caseRecord;
  const paragraphs = composeDescription({ examination, child, examinations, lookup, language });
  return paragraphs.find((candidate) => candidate.key === key)?.composed;
}
