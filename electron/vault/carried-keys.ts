import { deriveKey, keyLength } from './derive-keys.ts';
import { openSealedBytes, sealBytes } from './sealed-bytes.ts';
import { destroyKey, revealKey, SecretKey } from './secret-key.ts';
import type { VaultHeader } from './vault-header.ts';

/** The keys that a vault keeps when its root key is replaced: files are not encrypted anew, and the seals of other workstations stay valid. */
export interface CarriedKeys {
  readonly files: SecretKey;
  readonly log: SecretKey;
}

type SealedCarriedKeys = NonNullable<VaultHeader['carriedKeys']>;

/** Wraps the carried keys under a root key; they stay the caller's. */
export function sealCarriedKeys(root: SecretKey, vaultId: string, keys: CarriedKeys): SealedCarriedKeys {
  const key = deriveKey(root, 'carried-keys', Buffer.from(vaultId, 'utf8'));
  const both = Buffer.concat([revealKey(keys.files), revealKey(keys.log)]);
  try {
    return sealBytes(key, both, boundTo(vaultId));
  } finally {
    both.fill(0);
    destroyKey(key);
  }
}

/** The keys that the root key is replaced around, or `undefined` when they are not wrapped under this root key for this vault. */
export function openCarriedKeys(root: SecretKey, vaultId: string, sealed: SealedCarriedKeys): CarriedKeys | undefined {
  const key = deriveKey(root, 'carried-keys', Buffer.from(vaultId, 'utf8'));
  const both = openSealedBytes(key, sealed, boundTo(vaultId));
  destroyKey(key);
  if (!both) return undefined;
  const files = new SecretKey(Buffer.from(both.subarray(0, keyLength)));
  const log = new SecretKey(Buffer.from(both.subarray(keyLength)));
  both.fill(0);
  return { files, log };
}

const boundTo = (vaultId: string) =>
  ({ format: 'letseldossier-vault', version: 2, part: 'carried-keys', vaultId }) as const;
