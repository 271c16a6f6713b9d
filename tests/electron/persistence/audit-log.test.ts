import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import type { AuditNotes } from '../../../electron/persistence/unit-of-work.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { workOffline } from '../../support/offline-store.ts';
import { type TempVault, tempVault } from '../../support/temp-vault.ts';

let temp: TempVault;
let vault: OpenedVault;

const notes: AuditNotes = [{ kind: 'open', object: { type: 'worklist' } }];
const addEntries = async (count: number) => {
  for (let left = count; left > 0; left -= 1)
    await vault.unitOfWork.change(async () => ok({ value: undefined, notes }));
};

beforeEach(async () => {
  temp = tempVault();
  vault = await temp.create();
  await addEntries(5);
});
afterEach(async () => {
  await vault.close();
  temp.remove();
});

describe('the audit trail inside the store', () => {
  const copyOf = (sequence: number, from: number) =>
    sql.raw(`insert or replace into audit (sequence, hash, previous_hash, entry_json)
      select ${sequence}, hash, previous_hash, entry_json from audit where sequence = ${from}`);

  it.each([
    ['UPDATE', sql.raw(`update audit set entry_json = '{}' where sequence = 2`)],
    ['DELETE', sql.raw('delete from audit where sequence = 2')],
    ['DELETE of the last entry', sql.raw('delete from audit where sequence = (select max(sequence) from audit)')],
    ['UPDATE OR REPLACE of its number', sql.raw('update or replace audit set sequence = 3 where sequence = 2')],
    [
      'an INSERT that turns into an UPDATE',
      sql.raw(`insert into audit (sequence, hash, previous_hash, entry_json)
        select sequence, hash, previous_hash, entry_json from audit where sequence = 2
        on conflict (sequence) do update set entry_json = '{}'`),
    ],
    ['REPLACE under its own number', copyOf(2, 2)],
    ['REPLACE of another entry by its hash', copyOf(8, 2)],
    [
      'a gap',
      sql.raw(
        `insert into audit (sequence, hash, previous_hash, entry_json) values (99, '${'a'.repeat(64)}', '${'b'.repeat(64)}', '{"eventId":"e","at":"t","kind":"k"}')`,
      ),
    ],
    [
      'an entry that does not follow',
      sql.raw(
        `insert into audit (sequence, hash, previous_hash, entry_json) values (8, '${'a'.repeat(64)}', '${'b'.repeat(64)}', '{"eventId":"e","at":"t","kind":"k"}')`,
      ),
    ],
  ])('cannot be changed by %s', async (_way, statement) => {
    const before = await vault.readTrail({ limit: 100 });
    expect(before).toHaveLength(7);
    const attempt = vault.unitOfWork.change(async ({ tx }) => ok({ value: await statement.execute(tx), notes }));
    await expect(attempt).rejects.toThrow(/^audit: /);
    expect(await vault.readTrail({ limit: 100 })).toEqual(before);
    expect(await vault.verifyTrail()).toMatchObject({ ok: true, value: { sequence: 7 } });
  });

  it('is read newest first, of one case where asked', async () => {
    const caseId = '5b2e7a52-0f5a-4c58-9a55-0a3f2d6d9b04';
    const opened: AuditNotes = [{ kind: 'open', object: { type: 'case', id: caseId }, caseId }];
    await vault.unitOfWork.change(async () => ok({ value: undefined, notes: opened }));
    await addEntries(1);
    expect((await vault.readTrail({ limit: 2 })).map((found) => found.sequence)).toEqual([9, 8]);
    expect(await vault.readTrail({ caseId, limit: 100 })).toMatchObject([
      { sequence: 8, entry: { kind: 'open', caseId } },
    ]);
  });
});

describe('an edit behind the program, by someone with the key, is named by number', () => {
  const unguarded = ['audit_continues_the_chain', 'audit_is_never_changed', 'audit_is_never_deleted'];
  const edit = (statement: string) =>
    workOffline(temp, async (db) => {
      for (const trigger of unguarded) await sql.raw(`drop trigger ${trigger}`).execute(db);
      await sql.raw(statement).execute(db);
    });

  it.each([
    [
      'a changed entry',
      4,
      `update audit set entry_json = replace(entry_json, '"action":"R"', '"action":"U"') where sequence = 4`,
    ],
    [
      'a changed first entry',
      1,
      `update audit set entry_json = replace(entry_json, 'vault', 'child') where sequence = 1`,
    ],
    ['a removed entry', 3, 'delete from audit where sequence = 3'],
    [
      'an added entry before the first',
      1,
      `insert into audit (sequence, hash, previous_hash, entry_json) values (0, '${'0'.repeat(64)}', '${'0'.repeat(64)}', '{"eventId":"e","at":"t","kind":"k"}')`,
    ],
    ['a changed hash', 5, `update audit set hash = '${'a'.repeat(64)}' where sequence = 5`],
  ])('%s', async (_what, sequence, statement) => {
    await vault.close();
    await edit(statement);
    const refused = await temp.tryOpen();
    expect(refused).toMatchObject({ ok: false, error: { kind: 'trail-broken', sequence } });
    expect(await temp.tryOpen({ acceptOlderStore: true })).toEqual(refused);
  });

  it('also when the whole rest of the chain was computed anew: the seal has the true head', async () => {
    await vault.close();
    // Every entry is kept but one, and the chain of what is left is sound in itself.
    await edit('delete from audit where sequence = (select max(sequence) from audit)');
    expect(await temp.tryOpen()).toMatchObject({
      ok: false,
      error: { kind: 'store-rolled-back', sealedSequence: 8, storeSequence: 7 },
    });
  });
});
