import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listPeople } from '../../electron/application/list-people.ts';
import { type DumpedTable, dumpTables } from '../../electron/persistence/canonical-dump.ts';
import { openStore, storeFileName } from '../../electron/persistence/open-store.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import { readVaultHeader } from '../../electron/vault/vault-header.ts';
import { migrations } from '../../migrations/index.ts';
import { dumpVault } from '../support/canonical-dump.ts';
import { addSecondPerson, makeKit, officeOf, secondPassphrase } from '../support/people-office.ts';
import { expectOk, type TempVault, tempVault } from '../support/temp-vault.ts';

/** Made by version 0.1.0, which knew one person a vault and no personal keys. Its passphrase is that of every vault in tests. */
const fixture = join(import.meta.dirname, '../fixtures/vault-schema-1');

/** What the migration, opening and locking write themselves. */
const ownTables: ReadonlySet<string> = new Set(['audit', 'store', 'key_holder', 'user']);

let temp: TempVault;
let aside: string;
beforeEach(() => {
  temp = tempVault();
  cpSync(fixture, temp.dir, { recursive: true });
  aside = mkdtempSync(join(tmpdir(), 'fixture-'));
  cpSync(fixture, join(aside, 'vault'), { recursive: true });
});
afterEach(() => {
  temp.remove();
  rmSync(aside, { recursive: true });
});

const records = async (request: TempVault['request']) =>
  (await dumpVault(request)).filter(({ table }) => !ownTables.has(table));
/** The tables and columns of a dump that an earlier one has: later migrations add others, which hold nothing of it. */
const asFarAs = (
  earlier: readonly DumpedTable[],
  later: readonly DumpedTable[],
): readonly (DumpedTable | undefined)[] =>
  earlier.map(({ table, columns }) => {
    const found = later.find((each) => each.table === table);
    const places = columns.map((column) => found?.columns.indexOf(column) ?? -1);
    return found && { table, columns, rows: found.rows.map((row) => places.map((place) => row[place] ?? null)) };
  });
const version = async () => {
  const keys = expectOk(await unlockVault(temp.request));
  const store = expectOk(openStore({ file: join(temp.dir, storeFileName), key: keys.database, mode: 'open' }));
  const { rows } = await sql<{ user_version: number }>`pragma user_version`.execute(store.db);
  store.close();
  return rows[0]?.user_version;
};

async function expectFinished(): Promise<void> {
  const vault = await temp.open();
  const { people } = expectOk(await listPeople(officeOf(vault)));
  expect(people.map(({ signingKey }) => signingKey)).toEqual([vault.signer.publicKey]);
  await vault.close();
  await (await temp.open()).close();
}

describe('a vault of version 0.1.0', () => {
  it('opens with all its records in the newest schema, under a header of version 2', async () => {
    const before = await records({ ...temp.request, dir: join(aside, 'vault') });
    expect(before.find(({ table }) => table === 'photo')?.rows.length).toBeGreaterThan(0);
    expect(expectOk(readVaultHeader(temp.dir)).version).toBe(1);
    const vault = await temp.open();
    const { people } = expectOk(await listPeople(officeOf(vault)));
    expect(people).toMatchObject([
      { self: true, profile: { administers: true }, signingKey: vault.signer.publicKey, userId: vault.user.userId },
    ]);
    const [photo] = await vault.unitOfWork.read((db) => db.selectFrom('photo').selectAll().execute());
    if (!photo) throw new Error('no photo');
    const file = {
      name: photo.file_name_on_disk,
      key: photo.file_key,
      sha256: photo.sha256_original,
      sha256Stored: photo.sha256_ciphertext,
      byteSize: photo.byte_size,
    };
    expect((await vault.files.read(file)).length).toBe(photo.byte_size);
    await vault.close();
    expect(expectOk(readVaultHeader(temp.dir)).version).toBe(2);
    expect(await version()).toBe(migrations.length);
    expect(asFarAs(before, await records(temp.request))).toEqual(before);
  });

  it('leaves a copy as it was, which opens under the same key', async () => {
    await (await temp.open()).close();
    const [name, ...others] = readdirSync(join(temp.dir, 'backups'));
    expect(others).toEqual([]);
    expect(name).toMatch(/^version-1-/);
    const keys = expectOk(await unlockVault(temp.request));
    const copy = expectOk(openStore({ file: join(temp.dir, 'backups', name ?? ''), key: keys.database, mode: 'open' }));
    const rows: unknown[] = [];
    for await (const table of dumpTables(copy.db)) rows.push(table);
    copy.close();
    expect(rows).toEqual(await dumpVault({ ...temp.request, dir: join(aside, 'vault') }));
  });

  it('opens again with the same keys, and takes a second person and a recovery kit', async () => {
    const first = await temp.open();
    const { publicKey } = first.signer;
    await first.close();
    const second = await temp.open();
    expect(second.signer.publicKey).toBe(publicKey);
    await addSecondPerson(second);
    await makeKit(second);
    await second.close();
    await expectOk(await temp.tryOpen({ passphrase: secondPassphrase })).close();
  });

  it('is finished by the next opening when the new header could not be written', async () => {
    const blocked = join(temp.dir, 'vault.json.tmp');
    // Only once the verified copy is there: what lay there before is cleared away as the leftover of a crash.
    const clock = () => {
      if (existsSync(join(temp.dir, 'backups')) && !existsSync(blocked)) mkdirSync(blocked);
      return temp.clock.now();
    };
    await expect(temp.tryOpen({ clock })).rejects.toThrow('EISDIR');
    rmSync(blocked, { recursive: true, force: true });
    expect(expectOk(readVaultHeader(temp.dir)).version).toBe(1);
    expect(await version()).toBe(migrations.length);
    await expectFinished();
  });

  it('is finished by the next opening when it was ended between the new header and the keys in the store', async () => {
    const ids = () => {
      if (expectOk(readVaultHeader(temp.dir)).version === 2) throw new Error('ended');
      return randomUUID();
    };
    await expect(temp.tryOpen({ ids })).rejects.toThrow('ended');
    expect(expectOk(readVaultHeader(temp.dir)).version).toBe(2);
    await expectFinished();
  });

  it('whose old header is put back afterwards is refused: its keys are not those that the store knows', async () => {
    await (await temp.open()).close();
    cpSync(join(fixture, 'vault.json'), join(temp.dir, 'vault.json'));
    const before = readFileSync(join(temp.dir, 'vault.json'));
    expect(await temp.tryOpen()).toEqual({ ok: false, error: { kind: 'keys-tampered' } });
    expect(readFileSync(join(temp.dir, 'vault.json')).equals(before)).toBe(true);
  });
});
