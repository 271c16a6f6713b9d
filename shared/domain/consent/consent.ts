import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';
import { Signature } from './signature.ts';

/**
 * One answer in the consent matrix. `scope`, `person` and `state` are codes of `consent-scope`, `consent-person` and
 * `consent-state`; `ground` explains an override (required then), `groundCode` names it by the list `consent-ground`. An override
 * without a code of that list overrides nothing.
 */
export const ConsentAnswer = z
  .strictObject({
    scope: Code,
    person: Code,
    state: Code,
    at: Instant,
    /** Whether it was said or is on paper. */
    form: z.enum(['oral', 'written']).optional(),
    /** Signed on the screen by the person who answers. */
    signature: Signature.optional(),
    groundCode: Code.optional(),
    ground: z.string().trim().max(500).optional(),
    /** The colleague consulted before an answer was not followed. */
    colleague: z.string().trim().max(120).optional(),
    /** Who recorded the answer, and when: an answer may be recorded later than it was given. */
    recordedBy: z.string().trim().max(120).optional(),
    recordedAt: Instant.optional(),
  })
  .refine((answer) => answer.state !== 'overridden' || (answer.ground ?? '') !== '', {
    path: ['ground'],
    message: 'ground-required',
  });
export type ConsentAnswer = z.infer<typeof ConsentAnswer>;
