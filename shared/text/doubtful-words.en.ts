import type { doubtfulWordsNl } from './doubtful-words.nl.ts';

/** English notices at a field. */
export const doubtfulWordsEn: typeof doubtfulWordsNl = {
  title: 'Have another look at this',
  found: ({ words }) => `“${words}”`,
  reasons: {
    'hymen-intact':
      'That a hymen looks undamaged says nothing about penetration: it heals quickly and often without a trace. Describe what you saw, such as the shape of the rim and in which positions.',
    'excludes-abuse':
      'A normal picture neither confirms nor refutes abuse. Most children who are examined have normal findings.',
    'dated-by-colour':
      'The colour or look of a bruise does not tell when it arose; bruises that look different may have arisen together.',
    'scar-dated': 'How old a scar is cannot be estimated from its look.',
    'fits-alone':
      '“Consistent with” without an alternative says little: name what else the finding fits, or weigh it under at least two hypotheses.',
    'chance-of-abuse':
      'An expert weighs findings given hypotheses, and does not speak of the probability of maltreatment or abuse itself.',
  },
  source: ({ source }) => `Source: ${source}`,
  free: 'You can save it as it is. Put the words of somebody else between quotation marks.',
};
