import type { descriptionScreenNl } from './description-screen.nl.ts';

/** The description of injuries: composed paragraphs, own words, drift, fixing. */
export const descriptionScreenEn: typeof descriptionScreenNl = {
  title: 'Description of injuries',
  intro:
    'Composed from what is recorded, in Dutch, the language of record. You can rewrite each paragraph; the facts stay tied to it.',
  headings: {
    circumstances: 'Circumstances',
    statements: 'What was said',
    general: 'General examination',
    regions: 'Parts examined',
    anogenital: 'Genitals and anus',
  },
  otherHeading: 'Paragraph',
  edited: 'edited',
  edit: ({ heading }) => `Edit ${heading}`,
  field: ({ heading }) => `Text of ${heading}`,
  composed: 'Composed text',
  useComposed: 'Back to the composed text',
  empty: 'Write at least one word, or go back to the composed text.',
  save: 'Save',
  drift: {
    title: 'The facts have changed since you wrote this text',
    mine: 'Your text',
    now: 'What the facts now give',
    takeNew: 'Take the new sentence',
    keepMine: 'Keep my text',
  },
  freeze: {
    title: 'Fixing',
    words: 'Once fixed, the interpretation can start. The interpretation can never change the description.',
    action: 'Fix the description…',
    drifted: ({ count }) =>
      count === 1
        ? 'The facts behind one edited paragraph have changed. Choose there first which text holds.'
        : `The facts behind ${count} edited paragraphs have changed. Choose there first which text holds.`,
    dialogTitle: 'Fix the description of injuries?',
    dialogWords: 'This cannot be undone:',
    consequences: [
      'Examination, injuries, photos and this text cannot change afterwards.',
      'A new finding belongs to a new examination; a mistake is explained in the report.',
      'The interpretation opens. What is written there changes nothing in this text.',
      'The log records who fixed it and when.',
    ],
    ends: 'The end of the examination is not filled in; this moment becomes the end.',
    notices: ({ count }) =>
      count === 1 ? 'One remark is still open; see the list.' : `${count} remarks are still open; see the list.`,
    confirm: 'Yes, fix it',
  },
  frozen: ({ moment }) =>
    moment === undefined ? 'This description has been fixed.' : `This description was fixed on ${moment}.`,
  frozenWords: 'The text can no longer change.',
  toInterpretation: 'To the interpretation',
  noNotices: 'Nothing was found that contradicts itself.',
};
