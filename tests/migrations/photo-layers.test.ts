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

const notes: AuditNotes = [{ kind: 'change', object: { type: 'photo' } }];
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
const tables = ['photo_layer', 'photo_measurement'] as const;

const insertBeside = (scope: WriteScope, photoId: string, position: number) =>
  Promise.all(
    tables.map((table) =>
      sql`insert into ${sql.table(table)} (id, photo_id, position, body_json, created_at, updated_at)
        values (${randomUUID()}, ${photoId}, ${position}, '{}', ${stamp}, ${stamp})`.execute(scope.tx),
    ),
  );

describe('the tables beside photos', () => {
  it('hold one row a place', async () => {
    const twice = change(async (scope) => {
      const { photoId } = await insertWholeCase(scope, 'TWICE');
      await insertBeside(scope, photoId, 1);
      await insertBeside(scope, photoId, 1);
    });
    await expect(twice).rejects.toThrow('UNIQUE');
  });

  it('take no document that is not JSON', async () => {
    const broken = change(async (scope) => {
      const { photoId } = await insertWholeCase(scope, 'BROKEN');
      await sql`insert into photo_layer (id, photo_id, position, body_json, created_at, updated_at)
        values (${randomUUID()}, ${photoId}, 1, 'no', ${stamp}, ${stamp})`.execute(scope.tx);
    });
    await expect(broken).rejects.toThrow('CHECK');
  });

  it('go with their case and leave nothing behind', async () => {
    const photoId = await change(async (scope) => {
      const { caseId, photoId: id } = await insertWholeCase(scope, 'GONE');
      await insertBeside(scope, id, 1);
      await scope.tx.deleteFrom('case_file').where('id', '=', caseId).execute();
      return id;
    });
    for (const table of tables) {
      const left = await vault.unitOfWork.read((db) =>
        db.selectFrom(table).select('id').where('photo_id', '=', photoId).execute(),
      );
      expect(left).toEqual([]);
    }
  });
});
