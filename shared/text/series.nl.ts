/** Remarks of regions, several examinations of one child, and injuries that are seen again. */
export const seriesNl = {
  remark: 'Opmerking',
  remarkHint: 'Wat u ziet of wat hier anders ging; geen verklaring. Letsel legt u vast als letsel.',
  remarkTitle: (values: { readonly region: string }) => `Opmerking bij ${values.region}`,
  remarkNeedsState:
    'Van dit deel is nog niets vastgelegd. Leg eerst vast of het normaal is, een bevinding heeft of niet te onderzoeken was.',
  remarkHere: (values: { readonly remark: string }) => `opmerking: ${values.remark}`,
  bar: 'Onderzoeken in dit dossier',
  which: (values: { readonly index: number; readonly of: number }) => `Onderzoek ${values.index} van ${values.of}`,
  examination: (values: { readonly date: string; readonly kind: string }) => `${values.date}, ${values.kind}`,
  reExamination: 'Heronderzoek toevoegen',
  title: 'Bij eerdere onderzoeken gezien',
  intro: 'Kijk elk letsel terug. Plaats en soort komen mee; grootte en kleur legt u opnieuw vast.',
  injury: (values: { readonly number: number; readonly type: string; readonly date: string }) =>
    `Letsel ${values.number} op ${values.date}: ${values.type}`,
  seenAgain: 'Opnieuw gezien',
  seenAgainOf: (values: { readonly injury: string }) => `Opnieuw gezien: ${values.injury}`,
  gone: 'Niet meer te zien',
  goneOf: (values: { readonly injury: string }) => `Niet meer te zien: ${values.injury}`,
  allSeen: 'Alle letsels van eerdere onderzoeken zijn teruggekeken.',
  earlier: 'Hetzelfde letsel bij een eerder onderzoek',
  earlierNone: 'nee, nieuw bij dit onderzoek',
  compare: 'Toen en nu',
  aspect: 'Kenmerk',
  now: 'Nu',
  type: 'Soort',
  count: 'Aantal',
  size: 'Grootte',
  many: 'groep',
  nothing: '–',
  mapMark: (values: { readonly number: number; readonly date: string; readonly type: string }) =>
    `Eerder gezien, letsel ${values.number} op ${values.date}: ${values.type}`,
};
