import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import type { Argon2Parameters } from './argon2-parameters.ts';
import { deriveKey, stretchPassphrase } from './derive-keys.ts';
import { passphraseBytes } from './passphrase.ts';
import { destroyKey, revealKey, SecretKey } from './secret-key.ts';
import type { KeySlot } from './vault-header.ts';

interface SlotRequest {
  readonly vaultId: string;
  readonly slotId: string;
  readonly slotKind: KeySlot['kind'];
  readonly parameters: Argon2Parameters;
}

/** Wraps the root key under a passphrase. The slot is bound to its vault, its id, its kind and its Argon2 parameters. */
export async function wrapRootKey(root: SecretKey, passphrase: string, request: SlotRequest): Promise<KeySlot> {
  const { slotId: id, slotKind: kind, parameters } = request;
  const kdf: KeySlot['kdf'] = { algorithm: 'argon2id-13', parameters, salt: randomBytes(16).toString('hex') };
  const slot = { id, kind, kdf };
  return usingSlotKey({ vaultId: request.vaultId, slot, passphrase }, (slotKey) => {
    const nonce = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', revealKey(slotKey), nonce).setAAD(boundTo(request.vaultId, slot));
    const ciphertext = Buffer.concat([cipher.update(revealKey(root)), cipher.final()]);
    const wrappedKey = { nonce, ciphertext, tag: cipher.getAuthTag() };
    return { ...slot, wrappedKey: mapToHex(wrappedKey) };
  });
}

/** The root key, or `undefined` when the passphrase is not this slot's (or anything the slot is bound to was changed). */
export async function unwrapRootKey(
  vaultId: string,
  slot: KeySlot,
  passphrase: string,
): Promise<SecretKey | undefined> {
  return usingSlotKey({ vaultId, slot, passphrase }, (slotKey) => {
    const nonce = Buffer.from(slot.wrappedKey.nonce, 'hex');
    const decipher = createDecipheriv('aes-256-gcm', revealKey(slotKey), nonce, { authTagLength: 16 });
    decipher.setAAD(boundTo(vaultId, slot)).setAuthTag(Buffer.from(slot.wrappedKey.tag, 'hex'));
    const root = decipher.update(Buffer.from(slot.wrappedKey.ciphertext, 'hex'));
    try {
      decipher.final();
    } catch {
      root.fill(0);
      return undefined;
    }
    return new SecretKey(root);
  });
}

type SlotTerms = Pick<KeySlot, 'id' | 'kind' | 'kdf'>;

interface SlotAccess {
  readonly vaultId: string;
  readonly slot: SlotTerms;
  readonly passphrase: string;
}

async function usingSlotKey<T>({ vaultId, slot, passphrase }: SlotAccess, use: (slotKey: SecretKey) => T): Promise<T> {
  const secret = passphraseBytes(passphrase);
  try {
    const stretched = await stretchPassphrase(secret, Buffer.from(slot.kdf.salt, 'hex'), slot.kdf.parameters);
    const slotKey = deriveKey(stretched, `slot/${slot.kind}`, Buffer.from(`${vaultId}/${slot.id}`, 'utf8'));
    try {
      return use(slotKey);
    } finally {
      destroyKey(stretched);
      destroyKey(slotKey);
    }
  } finally {
    secret.fill(0);
  }
}

// The additional data of AES-GCM: whatever stands here cannot be altered without the slot ceasing to open.
const boundTo = (vaultId: string, { id, kind, kdf }: SlotTerms): Buffer =>
  Buffer.from(canonicalJson({ format: 'letseldossier-vault', version: 1, vaultId, slot: id, kind, kdf }), 'utf8');

const mapToHex = (parts: { nonce: Buffer; ciphertext: Buffer; tag: Buffer }): KeySlot['wrappedKey'] => ({
  nonce: parts.nonce.toString('hex'),
  ciphertext: parts.ciphertext.toString('hex'),
  tag: parts.tag.toString('hex'),
});
