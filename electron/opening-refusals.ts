import type { DrillRefused, RestoreRefused as RestoreTold } from './application/backup-ports.ts';
import type { PassphraseUnfit } from './application/key-ring.ts';
import type { OpenRefused, RecoveryRefused } from './application/vault-host.ts';
import type { OpenVaultRefused } from './persistence/open-vault.ts';
import type { RecoverRefused, RecoveryPeopleRefused } from './persistence/recover-vault.ts';
import type { RestoreRefused } from './persistence/restore-backup.ts';

type Opening = Exclude<OpenVaultRefused, { readonly kind: 'wrong-passphrase' | 'unlock-delayed' }>;
type OpeningTold = Exclude<OpenRefused, { readonly kind: 'wrong-passphrase' | 'unlock-delayed' }>;

/** Why a vault was not opened, as the window is told it: the kind and the numbers that help, no paths. */
export function unlockRefusal(refused: OpenVaultRefused): OpenRefused {
  return refused.kind === 'wrong-passphrase' || refused.kind === 'unlock-delayed' ? refused : openingRefusal(refused);
}

/** Why the words of a recovery kit did not open a vault. */
export function recoveryPeopleRefusal(refused: RecoveryPeopleRefused): RecoveryRefused {
  switch (refused.kind) {
    case 'words-unreadable':
    case 'share-missing':
    case 'wrong-recovery':
    case 'unlock-delayed':
      return refused;
    default:
      return openingRefusal(refused);
  }
}

/** Why somebody did not get in again by the words of a recovery kit. */
export function recoveryRefusal(
  refused: RecoverRefused,
): RecoveryRefused | PassphraseUnfit | { readonly kind: 'not-found' } {
  switch (refused.kind) {
    case 'passphrase-too-short':
    case 'passphrase-too-long':
    case 'not-found':
      return refused;
    case 'wrong-passphrase':
      throw new Error('The key of a recovered person was not accepted');
    default:
      return recoveryPeopleRefusal(refused);
  }
}

/** Why a backup was not restored. */
export const restoreRefusal = (refused: RestoreRefused): RestoreTold => {
  if (refused.kind === 'backup-damaged') return { kind: refused.kind, parts: [...refused.parts] };
  return refused.kind === 'folder-not-empty' ? refused : unlockRefusal(refused);
};

/** Why a restore was not practised, or would have failed. */
export const drillRefusal = (refused: RestoreRefused): DrillRefused => {
  if (refused.kind === 'backup-damaged') return { kind: refused.kind, parts: [...refused.parts] };
  if (refused.kind === 'folder-not-empty') throw new Error('The folder of a drill was not empty');
  return unlockRefusal(refused);
};

function openingRefusal(refused: Opening): OpeningTold {
  switch (refused.kind) {
    case 'store-rolled-back':
      return { kind: refused.kind, sealedSequence: refused.sealedSequence, storeSequence: refused.storeSequence };
    case 'trail-broken':
      return { kind: refused.kind, sequence: refused.sequence };
    default:
      return { kind: refused.kind };
  }
}
