import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAndOpenVault } from '../../../electron/persistence/create-and-open-vault.ts';
import { openStore, storeFileName } from '../../../electron/persistence/open-store.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import type { Tables } from '../../../electron/persistence/tables.ts';
import type { AuditNotes } from '../../../electron/persistence/unit-of-work.ts';
import { floorArgon2 } from '../../../electron/vault/argon2-parameters.ts';
import { sealFileName } from '../../../electron/vault/head-seal.ts';
import { pendingLogName } from '../../../electron/vault/pending-log.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import { migrations } from '../../../migrations/index.ts';
import { ok } from '../../../shared/kernel/result.ts';
import { workOffline } from '../../support/offline-store.ts';
import { insertWholeCase } from '../../support/store-rows.ts';
import { expectOk, filesUnder, type TempVault, tempVault, testUser } from '../../support/temp-vault.ts';

let temp: TempVault;
let open: OpenedVault[] = [];

const notes: AuditNotes = [{ kind: 'settings-change', object: { type: 'setting' } }];
const create = async () => keep(await temp.create());
const reopen = async () => keep(await temp.open());
const keep = (vault: OpenedVault) => {
  open.push(vault);
  return vault;
};
const put = (vault: OpenedVault, key: string) =>
  vault.unitOfWork.change(async ({ tx }) =>
    ok({ value: await tx.insertInto('setting').values({ key, value_json: '1' }).execute(), notes }),
  );
const settings = (vault: OpenedVault) =>
  vault.unitOfWork.read(async (db) =>
    (await db.selectFrom('setting').select('key').orderBy('key').execute()).map((row) => row.key),
  );
const kinds = async (vault: OpenedVault) =>
  (await vault.readTrail({ limit: 100 })).map(({ entry }) => entry.kind).reverse();
const storePath = () => join(temp.dir, storeFileName);
const close = async (vault: OpenedVault) => {
  open = open.filter((other) => other !== vault);
  await vault.close();
};

beforeEach(() => {
  temp = tempVault();
});
afterEach(async () => {
  for (const vault of open) await vault.close();
  open = [];
  temp.remove();
});

describe('opening a vault', () => {
  it('finds everything again and writes unlocking and locking into the trail', async () => {
    const made = await create();
    await put(made, 'a');
    await close(made);
    const again = await reopen();
    expect(await settings(again)).toEqual(['a']);
    expect(again.user).toEqual(made.user);
    expect(again.user.role).toBe(testUser.role);
    expect(await kinds(again)).toEqual(['create', 'create', 'settings-change', 'lock', 'unlock']);
    expect(await again.verifyTrail()).toMatchObject({ ok: true, value: { sequence: 5 } });
  });

  it('writes the unlocks that failed meanwhile into the trail once, at the time they happened', async () => {
    await close(await create());
    const failedAt = temp.clock.now();
    for (const passphrase of ['eerste poging', 'tweede poging']) await temp.tryOpen({ passphrase });
    temp.clock.advance(3600);
    const log = readFileSync(join(temp.dir, pendingLogName));
    const vault = await reopen();
    const failed = (await vault.readTrail({ limit: 100 })).filter(({ entry }) => entry.kind === 'unlock-failed');
    expect(failed.map(({ entry }) => [entry.at, entry.outcome, entry.userId])).toEqual(
      Array(2).fill([failedAt, 'serious-failure', undefined]),
    );
    expect(temp.files().has(pendingLogName)).toBe(false);
    await close(vault);
    // As after a crash between the commit and the removal of the log.
    writeFileSync(join(temp.dir, pendingLogName), log);
    const again = await kinds(await reopen());
    expect(again.filter((kind) => kind === 'unlock-failed')).toHaveLength(2);
  });

  it('says in the trail that some of what was noted while it was locked cannot be read any more', async () => {
    await close(await create());
    for (const passphrase of ['eerste poging', 'tweede poging']) await temp.tryOpen({ passphrase });
    const path = join(temp.dir, pendingLogName);
    writeFileSync(path, readFileSync(path, 'utf8').replace('unlock-failed', 'unlock-fabled'));
    const seen = await kinds(await reopen());
    expect(seen.filter((kind) => kind === 'unlock-failed')).toHaveLength(1);
    expect(seen.filter((kind) => kind === 'notes-damaged')).toHaveLength(1);
  });

  it('is refused to a second process of the program', async () => {
    await create();
    expect(await temp.tryOpen()).toEqual({ ok: false, error: { kind: 'vault-in-use' } });
  });

  it('changes nothing but pending.log on a wrong passphrase', async () => {
    await close(await create());
    const [before, anchors] = [temp.files(), filesUnder(temp.userDataDir)];
    expect(await temp.tryOpen({ passphrase: 'een andere zin' })).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    const after = new Map(temp.files());
    expect(after.delete(pendingLogName)).toBe(true);
    expect(after).toEqual(before);
    expect(filesUnder(temp.userDataDir)).toEqual(anchors);
  });

  it('is not possible where making it failed half way, and making it again is', async () => {
    const request = { ...temp.request, firstUser: testUser, argon2: floorArgon2 };
    writeFileSync(join(temp.userDataDir, 'anchors'), 'in the way');
    await expect(createAndOpenVault(request)).rejects.toThrow();
    expect(temp.files().size).toBe(0);
    expect(await temp.tryOpen()).toEqual({ ok: false, error: { kind: 'vault-missing' } });
    rmSync(join(temp.userDataDir, 'anchors'));
    await create();
  });
});

describe('no plaintext', () => {
  it('lies in any file of the vault or of the workstation, open or closed', async () => {
    const markers = ['Markering-Ongezien', testUser.name, 'GM0363'];
    const vault = await create();
    await vault.unitOfWork.change(async (scope) =>
      ok({ value: await insertWholeCase(scope, 'Markering-Ongezien'), notes }),
    );
    // Sorting much more than fits in a page is what makes an engine write temporary files.
    await vault.unitOfWork.change(async ({ tx }) => {
      const rows = Array.from({ length: 3000 }, (_, index) => ({
        key: `Markering-Ongezien-${index}`,
        value_json: `"${'x'.repeat(200)}"`,
      }));
      for (let at = 0; at < rows.length; at += 500)
        await tx
          .insertInto('setting')
          .values(rows.slice(at, at + 500))
          .execute();
      await sql`select * from setting order by value_json, key desc`.execute(tx);
      return ok({ value: undefined, notes });
    });
    await vault.files.write(Buffer.from('Markering-Ongezien'.repeat(1000)));
    const whileOpen = [...filesUnder(temp.root)];
    expect(whileOpen.map(([name]) => name)).toContain(`vault/${storeFileName}-wal`);
    await close(vault);
    for (const [name, bytes] of [...whileOpen, ...filesUnder(temp.root)]) {
      for (const marker of markers) {
        expect(bytes.includes(marker), name).toBe(false);
        expect(bytes.includes(Buffer.from(marker, 'utf16le')), name).toBe(false);
      }
      expect(bytes.subarray(0, 16).toString('latin1'), name).not.toContain('SQLite format');
    }
  });
});

describe('damage is noticed', () => {
  it('in every page of the store', async () => {
    await close(await create());
    const keys = expectOk(await unlockVault(temp.request));
    const intact = readFileSync(storePath());
    expect(intact.length).toBeGreaterThan(40 * 4096);
    for (let page = 0; page < intact.length; page += 4096) {
      for (const at of [page, page + 20, page + 2000, page + 4095]) {
        const flipped = Buffer.from(intact);
        flipped.writeUInt8(intact.readUInt8(at) ^ 1, at);
        writeFileSync(storePath(), flipped);
        const opened = openStore({ file: storePath(), key: keys.database, mode: 'open' });
        expect(opened, `byte ${at}`).toEqual({ ok: false, error: { kind: 'store-damaged' } });
      }
    }
  });

  it("when the store is gone, cut short, empty or another vault's", async () => {
    await close(await create());
    const intact = readFileSync(storePath());
    const other = tempVault();
    await (await other.create()).close();
    for (const content of [Buffer.alloc(0), intact.subarray(0, 8192), readFileSync(join(other.dir, storeFileName))]) {
      writeFileSync(storePath(), content);
      expect(await temp.tryOpen()).toEqual({ ok: false, error: { kind: 'store-damaged' } });
    }
    rmSync(storePath());
    expect(await temp.tryOpen()).toEqual({ ok: false, error: { kind: 'store-missing' } });
    other.remove();
  });

  it('when the store is put back to an earlier state', async () => {
    const vault = await create();
    await close(vault);
    const earlier = readFileSync(storePath());
    const later = await reopen();
    await put(later, 'later');
    await close(later);
    writeFileSync(storePath(), earlier);
    expect(await temp.tryOpen()).toEqual({
      ok: false,
      error: {
        kind: 'store-rolled-back',
        place: 'vault',
        sealedAt: temp.clock.now(),
        sealedSequence: 6,
        storeSequence: 3,
      },
    });
  });

  it('when the whole vault folder is put back to an earlier state', async () => {
    await close(await create());
    cpSync(temp.dir, join(temp.root, 'earlier'), { recursive: true });
    await close(await reopen());
    rmSync(temp.dir, { recursive: true });
    renameSync(join(temp.root, 'earlier'), temp.dir);
    expect(await temp.tryOpen()).toMatchObject({ error: { kind: 'store-rolled-back', place: 'workstation' } });
  });

  it('when the WAL is lost with commits in it, even if they were only drafts', async () => {
    await close(await create());
    const vault = await reopen();
    await vault.unitOfWork.read((db) => sql`pragma wal_checkpoint(TRUNCATE)`.execute(db as unknown as Kysely<Tables>));
    await vault.unitOfWork.draft((tx, at) =>
      tx.insertInto('draft').values({ key: 'k', case_id: null, body_json: '{}', updated_at: at }).execute(),
    );
    // What a crash at this moment leaves on disk, copied and without its WAL.
    const copy = { dir: join(temp.root, 'copy', 'vault'), userDataDir: join(temp.root, 'copy', 'user-data') };
    cpSync(temp.dir, copy.dir, { recursive: true });
    cpSync(temp.userDataDir, copy.userDataDir, { recursive: true });
    rmSync(join(copy.dir, `${storeFileName}-wal`));
    expect(await temp.tryOpen(copy)).toMatchObject({
      error: { kind: 'store-rolled-back', sealedSequence: 4, storeSequence: 4 },
    });
  });

  it.each(['head.seal', 'the seal of the workstation'])('when %s is altered or, in the vault, gone', async (place) => {
    const vault = await create();
    await close(vault);
    const path =
      place === sealFileName
        ? join(temp.dir, sealFileName)
        : join(temp.userDataDir, 'anchors', `${vault.vaultId}.seal`);
    const seal = JSON.parse(readFileSync(path, 'utf8')) as object;
    const expected = place === sealFileName ? 'vault' : 'workstation';
    writeFileSync(path, JSON.stringify({ ...seal, sequence: 2 }));
    expect(await temp.tryOpen()).toEqual({
      ok: false,
      error: { kind: 'seal-damaged', place: expected, reason: 'invalid' },
    });
    writeFileSync(path, '{');
    expect(await temp.tryOpen()).toMatchObject({ error: { kind: 'seal-damaged', reason: 'invalid' } });
    rmSync(path);
    if (expected === 'vault')
      expect(await temp.tryOpen()).toMatchObject({ error: { kind: 'seal-damaged', reason: 'missing' } });
  });
});

describe('a vault from elsewhere', () => {
  it('opens on a workstation that never saw it, and says so in the trail', async () => {
    await close(await create());
    const vault = keep(expectOk(await temp.tryOpen({ userDataDir: join(temp.root, 'other-workstation') })));
    expect((await kinds(vault)).slice(-2)).toEqual(['unlock', 'anchor']);
    await close(vault);
    // Back on the first workstation the vault is ahead of what that one remembers: nothing was lost.
    await reopen();
  });

  it('opens in an older state only when a person accepts that, which is written into the trail', async () => {
    await close(await create());
    const earlier = readFileSync(storePath());
    const later = await reopen();
    await put(later, 'later');
    await close(later);
    writeFileSync(storePath(), earlier);
    const restored = keep(expectOk(await temp.tryOpen({ acceptOlderStore: true })));
    expect((await kinds(restored)).slice(-2)).toEqual(['unlock', 'restore']);
    expect(await settings(restored)).toEqual([]);
    await close(restored);
    await reopen();
  });
});

describe('a store of another version', () => {
  it('is refused and not changed when it is newer', async () => {
    await close(await create());
    await workOffline(temp, (db) => sql`pragma user_version = 7`.execute(db));
    const before = temp.files();
    expect(await temp.tryOpen()).toEqual({
      ok: false,
      error: { kind: 'store-newer', found: 7, known: migrations.length },
    });
    expect(temp.files()).toEqual(before);
  });
});
