import type { registrationNl } from './registration.nl.ts';

/** The registration of a contact for the regional figures. */
export const registrationEn: typeof registrationNl = {
  title: 'Registration',
  lead: 'These facts follow from the case. Add only what is missing and confirm; the contact then counts in the regional figures.',
  contact: 'Contact',
  contactLabel: ({ kind, date }) => `${kind}, ${date}`,
  variable: 'Item',
  value: 'Value',
  origin: 'Origin',
  derived: 'from the case',
  answered: 'entered by you',
  missing: 'missing',
  unknown: 'unknown',
  change: 'Enter yourself',
  changeOf: ({ variable }) => `Enter ${variable} yourself`,
  undo: 'Back to the case',
  undoOf: ({ variable }) => `${variable}: back to what follows from the case`,
  confirm: 'Confirm registration',
  confirmAgain: 'Confirm changes',
  confirmed: ({ moment }) => `Confirmed on ${moment}.`,
  notConfirmed: 'Not confirmed yet.',
  openItems: ({ count }) => (count === 1 ? 'One item is still missing.' : `${count} items are still missing.`),
  complete: 'Everything is known.',
  noContactTitle: 'No contact yet',
  noContact: 'There is nothing to register yet. Record a contact on the Case file tab first.',
  severalPossible: 'several answers possible',
};
