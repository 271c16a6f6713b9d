import { deriveVaultKeys, type VaultKeys } from './derive-keys.ts';
import { destroyKey, type SecretKey } from './secret-key.ts';

/** An opened vault's identity, the slot that opened it, and its keys. */
export interface UnlockedKeys extends VaultKeys {
  readonly vaultId: string;
  readonly slotId: string;
  /** Overwrites every key; the vault is unusable through this object afterwards. */
  destroy(): void;
}

interface RootOfVault {
  readonly root: SecretKey;
  readonly vaultId: string;
  readonly slotId: string;
  readonly databaseSalt: Uint8Array;
}

/** Derives the working keys and destroys the root key. */
export function unlockKeys({ root, vaultId, slotId, databaseSalt }: RootOfVault): UnlockedKeys {
  const keys = deriveVaultKeys(root, vaultId, databaseSalt);
  destroyKey(root);
  const destroy = () => {
    for (const key of Object.values(keys)) destroyKey(key);
  };
  return { ...keys, vaultId, slotId, destroy };
}
