import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import type { AuditNotes, WriteScope } from '../../electron/persistence/unit-of-work.ts';
import { ok } from '../../shared/kernel/result.ts';
import { insertWholeCase } from '../support/store-rows.ts';
import { expectOk, tempVault } from '../support/temp-vault.ts';

const temp = tempVault();
let vault: OpenedVault;

const notes: AuditNotes = [{ kind: 'import', object: { type: 'document' } }];
const change = async <Value>(work: (scope: WriteScope) => Promise<Value>): Promise<Value> =>
  expectOk(await vault.unitOfWork.change(async (scope) => ok({ value: await work(scope), notes })));

beforeAll(async () => {
  vault = await temp.create();
});
afterAll(async () => {
  await vault.close();
  temp.remove();
});

interface Wish {
  readonly caseId: string;
  readonly name?: string;
  readonly key?: Buffer;
  readonly body?: string;
}

const insertDocument = (scope: WriteScope, { caseId, name = randomUUID(), key = randomBytes(32), body = '{}' }: Wish) =>
  sql`insert into document (id, case_id, media_type, file_name_on_disk, file_key, sha256_original, sha256_ciphertext, byte_size, body_json, created_at, updated_at)
    values (${randomUUID()}, ${caseId}, 'image/jpeg', ${name}, ${key}, 'a', 'b', 1, ${body}, '2026-03-02', '2026-03-02')`.execute(
    scope.tx,
  );

describe('the table of signed forms', () => {
  it('gives every file one row, a whole key and a document that is JSON', async () => {
    const broken = (wish: Omit<Wish, 'caseId'>, label: string) =>
      change(async (scope) => {
        const { caseId } = await insertWholeCase(scope, label);
        await insertDocument(scope, { caseId, name: 'one' });
        await insertDocument(scope, { caseId, ...wish });
      });
    await expect(broken({ name: 'one' }, 'TWICE')).rejects.toThrow('UNIQUE');
    await expect(broken({ key: randomBytes(16) }, 'SHORT')).rejects.toThrow('CHECK');
    await expect(broken({ body: 'no' }, 'BROKEN')).rejects.toThrow('CHECK');
  });

  it('goes with its case', async () => {
    await change(async (scope) => {
      const { caseId } = await insertWholeCase(scope, 'GONE');
      await insertDocument(scope, { caseId });
      await scope.tx.deleteFrom('case_file').where('id', '=', caseId).execute();
    });
    const left = await vault.unitOfWork.read((db) => db.selectFrom('document').select('id').execute());
    expect(left).toEqual([]);
  });
});
