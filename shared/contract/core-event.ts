import { z } from 'zod';

/** What the core or the shell tells the window unasked. */
export const CoreEvent = z.discriminatedUnion('type', [
  /** The records behind these routes changed; `caseId` when one case only. */
  z.strictObject({ type: z.literal('changed'), caseId: z.string().optional() }),
  z.strictObject({ type: z.literal('core-crashed') }),
  /** How far a long task is; both in the task's own units (bytes or steps). */
  z.strictObject({
    type: z.literal('progress'),
    task: z.enum(['backup', 'restore', 'key-rotation', 'trail-check']),
    done: z.int().nonnegative(),
    total: z.int().nonnegative(),
  }),
  /** The disk was full and the reserve has been used to save. */
  z.strictObject({ type: z.literal('reserve-released') }),
]);
export type CoreEvent = z.infer<typeof CoreEvent>;
