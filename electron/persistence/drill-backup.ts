import { join } from 'node:path';
import type { ChainHead } from '../../shared/domain/audit/audit-chain.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { UnlockedVault } from '../vault/unlock-vault.ts';
import { readChainHead, verifyTrail } from './audit-log.ts';
import { countAllRows, digestOfRows } from './canonical-dump.ts';
import { openStore, storeFileName } from './open-store.ts';
import { openUnlockedVault } from './open-vault.ts';
import { copySnapshot, openingOf, proveSnapshot, type RestoreRefused, type RestoreRequest } from './restore-backup.ts';
import { type FileFinding, type FilesVerified, verifyFiles } from './verify-files.ts';

/** What a drill found in a restored snapshot. */
export interface DrillFound {
  /** In all tables together. */
  readonly rows: number;
  /** SHA-256 over all rows of all tables, as the manifest says and as it was found. */
  readonly content: { readonly stated: string; readonly found: string };
  readonly head: { readonly stated: ChainHead; readonly found: ChainHead };
  /** The first entry of the trail that does not follow from those before it. */
  readonly brokenEntry: number | undefined;
  readonly files: FilesVerified & { readonly findings: readonly FileFinding[] };
}

/** Whether a restored snapshot is in every respect what was backed up. */
export const isSound = ({ content, head, brokenEntry, files }: DrillFound): boolean =>
  content.stated === content.found &&
  head.stated.sequence === head.found.sequence &&
  head.stated.hash === head.found.hash &&
  brokenEntry === undefined &&
  files.findings.length === 0;

/**
 * Practises a restore: puts a snapshot back into the empty folder of the request, holds its rows, its trail and every decrypted file
 * against what was backed up, and opens and closes it as a vault. The caller removes the folder.
 */
export async function drillBackup(request: RestoreRequest): Promise<Result<DrillFound, RestoreRefused>> {
  const proven = await proveSnapshot(request);
  if (!proven.ok) return proven;
  const keys = proven.value;
  let handedOver = false;
  try {
    const copied = await copySnapshot(request);
    if (!copied.ok) return copied;
    const found = await lookInto(request, keys);
    if (!found.ok) return found;
    handedOver = true;
    const opened = await openUnlockedVault(openingOf(request), keys);
    if (!opened.ok) return opened;
    await opened.value.close();
    return found;
  } finally {
    if (!handedOver) keys.destroy();
  }
}

/** The restored store as it was copied: before an opening adds anything to it. */
async function lookInto(
  { dir, snapshot, signal }: RestoreRequest,
  keys: UnlockedVault,
): Promise<Result<DrillFound, RestoreRefused>> {
  const { manifest } = snapshot;
  const opened = openStore({ file: join(dir, storeFileName), key: keys.database, mode: 'open' });
  if (!opened.ok) return fail(opened.error);
  const { db, close } = opened.value;
  try {
    const trail = await verifyTrail(db);
    const { verified, findings } = await verifyFiles(db, { dir, keys, signal });
    return ok({
      rows: await countAllRows(db),
      content: { stated: manifest.content, found: await digestOfRows(db) },
      head: { stated: manifest.head, found: await readChainHead(db) },
      brokenEntry: trail.ok ? undefined : trail.error.sequence,
      files: { ...verified, findings },
    });
  } finally {
    close();
  }
}
