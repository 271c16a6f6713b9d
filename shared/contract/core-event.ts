import { z } from 'zod';

/** What the core or the shell tells the window unasked. */
export const CoreEvent = z.discriminatedUnion('type', [
  /** The records behind these routes changed; `caseId` when one case only. */
  z.strictObject({ type: z.literal('changed'), caseId: z.string().optional() }),
  z.strictObject({ type: z.literal('core-crashed') }),
]);
export type CoreEvent = z.infer<typeof CoreEvent>;
