import type { issuesNl } from './issues.nl.ts';

/** What is wrong with one field. */
export const issuesEn: typeof issuesNl = {
  required: 'Fill this in.',
  chooseOne: 'Make a choice.',
  date: 'Type a date as day-month-year, for instance 2-3-2020.',
  moment: 'Fill in a valid date and time.',
  number: 'Type a number, for instance 12.5.',
  pattern: 'This does not have the right form.',
  bigNumber: 'A BIG number has 11 digits.',
  tooShort: ({ minimum }) => `Type at least ${minimum} characters.`,
  tooLong: ({ maximum }) => `Type at most ${maximum} characters.`,
  tooFew: ({ minimum }) => `Choose at least ${minimum}.`,
  tooMany: ({ maximum }) => `Choose at most ${maximum}.`,
  tooLow: ({ minimum }) => `This must be at least ${minimum}.`,
  aboveOnly: ({ minimum }) => `This must be more than ${minimum}.`,
  tooHigh: ({ maximum }) => `This may be at most ${maximum}.`,
  stepOf: ({ step }) => `Use steps of ${step}.`,
  notValid: 'This is not right. Check it.',
  rules: {
    'ground-required': 'Explain the ground for departing from this.',
    'reason-required': 'Give a reason.',
    'hypotheses-not-fixed': 'Fix the hypotheses first.',
    'same-hypothesis': 'Choose two different hypotheses.',
    'passphrases-differ': 'The two passphrases are not the same.',
    'same-passphrase': 'Choose another passphrase than the current one.',
    'name-required': 'Give the vault a name.',
    'share-required': 'Enter the words of the other share too.',
  },
};
