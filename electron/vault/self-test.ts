import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { agreeOnSecret, publicKeyOf, signBytes, verifySignature } from './curve-keys.ts';
import { stretchPassphrase } from './derive-keys.ts';
import { destroyKey, revealKey, SecretKey } from './secret-key.ts';

/** A cryptographic primitive of this runtime that does not do what its standard says. */
class CryptoSelfTestFailed extends Error {
  override readonly name = 'CryptoSelfTestFailed';
}

/**
 * Runs each primitive that the vault rests on against a published answer and throws `CryptoSelfTestFailed` on the first difference.
 * Electron ships another crypto library than Node: run this once in every process that will hold a key.
 */
export async function runCryptoSelfTest(): Promise<void> {
  expect('SHA-256', createHash('sha256').update('abc').digest(), sha256OfAbc);
  expect('HMAC-SHA256', createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest(), hmacCase2);
  expect('HKDF-SHA256', Buffer.from(hkdfSync('sha256', hkdf.secret, hkdf.salt, hkdf.info, 42)), hkdf.output);
  testGcm();
  testCurves();
  await testArgon2();
}

// FIPS 180-2, appendix B.1.
const sha256OfAbc = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

// RFC 4231, test case 2.
const hmacCase2 = '5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843';

// RFC 5869, test case 1.
const hkdf = {
  secret: Buffer.alloc(22, 0x0b),
  salt: Buffer.from('000102030405060708090a0b0c', 'hex'),
  info: Buffer.from('f0f1f2f3f4f5f6f7f8f9', 'hex'),
  output: '3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865',
};

// McGrew and Viega, "The Galois/Counter Mode of Operation" as submitted to NIST, test case 16 (AES-256 with additional data).
const gcm = {
  key: Buffer.from('feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308', 'hex'),
  nonce: Buffer.from('cafebabefacedbaddecaf888', 'hex'),
  additional: Buffer.from('feedfacedeadbeeffeedfacedeadbeefabaddad2', 'hex'),
  content: Buffer.from(
    'd9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39',
    'hex',
  ),
  sealed:
    '522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662',
  tag: '76fc6ece0f4e1768cddf8853bb2d551b',
};

function testGcm(): void {
  const cipher = createCipheriv('aes-256-gcm', gcm.key, gcm.nonce).setAAD(gcm.additional);
  expect('AES-256-GCM', Buffer.concat([cipher.update(gcm.content), cipher.final()]), gcm.sealed);
  expect('AES-256-GCM tag', cipher.getAuthTag(), gcm.tag);
  const wrongTag = Buffer.from(gcm.tag, 'hex');
  wrongTag.writeUInt8(wrongTag.readUInt8(0) ^ 1, 0);
  const decipher = createDecipheriv('aes-256-gcm', gcm.key, gcm.nonce).setAAD(gcm.additional).setAuthTag(wrongTag);
  decipher.update(Buffer.from(gcm.sealed, 'hex'));
  if (!throws(() => decipher.final())) throw new CryptoSelfTestFailed('AES-256-GCM accepts a wrong tag');
}

// RFC 7748, §6.1: Alice's private key, Bob's public key and the secret that they share.
const agreement = {
  own: '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a',
  ownPublic: '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a',
  otherPublic: 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f',
  shared: '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742',
};

// RFC 8032, §7.1, test 1: the signature of an empty message.
const signature = {
  own: '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
  ownPublic: 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a',
  signed:
    'e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b',
};

function testCurves(): void {
  const box = new SecretKey(Buffer.from(agreement.own, 'hex'));
  expect('X25519 public key', Buffer.from(publicKeyOf('x25519', box), 'hex'), agreement.ownPublic);
  const shared = agreeOnSecret(box, agreement.otherPublic);
  expect('X25519', shared ? revealKey(shared) : Buffer.alloc(0), agreement.shared);
  if (agreeOnSecret(box, '0'.repeat(64))) throw new CryptoSelfTestFailed('X25519 agrees with a point of small order');
  const signing = new SecretKey(Buffer.from(signature.own, 'hex'));
  expect('Ed25519 public key', Buffer.from(publicKeyOf('ed25519', signing), 'hex'), signature.ownPublic);
  const signed = signBytes(signing, Buffer.alloc(0));
  expect('Ed25519', signed, signature.signed);
  if (!verifySignature(signature.ownPublic, Buffer.alloc(0), signed))
    throw new CryptoSelfTestFailed('Ed25519 refuses a right signature');
  signed.writeUInt8(signed.readUInt8(0) ^ 1, 0);
  if (verifySignature(signature.ownPublic, Buffer.alloc(0), signed))
    throw new CryptoSelfTestFailed('Ed25519 accepts a wrong signature');
}

// Reference implementation (phc-winner-argon2, src/test.c), Argon2id version 1.3: t=2, m=256 KiB, p=2, "password", "somesalt".
// The vector of RFC 9106 §5.3 uses associated data, which the library cannot be given.
const argon2Output = '6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037';

async function testArgon2(): Promise<void> {
  const parameters = { memoryKiB: 256, timeCost: 2, parallelism: 2 };
  const stretched = await stretchPassphrase(Buffer.from('password'), Buffer.from('somesalt'), parameters);
  expect('Argon2id', revealKey(stretched), argon2Output);
  destroyKey(stretched);
}

function expect(name: string, found: Buffer, expected: string): void {
  if (found.toString('hex') !== expected) throw new CryptoSelfTestFailed(`${name} gives a wrong answer`);
}

function throws(action: () => unknown): boolean {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
