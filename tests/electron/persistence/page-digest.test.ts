import { randomBytes, randomUUID } from 'node:crypto';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore, type Store, storeFileName } from '../../../electron/persistence/open-store.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { sealFileName } from '../../../electron/vault/head-seal.ts';
import { SecretKey } from '../../../electron/vault/secret-key.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { expectOk, type TempVault, tempVault } from '../../support/temp-vault.ts';

const pageSize = 4096;
const damaged = { ok: false, error: { kind: 'store-damaged' } };

let temp: TempVault;
beforeEach(() => {
  temp = tempVault();
});
afterEach(() => temp.remove());

const put = (vault: OpenedVault, key: string, value: string) =>
  vault.unitOfWork.change(async ({ tx }) => {
    const row = { key, value_json: JSON.stringify(value) };
    await tx
      .insertInto('setting')
      .values(row)
      .onConflict((same) => same.column('key').doUpdateSet(row))
      .execute();
    return ok({ value: undefined, notes: [{ kind: 'settings-change', object: { type: 'setting' } }] });
  });

/** Copies vault and workstation as they lie on the disk now: what a crash at this moment would leave. */
function crashed(): { readonly dir: string; readonly userDataDir: string } {
  const root = join(temp.root, randomUUID());
  cpSync(temp.dir, join(root, 'vault'), { recursive: true });
  cpSync(temp.userDataDir, join(root, 'user-data'), { recursive: true });
  return { dir: join(root, 'vault'), userDataDir: join(root, 'user-data') };
}

/** The numbers, from 0, of the pages in which two files of one store differ. */
function differingPages(one: Buffer, other: Buffer): readonly number[] {
  const pages = Array.from({ length: Math.min(one.length, other.length) / pageSize }, (_, page) => page);
  const at = (file: Buffer, page: number) => file.subarray(page * pageSize, (page + 1) * pageSize);
  return pages.filter((page) => !at(one, page).equals(at(other, page)));
}

function putBack(file: string, earlier: Buffer, page: number): void {
  const content = readFileSync(file);
  earlier.copy(content, page * pageSize, page * pageSize, (page + 1) * pageSize);
  writeFileSync(file, content);
}

describe('an old copy of one page', () => {
  it('is noticed wherever it is put back into a store that was closed', async () => {
    const vault = await temp.create();
    for (let count = 0; count < 20; count += 1) await put(vault, `k${count}`, 'x'.repeat(1500));
    await vault.close();
    const file = join(temp.dir, storeFileName);
    const earlier = readFileSync(file);
    const again = await temp.open();
    for (let count = 0; count < 20; count += 1) await put(again, `k${count}`, 'y'.repeat(1500));
    await again.close();
    const present = readFileSync(file);
    const pages = differingPages(earlier, present);
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) {
      putBack(file, earlier, page);
      expect((await temp.tryOpen()).ok, `page ${page + 1}`).toBe(false);
      writeFileSync(file, present);
    }
    await (await temp.open()).close();
  });

  it('is noticed in a store that a crash has left with a WAL', async () => {
    const vault = await temp.create();
    await put(vault, 'k', 'x'.repeat(9000));
    await vault.close();
    const earlier = readFileSync(join(temp.dir, storeFileName));
    const again = await temp.open();
    await put(again, 'k', 'y'.repeat(9000));
    await again.close();
    const present = readFileSync(join(temp.dir, storeFileName));
    const last = await temp.open();
    const before = crashed();
    await put(last, 'other', 'z');
    const left = crashed();
    await last.close();
    const tried: unknown[] = [];
    for (const page of differingPages(earlier, present)) {
      const copy = { dir: `${left.dir}-${page}`, userDataDir: `${left.userDataDir}-${page}` };
      cpSync(left.dir, copy.dir, { recursive: true });
      cpSync(left.userDataDir, copy.userDataDir, { recursive: true });
      putBack(join(copy.dir, storeFileName), earlier, page);
      const opened = await temp.tryOpen(copy);
      // A page that the WAL has a newer copy of is not read from the main file: the store is exactly what it was.
      if (opened.ok) await opened.value.close();
      else tried.push(opened);
    }
    expect(tried.length).toBeGreaterThan(1);
    for (const opened of tried) expect(opened).toEqual(damaged);
    for (const copy of [before, left]) await expectOk(await temp.tryOpen(copy)).close();
  });
});

describe('a crash between a commit and its seal', () => {
  it('is no damage, whichever of the two seals was written, and the seal is made good at once', async () => {
    await (await temp.create()).close();
    const vault = await temp.open();
    await put(vault, 'k', '1');
    const before = crashed();
    await put(vault, 'k', '2');
    const after = crashed();
    await vault.close();
    const anchor = join('anchors', `${vault.vaultId}.seal`);
    cpSync(join(before.userDataDir, anchor), join(after.userDataDir, anchor));
    const half = { dir: `${after.dir}-half`, userDataDir: `${after.userDataDir}-half` };
    cpSync(after.dir, half.dir, { recursive: true });
    cpSync(after.userDataDir, half.userDataDir, { recursive: true });
    cpSync(join(before.dir, sealFileName), join(after.dir, sealFileName));
    for (const copy of [after, half]) {
      const opened = expectOk(await temp.tryOpen(copy));
      await opened.close();
      await expectOk(await temp.tryOpen(copy)).close();
    }
  });

  it('does not let an older seal vouch for older pages', async () => {
    await (await temp.create()).close();
    const vault = await temp.open();
    await put(vault, 'k', '1');
    const seal = readFileSync(join(temp.dir, sealFileName));
    await put(vault, 'k', '2');
    await vault.close();
    writeFileSync(join(temp.dir, sealFileName), seal);
    const elsewhere = { userDataDir: join(temp.root, 'elsewhere') };
    const refused = { error: { kind: 'seal-damaged', place: 'vault', reason: 'invalid' } };
    expect(await temp.tryOpen(elsewhere)).toMatchObject(refused);
    expect(await temp.tryOpen()).toMatchObject(refused);
  });
});

describe('the digest', () => {
  const key = () => new SecretKey(Buffer.alloc(32, 7));
  const file = () => join(temp.root, 'store.sqlite');
  const reopened = (store: Store): Store => {
    store.close();
    return expectOk(openStore({ file: file(), key: key(), mode: 'open' }));
  };

  it('is the same however it is come by: page by page as they are written, after the WAL has moved, and read anew', async () => {
    let store = expectOk(openStore({ file: file(), key: key(), mode: 'create' }));
    await sql`create table note (id integer primary key, text text) strict`.execute(store.db);
    const seen = new Set<string>();
    for (let round = 0; round < 60; round += 1) {
      const text = randomBytes(40_000).toString('hex');
      await sql`insert into note (text) values (${text})`.execute(store.db);
      if (round % 7 === 0) await sql`delete from note where id = ${round - 5}`.execute(store.db);
      // Sometimes two commits come between two readings.
      if (round % 5 === 0) continue;
      const digest = store.pages.now();
      seen.add(digest);
      if (round % 3 === 0) store.pages.moveWal();
      if (round % 11 === 0) await sql`pragma wal_checkpoint(TRUNCATE)`.execute(store.db);
      if (round % 4 !== 0) continue;
      store = reopened(store);
      expect(store.pages.now()).toBe(digest);
    }
    expect(seen.size).toBe(48);
    store.close();
  });

  it('knows the state before the last commit as long as that is in the WAL', async () => {
    const store = expectOk(openStore({ file: file(), key: key(), mode: 'create' }));
    await sql`create table note (id integer primary key, text text) strict`.execute(store.db);
    const first = store.pages.now();
    await sql`insert into note (text) values (${'x'.repeat(20_000)})`.execute(store.db);
    expect(store.pages.now()).not.toBe(first);
    expect(store.pages.beforeLastCommit()).toBe(first);
    await sql`pragma wal_checkpoint(PASSIVE)`.execute(store.db);
    expect(store.pages.beforeLastCommit()).toBeUndefined();
    store.close();
  });

  it('is another under another key', async () => {
    const digests = [1, 2].map((fill) => {
      const path = `${file()}-${fill}`;
      const store = expectOk(openStore({ file: path, key: new SecretKey(Buffer.alloc(32, fill)), mode: 'create' }));
      const digest = store.pages.now();
      store.close();
      return digest;
    });
    expect(new Set(digests).size).toBe(2);
  });
});
