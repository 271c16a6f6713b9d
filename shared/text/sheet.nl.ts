/** What every printed form repeats; `{page}`, `{pages}` and `{characters}` are filled in where the form is set. */
export const sheetNl = {
  pageOf: 'Pagina {page} van {pages}',
  signature: 'Handtekening',
  unprintableTitle: 'Tekens die niet kunnen worden afgedrukt',
  unprintable:
    'Dit formulier bevat tekens die het lettertype niet kan afbeelden. Op hun plaats staat hun nummer in Unicode tussen rechte haken. Het zijn: {characters}.',
};
