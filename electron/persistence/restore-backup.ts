import { copyFileSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { makeFolder, syncFolder } from '../vault/atomic-file.ts';
import type { SnapshotFound } from '../vault/backup-folder.ts';
import { type BackupPart, isAuthentic, manifestFileName } from '../vault/backup-manifest.ts';
import { copyVerified, isSame, sumOf } from '../vault/copy-verified.ts';
import { filesFolderName } from '../vault/encrypted-files.ts';
import { pendingLogName } from '../vault/pending-log.ts';
import { type UnlockedVault, type UnlockRefused, unlockVault } from '../vault/unlock-vault.ts';
import { headerFileName } from '../vault/vault-header.ts';
import { type OpenVaultRefused, openUnlockedVault } from './open-vault.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { VaultSurroundings } from './vault-parts.ts';

/** Parts of a backup that are missing or not what was written, by their place in the backup. */
export interface BackupDamaged {
  readonly kind: 'backup-damaged';
  readonly parts: readonly string[];
}

export interface RestoreRequest extends VaultSurroundings {
  /** An empty or missing folder: it becomes the vault. */
  readonly dir: string;
  readonly snapshot: SnapshotFound;
  /** A passphrase that opened the vault when the backup was made. */
  readonly passphrase: string;
  /** How many bytes have been checked and copied, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** The folder of the open vault with which wrong passphrases count; without one they count in the app's own folder. */
  readonly countedIn?: string | undefined;
  /** Ends it between two parts by a throw. */
  readonly signal?: AbortSignal | undefined;
}

export type RestoreRefused = OpenVaultRefused | BackupDamaged | { readonly kind: 'folder-not-empty' };

/**
 * Puts a snapshot back as a vault of its own and opens it. Every part is held against the manifest before any is used, and again while
 * it is copied; the manifest itself must carry the vault's own MAC. The trail says that it was restored, and from which backup; that it
 * may be older than what this workstation last saw of the vault is accepted, for somebody chose it. A refusal leaves the folder empty.
 */
export async function restoreBackup(request: RestoreRequest): Promise<Result<OpenedVault, RestoreRefused>> {
  if (existsSync(request.dir) && readdirSync(request.dir).length > 0) return fail({ kind: 'folder-not-empty' });
  const proven = await proveSnapshot(request);
  if (!proven.ok) return proven;
  const keys = proven.value;
  let opened: Result<OpenedVault, RestoreRefused> | undefined;
  try {
    const copied = await copySnapshot(request);
    if (copied.ok) carryFailures(request);
    opened = copied.ok ? await openUnlockedVault(openingOf(request), keys) : copied;
    return opened;
  } finally {
    if (!opened?.ok) {
      keys.destroy();
      for (const name of namesIn(request.dir)) rmSync(join(request.dir, name), { recursive: true, force: true });
    }
  }
}

/** A restored vault is opened as what somebody chose, whatever its seals say; its trail must be whole. */
export const openingOf = ({ snapshot, ...request }: RestoreRequest) => ({
  ...request,
  acceptOlderStore: true,
  restoredFrom: snapshot.manifest.backupId,
});

/**
 * The keys of a snapshot, all of whose parts are there as they were written. Failed passphrases are counted, and waited for, in the
 * app's own folder: nothing is written into a backup.
 */
export async function proveSnapshot(
  request: RestoreRequest,
): Promise<Result<UnlockedVault, UnlockRefused | BackupDamaged>> {
  const { snapshot, onProgress, signal } = request;
  const header = snapshot.manifest.parts.find(({ name }) => name === headerFileName);
  const from = join(snapshot.path, headerFileName);
  const dir = waitingRoom(request);
  makeFolder(dir);
  if (!header || !(await copyVerified({ from, to: join(dir, headerFileName), expected: header })))
    return damaged([headerFileName]);
  const unlocked = await unlockVault({ ...request, dir });
  if (!unlocked.ok) return unlocked;
  let sound = false;
  try {
    const faults = isAuthentic(snapshot, unlocked.value.log)
      ? await findFaults(snapshot, onProgress, signal)
      : [manifestFileName];
    sound = faults.length === 0;
    return sound ? unlocked : damaged(faults);
  } finally {
    if (!sound) unlocked.value.destroy();
  }
}

const damaged = (parts: readonly string[]) => fail<BackupDamaged>({ kind: 'backup-damaged', parts });

interface PlacedPart extends BackupPart {
  /** Where it lies in the backup, and where it comes in the vault. */
  readonly from: string;
  readonly to: string;
}

/** Every part of a snapshot; the header comes last, for it makes a folder a vault. */
function partsOf({ manifest, folder, path }: SnapshotFound): readonly PlacedPart[] {
  const files = manifest.files.map((part) => ({
    ...part,
    name: `${filesFolderName}/${part.name}`,
    from: join(folder.files, part.sha256),
    to: join(filesFolderName, part.name),
  }));
  const own = manifest.parts.map((part) => ({ ...part, from: join(path, part.name), to: part.name }));
  const isHeader = ({ name }: PlacedPart) => name === headerFileName;
  return [...files, ...own.filter((part) => !isHeader(part)), ...own.filter(isHeader)];
}

/** The names of all parts that are missing or have other bytes than the manifest says. */
export async function findFaults(
  snapshot: SnapshotFound,
  onProgress: RestoreRequest['onProgress'],
  signal?: AbortSignal,
): Promise<readonly string[]> {
  const parts = partsOf(snapshot);
  const total = totalOf(parts);
  const faults: string[] = [];
  let done = 0;
  for (const part of parts) {
    signal?.throwIfAborted();
    const found = await sumOf(part.from);
    if (!found || !isSame(found, part)) faults.push(part.name);
    done += part.bytes;
    onProgress?.(done, 2 * total);
  }
  return faults;
}

/** Copies every part of a proven snapshot into the folder. */
export async function copySnapshot({
  snapshot,
  dir,
  onProgress,
  signal,
}: Pick<RestoreRequest, 'snapshot' | 'dir' | 'onProgress' | 'signal'>): Promise<Result<null, BackupDamaged>> {
  const parts = partsOf(snapshot);
  const total = totalOf(parts);
  let done = total;
  makeFolder(join(dir, filesFolderName));
  for (const { from, to, name, bytes, sha256 } of parts) {
    signal?.throwIfAborted();
    if (name === headerFileName) syncFolder(join(dir, filesFolderName));
    if (!(await copyVerified({ from, to: join(dir, to), expected: { bytes, sha256 } }))) return damaged([name]);
    done += bytes;
    onProgress?.(done, 2 * total);
  }
  syncFolder(dir);
  return ok(null);
}

const totalOf = (parts: readonly PlacedPart[]): number => parts.reduce((sum, { bytes }) => sum + bytes, 0);

const waitingRoom = ({ userDataDir, snapshot }: RestoreRequest): string =>
  join(userDataDir, 'restores', snapshot.manifest.vaultId);

/** Passphrases that were wrong before the right one came stand in the trail of the restored vault. */
function carryFailures(request: RestoreRequest): void {
  const room = waitingRoom(request);
  const log = join(room, pendingLogName);
  if (existsSync(log)) copyFileSync(log, join(request.dir, pendingLogName));
  rmSync(room, { recursive: true, force: true });
}

const namesIn = (dir: string): readonly string[] => (existsSync(dir) ? readdirSync(dir) : []);
