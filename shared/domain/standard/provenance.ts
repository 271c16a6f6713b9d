import { z } from 'zod';

/**
 * Where an entry of the standard comes from. `verified: false` means that nobody has compared the entry with the source
 * named; the interface and the report then say so.
 */
export const Provenance = z.strictObject({
  source: z.string().min(1),
  verified: z.boolean(),
  note: z.string().min(1).optional(),
});
export type Provenance = z.infer<typeof Provenance>;
