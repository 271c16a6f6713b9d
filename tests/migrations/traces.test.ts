import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import type { AuditNotes, WriteScope } from '../../electron/persistence/unit-of-work.ts';
import { ok } from '../../shared/kernel/result.ts';
import { insertWholeCase } from '../support/store-rows.ts';
import { expectOk, tempVault } from '../support/temp-vault.ts';

const temp = tempVault();
let vault: OpenedVault;

const notes: AuditNotes = [{ kind: 'change', object: { type: 'trace' } }];
const change = async <Value>(work: (scope: WriteScope) => Promise<Value>): Promise<Value> =>
  expectOk(await vault.unitOfWork.change(async (scope) => ok({ value: await work(scope), notes })));

beforeAll(async () => {
  vault = await temp.create();
});
afterAll(async () => {
  await vault.close();
  temp.remove();
});

const stamp = '2026-03-02T12:00:00.000Z';

/** A trace with one entry of its chain in a case of its own. */
async function insertTrace(scope: WriteScope, sin: string) {
  const rows = await insertWholeCase(scope, sin.replaceAll(' ', ''));
  const [id, transfer] = [randomUUID(), randomUUID()];
  const body = JSON.stringify({ details: { sin } });
  await sql`insert into trace (id, examination_id, number, body_json, created_at, updated_at)
    values (${id}, ${rows.examinationId}, 1, ${body}, ${stamp}, ${stamp})`.execute(scope.tx);
  await sql`insert into trace_transfer (id, trace_id, position, body_json, created_at)
    values (${transfer}, ${id}, 1, '{}', ${stamp})`.execute(scope.tx);
  await sql`insert into trace_round (id, examination_id, body_json, created_at, updated_at)
    values (${randomUUID()}, ${rows.examinationId}, '{}', ${stamp}, ${stamp})`.execute(scope.tx);
  return { ...rows, id };
}

describe('the tables of traces', () => {
  it('find a number however it was written', async () => {
    const { id } = await change((scope) => insertTrace(scope, 'aabb 1234 nl'));
    const rows = await vault.unitOfWork.read((db) =>
      db.selectFrom('trace').select('id').where('sin', '=', 'AABB1234NL').execute(),
    );
    expect(rows).toEqual([{ id }]);
  });

  it('let no entry of a chain be changed', async () => {
    await change((scope) => insertTrace(scope, 'CHAIN'));
    const overwrite = change(({ tx }) => sql`update trace_transfer set position = 2`.execute(tx));
    await expect(overwrite).rejects.toThrow('trace_transfer: entries are never changed');
  });

  it('go with their case and leave nothing behind', async () => {
    const { caseId, id } = await change((scope) => insertTrace(scope, 'GONE'));
    await change(({ tx }) => tx.deleteFrom('case_file').where('id', '=', caseId).execute());
    const left = await vault.unitOfWork.read(async (db) => [
      ...(await db.selectFrom('trace').select('id').where('id', '=', id).execute()),
      ...(await db.selectFrom('trace_transfer').select('id').where('trace_id', '=', id).execute()),
    ]);
    expect(left).toEqual([]);
  });
});
