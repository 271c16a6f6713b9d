import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { stretchPassphrase } from './derive-keys.ts';
import { destroyKey, revealKey } from './secret-key.ts';

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
