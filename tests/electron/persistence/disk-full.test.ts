import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createAndOpenVault } from '../../../electron/persistence/create-and-open-vault.ts';
import { openVault } from '../../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../../electron/persistence/opened-vault.ts';
import { restoreBackup } from '../../../electron/persistence/restore-backup.ts';
import { floorArgon2 } from '../../../electron/vault/argon2-parameters.ts';
import { findSnapshots } from '../../../electron/vault/backup-folder.ts';
import { openReserve, type Reserve, reserveFileName } from '../../../electron/vault/reserve.ts';
import type { CoreEvent } from '../../../shared/contract/core-event.ts';
import { isDiskFull } from '../../../shared/kernel/disk-full.ts';
import { backedUpVault } from '../../support/backed-up-vault.ts';
import { canMountSmallDisk, mountSmallDisk, type SmallDisk } from '../../support/small-disk.ts';
import { insertWholeCase } from '../../support/store-rows.ts';
import { type TempCore, tempCore } from '../../support/temp-core.ts';
import { expectOk, filesUnder, testPassphrase, testUser } from '../../support/temp-vault.ts';

const mebibyte = 1024 * 1024;

/** The bytes of all files below a folder. */
const sizeOf = (dir: string): number => [...filesUnder(dir).values()].reduce((sum, { length }) => sum + length, 0);

describe.skipIf(!canMountSmallDisk())('on a full disk', () => {
  let disk: SmallDisk;
  let reserve: Reserve;
  let released: number;
  let failures: unknown[];

  beforeEach(() => {
    disk = mountSmallDisk(24 * mebibyte);
    released = 0;
    failures = [];
  });
  afterEach(() => disk.remove());

  const request = () => ({
    dir: join(disk.dir, 'vault'),
    userDataDir: join(disk.dir, 'user-data'),
    clock: () => new Date().toISOString(),
    ids: () => randomUUID(),
    onSealFailed: (error: unknown) => failures.push(error),
    makeRoom: () => {
      const freed = reserve.release();
      if (freed) released += 1;
      return freed;
    },
    passphrase: testPassphrase,
  });
  const enter = async (bytes: number): Promise<OpenedVault> => {
    reserve = openReserve({ dir: request().dir, bytes, lowSpaceBytes: mebibyte });
    const vault = expectOk(await createAndOpenVault({ ...request(), firstUser: testUser, argon2: floorArgon2 }));
    await reserve.keep();
    return vault;
  };
  /** One big transaction of a case; the text decides how much room it needs. */
  const save = (vault: OpenedVault, marker: string) =>
    vault.unitOfWork.change<null, never>(async (scope) => {
      const { caseId } = await insertWholeCase(scope, marker);
      return { ok: true, value: { value: null, notes: [{ kind: 'create', object: { type: 'case', id: caseId } }] } };
    });
  const cases = (vault: OpenedVault) =>
    vault.unitOfWork.read(async (db) => (await db.selectFrom('case_file').select('id').execute()).length);
  const entries = async (vault: OpenedVault) => (await vault.readTrail({ limit: 1000 })).length;

  test('the reserve is really there', async () => {
    const vault = await enter(4 * mebibyte);
    const { size, blocks } = statSync(join(disk.dir, 'vault', reserveFileName));
    expect(size).toBe(4 * mebibyte);
    expect(blocks * 512).toBeGreaterThanOrEqual(size);
    await vault.close();
  });

  test('a case is saved once with the room of the reserve, and the reserve comes back when there is room', async () => {
    const vault = await enter(4 * mebibyte);
    const before = await entries(vault);
    disk.fill();
    expect((await save(vault, 'x'.repeat(20_000))).ok).toBe(true);
    expect(released).toBe(1);
    expect(reserve.isKept()).toBe(false);
    expect([await cases(vault), await entries(vault)]).toEqual([1, before + 1]);
    expect(failures).toEqual([]);

    await reserve.keep();
    expect(reserve.isKept()).toBe(false);
    disk.clear();
    await reserve.keep();
    expect(reserve.isKept()).toBe(true);
    await vault.close();
    const again = expectOk(await openVault(request()));
    expect(await cases(again)).toBe(1);
    await again.close();
  });

  test('without a reserve nothing is half-saved, and work goes on when there is room again', async () => {
    const vault = await enter(0);
    const head = expectOk(await vault.verifyTrail());
    disk.fill();
    const error = await save(vault, 'x'.repeat(200_000)).catch((thrown: unknown) => thrown);
    expect(isDiskFull(error)).toBe(true);
    expect(await cases(vault)).toBe(0);
    expect(expectOk(await vault.verifyTrail())).toEqual(head);
    disk.clear();
    expect((await save(vault, 'later')).ok).toBe(true);
    await vault.close();
    const again = expectOk(await openVault(request()));
    expect(await cases(again)).toBe(1);
    await again.close();
  });

  test('a seal that finds no room uses the reserve too', async () => {
    const vault = await enter(mebibyte);
    // Small transactions until the room ends somewhere: in the store, in a seal, or in the place of the other seal.
    disk.fill(40_000);
    for (let index = 0; index < 12; index++) {
      expect((await save(vault, `zaak${index}`)).ok).toBe(true);
      if (released > 0) break;
    }
    expect(released).toBe(1);
    expect(failures).toEqual([]);
    const saved = await cases(vault);
    disk.clear();
    await vault.close();
    const again = expectOk(await openVault(request()));
    expect(await cases(again)).toBe(saved);
    await again.close();
  });

  test('a photo is written with the room of the reserve, and leaves nothing when that is not enough', async () => {
    const vault = await enter(4 * mebibyte);
    const photo = randomBytes(2 * mebibyte);
    disk.fill(100_000);
    const stored = await vault.files.write(photo);
    expect(released).toBe(1);
    expect((await vault.files.read(stored)).equals(photo)).toBe(true);
    disk.fill();
    const names = readdirSync(join(disk.dir, 'vault/files'));
    await expect(vault.files.write(photo)).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(readdirSync(join(disk.dir, 'vault/files'))).toEqual(names);
    disk.clear();
    await vault.close();
  });

  test('a backup is refused, and leaves neither a snapshot nor its parts', async () => {
    const rig = backedUpVault();
    const vault = await rig.temp.create();
    for (let index = 0; index < 4; index++) await rig.addCase(vault, `zaak${index}`, mebibyte);
    const order = { backupId: randomUUID(), at: rig.temp.clock.now(), target: disk.dir, training: false };
    // Once among the files, once in the copy of the store: the files are there by then.
    const all = filesUnder(join(rig.temp.dir, 'files')).size * 4096 + 4 * mebibyte;
    for (const leave of [() => 2 * mebibyte, () => all + 150_000 - sizeOf(disk.dir)]) {
      disk.fill(leave());
      expect(await vault.makeBackup(order)).toEqual({ ok: false, error: { kind: 'destination-full' } });
      expect(findSnapshots(disk.dir)).toEqual({ snapshots: [], unreadable: [] });
      const left = readdirSync(disk.dir, { recursive: true, encoding: 'utf8' });
      expect(left.filter((name) => /\.(?:tmp|partial)/.test(name))).toEqual([]);
      disk.clear();
    }
    expect((await vault.makeBackup(order)).ok).toBe(true);
    await vault.close();
    rig.temp.remove();
  });

  test('a restore throws and leaves the place empty', async () => {
    const rig = backedUpVault();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'zaak', 2 * mebibyte);
    await rig.backUp(vault);
    await vault.close();
    const dir = join(disk.dir, 'restored');
    mkdirSync(dir);
    disk.fill(mebibyte);
    const restore = () => restoreBackup({ ...rig.temp.request, dir, snapshot: rig.snapshot() });
    expect(isDiskFull(await restore().catch((thrown: unknown) => thrown))).toBe(true);
    expect(readdirSync(dir)).toEqual([]);
    disk.clear();
    const restored = expectOk(await restore());
    await restored.close();
    rig.temp.remove();
  });

  test('the window hears that the reserve was used, and `disk-full` when that was not enough', async () => {
    const events: CoreEvent[] = [];
    const room: TempCore = await tempCore({
      reserveBytes: mebibyte,
      lowSpaceBytes: 8 * mebibyte,
      emit: (event) => events.push(event),
    });
    const dir = join(disk.dir, 'kluis');
    const made = await room.call('vault.create', {
      label: 'Kluis',
      passphrase: testPassphrase,
      user: { name: 'Test Onderzoeker', role: 'forensic-physician' },
      training: false,
      folder: dir,
    });
    expectOk(made);
    await expect.poll(() => existsSync(join(dir, reserveFileName))).toBe(true);
    expect(expectOk(await room.call('backup.status', {}))).toMatchObject({ lowSpace: false, reserve: 'kept' });
    const value = 'x'.repeat(900_000);
    disk.fill();
    expect((await room.call('draft.save', { key: 'een', value })).ok).toBe(true);
    expect(events).toContainEqual({ type: 'reserve-released' });
    expect(expectOk(await room.call('backup.status', {}))).toMatchObject({ lowSpace: true, reserve: 'released' });
    disk.fill();
    expect(await room.call('draft.save', { key: 'twee', value })).toEqual({ ok: false, error: { kind: 'disk-full' } });
    disk.clear();
    expect(expectOk(await room.call('draft.read', { key: 'een' }))?.value).toBe(value);
    expect(expectOk(await room.call('draft.read', { key: 'twee' }))).toBeNull();
    await room.remove();
    rmSync(dir, { recursive: true, force: true });
  });
});
