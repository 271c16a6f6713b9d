import { type CarriedKeys, openCarriedKeys } from './carried-keys.ts';
import { signBytes } from './curve-keys.ts';
import { deriveVaultKeys, type VaultKeys } from './derive-keys.ts';
import { derivePersonalKeys, type PublicKeys } from './personal-keys.ts';
import type { RootAccess } from './root-access.ts';
import { destroyKey } from './secret-key.ts';

/** An opened vault's identity, the slot that opened it, and its keys. The root key and the personal seed are not among them. */
export interface UnlockedKeys extends VaultKeys {
  readonly vaultId: string;
  readonly slotId: string;
  /** Those of the slot's holder. The store must know the same: others mean that the header was put back or made by somebody else. */
  readonly publicKeys: PublicKeys;
  /** Ed25519, 64 bytes, in the name of the slot's holder. Let `bytes` begin with what they are, so that no signature fits two uses. */
  sign(bytes: Uint8Array): Buffer;
  /** Overwrites every key; the vault is unusable through this object afterwards. */
  destroy(): void;
}

/** Derives the working keys; the access stays the caller's. `undefined` when the carried keys do not belong to the root key. */
export function unlockKeys(access: Omit<RootAccess, 'destroy'>): UnlockedKeys | undefined {
  const { header, slotId, root, seed } = access;
  const { vaultId, databaseSalt } = header;
  const keys = vaultKeysOf(access, deriveVaultKeys(root, vaultId, Buffer.from(databaseSalt, 'hex')));
  if (!keys) return undefined;
  const { box, signing, publicKeys } = derivePersonalKeys(seed, { vaultId, slotId });
  destroyKey(box);
  return {
    ...keys,
    vaultId,
    slotId,
    publicKeys,
    sign: (bytes) => signBytes(signing, bytes),
    destroy: () => {
      for (const key of [...Object.values(keys), signing]) destroyKey(key);
    },
  };
}

function vaultKeysOf({ header, root }: Pick<RootAccess, 'header' | 'root'>, derived: VaultKeys): VaultKeys | undefined {
  if (!header.carriedKeys) return derived;
  const carried: CarriedKeys | undefined = openCarriedKeys(root, header.vaultId, header.carriedKeys);
  destroyKey(derived.files);
  destroyKey(derived.log);
  if (carried) return { ...derived, ...carried };
  destroyKey(derived.database);
  destroyKey(derived.packages);
  return undefined;
}
