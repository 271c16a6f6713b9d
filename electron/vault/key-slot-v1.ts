import { openSealedBytes } from './sealed-bytes.ts';
import { destroyKey, SecretKey } from './secret-key.ts';
import { slotKey } from './slot-key.ts';
import type { KeySlotV1 } from './vault-header.ts';

/** The root key of a vault of version 1, or `undefined` when the passphrase is not this slot's (or anything in the slot was changed). */
export async function openSlotV1(vaultId: string, slot: KeySlotV1, passphrase: string): Promise<SecretKey | undefined> {
  const key = await slotKey({ vaultId, slot, purpose: 'slot' }, passphrase);
  try {
    const { id, kind, kdf } = slot;
    const binding = { format: 'letseldossier-vault', version: 1, vaultId, slot: id, kind, kdf };
    const root = openSealedBytes(key, slot.wrappedKey, binding);
    return root && new SecretKey(root);
  } finally {
    destroyKey(key);
  }
}
