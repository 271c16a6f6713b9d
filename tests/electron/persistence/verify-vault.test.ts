import { execFileSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openStore, storeFileName } from '../../../electron/persistence/open-store.ts';
import type { Tables } from '../../../electron/persistence/tables.ts';
import { type VaultVerified, verifyVault } from '../../../electron/persistence/verify-vault.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import { migrations } from '../../../migrations/index.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { expectOk, filesUnder, tempVault, testPassphrase } from '../../support/temp-vault.ts';

/** A vault as version 0.1.0 left it, with photos and an issued report; it is copied before anything touches it. */
const fixture = join(import.meta.dirname, '../../fixtures/vault-schema-1');
const root = mkdtempSync(join(tmpdir(), 'verify-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

let serial = 0;
let vault: string;
beforeEach(() => {
  serial += 1;
  vault = join(root, `vault-${serial}`);
  cpSync(fixture, vault, { recursive: true });
});

const surroundings = { clock: () => new Date().toISOString(), ids: () => randomUUID(), passphrase: testPassphrase };

/** Verifies, and makes sure that not a byte of the vault has changed by it. */
async function verified(dir = vault, userDataDir?: string): Promise<VaultVerified> {
  const workDir = mkdtempSync(join(root, 'work-'));
  const before = filesUnder(dir);
  const outcome = expectOk(await verifyVault({ ...surroundings, dir, workDir, userDataDir }));
  expect(filesUnder(dir)).toEqual(before);
  return outcome;
}

const findings = async () => (await verified()).findings;

const verifier = new URL('../../../electron/persistence/verify-vault.ts', import.meta.url).href;

/** Verifies in a process that permission bits bind, which they do not bind root. */
function verifyAsNobody(workDir: string, passphrase: string): unknown {
  const request = JSON.stringify({ dir: vault, workDir, passphrase });
  const script = `
    const { verifyVault } = await import(${JSON.stringify(verifier)});
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    const clock = () => '2026-03-02T12:00:00.000Z';
    const ids = () => '7b0d3a5e-8c7e-4c55-9d0c-1f6c2f1d7a10';
    process.stdout.write(JSON.stringify(await verifyVault({ ...${request}, clock, ids })));`;
  return JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }));
}

/** Edits the store as someone with the passphrase could, and leaves the seal as it was. */
async function offline<Value>(work: (db: Kysely<Tables>) => Promise<Value>, dir = vault): Promise<Value> {
  const keys = expectOk(await unlockVault({ ...surroundings, dir }));
  const store = expectOk(openStore({ file: join(dir, storeFileName), key: keys.database, mode: 'open' }));
  try {
    return await work(store.db);
  } finally {
    store.close();
    keys.destroy();
  }
}

/** Rewrites the trail with its guards taken away and put back. */
const withoutGuards = (statement: string) =>
  offline(async (db) => {
    const { rows } = await sql<{ name: string; sql: string }>`
      select name, sql from sqlite_schema where type = 'trigger'`.execute(db);
    for (const { name } of rows) await sql.raw(`drop trigger ${name}`).execute(db);
    await sql.raw(statement).execute(db);
    for (const row of rows) await sql.raw(row.sql).execute(db);
  });

describe('a sound vault', () => {
  test('of the first schema is verified as it is', async () => {
    const outcome = await verified();
    expect(outcome).toMatchObject({ schema: { found: 1 }, slots: 1, anchored: false, findings: [] });
    expect(outcome.trail?.entries).toBe(29);
    expect(outcome.files).toMatchObject({ known: readdirSync(join(fixture, 'files')).length, unknown: [] });
  });

  test('of today, after a day of work and with a WAL that a crash left, is verified without taking the WAL in', async () => {
    const temp = tempVault();
    try {
      const open = await temp.create();
      for (let times = 0; times < 5; times += 1)
        await open.unitOfWork.change(async () =>
          ok({ value: null, notes: [{ kind: 'search', object: { type: 'worklist' } }] }),
        );
      const crashed = join(root, `crashed-${serial}`);
      cpSync(temp.dir, crashed, { recursive: true });
      expect(statSync(join(crashed, `${storeFileName}-wal`)).size).toBeGreaterThan(0);
      expect(await verified(crashed, temp.userDataDir)).toMatchObject({
        schema: { found: migrations.length, newest: migrations.length },
        anchored: true,
        findings: [],
      });
      await open.close();
      expect(await verified(temp.dir, temp.userDataDir)).toMatchObject({ anchored: true, findings: [] });
    } finally {
      temp.remove();
    }
  });

  test.skipIf(process.platform === 'win32')('on a medium that cannot be written is verified too', () => {
    const workDir = mkdtempSync(join(root, 'work-'));
    chmodSync(workDir, 0o777);
    for (const name of filesUnder(vault).keys()) chmodSync(join(vault, name), 0o444);
    for (const dir of [root, vault, join(vault, 'files')]) chmodSync(dir, 0o555);
    const before = filesUnder(vault);
    try {
      const sound = { ok: true, value: { anchored: false, findings: [] } };
      expect(verifyAsNobody(workDir, testPassphrase)).toMatchObject(sound);
      // Nothing can be counted there; whoever has such a medium can copy it and try elsewhere.
      const refused = { ok: false, error: { kind: 'wrong-passphrase' } };
      expect(verifyAsNobody(workDir, 'een andere zin')).toMatchObject(refused);
      expect(filesUnder(vault)).toEqual(before);
    } finally {
      for (const dir of [root, vault, join(vault, 'files')]) chmodSync(dir, 0o755);
    }
  });

  test('with a file that no record knows names it, and that is no finding', async () => {
    const name = 'f'.repeat(32);
    writeFileSync(join(vault, 'files', name), 'left by an interrupted import');
    expect(await verified()).toMatchObject({ findings: [], files: { unknown: [name] } });
  });
});

describe('a broken vault', () => {
  test.each([
    {
      reason: 'content-changed',
      sequence: 7,
      statement: `update audit set entry_json = json_set(entry_json, '$.role', 'reviewer') where sequence = 7`,
    },
    { reason: 'entry-missing', sequence: 12, statement: 'delete from audit where sequence = 12' },
    {
      reason: 'link-broken',
      sequence: 20,
      statement: `update audit set previous_hash = '${'a'.repeat(64)}' where sequence = 20`,
    },
  ])('the first entry that is not right is named by its number: $reason', async ({ reason, sequence, statement }) => {
    await withoutGuards(statement);
    expect(await findings()).toEqual([{ kind: 'trail-broken', sequence, reason }]);
  });

  test('a removed tail is older than the seal', async () => {
    await withoutGuards('delete from audit where sequence > 25');
    expect(await findings()).toMatchObject([
      { kind: 'store-rolled-back', place: 'vault', sealedSequence: 29, storeSequence: 25 },
    ]);
  });

  test('a guard of the trail that was taken away is named, though no entry was touched', async () => {
    await offline((db) => sql.raw('drop trigger audit_is_never_deleted').execute(db));
    expect(await findings()).toEqual([{ kind: 'schema-strange', name: 'audit_is_never_deleted' }]);
  });

  test('a reference that leads nowhere is named by its table', async () => {
    await offline(async (db) => {
      await sql.raw('pragma foreign_keys = off').execute(db);
      await sql.raw('delete from case_file').execute(db);
    });
    expect(await findings()).toContainEqual(expect.objectContaining({ kind: 'reference-broken', table: 'contact' }));
  });

  test.each([
    ['missing', () => rmSync(join(vault, 'head.seal'))],
    ['invalid', () => writeFileSync(join(vault, 'head.seal'), '{}')],
  ])('a seal that is %s', async (reason, harm) => {
    harm();
    expect(await findings()).toEqual([{ kind: 'seal-damaged', place: 'vault', reason }]);
  });

  test.each<[string, string, (path: string) => void]>([
    ['missing', 'missing', (path) => rmSync(path)],
    ['shorter', 'wrong-size', (path) => truncateSync(path, statSync(path).size - 1)],
    ['changed by one bit', 'bytes-changed', (path) => flip(path, 100)],
  ])('a file that is %s is named by the record it belongs to', async (_what, trouble, harm) => {
    const row = await offline((db) =>
      db.selectFrom('photo').select(['id', 'file_name_on_disk']).executeTakeFirstOrThrow(),
    );
    harm(join(vault, 'files', row.file_name_on_disk));
    expect(await findings()).toEqual([
      { kind: 'file-damaged', record: 'photo', id: row.id, part: 'original', trouble },
    ]);
  });

  test('two files whose sums were put right in the rows after exchanging them still do not decrypt', async () => {
    const [one, two] = await offline(async (db) => {
      const rows = await db
        .selectFrom('photo')
        .select(['id', 'file_name_on_disk', 'sha256_ciphertext', 'byte_size'])
        .execute();
      const [first, second] = rows;
      if (!first || !second) throw new Error('The fixture has two photos');
      const { sha256_ciphertext, byte_size } = second;
      await db.updateTable('photo').set({ sha256_ciphertext, byte_size }).where('id', '=', first.id).execute();
      return [first, second];
    });
    cpSync(join(vault, 'files', two.file_name_on_disk), join(vault, 'files', one.file_name_on_disk));
    expect(await findings()).toContainEqual({
      kind: 'file-damaged',
      record: 'photo',
      id: one.id,
      part: 'original',
      trouble: 'not-decryptable',
    });
  });

  test('an issued report with another original is named', async () => {
    const { id } = await offline(async (db) => {
      await db
        .updateTable('report')
        .set({ sha256_original: 'a'.repeat(64) })
        .execute();
      return db.selectFrom('report').select('id').executeTakeFirstOrThrow();
    });
    expect(await findings()).toEqual([
      { kind: 'file-damaged', record: 'report', id, part: 'pdf', trouble: 'original-changed' },
    ]);
  });

  test.each([
    ['a flipped bit in the store', 'store-damaged', () => flip(join(vault, storeFileName), 5 * 4096 + 77)],
    ['a store that is gone', 'store-missing', () => rmSync(join(vault, storeFileName))],
    ['a header cut short', 'vault-damaged', () => truncateSync(join(vault, 'vault.json'), 200)],
    ['a slot below the floor', 'slot-downgraded', weakenSlot],
  ])('%s', async (_what, kind, harm) => {
    harm();
    expect(await findings()).toEqual([expect.objectContaining({ kind })]);
  });
});

test('any edit behind the program of a vault of today shows, outside the trail too', async () => {
  const temp = tempVault();
  try {
    await (await temp.create()).close();
    await offline((db) => db.updateTable('user').set({ updated_at: '2020-01-01T00:00:00.000Z' }).execute(), temp.dir);
    expect((await verified(temp.dir)).findings).toEqual([{ kind: 'store-damaged' }]);
  } finally {
    temp.remove();
  }
});

describe('the seal on this workstation', () => {
  test('shows a vault that was put back as a whole', async () => {
    const temp = tempVault();
    try {
      await (await temp.create()).close();
      const older = join(root, `older-${serial}`);
      cpSync(temp.dir, older, { recursive: true });
      await (await temp.open()).close();
      expect(await verified(older)).toMatchObject({ anchored: false, findings: [] });
      expect(await verified(older, temp.userDataDir)).toMatchObject({
        anchored: true,
        findings: [{ kind: 'store-rolled-back', place: 'workstation' }],
      });
    } finally {
      temp.remove();
    }
  });
});

function flip(path: string, at: number): void {
  const bytes = readFileSync(path);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
}

function weakenSlot(): void {
  const path = join(vault, 'vault.json');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"memoryKiB": ?\d+/, '"memoryKiB": 8192'));
}
