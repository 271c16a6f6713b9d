import { randomBytes } from 'node:crypto';
import { agreeOnSecret, publicKeyOf } from './curve-keys.ts';
import { deriveKey, keyLength } from './derive-keys.ts';
import { openSealedBytes, sealBytes } from './sealed-bytes.ts';
import { destroyKey, revealKey, SecretKey } from './secret-key.ts';
import type { KeySlot } from './vault-header.ts';

/** Which slot a root key is sealed for. The seal is bound to all of it. */
export interface SealTerms extends Pick<KeySlot, 'id' | 'kind' | 'publicKey'> {
  readonly vaultId: string;
}

/**
 * Seals the root key to a slot's X25519 key without the help of its holder: a throw-away key agrees with the public key on a secret,
 * which with HKDF-SHA256 over both public keys gives the key of AES-256-GCM. Throws when the public key is none. It proves nothing
 * about who sealed it, so the public key must come from where nobody else could have put it.
 */
export function sealRoot(root: SecretKey, terms: SealTerms): KeySlot['sealedRoot'] {
  const throwAway = new SecretKey(randomBytes(keyLength));
  try {
    const ephemeralKey = publicKeyOf('x25519', throwAway);
    const key = sealingKey(throwAway, { other: terms.publicKey, ephemeralKey, publicKey: terms.publicKey });
    if (!key) throw new Error('Nothing can be sealed to this public key');
    const sealed = sealBytes(key, revealKey(root), boundTo(terms));
    destroyKey(key);
    return { ephemeralKey, ...sealed };
  } finally {
    destroyKey(throwAway);
  }
}

/** The root key, or `undefined` when this is not sealed to `box` for exactly this slot. */
export function openSealedRoot(
  box: SecretKey,
  sealedRoot: KeySlot['sealedRoot'],
  terms: SealTerms,
): SecretKey | undefined {
  const { ephemeralKey, ...sealed } = sealedRoot;
  const key = sealingKey(box, { other: ephemeralKey, ephemeralKey, publicKey: terms.publicKey });
  if (!key) return undefined;
  const root = openSealedBytes(key, sealed, boundTo(terms));
  destroyKey(key);
  return root && new SecretKey(root);
}

interface AgreedBy {
  readonly other: string;
  readonly ephemeralKey: string;
  readonly publicKey: string;
}

function sealingKey(own: SecretKey, { other, ephemeralKey, publicKey }: AgreedBy): SecretKey | undefined {
  const shared = agreeOnSecret(own, other);
  if (!shared) return undefined;
  const key = deriveKey(shared, 'sealed-root', Buffer.from(ephemeralKey + publicKey, 'hex'));
  destroyKey(shared);
  return key;
}

const boundTo = ({ vaultId, id, kind, publicKey }: SealTerms) =>
  ({ format: 'letseldossier-vault', version: 2, part: 'root', vaultId, slot: id, kind, publicKey }) as const;
