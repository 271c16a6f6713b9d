import {
  cpSync,
  existsSync,
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
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drillBackup, isSound } from '../../../electron/persistence/drill-backup.ts';
import { makeBackup } from '../../../electron/persistence/make-backup.ts';
import { openStore, storeFileName } from '../../../electron/persistence/open-store.ts';
import { findFaults, restoreBackup } from '../../../electron/persistence/restore-backup.ts';
import { findSnapshots, type SnapshotFound } from '../../../electron/vault/backup-folder.ts';
import { isAuthentic, readManifest } from '../../../electron/vault/backup-manifest.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import type { UnlockedKeys } from '../../../electron/vault/unlocked-keys.ts';
import { type BackedUpVault, backedUpVault } from '../../support/backed-up-vault.ts';
import { expectOk, filesUnder } from '../../support/temp-vault.ts';

/** Every part of a backup with its place on disk and the name that a refusal must give it. */
interface Part {
  readonly name: string;
  readonly path: string;
}

describe('a backup of which any part is damaged', () => {
  let rig: BackedUpVault;
  let parts: readonly Part[];
  let whole: ReadonlyMap<string, Buffer>;
  let keys: UnlockedKeys;
  let snapshot: SnapshotFound;

  beforeAll(async () => {
    rig = backedUpVault();
    const vault = await rig.temp.create();
    await rig.addCase(vault, 'zaak', 70_000);
    const { path, manifest } = await rig.backUp(vault);
    await vault.close();
    keys = expectOk(await unlockVault(rig.temp.request));
    snapshot = rig.snapshot();
    parts = [
      ...manifest.parts.map(({ name }) => ({ name, path: join(path, name) })),
      ...manifest.files.map(({ name, sha256 }) => ({ name: `files/${name}`, path: join(path, '../../files', sha256) })),
    ];
    whole = filesUnder(rig.target);
    expect(parts).toHaveLength(6);
    // Nothing lies in a backup but its parts and the manifest.
    expect(whole.size).toBe(parts.length + 1);
  });
  afterAll(() => {
    keys.destroy();
    rig.temp.remove();
  });

  const mend = () => {
    for (const [name, bytes] of whole) writeFileSync(join(rig.target, name), bytes);
  };
  const restore = () => restoreBackup({ ...rig.temp.request, dir: rig.place, snapshot });
  const expectNothingRestored = () => expect(existsSync(rig.place) ? readdirSync(rig.place) : []).toEqual([]);

  test.each(['removed', 'emptied', 'shortened by a byte', 'flipped in its last bit'])(
    'is refused by name when it is %s',
    async (how) => {
      for (const { name, path } of parts) {
        const { size } = statSync(path);
        const bytes = readFileSync(path);
        if (how === 'removed') rmSync(path);
        else if (how === 'emptied') truncateSync(path, 0);
        else if (how === 'shortened by a byte') truncateSync(path, size - 1);
        else writeFileSync(path, Buffer.from(bytes).fill((bytes.at(-1) ?? 0) ^ 1, size - 1));
        expect(await restore()).toEqual({ ok: false, error: { kind: 'backup-damaged', parts: [name] } });
        expectNothingRestored();
        mend();
      }
    },
  );

  test('names every damaged part, not only the first', async () => {
    for (const { path } of parts.slice(1)) rmSync(path);
    const refused = await restore();
    mend();
    expect(refused.ok || refused.error).toMatchObject({ kind: 'backup-damaged' });
    if (refused.ok || refused.error.kind !== 'backup-damaged') throw new Error('Not refused for its parts');
    expect([...refused.error.parts].sort()).toEqual(
      parts
        .slice(1)
        .map(({ name }) => name)
        .sort(),
    );
  });

  test('is noticed whichever bit of it is flipped', async () => {
    const place = fc.record({ part: fc.nat(5), at: fc.nat(), bit: fc.nat(7) });
    await fc.assert(
      fc.asyncProperty(place, async ({ part, at, bit }) => {
        const { name, path } = parts[part] ?? { name: '', path: '' };
        const bytes = Buffer.from(readFileSync(path));
        const offset = at % bytes.length;
        bytes[offset] = (bytes[offset] ?? 0) ^ (1 << bit);
        writeFileSync(path, bytes);
        const faults = await findFaults(snapshot, undefined);
        mend();
        expect(faults).toEqual([name]);
      }),
      { numRuns: 150 },
    );
  });

  test('is noticed whichever bit of the manifest is flipped', () => {
    const manifest = join(snapshot.path, 'manifest.json');
    const bytes = readFileSync(manifest);
    fc.assert(
      fc.property(fc.nat(bytes.length - 2), fc.nat(7), (at, bit) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        writeFileSync(manifest, changed);
        const found = readManifest(snapshot.path);
        expect(found !== undefined && isAuthentic(found, keys.log)).toBe(false);
      }),
      { numRuns: 300 },
    );
    mend();
    const found = readManifest(snapshot.path);
    expect(found && isAuthentic(found, keys.log)).toBe(true);
  });

  test('by somebody who made the manifest fit: it lacks the MAC of the vault', async () => {
    const manifest = join(snapshot.path, 'manifest.json');
    writeFileSync(manifest, readFileSync(manifest, 'utf8').replace('"training":false', '"training":true'));
    const changed = findSnapshots(rig.target).snapshots[0];
    if (!changed) throw new Error('The changed manifest should make sense');
    const refused = await restoreBackup({ ...rig.temp.request, dir: rig.place, snapshot: changed });
    expect(refused).toEqual({ ok: false, error: { kind: 'backup-damaged', parts: ['manifest.json'] } });
    expectNothingRestored();
    mend();
  });

  test('whose manifest is gone or cannot be read is told, and never taken for an interrupted one', async () => {
    const manifest = join(snapshot.path, 'manifest.json');
    for (const spoil of [() => rmSync(manifest), () => truncateSync(manifest, 100)]) {
      spoil();
      const { snapshots, unreadable } = findSnapshots(rig.target);
      expect(snapshots).toEqual([]);
      expect(unreadable).toHaveLength(1);
      const vault = await rig.temp.open();
      await rig.backUp(vault);
      await vault.close();
      expect(existsSync(join(snapshot.path, 'dossier.sqlite'))).toBe(true);
      rmSync(rig.snapshot().path, { recursive: true });
      mend();
    }
  });

  test('a wrong passphrase restores nothing, is counted outside the backup, and stands in the trail afterwards', async () => {
    const refused = await restoreBackup({
      ...rig.temp.request,
      dir: rig.place,
      snapshot,
      passphrase: 'een andere testzin',
    });
    expect(refused).toMatchObject({ ok: false, error: { kind: 'wrong-passphrase', failures: 1 } });
    expectNothingRestored();
    expect(filesUnder(rig.target)).toEqual(whole);
    const restored = expectOk(await restore());
    const trail = await restored.readTrail({ limit: 3 });
    expect(trail.map(({ entry }) => entry.kind)).toContain('unlock-failed');
    await restored.close();
    rmSync(rig.place, { recursive: true });
  });
});

describe('a backup of a vault of version 0.1.0', () => {
  const fixture = join(import.meta.dirname, '../../fixtures/vault-schema-1');

  test('made before it was brought up to date, restores row by row and is then brought up to date', async () => {
    const rig = backedUpVault();
    const root = mkdtempSync(join(tmpdir(), 'schema-1-'));
    const dir = join(root, 'vault');
    cpSync(fixture, dir, { recursive: true });
    const keys = expectOk(await unlockVault({ ...rig.temp.request, dir }));
    const store = expectOk(openStore({ file: join(dir, storeFileName), key: keys.database, mode: 'open' }));
    const alone = <Value>(task: () => Promise<Value>) => task();
    const order = { backupId: rig.temp.request.ids(), at: rig.temp.clock.now(), target: rig.target, training: true };
    const made = expectOk(await makeBackup({ dir, parts: { keys, store, unitsOfWork: { alone } } }, order));
    store.close();
    keys.destroy();
    expect(made.manifest).toMatchObject({ schemaVersion: 1, training: true, head: { sequence: 29 } });
    expect(made.manifest.files).toHaveLength(16);

    const request = { ...rig.temp.request, dir: rig.place, snapshot: rig.snapshot() };
    const found = expectOk(await drillBackup(request));
    expect(isSound(found)).toBe(true);
    rmSync(rig.place, { recursive: true });
    const restored = expectOk(await restoreBackup(request));
    const kinds = (await restored.readTrail({ limit: 5 })).map(({ entry }) => entry.kind);
    expect(kinds).toEqual(expect.arrayContaining(['unlock', 'restore', 'upgrade']));
    await restored.close();
    rmSync(root, { recursive: true });
    rig.temp.remove();
  });
});
