import { randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createAndOpenVault } from '../../electron/persistence/create-and-open-vault.ts';
import { openVault } from '../../electron/persistence/open-vault.ts';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import { unlockVault } from '../../electron/vault/unlock-vault.ts';
import type { UnlockedKeys } from '../../electron/vault/unlocked-keys.ts';
import { startSyntheticExamination } from '../support/synthetic-inputs.ts';
import { expectOk, testPassphrase, testUser } from '../support/temp-vault.ts';
import { digestRecords } from './check-vault.ts';
import { writerWorkspace } from './writer-workspace.ts';

/** A vault, a user data folder and a folder for backups, for one trial. */
export interface Bed {
  /** Contains all of them. */
  readonly root: string;
  readonly dir: string;
  readonly userDataDir: string;
  readonly backupDir: string;
}

/** A vault that is made once and copied for every trial. */
export interface Template extends Bed {
  /** The keys of it and of each copy, which whoever uses them copies; `undefined` where opening changes the header. */
  readonly keys: UnlockedKeys | undefined;
  /** What `digestRecords` gives of it, where trials change no records. */
  readonly records: string | undefined;
  remove(): void;
}

/** Where trials take place. Memory is as good as a disk to a process that is killed, and spares the disk. */
const trialsDir = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

const present = new Set<string>();
// A part that fails half-way leaves nothing behind either.
process.on('exit', () => {
  for (const root of present) rmSync(root, { recursive: true, force: true });
});

/** An empty bed on a disk or, where there is one, in memory. */
export function makeBed(place: 'disk' | 'memory'): Bed {
  const root = mkdtempSync(join(place === 'memory' ? trialsDir : tmpdir(), 'durability-'));
  present.add(root);
  const bed = bedIn(root);
  for (const folder of [bed.userDataDir, bed.backupDir]) mkdirSync(folder);
  return bed;
}

/** The bed whose root is that folder. */
export const bedIn = (root: string): Bed => ({
  root,
  dir: join(root, 'vault'),
  userDataDir: join(root, 'user-data'),
  backupDir: join(root, 'backup'),
});

/** A vault with one case and an open examination, closed. */
export async function makeTemplate(): Promise<Template> {
  const bed = makeBed('memory');
  const request = { ...requestOf(bed), firstUser: testUser, argon2: floorArgon2, onSealFailed: rethrow };
  const vault = expectOk(await createAndOpenVault(request));
  await startSyntheticExamination(writerWorkspace(vault));
  await vault.close();
  return templateOf(bed, await unlockKeysOf(bed), undefined);
}

function templateOf(bed: Bed, keys: UnlockedKeys | undefined, records: string | undefined): Template {
  const remove = () => {
    keys?.destroy();
    removeBed(bed);
  };
  return { ...bed, keys, records, remove };
}

/** The vault that version 0.1.0 made; its workstation has never seen it. */
export async function makeOldTemplate(): Promise<Template> {
  const bed = makeBed('memory');
  cpSync(join(import.meta.dirname, '../fixtures/vault-schema-1'), bed.dir, { recursive: true });
  const trial = copyTemplate(bed, 'memory');
  try {
    const vault = expectOk(await openVault({ ...requestOf(trial), onSealFailed: rethrow }));
    const records = await digestRecords(vault);
    await vault.close();
    return templateOf(bed, undefined, records);
  } finally {
    removeBed(trial);
  }
}

/** The keys of a vault that is not open. */
export async function unlockKeysOf(bed: Bed): Promise<UnlockedKeys> {
  return expectOk(await unlockVault(requestOf(bed)));
}

const rethrow = (error: unknown): never => {
  throw error;
};

const requestOf = ({ dir, userDataDir }: Bed) => ({
  dir,
  userDataDir,
  passphrase: testPassphrase,
  clock: () => new Date().toISOString(),
  ids: () => randomUUID(),
});

/** A copy of the template to do anything with. */
export function copyTemplate(template: Bed, place: 'disk' | 'memory'): Bed {
  const bed = makeBed(place);
  cpSync(template.root, bed.root, { recursive: true });
  return bed;
}

/** Removes a bed and everything in it. */
export function removeBed({ root }: Bed): void {
  rmSync(root, { recursive: true, force: true });
  present.delete(root);
}
