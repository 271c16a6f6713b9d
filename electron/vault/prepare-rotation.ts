import { randomBytes } from 'node:crypto';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { sealCarriedKeys } from './carried-keys.ts';
import { keyLength } from './derive-keys.ts';
import type { RootAccess } from './root-access.ts';
import { sealRoot } from './sealed-root.ts';
import { destroyKey, SecretKey } from './secret-key.ts';
import { type UnlockedKeys, unlockKeys } from './unlocked-keys.ts';
import type { KeySlot, VaultHeader } from './vault-header.ts';

/** A vault's next keys, with the header that leads to them still to be written. */
export interface PreparedRotation {
  readonly header: VaultHeader;
  /** For the slot that was opened; the caller destroys them. */
  readonly keys: UnlockedKeys;
}

/** A slot that should be kept is not in the header, or its public key is not the trusted one; or the carried keys are not the vault's. */
export interface KeysTampered {
  readonly kind: 'keys-tampered';
}

/**
 * A new root key and a new key for the database, sealed to the holders of the slots that are kept without asking any of them for a secret;
 * slots that are not kept are left out. The files key and the log key stay, so whoever had them can still read old encrypted files of which
 * they also kept the key of the file itself, and could forge a seal; nothing that is written to the store from then on is theirs
 * to read. `keep` gives for each slot the X25519 key that the encrypted store knows for it, in hexadecimal. Writes nothing; throws
 * when the opened slot itself is not kept.
 */
export function prepareRotation(
  access: RootAccess,
  keep: ReadonlyMap<string, string>,
): Result<PreparedRotation, KeysTampered> {
  const { header, slotId, seed } = access;
  if (!keep.has(slotId)) throw new Error('The slot that rotates the keys must be kept');
  const kept = header.slots.filter(({ id }) => keep.has(id));
  const trusted = kept.length === keep.size && kept.every(({ id, publicKey }) => keep.get(id) === publicKey);
  const current = unlockKeys(access);
  if (!trusted || !current) {
    current?.destroy();
    return fail({ kind: 'keys-tampered' });
  }
  const { vaultId } = header;
  const root = new SecretKey(randomBytes(keyLength));
  try {
    const next: VaultHeader = {
      ...header,
      databaseSalt: randomBytes(16).toString('hex'),
      slots: kept.map((slot): KeySlot => ({ ...slot, sealedRoot: sealRoot(root, { ...slot, vaultId }) })),
      carriedKeys: sealCarriedKeys(root, vaultId, current),
    };
    const keys = unlockKeys({ header: next, slotId, root, seed });
    if (!keys) throw new Error('Keys that were just wrapped do not open');
    return ok({ header: next, keys });
  } finally {
    destroyKey(root);
    current.destroy();
  }
}
