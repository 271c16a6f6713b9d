import type { sheetNl } from './sheet.nl.ts';

/** What every printed form repeats; `{page}`, `{pages}` and `{characters}` are filled in where the form is set. */
export const sheetEn: typeof sheetNl = {
  pageOf: 'Page {page} of {pages}',
  signature: 'Signature',
  unprintableTitle: 'Characters that cannot be printed',
  unprintable:
    'This form contains characters that the typeface cannot draw. In their place stands their Unicode number in square brackets. They are: {characters}.',
};
