import type { interpretationNl } from './interpretation.nl.ts';

/** The interpretation: per injury, hypotheses, evaluation, answers, conclusion. */
export const interpretationEn: typeof interpretationNl = {
  title: 'Interpretation of injuries',
  lockedTitle: 'The interpretation is still closed',
  locked: 'Fix the description of injuries first. Then it is certain what was seen before you say what it means.',
  toDescription: 'To the description',
  issued: 'The report has been issued. The interpretation can no longer change.',
  readOnlyRole: 'Your role may read the interpretation, not change it.',
  tabs: {
    label: 'Parts of the interpretation',
    injuries: 'Per injury',
    hypotheses: 'Hypotheses',
    evaluation: 'Evaluation',
    answers: 'Questions',
    conclusion: 'Conclusion',
  },
  aside: 'Fixed description',
  save: 'Save',

  injuries: {
    none: 'No injuries are recorded. You can still evaluate hypotheses and answer questions.',
    statedCause: ({ words, by }) =>
      by === undefined ? `Cause as told: “${words}”` : `Cause as told by ${by}: “${words}”`,
    noStatedCause: 'No cause was recorded for this injury.',
    mechanism: 'Possible mechanisms',
    mechanismHint: 'Everything you considered, at most six.',
    addMechanism: 'Add a mechanism…',
    causeClass: 'Class of cause',
    fit: 'Fits the cause as told',
    considerations: 'Considerations',
    considerationsHint: 'What speaks for and against, a medical cause included.',
    copy: ({ number }) => `Take over from injury ${number}`,
    clear: 'Clear',
  },

  hypotheses: {
    intro:
      'Write two or three concrete explanations that exclude each other before you evaluate the findings. Then fix them: after that they cannot be adjusted to the outcome.',
    labels: { H1: 'Hypothesis 1', H2: 'Hypothesis 2', H3: 'Hypothesis 3' },
    thirdOptional: 'Not required.',
    hint: 'An explanation of how the injury came about that someone else can test. No judgement of guilt.',
    fix: 'Fix the hypotheses…',
    fixTitle: 'Fix the hypotheses?',
    fixWords: 'Once fixed, the hypotheses cannot change and the evaluation opens. Unsaved input is saved first.',
    fixConfirm: 'Yes, fix them',
    fixed: ({ moment }) => `Fixed on ${moment}, before the evaluation.`,
    needTwo: 'Write at least two hypotheses.',
  },

  evaluation: {
    lockedTitle: 'Hypotheses first',
    locked: 'Fix the hypotheses first. After that you can evaluate the findings under them.',
    principle:
      'You evaluate how probable the findings are if a hypothesis is true. Not how probable the hypothesis is.',
    first: 'First hypothesis',
    second: 'Second hypothesis',
    term: 'Term',
    range: ({ from, to }) => (to === undefined ? `ratio ${from} or more` : `ratio ${from} to ${to}`),
    noStatement: 'no statement possible',
    noStatementHint: 'Needs reasoning.',
    direction: 'Direction',
    directionOf: ({ hypothesis }) => `more probable under ${hypothesis}`,
    sentence: 'How it will read in the report',
    sentenceMissing: 'Choose two hypotheses and a term; the sentence then stands here.',
    basis: 'Rests on',
    reasoning: 'Reasoning',
    reasoningHint: 'Why this term? Name sources, figures and what remains uncertain.',
    clear: 'Clear the evaluation',
  },

  answers: {
    intro: "Answers to the report's standard questions. Stay within your expertise; “cannot be said” is an answer too.",
    question: ({ number, text }) => `${number}. ${text}`,
  },

  conclusion: {
    conclusion: 'Conclusion',
    conclusionHint: 'In plain words, for those who are no physicians. No legal judgement and no age from colour.',
    limitations: 'Limitations and uncertainties',
    limitationsHint: 'What could not be examined, and what that means for the interpretation.',
  },
};
