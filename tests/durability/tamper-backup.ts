import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { drillBackup } from '../../electron/persistence/drill-backup.ts';
import { openUnlockedVault } from '../../electron/persistence/open-vault.ts';
import { findFaults } from '../../electron/persistence/restore-backup.ts';
import { findSnapshots } from '../../electron/vault/backup-folder.ts';
import { isAuthentic, manifestFileName } from '../../electron/vault/backup-manifest.ts';
import { filesFolderName } from '../../electron/vault/encrypted-files.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { expectOk, testPassphrase } from '../support/temp-vault.ts';
import { copyKeys } from './copy-keys.ts';
import type { RunPart, SuiteSize } from './part-result.ts';
import { makeTamperBeds, openingOf, type WorkBed, workOn } from './tamper-bed.ts';
import { resultOf } from './tamper-flips.ts';
import { createTally, type Tally, type Verdict } from './tamper-judge.ts';
import { makeBed, removeBed } from './test-bed.ts';

/** One bit flipped in, or the end or the whole taken from, every part of a backup: named before anything is restored. */
export const run: RunPart = async (size, report) => {
  const beds = await makeTamperBeds();
  const tally = createTally();
  try {
    const bed = workOn(beds.last);
    const target = await backUp(bed, beds.keys);
    const known = stateOf(target);
    if ((await judgeBackup(target, beds.keys, known)).kind !== 'identical')
      throw new Error('An untouched backup is not what was backed up');
    let photos = 0;
    for (const path of filesIn(target)) {
      await flip({ path, target, known, keys: beds.keys, size, tally });
      // Restoring stretches the passphrase each time: the small size does it for two of the photos.
      if (path.includes(`/${filesFolderName}/`)) photos += 1;
      if (size === 'small' && photos > 2 && path.includes(`/${filesFolderName}/`)) continue;
      await drillWithout({ path, target, keys: beds.keys, tally });
    }
    report(`${filesIn(target).length} parts, ${tally.counts.tamperings} changes`);
  } finally {
    beds.remove();
  }
  return resultOf('one bit flipped, anywhere in a backup', tally);
};

async function backUp(bed: WorkBed, keys: UnlockedKeys): Promise<string> {
  const target = join(bed.root, 'target');
  mkdirSync(target);
  const vault = expectOk(await openUnlockedVault(openingOf(bed), copyKeys(keys)));
  const at = new Date().toISOString();
  expectOk(await vault.makeBackup({ backupId: randomUUID(), at, target, training: false }));
  await vault.close();
  return target;
}

const filesIn = (dir: string): readonly string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const stateOf = (target: string): string =>
  canonicalJson(findSnapshots(target).snapshots.map(({ manifest, mac }) => ({ manifest, mac })));

/** Looks at a backup as restoring does before it uses any of it. */
async function judgeBackup(target: string, keys: UnlockedKeys, known: string): Promise<Verdict> {
  const { snapshots, unreadable } = findSnapshots(target);
  const [snapshot] = snapshots;
  if (!snapshot || unreadable.length > 0) return { kind: 'refused', as: 'backup-damaged' };
  if (!isAuthentic(snapshot, keys.log)) return { kind: 'refused', as: manifestFileName };
  const faults = await findFaults(snapshot, undefined);
  if (faults.length > 0) return { kind: 'refused', as: faults.join(', ') };
  return { kind: stateOf(target) === known ? 'identical' : 'silent' };
}

interface Flipping {
  readonly path: string;
  readonly target: string;
  readonly known: string;
  readonly keys: UnlockedKeys;
  readonly size: SuiteSize;
  readonly tally: Tally;
}

async function flip({ path, target, known, keys, size, tally }: Flipping): Promise<void> {
  const intact = readFileSync(path);
  const isManifest = basename(path) === manifestFileName;
  const step = Math.max(1, Math.floor(intact.length / (size === 'full' ? 60 : 8)));
  const places = isManifest && size === 'full' ? intact.keys() : range(0, intact.length, step);
  for (const at of places) {
    const bytes = Buffer.from(intact);
    bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
    writeFileSync(path, bytes);
    const verdict = await judgeBackup(target, keys, known);
    // All but the manifest is held against a sum: content found to be the same means that the flip was missed.
    const missed = verdict.kind === 'identical' && !isManifest;
    tally.add(`byte ${at} of ${relative(target, path)}`, missed ? { kind: 'silent' } : verdict);
  }
  writeFileSync(path, intact);
}

const range = (start: number, end: number, step: number): readonly number[] =>
  Array.from({ length: Math.ceil((end - start) / step) }, (_, index) => start + index * step);

/** Restoring, with the passphrase and into an empty place, names the part that is cut off or gone, and leaves the place empty. */
async function drillWithout({
  path,
  target,
  tally,
}: Pick<Flipping, 'path' | 'target' | 'keys' | 'tally'>): Promise<void> {
  const intact = readFileSync(path);
  for (const [what, tamper] of [
    ['cut', () => writeFileSync(path, intact.subarray(0, -1))],
    ['gone', () => rmSync(path)],
  ] as const) {
    tamper();
    tally.add(`${relative(target, path)} ${what}, restoring`, await drill(target, path, what));
    writeFileSync(path, intact);
  }
}

async function drill(target: string, path: string, what: string): Promise<Verdict> {
  const [snapshot] = findSnapshots(target).snapshots;
  if (!snapshot) return { kind: 'refused', as: 'backup-damaged' };
  const bed = makeBed('memory');
  try {
    const drilled = await drillBackup({ ...openingOf(bed), snapshot, passphrase: testPassphrase });
    const left = drilled.ok
      ? []
      : readdirSync(bed.root, { recursive: true, encoding: 'utf8' }).filter((name) => name.startsWith('vault/'));
    if (left.length > 0) return { kind: 'unclear', message: `left behind: ${left.join(', ')}` };
    // The line end of a manifest says nothing.
    if (drilled.ok) return { kind: basename(path) === manifestFileName && what === 'cut' ? 'identical' : 'silent' };
    if (drilled.error.kind !== 'backup-damaged') return { kind: 'unclear', message: drilled.error.kind };
    const name = drilled.error.parts.join(', ');
    const named = path.includes(`/${filesFolderName}/`)
      ? name.startsWith(`${filesFolderName}/`)
      : name === basename(path);
    return named ? { kind: 'refused', as: name } : { kind: 'unclear', message: `named ${name}` };
  } finally {
    removeBed(bed);
  }
}
