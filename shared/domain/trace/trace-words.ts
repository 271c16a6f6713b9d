import type { Language } from '../../kernel/label.ts';
import { traceWordsEn } from '../../text/trace-words.en.ts';
import { traceWordsNl } from '../../text/trace-words.nl.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { TraceDetails } from './trace.ts';

export type TraceWords = typeof traceWordsNl;

/** The words about traces in one language. */
export const traceWords = (language: Language): TraceWords => (language === 'nl' ? traceWordsNl : traceWordsEn);

/** Material and method as a phrase: "speeksel, dubbele swab". */
export const traceMatter = ({ kind, method }: TraceDetails, lookup: StandardLookup, language: Language): string =>
  [
    lookup.traceLabel('kinds', kind, language),
    ...(method === undefined ? [] : [lookup.traceLabel('methods', method, language)]),
  ].join(', ');

/** Packaging and seal as a phrase; empty when neither was recorded. */
export const tracePackaging = ({ packaging, seal }: TraceDetails, lookup: StandardLookup, language: Language): string =>
  [
    ...(packaging === undefined ? [] : [lookup.traceLabel('packaging', packaging, language)]),
    ...(seal === undefined ? [] : [seal]),
  ].join(', ');
