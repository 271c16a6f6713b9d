import { join } from 'node:path';
import type { Result } from '../../shared/kernel/result.ts';
import { makeFolder } from '../vault/atomic-file.ts';
import { type DrillFound, drillBackup } from './drill-backup.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { RestoreRefused, RestoreRequest } from './restore-backup.ts';
import type { VaultSurroundings } from './vault-parts.ts';

/** Which snapshot is practised with, and where. */
export interface DrillOrder extends Pick<RestoreRequest, 'snapshot' | 'passphrase' | 'onProgress' | 'signal'> {
  /** An empty folder of the app's own; the caller removes it. */
  readonly workDir: string;
}

/** The open vault, and where it lies. */
export interface PractisingVault extends Pick<VaultSurroundings, 'dir' | 'clock' | 'ids'> {
  readonly vault: Pick<OpenedVault, 'settleAttempts'>;
}

/**
 * Practises a restore while a vault is open. The restored vault gets a workstation of its own in the folder, so that nothing of it, its
 * seals least of all, takes the place of what this workstation knows. Wrong passphrases count, wait and stand in the trail as those
 * of the open vault do.
 */
export async function practiseRestore(
  { dir, clock, ids, vault }: PractisingVault,
  { workDir, ...order }: DrillOrder,
): Promise<Result<DrillFound, RestoreRefused>> {
  const userDataDir = join(workDir, 'user-data');
  makeFolder(userDataDir);
  const found = await drillBackup({
    ...order,
    dir: join(workDir, 'vault'),
    userDataDir,
    countedIn: dir,
    clock,
    ids,
    onSealFailed: (error) => {
      throw error;
    },
  });
  await vault.settleAttempts(found.ok);
  return found;
}
