import type { sheetNl } from './sheet.nl.ts';

/** What every printed form repeats; `{page}`, `{pages}` and `{characters}` are filled in where the form is set. */
export const sheetEn: typeof sheetNl = {
  pageOf: 'Page {page} of {pages}',
  signature: 'Signature',
  unprintableTitle: 'Characters that cannot be printed',
  unprintable:
    'This form contains characters for which the typeface has no drawing. An empty box stands in their place. They are: {characters}.',
};
