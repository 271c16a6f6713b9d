import { z } from 'zod';
import { IsoDate } from '../../kernel/iso-date.ts';
import { CaseId, UserId } from '../../kernel/record-id.ts';
import { AuditKind } from './audit-kind.ts';

/** Which entries of the trail; days are those of the Netherlands, both ends included. Without any condition: all. */
export const TrailFilter = z.strictObject({
  caseId: CaseId.optional(),
  userId: UserId.optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  kinds: z.array(AuditKind).min(1).optional(),
});
export type TrailFilter = z.infer<typeof TrailFilter>;

/** The conditions that a filter really makes, by name and in alphabetical order. */
export const conditionsOf = (filter: TrailFilter): readonly string[] =>
  Object.entries(filter)
    .flatMap(([name, value]) => (value === undefined ? [] : [name]))
    .sort();
