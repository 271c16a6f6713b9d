import type { regionScreenNl } from './region-screen.nl.ts';

/** Regional figures: period, table, what is withheld, saving as CSV. */
export const regionScreenEn: typeof regionScreenNl = {
  title: 'Region',
  intro: 'Counts from the confirmed registrations on this workstation.',
  period: 'Period',
  allPeriods: 'all periods',
  halfYear: ({ year, half }) => (half === '1' ? `${year}, January to June` : `${year}, July to December`),
  table: 'Table',
  notForRelease: 'Not for release: no secondary suppression yet.',
  notForReleaseWords:
    'A withheld figure may be derived from other figures. Use these tables inside your organisation only.',
  coverage: ({ contacts, unconfirmed }) => {
    const all = contacts === 1 ? '1 contact' : `${contacts} contacts`;
    if (contacts === 0) return 'No contacts are recorded in this period.';
    return unconfirmed === 0
      ? `${all}, the registration of all is confirmed.`
      : `${all}, of which ${unconfirmed} without confirmed registration. ${unconfirmed === 1 ? 'That one does' : 'Those do'} not count.`;
  },
  rule: ({ threshold, base }) =>
    `A dot (.) stands where fewer than ${threshold} children stand behind the figure, zero included. Other figures are rounded to a multiple of ${base}; they need not add up to a total.`,
  multiple: ({ variable }) =>
    `${variable}: a contact may fall in several categories, so that together they can exceed the total.`,
  total: 'total',
  count: 'number of contacts',
  hidden: 'not shown',
  source: 'Source of the classifications',
  save: 'Save all as CSV…',
  saveHint: "All tables of this period, marked 'not for release'.",
  saved: ({ fileName }) => `Saved as ${fileName}.`,
};
