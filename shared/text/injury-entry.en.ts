import type { injuryEntryNl } from './injury-entry.nl.ts';

/** English words for recording injuries quickly. */
export const injuryEntryEn: typeof injuryEntryNl = {
  enterHint: 'Enter: to the next required field.',
  title: 'Take over features',
  intro: 'Fills in empty features only. Not size, teeth or words: those belong to this injury. Check everything.',
  fromInjury: ({ number }) => `Take over from injury ${number}`,
  fromTemplate: ({ name }) => `Template ‘${name}’`,
  wouldFill: ({ features }) => features.join('; '),
  feature: ({ label, value }) => `${label.toLocaleLowerCase('en')}: ${value}`,
  yes: 'yes',
  no: 'no',
  unknown: 'unknown',
  takeOver: 'Take over features',
  taken: ({ count }) => (count === 1 ? '1 feature taken over. Check it.' : `${count} features taken over. Check them.`),
  keep: 'Keep as template…',
  keepTitle: 'Keep template',
  keepWords:
    'A template remembers chosen features only: no place, size, photo, cause or words. Everybody who records in this vault can use it.',
  name: 'Name',
  nameHint: 'A template that already has this name is replaced.',
  nameMissing: 'Give the template a name.',
  keepConfirm: 'Keep',
  remove: ({ name }) => `Remove template ‘${name}’`,
};
