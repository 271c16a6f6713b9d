import { hkdfSync } from 'node:crypto';
import { hashRaw } from '@node-rs/argon2';
import type { Argon2Parameters } from './argon2-parameters.ts';
import { revealKey, SecretKey } from './secret-key.ts';

/** Bytes of every symmetric key in the vault: AES-256, SQLCipher's raw key, HMAC-SHA256. */
export const keyLength = 32;

// const enums of the package do not exist at run time under type stripping: Algorithm.Argon2id and Version.V0x13.
const argon2id = 2;
const version13 = 1;

/** The keys that an unlocked vault works with; each is derived from the root key, which is gone by then. */
export interface VaultKeys {
  /** Opens `dossier.sqlite`. */
  readonly database: SecretKey;
  /** Together with a file's own random key encrypts `files/*`. */
  readonly files: SecretKey;
  /** Seals the head of the audit trail. */
  readonly log: SecretKey;
  /** Kept for the packages that vaults exchange. */
  readonly packages: SecretKey;
}

/** Argon2id, version 1.3, 32 bytes. Runs off the main thread; the caller wipes `secret`. */
export async function stretchPassphrase(
  secret: Uint8Array,
  salt: Uint8Array,
  parameters: Argon2Parameters,
): Promise<SecretKey> {
  const stretched = await hashRaw(secret, {
    algorithm: argon2id,
    version: version13,
    memoryCost: parameters.memoryKiB,
    timeCost: parameters.timeCost,
    parallelism: parameters.parallelism,
    outputLen: keyLength,
    salt,
  });
  return new SecretKey(stretched);
}

/** HKDF-SHA256 (RFC 5869) to a key of 32 bytes; `purpose` keeps the keys of different uses apart. */
export function deriveKey(from: SecretKey, purpose: string, salt: Uint8Array): SecretKey {
  const derived = hkdfSync('sha256', revealKey(from), salt, `letseldossier/1/${purpose}`, keyLength);
  return new SecretKey(Buffer.from(derived));
}

/** The working keys that follow from the root key. A new `databaseSalt` gives a new database key under the same root key. */
export function deriveVaultKeys(root: SecretKey, vaultId: string, databaseSalt: Uint8Array): VaultKeys {
  const vaultSalt = Buffer.from(vaultId, 'utf8');
  return {
    database: deriveKey(root, 'database', databaseSalt),
    files: deriveKey(root, 'files', vaultSalt),
    log: deriveKey(root, 'log', vaultSalt),
    packages: deriveKey(root, 'packages', vaultSalt),
  };
}
