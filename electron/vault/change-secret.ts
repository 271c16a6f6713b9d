import { ok, type Result } from '../../shared/kernel/result.ts';
import { type Argon2Parameters, defaultArgon2 } from './argon2-parameters.ts';
import { rewrapSlot } from './key-slot.ts';
import { checkNewPassphrase, type PassphraseRefused } from './passphrase.ts';
import type { RootAccess } from './root-access.ts';
import type { VaultHeader } from './vault-header.ts';

/**
 * The header with the passphrase of the opened slot changed, still to be written. Only the personal seed is wrapped anew: the keys of the
 * person and of the vault stay, and so does whatever an old copy of `vault.json` opens with the old passphrase. A passphrase that
 * became known calls for a new slot and a new root key instead.
 */
export async function changeSecret(
  access: RootAccess,
  newPassphrase: string,
  parameters: Argon2Parameters = defaultArgon2,
): Promise<Result<VaultHeader, PassphraseRefused>> {
  const checked = checkNewPassphrase(newPassphrase);
  if (!checked.ok) return checked;
  const { header, slotId, seed } = access;
  const slots = header.slots.map((slot) =>
    slot.id === slotId ? rewrapSlot(header.vaultId, slot, { seed, secret: newPassphrase, parameters }) : slot,
  );
  return ok({ ...header, slots: await Promise.all(slots) });
}
