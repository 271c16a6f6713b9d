import { randomUUID } from 'node:crypto';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importPhoto } from '../../electron/application/import-photo.ts';
import { saveDraft } from '../../electron/application/keep-drafts.ts';
import { recordInjury } from '../../electron/application/record-injury.ts';
import { createAndOpenVault } from '../../electron/persistence/create-and-open-vault.ts';
import { openUnlockedVault } from '../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { startSyntheticExamination, syntheticBruise, syntheticPhoto } from '../support/synthetic-inputs.ts';
import { expectOk, testPassphrase, testUser } from '../support/temp-vault.ts';
import { copyKeys } from './copy-keys.ts';
import { bytesOf } from './step-content.ts';
import { type Bed, bedIn, makeBed, unlockKeysOf } from './test-bed.ts';
import { writerWorkspace } from './writer-workspace.ts';

/** Moments in the life of one vault, each a bed of its own; the vault and this workstation's folder belong together in each. */
export interface TamperBeds {
  readonly keys: UnlockedKeys;
  /** Closed after the first case. */
  readonly first: Bed;
  /** Closed after a second case with photos and drafts. */
  readonly second: Bed;
  /** As a crash would leave it: the WAL holds what came since `second`. */
  readonly crashed: Bed;
  /** The same a little later: more in the WAL. */
  readonly crashedLater: Bed;
  /** Closed after that: the newest state. */
  readonly last: Bed;
  /** Another vault, closed, under other keys. */
  readonly other: Bed;
  readonly otherKeys: UnlockedKeys;
  remove(): void;
}

/** What opening a vault of these beds needs. */
export const openingOf = ({ dir, userDataDir }: Pick<Bed, 'dir' | 'userDataDir'>) => ({
  dir,
  userDataDir,
  clock: () => new Date().toISOString(),
  ids: () => randomUUID(),
  onSealFailed: (error: unknown) => {
    throw error;
  },
});

/** Lives through a vault with cases, photos and drafts, and keeps a copy of it at each moment. */
export async function makeTamperBeds(): Promise<TamperBeds> {
  const root = makeBed('memory');
  const live = bedIn(join(root.root, 'live'));
  const copies: Bed[] = [];
  const keep = (): Bed => {
    const copy = bedIn(join(root.root, `moment-${copies.length}`));
    cpSync(live.root, copy.root, { recursive: true });
    copies.push(copy);
    return copy;
  };
  const made = await create(live);
  await recordCase(made, 1);
  await made.close();
  const first = keep();
  const keys = await unlockKeysOf(live);
  const reopen = async () => expectOk(await openUnlockedVault(openingOf(live), copyKeys(keys)));
  const again = await reopen();
  await recordCase(again, 2);
  await again.close();
  const second = keep();
  const newest = await reopen();
  await recordCase(newest, 3);
  const crashed = keep();
  await recordCase(newest, 4);
  const crashedLater = keep();
  await newest.close();
  const last = keep();
  const other = bedIn(join(root.root, 'other'));
  const strange = await create(other);
  await recordCase(strange, 9);
  await strange.close();
  const otherKeys = await unlockKeysOf(other);
  const remove = () => rmSync(root.root, { recursive: true, force: true });
  return { keys, first, second, crashed, crashedLater, last, other, otherKeys, remove };
}

const create = async (bed: Bed): Promise<OpenedVault> =>
  expectOk(
    await createAndOpenVault({
      ...openingOf(bed),
      passphrase: testPassphrase,
      firstUser: testUser,
      argon2: floorArgon2,
    }),
  );

async function recordCase(vault: OpenedVault, number: number): Promise<void> {
  const previews = { thumbnail: bytesOf(`t${number}`, 1500), screen: bytesOf(`s${number}`, 9000) };
  const workspace = writerWorkspace(vault, () => previews);
  const { caseId, examinationId } = await startSyntheticExamination(workspace);
  expectOk(await recordInjury(workspace, { examinationId, details: syntheticBruise }));
  const details = { ...syntheticPhoto, fileName: `foto-${number}.jpg` };
  // The second is longer than a chunk of an encrypted file.
  for (const size of [3000, 70_000]) {
    const bytes = bytesOf(`photo ${number}/${size}`, size);
    expectOk(await importPhoto(workspace, { examinationId, details, bytes, injuryIds: [] }));
  }
  expectOk(await saveDraft(workspace, { key: `injury/${number}`, caseId, value: { text: `concept ${number}` } }));
}

/** A working copy of a bed that is put back as it was after each attempt, writing only what differs. */
export interface WorkBed extends Bed {
  /** Puts everything back. */
  restore(): void;
}

/** A working copy of a moment. */
export function workOn(moment: Bed): WorkBed {
  const bed = makeBed('memory');
  const restore = (): void => {
    rmSync(bed.root, { recursive: true, force: true });
    cpSync(moment.root, bed.root, { recursive: true });
  };
  restore();
  return { ...bed, restore };
}

/** Takes a file of one moment into another bed, or away from it when the moment has none. */
export function takeFile(name: string, from: string, to: string): void {
  rmSync(join(to, name), { force: true });
  try {
    cpSync(join(from, name), join(to, name));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}

/** Changes a file's bytes. */
export function alter(path: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(path, change(readFileSync(path)));
}

/** Where a bed keeps the workstation's seal. */
export const anchorOf = (bed: Pick<Bed, 'userDataDir'>, { vaultId }: UnlockedKeys): string =>
  join(bed.userDataDir, 'anchors', `${vaultId}.seal`);
