import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { ChildId, ContactId } from '../../kernel/record-id.ts';

/** The variables that are derived from a case; an edition's catalogue defines the classification of each. */
export const registrationVariableIds = [
  'region',
  'sex',
  'age-band',
  'contact-kind',
  'requester',
  'frame',
  'place',
  'executor',
  'office-hours',
  'suspicion',
  'request-to-examination',
  'injury-found',
  'injury-group',
  'photo-with-scale',
  'not-served',
] as const;
export type RegistrationVariableId = (typeof registrationVariableIds)[number];

const VariableId = z.enum(registrationVariableIds);

/** Half-years as the statistics count them, by Dutch calendar date: `2026-H1` is January to June. */
export const HalfYear = z.string().regex(/^20\d\d-H[12]$/);
export type HalfYear = z.infer<typeof HalfYear>;

/**
 * The minimised facts of one contact: the unit of count. `facts` holds one or more categories of every variable; what could not
 * be derived is `unknown` there and is named in `missing`. `childId` serves to count distinct children and never leaves the vault.
 */
export const Registration = z.strictObject({
  contactId: ContactId,
  childId: ChildId,
  halfYear: HalfYear,
  requestedAt: Instant,
  facts: z.record(VariableId, z.array(z.string().min(1)).min(1)),
  missing: z.array(VariableId),
});
export type Registration = z.infer<typeof Registration>;
