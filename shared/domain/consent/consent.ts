import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/**
 * One answer in the consent matrix. `scope`, `person` and `state` are codes of `consent-scope`, `consent-person` and
 * `consent-state`; `ground` explains an override (required then).
 */
export const ConsentAnswer = z
  .strictObject({
    scope: Code,
    person: Code,
    state: Code,
    at: Instant,
    ground: z.string().trim().max(500).optional(),
  })
  .refine((answer) => answer.state !== 'overridden' || (answer.ground ?? '') !== '', {
    path: ['ground'],
    message: 'ground-required',
  });
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;
