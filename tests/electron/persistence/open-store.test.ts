import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store, storeFileName } from '../../../electron/persistence/open-store.ts';
import type { Tables } from '../../../electron/persistence/tables.ts';
import { SecretKey } from '../../../electron/vault/secret-key.ts';
import { expectOk, filesUnder, type TempVault, tempVault } from '../../support/temp-vault.ts';

let temp: TempVault;
let store: Store;
const keyBytes = randomBytes(32);

const file = () => join(temp.root, storeFileName);
const open = (mode: 'open' | 'create', key = keyBytes) =>
  openStore({ file: file(), key: new SecretKey(Buffer.from(key)), mode });
const read = async (db: Kysely<Tables>, pragma: string) =>
  Object.values((await sql.raw<Record<string, unknown>>(`pragma ${pragma}`).execute(db)).rows[0] ?? {})[0];

beforeEach(() => {
  temp = tempVault();
  store = expectOk(open('create'));
});
afterEach(() => {
  store.close();
  temp.remove();
});

describe('an open store', () => {
  it.each([
    ['cipher', 'sqlcipher'],
    ['legacy', '4'],
    ['temp_store', 2],
    ['locking_mode', 'exclusive'],
    ['journal_mode', 'wal'],
    ['synchronous', 2],
    ['fullfsync', 1],
    ['checkpoint_fullfsync', 1],
    ['secure_delete', 1],
    ['foreign_keys', 1],
    ['recursive_triggers', 1],
    ['trusted_schema', 0],
    ['cell_size_check', 1],
    ['mmap_size', 0],
  ])('has %s at %s, when new as when opened again', async (pragma, expected) => {
    expect(await read(store.db, pragma)).toBe(expected);
    await sql`create table t (x text) strict`.execute(store.db);
    store.close();
    store = expectOk(open('open'));
    expect(await read(store.db, pragma)).toBe(expected);
  });

  it('is kept from anyone else from the moment it is open, before anything is read or written', async () => {
    await sql`create table t (x text) strict`.execute(store.db);
    expect(open('open')).toEqual({ ok: false, error: { kind: 'vault-in-use' } });
    store.close();
    store = expectOk(open('open'));
    expect(open('open')).toEqual({ ok: false, error: { kind: 'vault-in-use' } });
    expect([...filesUnder(temp.root).keys()].sort()).toEqual([storeFileName, `${storeFileName}-wal`]);
  });

  it('is one file once closed, and closing twice does no harm', async () => {
    await sql`create table t (x text) strict`.execute(store.db);
    store.close();
    store.close();
    expect([...filesUnder(temp.root).keys()]).toEqual([storeFileName]);
  });

  it('is readable by its raw key and by no other', async () => {
    await sql`create table t (x text) strict`.execute(store.db);
    store.close();
    expect(open('open', randomBytes(32))).toEqual({ ok: false, error: { kind: 'store-damaged' } });
    store = expectOk(open('open'));
  });

  it('is not made where there is one, and not opened where there is none', async () => {
    expect(() => open('create')).toThrow('exists already');
    expect(openStore({ file: `${file()}-other`, key: new SecretKey(randomBytes(32)), mode: 'open' })).toEqual({
      ok: false,
      error: { kind: 'store-missing' },
    });
  });
});
