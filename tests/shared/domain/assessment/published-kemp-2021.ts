/**
 * Kemp and others (2021), likelihood ratios with 95% intervals by the number of bruises on torso, ears and neck and elsewhere, for mobile
 * children, copied from the table on the journal's site: abused against accidental, inherited bleeding disorder against accidental,
 * abused against inherited bleeding disorder. 2 stands for two or more.
 */
export const publishedKemp2021: readonly (readonly [ten: number, elsewhere: number, ...figures: string[]])[] = [
  [0, 0, '0.04 (0.02 to 0.06)', '0.26 (0.19 to 0.34)', '0.16 (0.09 to 0.28)'],
  [0, 1, '0.22 (0.14 to 0.30)', '0.83 (0.71 to 0.95)', '0.26 (0.17 to 0.38)'],
  [0, 2, '2.62 (2.0 to 3.3)', '3.9 (3.0 to 4.9)', '0.68 (0.56 to 0.76)'],
  [1, 0, '0.50 (0.31 to 0.71)', '1.1 (0.87 to 1.3)', '0.47 (0.29 to 0.66)'],
  [1, 1, '2.6 (1.9 to 3.5)', '3.4 (2.8 to 4.2)', '0.78 (0.56 to 0.93)'],
  [1, 2, '31 (24 to 44)', '16 (11 to 25)', '2.0 (1.5 to 2.6)'],
  [2, 0, '9.5 (6.2 to 14)', '4.9 (3.8 to 6.6)', '1.9 (1.5 to 2.4)'],
  [2, 1, '50 (36 to 71)', '16 (11 to 25)', '3.2 (2.5 to 4.1)'],
  [2, 2, '600 (360 to 1100)', '73 (42 to 150)', '8.2 (4.9 to 13)'],
];

/** The comparisons in the order of the published columns. */
export const publishedComparisons = [
  'abuse-accident',
  'bleeding-disorder-accident',
  'abuse-bleeding-disorder',
] as const;
