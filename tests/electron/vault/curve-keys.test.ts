import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { agreeOnSecret, publicKeyOf, signBytes, verifySignature } from '../../../electron/vault/curve-keys.ts';
import { revealKey, SecretKey } from '../../../electron/vault/secret-key.ts';

const key = (hex: string) => new SecretKey(Buffer.from(hex, 'hex'));

describe('X25519', () => {
  // RFC 7748, §6.1.
  const alice = '77076d0a7318a57d3c16c17251b26645df4c2f87ebc0992ab177fba51db92c2a';
  const alicePublic = '8520f0098930a754748b7ddcb43ef75a0dbf3a0d26381af4eba4a98eaa9b4e6a';
  const bob = '5dab087e624a8a4b79e17f8b83800ee66f3bb1292618b6fd1c2f8b27ff88e0eb';
  const bobPublic = 'de9edb7d7b7dc1b4d35b61c2ece435373f8343c85b78674dadfc7e146f882b4f';
  const shared = '4a5d9d5ba4ce2de1728e3bf480350f25e07e21c947d19e3376f09b3c1e161742';

  it('agrees as the standard does, on both sides', () => {
    expect([publicKeyOf('x25519', key(alice)), publicKeyOf('x25519', key(bob))]).toEqual([alicePublic, bobPublic]);
    for (const [own, other] of [
      [alice, bobPublic],
      [bob, alicePublic],
    ] as const) {
      const agreed = agreeOnSecret(key(own), other);
      expect(agreed && revealKey(agreed).toString('hex')).toBe(shared);
    }
  });

  // The points of order 1, 2, 4 and 8 and their other encodings: D. J. Bernstein, "Curve25519: new Diffie-Hellman speed records", cr.yp.to/ecdh.html#validate.
  it.each([
    '0000000000000000000000000000000000000000000000000000000000000000',
    '0100000000000000000000000000000000000000000000000000000000000000',
    'e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800',
    '5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157',
    'ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
    'eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f',
  ])('does not agree with %s, a point of small order', (point) => {
    expect(agreeOnSecret(new SecretKey(randomBytes(32)), point)).toBeUndefined();
  });

  it.each(['', 'x', alicePublic.slice(2), `${alicePublic}00`, alicePublic.toUpperCase()])(
    'does not agree with "%s", which is no key',
    (text) => expect(agreeOnSecret(key(bob), text)).toBeUndefined(),
  );
});

describe('Ed25519', () => {
  // RFC 8032, §7.1, tests 2 and 3.
  it.each([
    {
      own: '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
      publicKey: '3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c',
      message: '72',
      signature:
        '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    },
    {
      own: 'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
      publicKey: 'fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025',
      message: 'af82',
      signature:
        '6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a',
    },
  ])('signs $message as the standard does', ({ own, publicKey, message, signature }) => {
    expect(publicKeyOf('ed25519', key(own))).toBe(publicKey);
    expect(signBytes(key(own), Buffer.from(message, 'hex')).toString('hex')).toBe(signature);
    expect(verifySignature(publicKey, Buffer.from(message, 'hex'), Buffer.from(signature, 'hex'))).toBe(true);
  });

  it('accepts what another implementation of keys signed, and no signature with any bit turned over', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const known = publicKey.export({ type: 'spki', format: 'der' }).subarray(-32).toString('hex');
    const message = Buffer.from('letseldossier-test/1');
    const signature = sign(null, message, privateKey);
    expect(verifySignature(known, message, signature)).toBe(true);
    for (let bit = 0; bit < 512; bit += 1) {
      const turned = Buffer.from(signature);
      turned.writeUInt8(turned.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      expect(verifySignature(known, message, turned)).toBe(false);
    }
  });
});
