import type { Result } from '../../shared/kernel/result.ts';
import { type AttemptSurroundings, attemptSecret } from './attempt-secret.ts';
import { openSlot } from './key-slot.ts';
import { type RootAccess, rootAccess } from './root-access.ts';
import type { UnlockRefused } from './unlock-vault.ts';

interface Reauthentication extends AttemptSurroundings {
  /** The slot of the person who is signed in. */
  readonly slotId: string;
  readonly passphrase: string;
}

/**
 * Asks the person who is signed in for the passphrase again: access to the root key for what needs it. It obeys and feeds the same count
 * and the same delay as unlocking; only this person's slot is tried, and one that is no longer in the header counts as wrong.
 *
 * What the caller owes the trail, while the vault is open: after a failure, fold `readPendingLog` into the trail but leave the log, for the
 * count lives there; after a success, fold it and then `clearPendingLog`. Folding twice is harmless as long as the ids of the
 * events are those of the entries. A lock or a crash in between loses nothing: the next unlocking folds the rest.
 */
export function reauthenticate(request: Reauthentication): Promise<Result<RootAccess, UnlockRefused>> {
  const { slotId, passphrase } = request;
  return attemptSecret({
    ...request,
    wrong: 'wrong-passphrase',
    open: async (header) => {
      // The header of an open vault is never of version 1: opening it has replaced that.
      const slot = header.version === 1 ? undefined : header.slots.find(({ id }) => id === slotId);
      if (header.version === 1 || !slot) return undefined;
      const keys = await openSlot(header.vaultId, slot, passphrase);
      return keys && rootAccess({ header, slotId, ...keys });
    },
  });
}
