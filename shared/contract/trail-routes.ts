import { z } from 'zod';
import { AuditEntry } from '../domain/audit/audit-entry.ts';
import { AuditKind } from '../domain/audit/audit-kind.ts';
import { CaseNumber } from '../domain/case/case.ts';
import { IsoDate } from '../kernel/iso-date.ts';
import { CaseId, UserId } from '../kernel/record-id.ts';
import { defineCommand, defineQuery, failure, noFailure, trailReaders } from './route.ts';

/** Which entries of the trail; days are those of the Netherlands, both ends included. */
export const TrailFilter = z.strictObject({
  caseId: CaseId.optional(),
  userId: UserId.optional(),
  from: IsoDate.optional(),
  to: IsoDate.optional(),
  kinds: z.array(AuditKind).min(1).optional(),
});
export type TrailFilter = z.infer<typeof TrailFilter>;

/** An entry with its number, and the number of its case where that still exists. */
export const TrailLine = AuditEntry.extend({ sequence: z.int().positive(), caseNumber: CaseNumber.optional() });
export type TrailLine = z.infer<typeof TrailLine>;

export const trailRoutes = {
  /** The newest first. Looking into the trail is itself an entry. */
  'trail.list': defineQuery({
    access: trailReaders,
    input: z.strictObject({
      filter: TrailFilter,
      /** Only entries with a lower number: the rest of a long list. */
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({ lines: z.array(TrailLine), matching: z.int().nonnegative() }),
    failure: noFailure,
  }),
  /** Writes all matching entries to a place chosen in a dialog. */
  'trail.export': defineCommand({
    access: trailReaders,
    input: z.strictObject({ filter: TrailFilter, format: z.enum(['csv', 'json']), token: z.string() }),
    output: z.strictObject({ fileName: z.string(), entries: z.int().nonnegative() }),
    failure: z.discriminatedUnion('kind', [failure('unknown-destination'), failure('cannot-write')]),
  }),
  /** Checks the chain of the whole trail and its seals. A broken trail is an answer here, not a failure. */
  'trail.check': defineCommand({
    access: trailReaders,
    input: z.strictObject({}),
    output: z.strictObject({
      entries: z.int().nonnegative(),
      /** The hash of the last entry, hexadecimal. */
      head: z.string(),
      broken: z.strictObject({ sequence: z.int(), reason: z.string() }).optional(),
    }),
    failure: noFailure,
  }),
};
