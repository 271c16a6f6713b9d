import type { Actor } from '../../shared/domain/audit/audit-entry.ts';
import { ok } from '../../shared/kernel/result.ts';
import { clearPendingLog, readPendingLog } from '../vault/pending-log.ts';
import { foldPendingEvents } from './fold-pending-events.ts';
import type { AuditNotes } from './unit-of-work.ts';
import type { VaultParts } from './vault-parts.ts';

/** The open vault in which a passphrase was asked, and who was at the keyboard. */
interface Attempted {
  readonly dir: string;
  readonly parts: Pick<VaultParts, 'keys' | 'sourceId' | 'unitsOfWork'>;
  readonly actor: Actor;
}

/** Puts what attempts left in `pending.log` of an open vault into the trail at once; a success ends the count of failures. */
export async function settleAttempts({ dir, parts, actor }: Attempted, succeeded: boolean): Promise<void> {
  const { events } = readPendingLog(dir);
  if (events.length === 0) return;
  await parts.unitsOfWork.of(actor).change<undefined, never>(async ({ tx }) => {
    await foldPendingEvents(tx, events, { vaultId: parts.keys.vaultId, sourceId: parts.sourceId });
    // The entries of this change are those that were just folded in.
    return ok({ value: undefined, notes: [] as unknown as AuditNotes });
  });
  if (succeeded) clearPendingLog(dir, events);
}
