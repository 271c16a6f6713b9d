import { z } from 'zod';
import { AuditEntry } from '../domain/audit/audit-entry.ts';
import { TrailFilter } from '../domain/audit/trail-filter.ts';
import { TrailChecked } from '../domain/audit/trail-trouble.ts';
import { CaseNumber } from '../domain/case/case.ts';
import { UserId } from '../kernel/record-id.ts';
import { defineCommand, defineQuery, failure, noFailure, trailReaders } from './route.ts';

const Hash = z.string().regex(/^[0-9a-f]{64}$/);

/** An entry with its place in the chain, and the number of its case where that still exists. */
export const TrailLine = z.strictObject({
  sequence: z.int().positive(),
  hash: Hash,
  previousHash: Hash,
  entry: AuditEntry,
  caseNumber: CaseNumber.optional(),
});
export type TrailLine = z.infer<typeof TrailLine>;

export const trailRoutes = {
  /** The newest first. Looking into the trail is itself an entry; the rest of a list whose beginning was asked for is not another. */
  'trail.list': defineQuery({
    access: trailReaders,
    input: z.strictObject({
      filter: TrailFilter,
      /** Only entries with a lower number: the rest of a long list. */
      before: z.int().positive().optional(),
      limit: z.int().min(1).max(200),
    }),
    output: z.strictObject({
      lines: z.array(TrailLine),
      matching: z.int().nonnegative(),
      /** Everybody who has or had access; the trail itself holds ids only. */
      people: z.array(z.strictObject({ userId: UserId, name: z.string() })),
      /** This workstation, as entries name it. */
      workstation: z.uuidv4(),
    }),
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
    output: TrailChecked,
    failure: noFailure,
  }),
};
