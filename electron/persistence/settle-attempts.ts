import { clearPendingLog, readPendingLog } from '../vault/pending-log.ts';
import { foldPendingEvents } from './fold-pending-events.ts';
import type { VaultParts } from './vault-parts.ts';

/** The open vault in which a passphrase was asked. */
interface Attempted {
  readonly dir: string;
  readonly parts: Pick<VaultParts, 'keys' | 'sourceId' | 'unitsOfWork'>;
}

/** Puts what attempts left in `pending.log` of an open vault into the trail at once; a success ends the count of failures. */
export async function settleAttempts({ dir, parts }: Attempted, succeeded: boolean): Promise<void> {
  const { events } = readPendingLog(dir);
  if (events.length === 0) return;
  const { keys, sourceId, unitsOfWork } = parts;
  await unitsOfWork.fold((tx) => foldPendingEvents(tx, events, { vaultId: keys.vaultId, sourceId }));
  if (succeeded) clearPendingLog(dir, events);
}
