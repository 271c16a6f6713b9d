import { z } from 'zod';

/** The five observed behaviours of FLACC, in the order of its name (Nictiz zib2020, FLACCpijnScore). */
export const flaccItems = ['face', 'legs', 'activity', 'cry', 'consolability'] as const;
export type FlaccItem = (typeof flaccItems)[number];

const FlaccScore = z.int().min(0).max(2);

/** Pain as the child told it on a scale of 0 to 10, or as observed by FLACC: five behaviours of 0 to 2 each. */
export const PainScore = z.discriminatedUnion('scale', [
  z.strictObject({ scale: z.literal('numeric'), score: z.int().min(0).max(10) }),
  z.strictObject({
    scale: z.literal('flacc'),
    face: FlaccScore,
    legs: FlaccScore,
    activity: FlaccScore,
    cry: FlaccScore,
    consolability: FlaccScore,
  }),
]);
export type PainScore = z.infer<typeof PainScore>;

/** The sum of the five behaviours, 0 to 10. */
export const flaccTotal = (score: Readonly<Record<FlaccItem, number>>): number =>
  flaccItems.reduce((sum, item) => sum + score[item], 0);
