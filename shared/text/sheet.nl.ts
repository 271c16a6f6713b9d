/** What every printed form repeats; `{page}`, `{pages}` and `{characters}` are filled in where the form is set. */
export const sheetNl = {
  pageOf: 'Pagina {page} van {pages}',
  signature: 'Handtekening',
  unprintableTitle: 'Tekens die niet kunnen worden afgedrukt',
  unprintable:
    'Dit formulier bevat tekens waarvoor het lettertype geen afbeelding heeft. Op hun plaats staat een leeg vakje. Het zijn: {characters}.',
};
