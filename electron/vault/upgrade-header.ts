import { randomBytes } from 'node:crypto';
import { keyLength } from './derive-keys.ts';
import { makeSlotOfSeed } from './key-slot.ts';
import { openSlotV1 } from './key-slot-v1.ts';
import { type RootAccess, rootAccess } from './root-access.ts';
import { SecretKey } from './secret-key.ts';
import type { VaultHeader, VaultHeaderV1 } from './vault-header.ts';

/**
 * Opens a header of version 1 and makes that of version 2: same vault, same root key, same slot id and Argon2 parameters, and a fresh
 * personal seed. Nothing is written. `undefined` when the passphrase is wrong.
 */
export async function upgradeHeader(header: VaultHeaderV1, passphrase: string): Promise<RootAccess | undefined> {
  const { slots, ...terms } = header;
  const [old] = slots;
  const { vaultId } = header;
  const root = await openSlotV1(vaultId, old, passphrase);
  if (!root) return undefined;
  const seed = new SecretKey(randomBytes(keyLength));
  const request = { vaultId, slotId: old.id, kind: old.kind, parameters: old.kdf.parameters };
  const { slot } = await makeSlotOfSeed({ root, seed }, passphrase, request);
  const upgraded: VaultHeader = { ...terms, version: 2, slots: [slot] };
  return rootAccess({ header: upgraded, slotId: slot.id, root, seed });
}
