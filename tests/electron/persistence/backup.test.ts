import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { drillBackup, isSound } from '../../../electron/persistence/drill-backup.ts';
import { restoreBackup } from '../../../electron/persistence/restore-backup.ts';
import { findSnapshots } from '../../../electron/vault/backup-folder.ts';
import { manifestFileName } from '../../../electron/vault/backup-manifest.ts';
import { type BackedUpVault, backedUpVault } from '../../support/backed-up-vault.ts';
import { dumpVault, withoutLog } from '../../support/canonical-dump.ts';
import { filesHolding } from '../../support/files-holding.ts';
import { expectOk, filesUnder } from '../../support/temp-vault.ts';

let held: BackedUpVault[] = [];

const room = (): BackedUpVault => {
  const made = backedUpVault();
  held.push(made);
  return made;
};

afterEach(() => {
  for (const { temp } of held) temp.remove();
  held = [];
});

const restoreRequest = ({ temp, place, snapshot }: BackedUpVault) => ({
  ...temp.request,
  dir: place,
  snapshot: snapshot(),
});

describe('a backup', () => {
  test('whose parts are put together by hand opens on a workstation that never saw the vault, page for page', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    await rig.backUp(vault);
    await rig.addCase(vault, 'tweede');
    await vault.close();
    const { path, manifest, folder } = rig.snapshot();
    mkdirSync(join(rig.place, 'files'), { recursive: true });
    for (const { name } of manifest.parts) writeFileSync(join(rig.place, name), readFileSync(join(path, name)));
    for (const { name, sha256 } of manifest.files)
      writeFileSync(join(rig.place, 'files', name), readFileSync(join(folder.files, sha256)));
    const elsewhere = { dir: rig.place, userDataDir: join(rig.temp.root, 'elsewhere') };
    await expectOk(await rig.temp.tryOpen(elsewhere)).close();
    // The seal of a backup is none for the vault as it went on.
    writeFileSync(join(rig.temp.dir, 'head.seal'), readFileSync(join(path, 'head.seal')));
    expect(await rig.temp.tryOpen({ userDataDir: join(rig.temp.root, 'nowhere') })).toMatchObject({
      error: { kind: 'seal-damaged' },
    });
  });

  test('restored into an empty folder holds the same records, files and head of the trail', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste', 200_000);
    const { manifest } = await rig.backUp(vault);
    const head = expectOk(await vault.verifyTrail());
    expect(manifest.head).toEqual(head);
    await rig.addCase(vault, 'later');
    const files = vault.files.names();
    await vault.close();
    const entries = (await dumpVault(rig.temp.request)).find(({ table }) => table === 'audit')?.rows ?? [];

    const restored = expectOk(await restoreBackup(restoreRequest(rig)));
    expect(restored.files.names()).toHaveLength(3);
    expect(files).toEqual(expect.arrayContaining([...restored.files.names()]));
    const trail = await restored.readTrail({ limit: 2 });
    expect(trail.map(({ entry }) => [entry.kind, entry.objectType, entry.objectId])).toEqual([
      ['restore', 'backup', manifest.backupId],
      ['unlock', 'vault', manifest.vaultId],
    ]);
    await restored.close();

    const after = await dumpVault({ ...rig.temp.request, dir: rig.place });
    const trailAfter = after.find(({ table }) => table === 'audit')?.rows ?? [];
    expect(trailAfter.slice(0, head.sequence)).toEqual(entries.slice(0, head.sequence));
    expect(after.find(({ table }) => table === 'case_file')?.rows).toHaveLength(1);
    // The restored vault is the one that opens from now on, the older one is refused as older.
    expect((await rig.temp.tryOpen({ dir: rig.place })).ok).toBe(true);
  });

  test('is the vault row by row', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    await rig.backUp(vault);
    await vault.close();
    const before = withoutLog(await dumpVault(rig.temp.request));
    const restored = expectOk(await restoreBackup(restoreRequest(rig)));
    await restored.close();
    expect(withoutLog(await dumpVault({ ...rig.temp.request, dir: rig.place }))).toEqual(before);
    expect(before.find(({ table }) => table === 'photo')?.rows).toHaveLength(1);
  });

  test('shares files with later ones and adds only what is new', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    const first = await rig.backUp(vault);
    const shared = join(first.path, '../../files');
    const before = filesUnder(shared);
    await rig.addCase(vault, 'tweede');
    const second = await rig.backUp(vault);
    const after = filesUnder(shared);
    await vault.close();
    expect([before.size, after.size]).toEqual([3, 6]);
    for (const [name, bytes] of before) expect(after.get(name)?.equals(bytes)).toBe(true);
    expect(findSnapshots(rig.target).snapshots.map(({ path }) => path)).toEqual([second.path, first.path]);
    expect(second.manifest.files).toEqual(expect.arrayContaining([...first.manifest.files]));
  });

  test('mends a shared file that has rotted in the backup', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    const { path, manifest } = await rig.backUp(vault);
    const rotten = join(path, '../../files', manifest.files[0]?.sha256 ?? '');
    writeFileSync(rotten, 'rot');
    await rig.backUp(vault);
    await vault.close();
    expect(readFileSync(rotten)).toHaveLength(manifest.files[0]?.bytes ?? 0);
    expect((await restoreBackup({ ...restoreRequest(rig) })).ok).toBe(true);
  });

  test('holds no plain text', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'herkenbaarwoord');
    await rig.backUp(vault);
    await vault.close();
    expect(filesHolding(rig.target, 'herkenbaarwoord')).toEqual([]);
    expect(filesHolding(rig.target, 'Test Onderzoeker')).toEqual([]);
  });

  test('does not come about when a file of the vault is damaged or gone, and says which', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    const [name = ''] = vault.files.names();
    const path = join(rig.temp.dir, 'files', name);
    const whole = readFileSync(path);
    for (const spoil of [() => writeFileSync(path, Buffer.from(whole).fill(0, 10, 11)), () => rmSync(path)]) {
      spoil();
      const order = { backupId: rig.temp.request.ids(), at: rig.temp.clock.now(), target: rig.target, training: false };
      expect(await vault.makeBackup(order)).toEqual({ ok: false, error: { kind: 'vault-file-damaged', name } });
      expect(findSnapshots(rig.target)).toEqual({ snapshots: [], unreadable: [] });
    }
    await vault.close();
  });

  test('is not made inside the vault, nor where nothing can be written', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    const make = (target: string) =>
      vault.makeBackup({ backupId: rig.temp.request.ids(), at: rig.temp.clock.now(), target, training: false });
    const inside = { ok: false, error: { kind: 'backup-inside-vault' } };
    expect(await make(rig.temp.dir)).toEqual(inside);
    expect(await make(join(rig.temp.dir, 'files'))).toEqual(inside);
    expect(await make(join(rig.temp.root, 'nowhere'))).toEqual({ ok: false, error: { kind: 'cannot-write' } });
    // `/proc` lets nobody make a folder, whoever it is.
    expect(await make('/proc')).toEqual({ ok: false, error: { kind: 'cannot-write' } });
    await vault.close();
  });

  test('made while cases are added holds for each of them all or nothing', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    for (let index = 0; index < 5; index++) await rig.addCase(vault, `vooraf${index}`, 300_000);
    let done = false;
    const adding = (async () => {
      let added = 0;
      while (!done) await rig.addCase(vault, `tijdens${added++}`, 50_000);
      return added;
    })();
    const { manifest } = await rig.backUp(vault).finally(() => {
      done = true;
    });
    expect(await adding).toBeGreaterThan(0);
    await vault.close();
    const restored = expectOk(await restoreBackup(restoreRequest(rig)));
    await restored.close();
    const dump = await dumpVault({ ...rig.temp.request, dir: rig.place });
    const rows = (table: string) => dump.find((each) => each.table === table)?.rows.length;
    expect(rows('photo')).toBe(rows('case_file'));
    expect(manifest.files).toHaveLength(3 * (rows('case_file') ?? 0));
    expect(rows('case_file')).toBeGreaterThanOrEqual(5);
  });

  test('lets work go on while files are copied', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    for (let index = 0; index < 4; index++) await rig.addCase(vault, `zaak${index}`, 100_000);
    const steps: string[] = [];
    const order = { backupId: rig.temp.request.ids(), at: rig.temp.clock.now(), target: rig.target, training: false };
    const work: Promise<void>[] = [];
    const made = vault.makeBackup({
      ...order,
      onProgress: (bytes, total) => {
        steps.push(`${bytes <= total}`);
        if (work.length === 0) work.push(vault.unitOfWork.read(async () => void steps.push('work')));
      },
    });
    expectOk(await made);
    await Promise.all(work);
    await vault.close();
    expect(steps.indexOf('work')).toBeGreaterThan(0);
    expect(steps.indexOf('work')).toBeLessThan(steps.length - 1);
    expect(steps).not.toContain('false');
  });

  test('that is cancelled leaves no snapshot, and the next one goes on from its files', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    for (let index = 0; index < 3; index++) await rig.addCase(vault, `zaak${index}`);
    const cancel = new AbortController();
    const order = { backupId: rig.temp.request.ids(), at: rig.temp.clock.now(), target: rig.target, training: false };
    const made = await vault.makeBackup({ ...order, signal: cancel.signal, onProgress: () => cancel.abort() });
    expect(made).toEqual({ ok: false, error: { kind: 'backup-cancelled' } });
    expect(findSnapshots(rig.target).snapshots).toEqual([]);
    await rig.backUp(vault);
    await vault.close();
    expect(expectOk(await drillBackup(restoreRequest(rig))).files.known).toBe(9);
  });

  test('clears away what an interrupted one left, and nothing else', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    const { path } = await rig.backUp(vault);
    const folder = join(path, '../..');
    mkdirSync(join(folder, 'snapshots/20260301T120000000Z.partial'));
    writeFileSync(join(folder, 'snapshots/20260301T120000000Z.partial/dossier.sqlite'), 'half');
    writeFileSync(join(folder, 'files', `${'a'.repeat(64)}.tmp`), 'half');
    expect(findSnapshots(rig.target).unreadable).toEqual([]);
    await rig.backUp(vault);
    await vault.close();
    expect(readdirSync(join(folder, 'snapshots'))).toHaveLength(2);
    expect(readdirSync(join(folder, 'files')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    expect(existsSync(join(path, manifestFileName))).toBe(true);
  });

  test('is found in the chosen folder, in its own folder and as one snapshot', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    const first = await rig.backUp(vault);
    const second = await rig.backUp(vault);
    await vault.close();
    const found = (chosen: string) => findSnapshots(chosen).snapshots.map(({ path }) => path);
    expect(found(rig.target)).toEqual([second.path, first.path]);
    expect(found(join(first.path, '../..'))).toEqual([second.path, first.path]);
    expect(found(first.path)).toEqual([first.path]);
    expect(found(rig.temp.dir)).toEqual([]);
  });
});

describe('a drill', () => {
  test('finds a sound backup sound and leaves the backup as it was', async () => {
    const rig = room();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'eerste');
    const { manifest } = await rig.backUp(vault);
    await vault.close();
    const before = filesUnder(rig.target);
    const found = expectOk(await drillBackup(restoreRequest(rig)));
    expect(isSound(found)).toBe(true);
    expect(found.head.found).toEqual(manifest.head);
    expect(found.files).toMatchObject({ known: 3, bytes: 1300, unknown: [], findings: [] });
    expect(filesUnder(rig.target)).toEqual(before);
  });
});
