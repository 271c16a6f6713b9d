import type { Result } from '../../shared/kernel/result.ts';
import { type AttemptRefused, type AttemptSurroundings, attemptSecret } from './attempt-secret.ts';
import { openSlot } from './key-slot.ts';
import { type RootAccess, rootAccess } from './root-access.ts';

interface RecoveryAttempt extends AttemptSurroundings {
  /** The 32 bytes behind the words, which the caller wipes. */
  readonly secret: Uint8Array;
}

export type RecoveryRefused =
  | AttemptRefused
  | { readonly kind: 'wrong-recovery'; readonly failures: number; readonly waitSeconds: number };

/**
 * Access to the root key by the secret of a recovery kit, tried on every recovery slot and counted as a passphrase is. `unlockKeys` makes
 * the working keys of it. A vault of version 1 has no such slots.
 */
export function unlockByRecovery(attempt: RecoveryAttempt): Promise<Result<RootAccess, RecoveryRefused>> {
  return attemptSecret({
    ...attempt,
    wrong: 'wrong-recovery',
    open: async (header) => {
      if (header.version === 1) return undefined;
      for (const slot of header.slots.filter(({ kind }) => kind === 'recovery')) {
        const keys = await openSlot(header.vaultId, slot, attempt.secret);
        if (keys) return rootAccess({ header, slotId: slot.id, ...keys });
      }
      return undefined;
    },
  });
}
