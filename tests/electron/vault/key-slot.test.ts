import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { floorArgon2 } from '../../../electron/vault/argon2-parameters.ts';
import { changeSecret } from '../../../electron/vault/change-secret.ts';
import { verifySignature } from '../../../electron/vault/curve-keys.ts';
import { makeSlot, openSlot } from '../../../electron/vault/key-slot.ts';
import { destroyKey, revealKey, SecretKey } from '../../../electron/vault/secret-key.ts';
import { type KeySlot, type VaultHeader, writeVaultHeader } from '../../../electron/vault/vault-header.ts';
import { firstSlot, type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

const vaultId = randomUUID();
const newRoot = () => new SecretKey(randomBytes(32));
const request = (kind: KeySlot['kind'] = 'user') => ({
  vaultId,
  slotId: randomUUID(),
  kind,
  parameters: floorArgon2,
});

describe('a key slot', () => {
  it('gives the root key to whoever has the secret and to nobody else', async () => {
    const root = newRoot();
    const { slot, publicKeys } = await makeSlot(root, testPassphrase, request());
    const opened = await openSlot(vaultId, slot, testPassphrase);
    expect(opened && revealKey(opened.root)).toEqual(revealKey(root));
    expect(await openSlot(vaultId, slot, 'een andere testzin')).toBeUndefined();
    expect(publicKeys.box).toBe(slot.publicKey);
    expect(publicKeys.signing).not.toBe(publicKeys.box);
  });

  it('takes 32 bytes for a secret as well', async () => {
    const [root, secret] = [newRoot(), randomBytes(32)];
    const { slot } = await makeSlot(root, secret, request('recovery'));
    const opened = await openSlot(vaultId, slot, secret);
    expect(opened && revealKey(opened.root)).toEqual(revealKey(root));
    expect(await openSlot(vaultId, slot, randomBytes(32))).toBeUndefined();
  });

  it('is not made below the floor', async () => {
    const parameters = { ...floorArgon2, memoryKiB: floorArgon2.memoryKiB - 1 };
    await expect(makeSlot(newRoot(), testPassphrase, { ...request(), parameters })).rejects.toThrow('floor');
  });

  it('shares nothing with another slot of the same person, secret and vault', async () => {
    const root = newRoot();
    const [one, two] = [
      await makeSlot(root, testPassphrase, request()),
      await makeSlot(root, testPassphrase, request()),
    ];
    expect(one.publicKeys.box).not.toBe(two.publicKeys.box);
    expect(one.publicKeys.signing).not.toBe(two.publicKeys.signing);
    expect(one.slot.sealedRoot.ephemeralKey).not.toBe(two.slot.sealedRoot.ephemeralKey);
  });

  it('does not open once anything that it is bound to has changed', async () => {
    const root = newRoot();
    const { slot } = await makeSlot(root, testPassphrase, request());
    const other = (await makeSlot(root, testPassphrase, request())).slot;
    const changed: Readonly<Record<string, KeySlot>> = {
      kind: { ...slot, kind: 'recovery' },
      id: { ...slot, id: other.id },
      parameters: { ...slot, kdf: { ...slot.kdf, parameters: { ...floorArgon2, timeCost: 4 } } },
      salt: { ...slot, kdf: { ...slot.kdf, salt: other.kdf.salt } },
      'public key': { ...slot, publicKey: other.publicKey },
      'sealed root': { ...slot, sealedRoot: other.sealedRoot },
      'public key with the root sealed to it': { ...slot, publicKey: other.publicKey, sealedRoot: other.sealedRoot },
      'wrapped seed': { ...slot, wrappedSeed: other.wrappedSeed },
      // A point of small order, with which every key agrees on zero.
      'ephemeral key': { ...slot, sealedRoot: { ...slot.sealedRoot, ephemeralKey: '0'.repeat(64) } },
    };
    for (const [what, candidate] of Object.entries(changed))
      expect(await openSlot(vaultId, candidate, testPassphrase), what).toBeUndefined();
    expect(await openSlot(randomUUID(), slot, testPassphrase), 'vault').toBeUndefined();
  });
});

describe('in a vault', () => {
  let temp: TempKeys;
  beforeEach(() => {
    temp = tempKeys();
  });
  afterEach(() => temp.remove());

  it.each<[string, (header: VaultHeader, other: KeySlot) => unknown]>([
    ['its public key', (header, other) => Object.assign(firstSlot(header), { publicKey: other.publicKey })],
    ['its sealed root', (header, other) => Object.assign(firstSlot(header), { sealedRoot: other.sealedRoot })],
    ['its kind', (header) => Object.assign(firstSlot(header), { kind: 'recovery' })],
    ['the vault that it belongs to', (header) => Object.assign(header, { vaultId: randomUUID() })],
  ])('a slot does not open after a change of %s, and the others do', async (_what, change) => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    const anna = await temp.addSlot(access, 'zin van Anna A.', 'user');
    access.destroy();
    temp.tamper((header) => change(header, anna.slot));
    expect(await temp.unlock(testPassphrase)).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    const others = await temp.unlock('zin van Anna A.');
    expect(others.ok).toBe(temp.header().vaultId === made.vaultId);
  });

  it('a colleague with the root key does not sign as another', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    const anna = await temp.addSlot(access, 'zin van Anna A.', 'user');
    access.destroy();
    const keys = expectOk(await temp.unlock('zin van Anna A.'));
    const message = Buffer.from('letseldossier-test/1 een verklaring');
    const signature = keys.sign(message);
    expect(verifySignature(anna.publicKeys.signing, message, signature)).toBe(true);
    expect(verifySignature(made.publicKeys.signing, message, signature)).toBe(false);
    expect(verifySignature(anna.publicKeys.signing, Buffer.from('iets anders'), signature)).toBe(false);
    expect(verifySignature('geen sleutel', message, signature)).toBe(false);
    expect(verifySignature(anna.publicKeys.signing, message, Buffer.alloc(3))).toBe(false);
  });

  it('a passphrase can be changed: the old one opens nothing, the keys and the other slots stay', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    await temp.addSlot(access, 'zin van Anna A.', 'user');
    access.destroy();
    const before = temp.header();
    const again = await temp.access(made);
    expect(await changeSecret(again, 'te kort', floorArgon2)).toMatchObject({
      error: { kind: 'passphrase-too-short' },
    });
    writeVaultHeader(temp.dir, expectOk(await changeSecret(again, 'een nieuwe testzin', floorArgon2)));
    again.destroy();
    expect(await temp.unlock(testPassphrase)).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    const opened = expectOk(await temp.unlock('een nieuwe testzin'));
    expect(opened.publicKeys).toEqual(made.publicKeys);
    expect(revealKey(opened.database)).toEqual(revealKey(made.database));
    expect((await temp.unlock('zin van Anna A.')).ok).toBe(true);
    const [own, other] = temp.header().slots;
    expect(other).toEqual(before.slots[1]);
    expect(own?.kdf.salt).not.toBe(before.slots[0]?.kdf.salt);
    expect(own?.wrappedSeed.nonce).not.toBe(before.slots[0]?.wrappedSeed.nonce);
    expect(own?.sealedRoot).toEqual(before.slots[0]?.sealedRoot);
  });

  it('access to the root key ends when it is destroyed', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    const live = [access.root, access.seed].map(revealKey);
    access.destroy();
    access.destroy();
    expect(live).toEqual([Buffer.alloc(32), Buffer.alloc(32)]);
    expect(() => revealKey(access.root)).toThrow('destroyed');
    destroyKey(access.root);
  });
});
