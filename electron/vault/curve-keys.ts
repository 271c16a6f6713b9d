import { createPrivateKey, createPublicKey, diffieHellman, type KeyObject, sign, verify } from 'node:crypto';
import { revealKey, SecretKey } from './secret-key.ts';

/*
 * X25519 (RFC 7748) and Ed25519 (RFC 8032) over private keys that are kept as 32 bytes in a `SecretKey`. OpenSSL and BoringSSL take
 * keys as DER (RFC 8410), so each use makes a `KeyObject` for that one use. Such an object holds its own copy of the private key
 * in the memory of the crypto library, out of our reach: it is released, and by both libraries cleared, when the garbage collector
 * gets to the object, not when we wipe ours. The DER that we make ourselves is wiped at once.
 */

/** The curves in use; both have private and public keys of 32 bytes. */
export type Curve = 'x25519' | 'ed25519';

const privatePrefix: Readonly<Record<Curve, Buffer>> = {
  x25519: Buffer.from('302e020100300506032b656e04220420', 'hex'),
  ed25519: Buffer.from('302e020100300506032b657004220420', 'hex'),
};

const publicPrefix: Readonly<Record<Curve, Buffer>> = {
  x25519: Buffer.from('302a300506032b656e032100', 'hex'),
  ed25519: Buffer.from('302a300506032b6570032100', 'hex'),
};

const publicKeyForm = /^[0-9a-f]{64}$/;

/** The public half of a private key, in hexadecimal. */
export function publicKeyOf(curve: Curve, privateKey: SecretKey): string {
  const der = createPublicKey(privateKeyObject(curve, privateKey)).export({ type: 'spki', format: 'der' });
  return der.subarray(-32).toString('hex');
}

/** The secret that two X25519 keys share; `undefined` when the public key is not one, or one of those that make any secret zero. */
export function agreeOnSecret(privateKey: SecretKey, publicKey: string): SecretKey | undefined {
  try {
    const shared = diffieHellman({
      privateKey: privateKeyObject('x25519', privateKey),
      publicKey: publicKeyObject('x25519', publicKey),
    });
    // RFC 7748 §6.1: the check for the all-zero value that a point of small order leads to. Both libraries make it too.
    return shared.every((byte) => byte === 0) ? undefined : new SecretKey(shared);
  } catch {
    return undefined;
  }
}

/** An Ed25519 signature of 64 bytes. */
export function signBytes(privateKey: SecretKey, bytes: Uint8Array): Buffer {
  return sign(null, bytes, privateKeyObject('ed25519', privateKey));
}

/** Whether an Ed25519 signature over exactly these bytes was made by the holder of the key; never throws. */
export function verifySignature(publicKey: string, bytes: Uint8Array, signature: Uint8Array): boolean {
  try {
    return verify(null, bytes, publicKeyObject('ed25519', publicKey), signature);
  } catch {
    return false;
  }
}

function privateKeyObject(curve: Curve, privateKey: SecretKey): KeyObject {
  const der = Buffer.concat([privatePrefix[curve], revealKey(privateKey)]);
  try {
    return createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  } finally {
    der.fill(0);
  }
}

function publicKeyObject(curve: Curve, publicKey: string): KeyObject {
  if (!publicKeyForm.test(publicKey)) throw new Error('Not a public key');
  const der = Buffer.concat([publicPrefix[curve], Buffer.from(publicKey, 'hex')]);
  return createPublicKey({ key: der, format: 'der', type: 'spki' });
}
