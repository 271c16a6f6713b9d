import { readdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { makeFolder } from './atomic-file.ts';
import { type ManifestFound, readManifest } from './backup-manifest.ts';

/*
 * Backups of a vault in a chosen folder:
 *
 *   letseldossier-<vault id>/
 *     files/<SHA-256 of the file>       encrypted files as they lie in the vault, shared by all snapshots
 *     snapshots/<moment>/vault.json     as in the vault
 *                        dossier.sqlite a complete copy of the store under the same key
 *                        head.seal      the seal that goes with that copy
 *                        manifest.json  what belongs to the snapshot, with sizes and sums, under a MAC of the vault
 *
 * Encrypted files never change, so a later snapshot only adds what is new. They are kept by their own sum: a damaged one is known
 * without any list, and two files that were called the same at different times cannot take each other's place. Everything in a
 * snapshot is encrypted as it is in the vault; who wants to restore without this program copies the three parts and gives every
 * file of the manifest its name again. A snapshot is put together under a name that ends in `.partial` and gets its own name when the
 * manifest, its last part, is on disk: an interrupted one is recognised by its name and taken away by the next backup.
 */

const folderForm = /^letseldossier-([0-9a-f-]{36})$/;
const stampForm = /^\d{8}T\d{9}Z$/;
const partialEnding = '.partial';

/** Where the backups of one vault lie. */
export interface BackupFolder {
  readonly vaultId: string;
  readonly path: string;
  readonly files: string;
  readonly snapshots: string;
}

/** A snapshot whose manifest can be read; nothing else of it has been looked at. */
export interface SnapshotFound extends ManifestFound {
  readonly folder: BackupFolder;
  readonly path: string;
}

/** What lies in a chosen folder: snapshots, the newest first, and the names of those whose manifest is missing or makes no sense. */
export interface SnapshotsFound {
  readonly snapshots: readonly SnapshotFound[];
  readonly unreadable: readonly string[];
}

/** The folder of a vault's backups in a chosen folder, or the chosen folder itself when it is that one. */
export function backupFolderIn(chosen: string, vaultId: string): BackupFolder {
  const name = `letseldossier-${vaultId}`;
  return folderAt(basename(chosen) === name ? chosen : join(chosen, name), vaultId);
}

function folderAt(path: string, vaultId: string): BackupFolder {
  return { vaultId, path, files: join(path, 'files'), snapshots: join(path, 'snapshots') };
}

/** Where the snapshot of a moment lies once it is complete, and where it is put together before. Names sort by time. */
export function snapshotPlace({ snapshots }: BackupFolder, at: Instant) {
  const path = join(snapshots, new Date(at).toISOString().replaceAll(/[-:.]/g, ''));
  return { path, partial: `${path}${partialEnding}` };
}

/** Makes the folder where needed and takes away what an interrupted backup left in it. */
export function prepareBackupFolder({ files, snapshots }: BackupFolder): void {
  for (const folder of [files, snapshots]) makeFolder(folder);
  for (const name of readdirSync(files)) if (name.endsWith('.tmp')) rmSync(join(files, name));
  for (const name of readdirSync(snapshots))
    if (name.endsWith(partialEnding)) rmSync(join(snapshots, name), { recursive: true });
}

/** The snapshots in a chosen folder, of whatever vaults. It may also be the folder of one vault, or one snapshot. */
export function findSnapshots(chosen: string): SnapshotsFound {
  const inSnapshots = basename(dirname(chosen)) === 'snapshots';
  const folders = inSnapshots
    ? [dirname(dirname(chosen))]
    : [chosen, ...namesIn(chosen).map((name) => join(chosen, name))];
  const found = folders.flatMap(backupFolderAt).flatMap(snapshotsIn);
  const meant = inSnapshots ? found.filter(({ path }) => path === chosen) : found;
  return {
    snapshots: meant
      .flatMap(({ snapshot }) => snapshot ?? [])
      .sort((left, right) => right.manifest.at.localeCompare(left.manifest.at)),
    unreadable: meant.flatMap(({ path, snapshot }) => (snapshot ? [] : [basename(path)])),
  };
}

function backupFolderAt(path: string): readonly BackupFolder[] {
  const vaultId = z.uuidv4().safeParse(folderForm.exec(basename(path))?.[1]);
  return vaultId.success ? [folderAt(path, vaultId.data)] : [];
}

function snapshotsIn(folder: BackupFolder) {
  const stamps = namesIn(folder.snapshots).filter((name) => stampForm.test(name));
  return stamps.map((name): { readonly path: string; readonly snapshot: SnapshotFound | undefined } => {
    const path = join(folder.snapshots, name);
    const found = readManifest(path);
    return { path, snapshot: found?.manifest.vaultId === folder.vaultId ? { ...found, folder, path } : undefined };
  });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
