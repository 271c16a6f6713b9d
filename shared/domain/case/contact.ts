import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/**
 * One piece of forensic-medical work for a case, as asked by a requester. Codes belong to the lists `contact-kind`,
 * `requester`, `place`, `executor`, `suspicion` and `not-served-reason`.
 */
export const ContactDetails = z.strictObject({
  kind: Code,
  requester: Code,
  requesterName: z.string().trim().max(120).optional(),
  requestedAt: Instant,
  place: Code,
  executor: Code,
  suspicion: z.array(Code).max(11),
  /** The assignment or question in the requester's own words. */
  assignment: z.string().trim().max(4000).optional(),
  notServedReason: Code.optional(),
});
export type ContactDetails = z.infer<typeof ContactDetails>;
