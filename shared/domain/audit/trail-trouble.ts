import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';

const SealPlace = z.enum(['vault', 'workstation']);

/** What can be wrong with a trail as a whole: in its chain, or between the store and what was sealed outside it. */
export const TrailTrouble = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('trail-broken'),
    /** The number of the first entry that does not follow from those before it. */
    sequence: z.int(),
    reason: z.enum(['entry-missing', 'link-broken', 'content-changed']),
  }),
  z.strictObject({
    kind: z.literal('store-rolled-back'),
    place: SealPlace,
    sealedAt: Instant,
    sealedSequence: z.int(),
    storeSequence: z.int(),
  }),
  z.strictObject({ kind: z.literal('seal-damaged'), place: SealPlace, reason: z.enum(['missing', 'invalid']) }),
]);
export type TrailTrouble = z.infer<typeof TrailTrouble>;

/** What checking a trail from its first entry has found. */
export const TrailChecked = z.strictObject({
  /** Entries that follow one another without a break, from the first. */
  entries: z.int().nonnegative(),
  /** The hash of the last of these, hexadecimal. */
  head: z.string(),
  /** When the last of these was written. */
  lastAt: Instant.optional(),
  /** Whether this workstation keeps a seal of the vault, so that a vault put back as a whole shows. */
  anchored: z.boolean(),
  trouble: TrailTrouble.optional(),
});
export type TrailChecked = z.infer<typeof TrailChecked>;
