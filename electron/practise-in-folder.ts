import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../shared/kernel/result.ts';
import type { DrillRefused, DrillReport } from './application/backup-ports.ts';
import { drillRefusal } from './opening-refusals.ts';
import { type DrillFound, isSound } from './persistence/drill-backup.ts';
import { type DrillOrder, type PractisingVault, practiseRestore } from './persistence/practise-restore.ts';
import { makeFolder } from './vault/atomic-file.ts';

const drillsFolder = (userDataDir: string): string => join(userDataDir, 'drills');

/** Takes away what a drill left behind that was cut off; call it before any begins. What cannot go now goes the next time. */
export function clearDrills(userDataDir: string): void {
  try {
    rmSync(drillsFolder(userDataDir), { recursive: true, force: true });
  } catch {
    // It holds nothing that is not encrypted as the vault itself is.
  }
}

/** Practises a restore in a folder of the app's own, which is gone afterwards, however it ended. */
export async function practiseInFolder(
  userDataDir: string,
  vault: PractisingVault,
  order: Omit<DrillOrder, 'workDir'> & { readonly signal: AbortSignal },
): Promise<Result<DrillReport, DrillRefused>> {
  const workDir = join(drillsFolder(userDataDir), vault.ids());
  try {
    makeFolder(workDir);
    order.signal.throwIfAborted();
    const found = await practiseRestore(vault, { ...order, workDir });
    return found.ok ? ok(reportOf(order.snapshot.manifest.at, found.value)) : fail(drillRefusal(found.error));
  } catch (error) {
    if (order.signal.aborted && error === order.signal.reason) return fail({ kind: 'drill-cancelled' });
    throw error;
  } finally {
    clearDrills(userDataDir);
  }
}

/** What was found, as a person is told it. */
export function reportOf(at: string, found: DrillFound): DrillReport {
  const { content, head, brokenEntry, rows, files } = found;
  const isSameHead = head.stated.sequence === head.found.sequence && head.stated.hash === head.found.hash;
  return {
    at,
    sound: isSound(found),
    rows,
    files: files.known,
    differs: {
      records: content.stated !== content.found,
      trail: !isSameHead || brokenEntry !== undefined,
      files: files.findings.length,
    },
  };
}
