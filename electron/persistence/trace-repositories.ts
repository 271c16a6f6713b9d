import { z } from 'zod';
import { TraceDetails, TraceRound, TraceStruck } from '../../shared/domain/trace/trace.ts';
import { TransferEntry } from '../../shared/domain/trace/transfer-entry.ts';
import { ExaminationId, TraceId } from '../../shared/kernel/record-id.ts';
import type { TraceRoundStore, TraceRow, TraceStore } from '../application/trace-ports.ts';
import { caseOfExamination } from './case-of-examination.ts';
import { recordRevision } from './revisions.ts';
import { decodeBody, encodeBody } from './row-codecs.ts';
import type { WriteScope } from './unit-of-work.ts';

const TraceBody = z.strictObject({ details: TraceDetails, struck: TraceStruck.optional() });

interface StoredTrace {
  readonly id: string;
  readonly examination_id: string;
  readonly number: number;
  readonly body_json: string;
}

/** Traces of an examination in the order of their numbers, each with the entries of its chain in the order they were recorded. */
export function traceRepository(scope: WriteScope): TraceStore {
  const { tx, at: now } = scope;
  const find = (id: string) => tx.selectFrom('trace').selectAll().where('id', '=', id).executeTakeFirst();
  const traceOf = async (row: StoredTrace): Promise<TraceRow> => ({
    id: TraceId.parse(row.id),
    examinationId: ExaminationId.parse(row.examination_id),
    number: row.number,
    ...decodeBody(TraceBody, row.body_json, { table: 'trace', id: row.id }),
    transfers: await chainOf(scope, row.id),
  });
  return {
    async find(id) {
      const row = await find(id);
      return row && traceOf(row);
    },
    async of(id) {
      const rows = await tx
        .selectFrom('trace')
        .selectAll()
        .where('examination_id', '=', id)
        .orderBy('number')
        .execute();
      const traces: TraceRow[] = [];
      for (const row of rows) traces.push(await traceOf(row));
      return traces;
    },
    async bySin(sin) {
      const rows = await tx
        .selectFrom('trace')
        .select(['id', 'examination_id', 'number'])
        .where('sin', '=', sin)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
      return rows.map((row) => ({
        id: TraceId.parse(row.id),
        examinationId: ExaminationId.parse(row.examination_id),
        number: row.number,
      }));
    },
    async nextNumber(id) {
      const row = await tx
        .selectFrom('examination')
        .select('last_trace_number')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      return row.last_trace_number + 1;
    },
    async insert({ id, examinationId, number, details }) {
      const body_json = encodeBody(TraceBody, { details }, { table: 'trace', id });
      await tx
        .insertInto('trace')
        .values({ id, examination_id: examinationId, number, body_json, created_at: now, updated_at: now })
        .execute();
      await tx.updateTable('examination').set({ last_trace_number: number }).where('id', '=', examinationId).execute();
    },
    async save({ id, examinationId, details, struck }) {
      const former = await find(id);
      if (!former) throw new Error('trace: nothing to save');
      const caseId = await caseOfExamination(tx, examinationId);
      await recordRevision(scope, { entity: 'trace', entityId: id, caseId, beforeJson: former.body_json });
      const body_json = encodeBody(TraceBody, { details, ...(struck ? { struck } : {}) }, { table: 'trace', id });
      await tx.updateTable('trace').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
    append: (traceId, entry) => appendEntry(scope, traceId, entry),
  };
}

/** Adds an entry at the end of a chain. */
async function appendEntry({ tx, at: now }: WriteScope, traceId: string, entry: TransferEntry): Promise<void> {
  const last = await tx
    .selectFrom('trace_transfer')
    .select((each) => each.fn.max('position').as('position'))
    .where('trace_id', '=', traceId)
    .executeTakeFirst();
  const body_json = encodeBody(TransferEntry, entry, { table: 'trace_transfer', id: entry.id });
  await tx
    .insertInto('trace_transfer')
    .values({ id: entry.id, trace_id: traceId, position: (last?.position ?? 0) + 1, body_json, created_at: now })
    .execute();
}

async function chainOf({ tx }: WriteScope, traceId: string): Promise<readonly TransferEntry[]> {
  const rows = await tx
    .selectFrom('trace_transfer')
    .select(['id', 'body_json'])
    .where('trace_id', '=', traceId)
    .orderBy('position')
    .execute();
  return rows.map((row) => decodeBody(TransferEntry, row.body_json, { table: 'trace_transfer', id: row.id }));
}

/** The sampling of an examination as a whole: one an examination. */
export function traceRoundRepository(scope: WriteScope): TraceRoundStore {
  const { tx, at: now, newId } = scope;
  const find = (id: string) =>
    tx.selectFrom('trace_round').selectAll().where('examination_id', '=', id).executeTakeFirst();
  return {
    async find(id) {
      const row = await find(id);
      return row && decodeBody(TraceRound, row.body_json, { table: 'trace_round', id: row.id });
    },
    async save(examinationId, round) {
      const former = await find(examinationId);
      const id = former?.id ?? newId();
      const body_json = encodeBody(TraceRound, round, { table: 'trace_round', id });
      if (!former) {
        await tx
          .insertInto('trace_round')
          .values({ id, examination_id: examinationId, body_json, created_at: now, updated_at: now })
          .execute();
        return;
      }
      const caseId = await caseOfExamination(tx, examinationId);
      await recordRevision(scope, { entity: 'trace_round', entityId: id, caseId, beforeJson: former.body_json });
      await tx.updateTable('trace_round').set({ body_json, updated_at: now }).where('id', '=', id).execute();
    },
  };
}
