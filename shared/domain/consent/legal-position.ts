import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { Code } from '../../kernel/label.ts';

/** Whether the child can weigh its own interests in the matter: from twelve on it decides who consents (BW 7:465(2)). */
export const CapacityJudgement = z.enum(['capable', 'incapable', 'not-assessed']);
export type CapacityJudgement = z.infer<typeof CapacityJudgement>;

/** Who has authority over the child. A guardian is a person or an institution, also one appointed by the court. */
export const Authority = z.enum(['both-parents', 'one-parent', 'guardian', 'unknown']);
export type Authority = z.infer<typeof Authority>;

/** A judgement of capacity; somebody made it at some time, unless nobody did. */
const Capacity = z
  .strictObject({
    judgement: CapacityJudgement,
    judgedBy: z.string().trim().min(1).max(120).optional(),
    judgedAt: Instant.optional(),
    reason: z.string().trim().max(500).optional(),
  })
  .superRefine(({ judgement, judgedBy, judgedAt }, context) => {
    if (judgement === 'not-assessed') return;
    if (judgedBy === undefined) context.addIssue({ code: 'custom', path: ['judgedBy'], message: 'judge-required' });
    if (judgedAt === undefined) context.addIssue({ code: 'custom', path: ['judgedAt'], message: 'judged-at-required' });
  });

/** That the child was seen or spoken with before its parents were told: why, and with whom that was weighed. */
const ParentsNotInformed = z.strictObject({
  at: Instant,
  reason: z.string().trim().min(1).max(1000),
  colleague: z.string().trim().min(1).max(120),
});

/** Who may decide for the child, as far as it is known: what the rules of consent are computed from besides age. */
export const LegalPosition = z.strictObject({
  capacity: Capacity.optional(),
  authority: Authority,
  /** How the authority was established: the register of authority, a decision of the court, the parents' own word. */
  authorityBasis: z.string().trim().max(300).optional(),
  /** Whether the child is under supervision (ondertoezichtstelling), which leaves authority where it is. */
  supervision: z.enum(['yes', 'no', 'unknown']),
  /** Who the persons of the matrix are, by code of `consent-person`. */
  holders: z
    .array(z.strictObject({ person: Code, name: z.string().trim().min(1).max(120) }))
    .max(6)
    .optional(),
  parentsNotInformed: ParentsNotInformed.optional(),
});
export type LegalPosition = z.infer<typeof LegalPosition>;
