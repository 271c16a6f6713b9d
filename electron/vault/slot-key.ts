import { deriveKey, stretchPassphrase } from './derive-keys.ts';
import { passphraseBytes } from './passphrase.ts';
import { destroyKey, type SecretKey } from './secret-key.ts';
import type { KeySlot } from './vault-header.ts';

/** What opens a slot: a passphrase, or the 32 random bytes behind the words of a recovery kit. */
export type SlotSecret = string | Uint8Array;

interface SlotAccess {
  readonly vaultId: string;
  readonly slot: Pick<KeySlot, 'id' | 'kind' | 'kdf'>;
  /** Keeps the keys of the versions apart. */
  readonly purpose: 'slot' | 'slot-seed';
}

/** The key that a secret makes for one slot, which the caller destroys: Argon2id with the slot's salt, then HKDF bound to slot and vault. */
export async function slotKey({ vaultId, slot, purpose }: SlotAccess, secret: SlotSecret): Promise<SecretKey> {
  const bytes = typeof secret === 'string' ? passphraseBytes(secret) : Buffer.from(secret);
  try {
    const stretched = await stretchPassphrase(bytes, Buffer.from(slot.kdf.salt, 'hex'), slot.kdf.parameters);
    const key = deriveKey(stretched, `${purpose}/${slot.kind}`, Buffer.from(`${vaultId}/${slot.id}`, 'utf8'));
    destroyKey(stretched);
    return key;
  } finally {
    bytes.fill(0);
  }
}
