import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/** A moment at which the examination was refused, interrupted or stopped: by whom, what, and why as far as it was said. */
export const Interruption = z.strictObject({
  at: Instant,
  kind: z.enum(['refused', 'interrupted', 'stopped']),
  /** Code of `statement-source`. */
  who: Code,
  what: z.string().trim().min(1).max(300),
  why: z.string().trim().max(300).optional(),
});
export type Interruption = z.infer<typeof Interruption>;
