import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backupsFolderName } from '../../../electron/persistence/open-parts.ts';
import { openStore } from '../../../electron/persistence/open-store.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import { migrations } from '../../../migrations/index.ts';
import type { Migration } from '../../../migrations/migration.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { workOffline } from '../../support/offline-store.ts';
import { expectOk, type TempVault, tempVault } from '../../support/temp-vault.ts';

let temp: TempVault;

const newest = migrations.length;
const step = (version: number, up: Migration['up']): Migration => ({ version, name: `step-${version}`, up });
const addTable = (name: string) => async (db: Kysely<unknown>) => {
  await sql.raw(`create table ${name} (x text) strict`).execute(db);
};
const backups = () => [...temp.files().keys()].filter((name) => name.startsWith(backupsFolderName));
/** Tables that migrations of these tests made, and the store's version. */
const state = () =>
  workOffline(temp, async (db) => {
    const tables = await sql<{
      name: string;
    }>`select name from sqlite_schema where type = 'table' and name like 'later_%' order by name`.execute(db);
    const version = await sql<{ user_version: number }>`pragma user_version`.execute(db);
    return { tables: tables.rows.map((row) => row.name), version: version.rows[0]?.user_version };
  });

beforeEach(async () => {
  temp = tempVault();
  const vault = await temp.create();
  await vault.unitOfWork.change(async ({ tx }) =>
    ok({
      value: await tx.insertInto('setting').values({ key: 'kept', value_json: '1' }).execute(),
      notes: [{ kind: 'settings-change', object: { type: 'setting' } }],
    }),
  );
  await vault.close();
});
afterEach(() => temp.remove());

describe('migrating a vault', () => {
  it('takes every step once, keeps the data, and says so in the trail', async () => {
    const later = [...migrations, step(newest + 1, addTable('later_one')), step(newest + 2, addTable('later_two'))];
    const vault = expectOk(await temp.tryOpen({ migrations: later }));
    const kinds = (await vault.readTrail({ limit: 2 })).map(({ entry }) => entry.kind);
    expect(kinds).toEqual(['upgrade', 'unlock']);
    await vault.close();
    expect(await state()).toEqual({ tables: ['later_one', 'later_two'], version: newest + 2 });
    const again = expectOk(await temp.tryOpen({ migrations: later }));
    expect((await again.readTrail({ limit: 1 })).map(({ entry }) => entry.kind)).toEqual(['unlock']);
    expect(await again.unitOfWork.read((db) => db.selectFrom('setting').select('key').execute())).toEqual([
      { key: 'kept' },
    ]);
    await again.close();
    expect(backups()).toHaveLength(1);
  });

  it('leaves nothing of a step that fails, and everything of the steps before it', async () => {
    const failing = step(newest + 2, async (db) => {
      await addTable('later_two')(db);
      await sql`drop table setting`.execute(db);
      throw new Error('half way');
    });
    await expect(
      temp.tryOpen({ migrations: [...migrations, step(newest + 1, addTable('later_one')), failing] }),
    ).rejects.toThrow('half way');
    expect(await state()).toEqual({ tables: ['later_one'], version: newest + 1 });
    const repaired = [...migrations, step(newest + 1, addTable('later_one')), step(newest + 2, addTable('later_two'))];
    const vault = expectOk(await temp.tryOpen({ migrations: repaired }));
    expect(await vault.unitOfWork.read((db) => db.selectFrom('setting').select('key').execute())).toEqual([
      { key: 'kept' },
    ]);
    await vault.close();
  });

  it('first puts a complete copy aside that the same vault key opens', async () => {
    const failing = step(newest + 1, async () => {
      throw new Error('cannot');
    });
    await expect(temp.tryOpen({ migrations: [...migrations, failing] })).rejects.toThrow('cannot');
    const [copy, ...others] = backups();
    expect(copy).toMatch(new RegExp(`^${backupsFolderName}/version-${newest}-[0-9TZ]+\\.sqlite$`));
    expect(others).toEqual([]);
    const keys = expectOk(await unlockVault(temp.request));
    const store = expectOk(openStore({ file: join(temp.dir, copy ?? ''), key: keys.database, mode: 'open' }));
    expect(await store.db.selectFrom('setting').select('key').execute()).toEqual([{ key: 'kept' }]);
    store.close();
  });

  it('refuses a list of migrations with a gap', async () => {
    await expect(
      temp.tryOpen({ migrations: [...migrations, step(newest + 2, addTable('later_one'))] }),
    ).rejects.toThrow('out of order');
    expect(await state()).toEqual({ tables: [], version: newest });
  });
});

describe('a crash between a step and its seal', () => {
  const fixture = join(import.meta.dirname, '../../fixtures/vault-schema-1');
  const interrupted = (step: Migration): Migration => ({
    ...step,
    up: async (db) => {
      await step.up(db);
      // The seal cannot be written: what is on the disk then is what a crash at that moment leaves.
      mkdirSync(join(temp.dir, 'head.seal.tmp'));
    },
  });

  it('is made good at the next opening, also for a vault of the first version', async () => {
    temp.remove();
    temp = tempVault();
    cpSync(fixture, temp.dir, { recursive: true });
    const last = migrations.at(-1);
    if (!last) throw new Error('There are no migrations');
    await expect(temp.tryOpen({ migrations: [...migrations.slice(0, -1), interrupted(last)] })).rejects.toThrow();
    rmSync(join(temp.dir, 'head.seal.tmp'), { recursive: true });
    const vault = await temp.open();
    expect((await vault.verifyTrail()).ok).toBe(true);
    await vault.close();
    await (await temp.open()).close();
  });
});
