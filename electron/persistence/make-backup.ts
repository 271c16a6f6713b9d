import {
  closeSync,
  copyFileSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, sep } from 'node:path';
import { isDiskFull } from '../../shared/kernel/disk-full.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { StoredFile } from '../application/ports.ts';
import { syncFolder } from '../vault/atomic-file.ts';
import { type BackupFolder, backupFolderIn, prepareBackupFolder, snapshotPlace } from '../vault/backup-folder.ts';
import { type BackupManifest, type BackupPart, snapshotPartNames, writeManifest } from '../vault/backup-manifest.ts';
import { copyVerified, type ExpectedBytes, isSame, sumOf } from '../vault/copy-verified.ts';
import { filesFolderName } from '../vault/encrypted-files.ts';
import { sealFileName, writeSeal } from '../vault/head-seal.ts';
import { headerFileName } from '../vault/vault-header.ts';
import { storeFileName } from './open-store.ts';
import { checkStoreCopy, type StoreCopy, takeStoreCopy } from './store-copy.ts';
import { readStoredFiles } from './stored-file-rows.ts';
import type { VaultParts } from './vault-parts.ts';

/** What a backup is asked. */
export interface BackupOrder {
  readonly backupId: string;
  readonly at: Instant;
  /** The folder that a person chose; the backup gets a folder of its own in it. */
  readonly target: string;
  readonly training: boolean;
  /** How many bytes have been checked or copied, of how many. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Cancels between two files; the copying of the store itself cannot be cancelled. */
  readonly signal?: AbortSignal | undefined;
}

/** A complete snapshot. */
export interface MadeBackup {
  readonly path: string;
  readonly manifest: BackupManifest;
}

export type BackupRefused =
  | { readonly kind: 'cannot-write' | 'destination-full' | 'backup-inside-vault' | 'backup-cancelled' }
  | { readonly kind: 'vault-file-damaged'; readonly name: string };

/** An open vault, and where it lies. */
export interface BackedUpVault {
  readonly dir: string;
  readonly parts: Pick<VaultParts, 'keys' | 'store'> & {
    readonly unitsOfWork: Pick<VaultParts['unitsOfWork'], 'alone'>;
  };
}

/** How often the copy of the store is taken again because files that it refers to were removed before they could be copied. */
const attempts = 3;

/**
 * Makes a snapshot of an open vault in a chosen folder. Encrypted files come first, then a copy of the store as it is at one moment, then
 * the files that were added meanwhile; every file of vault and backup is read and held against the sum in its row, also those that an
 * earlier backup brought. Work goes on meanwhile: only the copying of the store lets it wait. A refusal leaves no snapshot behind.
 */
export async function makeBackup(vault: BackedUpVault, order: BackupOrder): Promise<Result<MadeBackup, BackupRefused>> {
  const folder = destinationOf(vault, order.target);
  if (!folder.ok) return folder;
  const { path, partial } = snapshotPlace(folder.value, order.at);
  try {
    prepareBackupFolder(folder.value);
    mkdirSync(partial, { mode: 0o700 });
    const taken = await takeAll(vault, { order, folder: folder.value, partial });
    if (!taken.ok) return taken;
    const manifest = await manifestOf(vault, { ...taken.value, order, partial });
    syncFolder(folder.value.files);
    syncFolder(folder.value.path);
    writeManifest(partial, manifest, vault.parts.keys.log);
    renameSync(partial, path);
    syncFolder(folder.value.snapshots);
    return ok({ path, manifest });
  } catch (error) {
    return refusalFor(error);
  } finally {
    removeQuietly(partial);
  }
}

/** Takes a complete snapshot away again; the files that it shares with others stay. */
export const discardBackup = ({ path }: MadeBackup): void => rmSync(path, { recursive: true, force: true });

function destinationOf({ dir, parts }: BackedUpVault, target: string): Result<BackupFolder, BackupRefused> {
  try {
    const [vault, chosen] = [realpathSync(dir), realpathSync(target)];
    if (!statSync(chosen).isDirectory()) return fail({ kind: 'cannot-write' });
    if (`${chosen}${sep}`.startsWith(`${vault}${sep}`)) return fail({ kind: 'backup-inside-vault' });
    return ok(backupFolderIn(chosen, parts.keys.vaultId));
  } catch {
    return fail({ kind: 'cannot-write' });
  }
}

interface Taking {
  readonly order: BackupOrder;
  readonly folder: BackupFolder;
  readonly partial: string;
}

interface Taken {
  readonly copy: StoreCopy;
  readonly files: readonly BackupPart[];
}

async function takeAll(vault: BackedUpVault, taking: Taking): Promise<Result<Taken, BackupRefused>> {
  const sizeByName = new Map<string, number>();
  for (let attempt = 0; attempt < attempts; attempt++) {
    const listed = await vault.parts.unitsOfWork.alone(() => readStoredFiles(vault.parts.store.db));
    const before = await takeFiles(vault, listed, { ...taking, sizeByName });
    if (!before.ok) return before;
    const { copy, stored } = await takeStore(vault, taking.partial);
    const after = await takeFiles(vault, stored, { ...taking, sizeByName });
    if (!after.ok) return after;
    const files = stored.flatMap(({ name, sha256Stored: sha256 }): readonly BackupPart[] => {
      const bytes = sizeByName.get(name);
      return bytes === undefined ? [] : [{ name, bytes, sha256 }];
    });
    if (files.length === stored.length) return ok({ copy, files });
    rmSync(copy.file);
  }
  throw new Error('Files kept being removed while a backup was made');
}

/** The store and the header as they are at one moment. */
async function takeStore({ dir, parts }: BackedUpVault, partial: string) {
  return parts.unitsOfWork.alone(async () => {
    const { db } = parts.store;
    const copy = await takeStoreCopy({ db, key: parts.keys.database, target: join(partial, storeFileName) });
    copyFileSync(join(dir, headerFileName), join(partial, headerFileName));
    return { copy, stored: await readStoredFiles(db) };
  });
}

interface FilesTaking extends Taking {
  /** Files that are in the backup, known to be whole. */
  readonly sizeByName: Map<string, number>;
}

async function takeFiles(
  vault: BackedUpVault,
  stored: readonly StoredFile[],
  { order, folder, sizeByName }: FilesTaking,
): Promise<Result<null, BackupRefused>> {
  const isKnown = ({ name }: StoredFile) => sizeByName.has(name);
  const total = stored.reduce((sum, { byteSize }) => sum + byteSize, 0);
  let done = stored.filter(isKnown).reduce((sum, { byteSize }) => sum + byteSize, 0);
  for (const file of stored.filter((each) => !isKnown(each))) {
    if (order.signal?.aborted) return fail({ kind: 'backup-cancelled' });
    const bytes = await takeFile(vault.dir, folder, file);
    if (bytes !== undefined) sizeByName.set(file.name, bytes);
    else if (await isReferredTo(vault, file)) return fail({ kind: 'vault-file-damaged', name: file.name });
    done += file.byteSize;
    order.onProgress?.(done, total);
  }
  return ok(null);
}

/** The size of a file that is whole in the vault and in the backup; `undefined` when the vault's own is not. */
async function takeFile(dir: string, { files }: BackupFolder, file: StoredFile): Promise<number | undefined> {
  const from = join(dir, filesFolderName, file.name);
  const to = join(files, file.sha256Stored);
  const expected = await sumOf(from);
  if (expected?.sha256 !== file.sha256Stored) return undefined;
  const present = await sumOf(to);
  if (present && isSame(present, expected)) return expected.bytes;
  return (await copyVerified({ from, to, expected })) ? expected.bytes : undefined;
}

async function isReferredTo({ parts }: BackedUpVault, { name }: StoredFile): Promise<boolean> {
  const now = await parts.unitsOfWork.alone(() => readStoredFiles(parts.store.db));
  return now.some((file) => file.name === name);
}

async function manifestOf(
  { parts }: BackedUpVault,
  { copy, files, order, partial }: Taken & Pick<Taking, 'order' | 'partial'>,
): Promise<BackupManifest> {
  const { head, schemaVersion } = copy;
  const { vaultId, log } = parts.keys;
  const { writes, content, pages } = await checkStoreCopy(copy);
  writeSeal(join(partial, sealFileName), { vaultId, ...head, writes, at: order.at, pages }, log);
  const described: BackupPart[] = [];
  for (const name of snapshotPartNames) described.push({ name, ...(await sumOnDisk(join(partial, name))) });
  return {
    format: 'letseldossier-backup',
    version: 1,
    backupId: order.backupId,
    vaultId,
    at: order.at,
    training: order.training,
    schemaVersion,
    head: { sequence: head.sequence, hash: head.hash },
    content,
    parts: described,
    files: [...files],
  };
}

async function sumOnDisk(path: string): Promise<ExpectedBytes> {
  syncFile(path);
  const sum = await sumOf(path);
  if (!sum) throw new Error('A part of the backup cannot be read back');
  return sum;
}

/** What went wrong at the destination, as the person who chose it is told; anything else is thrown. */
function refusalFor(error: unknown): Result<never, BackupRefused> {
  if (isDiskFull(error)) return fail({ kind: 'destination-full' });
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') throw error;
  const system = 'syscall' in error || /^SQLITE_(?:IOERR|CANTOPEN|READONLY)/.test(error.code);
  if (!system) throw error;
  return fail({ kind: 'cannot-write' });
}

/** What cannot be taken away now is taken away by the next backup, which knows it by its name. */
function removeQuietly(path: string): void {
  try {
    rmSync(path, { recursive: true, force: true });
  } catch {
    // The disk was taken out, or may not be written any more.
  }
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
