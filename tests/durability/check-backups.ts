import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { drillBackup, isSound } from '../../electron/persistence/drill-backup.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { findSnapshots, type SnapshotFound } from '../../electron/vault/backup-folder.ts';
import { testPassphrase } from '../support/temp-vault.ts';
import type { Ledger } from './ledger.ts';
import { makeBed, removeBed } from './test-bed.ts';

/** What is wrong with the backups of a vault after something went wrong while one was made. */
interface BackupTrouble {
  readonly losses: readonly string[];
  readonly faults: readonly string[];
}

/** Restores every snapshot there is for a trial, holds them against what was acknowledged, and makes one more. */
export async function checkBackups(vault: OpenedVault, target: string, ledger: Ledger): Promise<BackupTrouble> {
  const wanted = [...ledger.begun.values()].filter(({ kind }) => kind === 'backup');
  if (wanted.length === 0) return { losses: [], faults: [] };
  const { snapshots, unreadable } = findSnapshots(target);
  const acknowledged = wanted.filter(({ key }) => ledger.acknowledged.has(key));
  const ids = new Set(snapshots.map(({ manifest }) => manifest.backupId));
  const missing = acknowledged.filter(({ key }) => !ids.has(key)).map(({ key }) => `backup ${key} is gone`);
  const unsound: string[] = [];
  for (const snapshot of snapshots) unsound.push(...(await drill(snapshot)));
  const again = await vault.makeBackup({
    backupId: randomUUID(),
    at: new Date().toISOString(),
    target,
    training: false,
  });
  return {
    losses: [...missing, ...unsound],
    faults: [
      ...unreadable.map((name) => `a snapshot that cannot be read: ${name}`),
      ...(again.ok ? [] : [`no backup can be made any more: ${again.error.kind}`]),
      ...leftovers(target),
    ],
  };
}

async function drill(snapshot: SnapshotFound): Promise<readonly string[]> {
  const bed = makeBed('memory');
  const { dir, userDataDir } = bed;
  try {
    const drilled = await drillBackup({
      dir,
      userDataDir,
      snapshot,
      passphrase: testPassphrase,
      clock: () => new Date().toISOString(),
      ids: () => randomUUID(),
      onSealFailed: () => undefined,
    });
    if (!drilled.ok) return [`a snapshot does not restore: ${JSON.stringify(drilled.error)}`];
    return isSound(drilled.value) ? [] : ['a snapshot is not what was backed up'];
  } finally {
    removeBed(bed);
  }
}

/** What was not cleared away by the next backup. */
const leftovers = (target: string): readonly string[] =>
  existsSync(target)
    ? readdirSync(target, { recursive: true, encoding: 'utf8' })
        .filter((name) => /(\.tmp|partial)/.test(name))
        .map((name) => `left behind: ${join('backup', name)}`)
    : [];
