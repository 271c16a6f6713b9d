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

const notes: AuditNotes = [{ kind: 'change', object: { type: 'case' } }];
const change = async <Value>(work: (scope: WriteScope) => Promise<Value>): Promise<Value> =>
  expectOk(await vault.unitOfWork.change(async (scope) => ok({ value: await work(scope), notes })));

beforeAll(async () => {
  vault = await temp.create();
});
afterAll(async () => {
  await vault.close();
  temp.remove();
});

interface TableName {
  readonly name: string;
}

describe('the first schema', () => {
  it('has strict tables only, and an index for every foreign key', async () => {
    await change(async ({ tx }) => {
      const tables = await sql<
        TableName & { strict: number }
      >`select name, strict from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`.execute(tx);
      expect(tables.rows.length).toBeGreaterThan(15);
      expect(tables.rows.filter((table) => table.strict !== 1)).toEqual([]);
      for (const { name } of tables.rows) {
        const keys = await sql<{
          from: string;
        }>`select "from" from pragma_foreign_key_list(${name}) where seq = 0`.execute(tx);
        const indexed = await sql<{
          first: string;
        }>`select ii.name as first from pragma_index_list(${name}) il join pragma_index_info(il.name) ii where ii.seqno = 0`.execute(
          tx,
        );
        const columns = indexed.rows.map((row) => row.first);
        for (const key of keys.rows) expect(columns, `${name}.${key.from}`).toContain(key.from);
      }
    });
  });

  it('destroys everything of a case with it, and of a child with the child', async () => {
    const rows = await change((scope) => insertWholeCase(scope, 'te-vernietigen'));
    const other = await change((scope) => insertWholeCase(scope, 'blijft-bestaan'));
    await change(async ({ tx }) => {
      await tx.deleteFrom('case_file').where('id', '=', rows.caseId).execute();
      await tx.deleteFrom('child').where('id', '=', rows.childId).execute();
    });
    expect(await tablesWith('te-vernietigen')).toEqual([]);
    expect((await tablesWith('blijft-bestaan')).length).toBeGreaterThan(12);
    await change(async ({ tx }) => {
      await tx.deleteFrom('case_file').where('id', '=', other.caseId).execute();
      await tx.deleteFrom('child').where('id', '=', other.childId).execute();
      const empty = await sql<{ rows: number }>`select count(*) as rows from photo_preview`.execute(tx);
      expect(empty.rows).toEqual([{ rows: 0 }]);
    });
  });

  it('does not let a contact go from under its examination, nor a child from under its case', async () => {
    const rows = await change((scope) => insertWholeCase(scope, 'hangt-samen'));
    const removing = (table: 'contact' | 'child', id: string) =>
      change(({ tx }) => tx.deleteFrom(table).where('id', '=', id).execute());
    await expect(removing('contact', rows.contactId)).rejects.toThrow('FOREIGN KEY');
    await expect(removing('child', rows.childId)).rejects.toThrow('FOREIGN KEY');
    expect(await tablesWith('hangt-samen')).toContain('registration');
  });

  it('does not let a photo point at an examination of another case', async () => {
    const [one, other] = [
      await change((scope) => insertWholeCase(scope, 'een')),
      await change((scope) => insertWholeCase(scope, 'ander')),
    ];
    const crossing = change(({ tx }) =>
      tx.updateTable('photo').set({ examination_id: other.examinationId }).where('id', '=', one.photoId).execute(),
    );
    await expect(crossing).rejects.toThrow('FOREIGN KEY');
  });

  it('refuses two injuries with one number, and a document without the parts that columns are made of', async () => {
    const rows = await change((scope) => insertWholeCase(scope, 'nummers'));
    const stamps = { created_at: '2026-03-02T12:00:00.000Z', updated_at: '2026-03-02T12:00:00.000Z' };
    const injury = (number: number, body: object) =>
      change(({ tx }) =>
        tx
          .insertInto('injury')
          .values({
            id: randomUUID(),
            examination_id: rows.examinationId,
            number,
            body_json: JSON.stringify(body),
            ...stamps,
          })
          .execute(),
      );
    await expect(injury(1, { type: 'bruise' })).rejects.toThrow('UNIQUE');
    await expect(injury(2, {})).rejects.toThrow('NOT NULL');
    await injury(2, { type: 'bruise' });
  });
});

async function tablesWith(marker: string): Promise<readonly string[]> {
  return change(async ({ tx }) => {
    const tables =
      await sql<TableName>`select name from pragma_table_list where schema = 'main' and name not like 'sqlite_%'`.execute(
        tx,
      );
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(tx);
      if (rows.some((row) => JSON.stringify(row).includes(marker))) found.push(name);
    }
    return found;
  });
}
