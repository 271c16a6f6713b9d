import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type AttemptRefused, type AttemptSurroundings, attemptSecret } from './attempt-secret.ts';
import { openSlot } from './key-slot.ts';
import { type RootAccess, rootAccess } from './root-access.ts';
import { type UnlockedKeys, unlockKeys } from './unlocked-keys.ts';
import { upgradeHeader } from './upgrade-header.ts';
import type { KeySlot, ReadableHeader, VaultHeader } from './vault-header.ts';

interface UnlockAttempt extends AttemptSurroundings {
  readonly passphrase: string;
  /** The user slot to try first, as the workstation remembers it; the other user slots follow. */
  readonly slotId?: string | undefined;
}

export type UnlockRefused =
  | AttemptRefused
  | { readonly kind: 'wrong-passphrase'; readonly failures: number; readonly waitSeconds: number };

/** The keys of a vault that has just been unlocked. */
export interface UnlockedVault extends UnlockedKeys {
  /**
   * Only for a vault of version 1: the header in the form of today, with the personal keys that `publicKeys` and `sign` speak of. Write it
   * with `writeVaultHeader` once the store has been checked and before those public keys go into the store.
   */
  readonly upgradedHeader: VaultHeader | undefined;
}

/** The keys of a vault by a person's passphrase, counted as `attemptSecret` says. Recovery slots are not tried. */
export async function unlockVault(attempt: UnlockAttempt): Promise<Result<UnlockedVault, UnlockRefused>> {
  const opened = await attemptSecret({
    ...attempt,
    wrong: 'wrong-passphrase',
    // Nobody says who is at the keyboard before a vault is open: the remembered slot is no more than a guess.
    slotId: undefined,
    open: (header) => openHeader(header, attempt),
  });
  if (!opened.ok) return opened;
  const { access, upgraded } = opened.value;
  const keys = unlockKeys(access);
  access.destroy();
  if (!keys) return fail({ kind: 'vault-damaged' });
  return ok({ ...keys, upgradedHeader: upgraded ? access.header : undefined });
}

interface OpenedHeader {
  readonly access: RootAccess;
  readonly upgraded: boolean;
}

async function openHeader(header: ReadableHeader, attempt: UnlockAttempt): Promise<OpenedHeader | undefined> {
  const { passphrase, slotId } = attempt;
  if (header.version === 1) {
    const access = await upgradeHeader(header, passphrase);
    return access && { access, upgraded: true };
  }
  for (const slot of userSlots(header, slotId)) {
    const keys = await openSlot(header.vaultId, slot, passphrase);
    if (keys) return { access: rootAccess({ header, slotId: slot.id, ...keys }), upgraded: false };
  }
  return undefined;
}

function userSlots({ slots }: VaultHeader, first: string | undefined): readonly KeySlot[] {
  const users = slots.filter(({ kind }) => kind === 'user');
  return [...users.filter(({ id }) => id === first), ...users.filter(({ id }) => id !== first)];
}
