import type { Age } from '../kernel/iso-date.ts';

/** Words that many screens share. */
export const commonNl = {
  appName: 'Letseldossier',
  save: 'Opslaan',
  cancel: 'Annuleren',
  close: 'Sluiten',
  edit: 'Wijzigen',
  add: 'Toevoegen',
  remove: 'Verwijderen',
  back: 'Terug',
  yes: 'Ja',
  no: 'Nee',
  unknown: 'Onbekend',
  notRecorded: 'niet vastgelegd',
  optional: 'niet verplicht',
  requiredMark: '* verplicht',
  unverified: 'niet nagekeken bij de bron',
  tryAgain: 'Opnieuw proberen',
  discardDraft: 'Concept weggooien',
  draftSaved: (values: { readonly time: string }) => `Concept bewaard ${values.time}`,
  saved: (values: { readonly time: string }) => `Opgeslagen ${values.time}`,
  draftRestored: 'Uw niet opgeslagen invoer van eerder staat er weer.',
  /** Ages in completed months under two years, else in years and months. */
  age: (age: Pick<Age, 'years' | 'months' | 'totalMonths'>) =>
    age.totalMonths < 24
      ? `${age.totalMonths} mnd`
      : age.months === 0
        ? `${age.years} j`
        : `${age.years} j ${age.months} mnd`,
  fullName: (name: { readonly givenNames: string; readonly familyName: string }) =>
    `${name.givenNames} ${name.familyName}`,
  problemsFound: (values: { readonly count: number }) =>
    values.count === 1 ? 'Eén veld moet nog worden aangepast.' : `${values.count} velden moeten nog worden aangepast.`,
};
