import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { revealKey, type SecretKey } from './secret-key.ts';

/** What AES-256-GCM made of some bytes; everything in hexadecimal. */
export interface SealedBytes {
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** What a ciphertext is bound to: it opens only where exactly the same is stated again. */
export type Binding = Parameters<typeof canonicalJson>[0];

/** Encrypts with a fresh random nonce. */
export function sealBytes(key: SecretKey, content: Uint8Array, binding: Binding): SealedBytes {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', revealKey(key), nonce).setAAD(additionalData(binding));
  const ciphertext = Buffer.concat([cipher.update(content), cipher.final()]).toString('hex');
  return { nonce: nonce.toString('hex'), ciphertext, tag: cipher.getAuthTag().toString('hex') };
}

/** The content in a buffer that the caller wipes; `undefined` when the key, the binding or a single bit is another. */
export function openSealedBytes(key: SecretKey, sealed: SealedBytes, binding: Binding): Buffer | undefined {
  const nonce = Buffer.from(sealed.nonce, 'hex');
  const decipher = createDecipheriv('aes-256-gcm', revealKey(key), nonce, { authTagLength: 16 });
  decipher.setAAD(additionalData(binding)).setAuthTag(Buffer.from(sealed.tag, 'hex'));
  const content = decipher.update(Buffer.from(sealed.ciphertext, 'hex'));
  try {
    decipher.final();
    return content;
  } catch {
    content.fill(0);
    return undefined;
  }
}

const additionalData = (binding: Binding): Buffer => Buffer.from(canonicalJson(binding), 'utf8');
