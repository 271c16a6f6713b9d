import type { commonNl } from './common.nl.ts';

/** Words that many screens share. */
export const commonEn: typeof commonNl = {
  appName: 'Letseldossier',
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Edit',
  add: 'Add',
  remove: 'Remove',
  back: 'Back',
  yes: 'Yes',
  no: 'No',
  unknown: 'Unknown',
  notRecorded: 'not recorded',
  optional: 'optional',
  requiredMark: '* required',
  unverified: 'not checked against the source',
  tryAgain: 'Try again',
  discardDraft: 'Discard draft',
  draftSaved: ({ time }) => `Draft kept ${time}`,
  saved: ({ time }) => `Saved ${time}`,
  draftRestored: 'What you entered earlier and had not saved is back.',
  age: (age) =>
    age.totalMonths < 24
      ? `${age.totalMonths} mo`
      : age.months === 0
        ? `${age.years} y`
        : `${age.years} y ${age.months} mo`,
  fullName: ({ givenNames, familyName }) => `${givenNames} ${familyName}`,
  problemsFound: ({ count }) =>
    count === 1 ? 'One field still needs a change.' : `${count} fields still need a change.`,
};
