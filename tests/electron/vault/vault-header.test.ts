import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRawSync } from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addSlot } from '../../../electron/vault/add-slot.ts';
import { readPendingLog } from '../../../electron/vault/pending-log.ts';
import { prepareRotation } from '../../../electron/vault/prepare-rotation.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import {
  decodeVaultHeader,
  encodeVaultHeader,
  headerFileName,
  maximumHeaderBytes,
  maximumSlots,
  readVaultHeader,
  writeVaultHeader,
} from '../../../electron/vault/vault-header.ts';
import { firstSlot, type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

let temp: TempKeys;
const headerPath = () => join(temp.dir, headerFileName);

beforeEach(() => {
  temp = tempKeys();
});
afterEach(() => temp.remove());

/** A vault whose root key was replaced, so that its header has every part there can be. */
async function rotated() {
  const made = expectOk(await temp.create());
  const access = await temp.access(made);
  const rotation = expectOk(prepareRotation(access, new Map([[made.slotId, made.publicKeys.box]])));
  access.destroy();
  writeVaultHeader(temp.dir, rotation.header);
  return { ...made, rotated: rotation.keys };
}

describe('the format of the header', () => {
  it('is the documented one, so that the keys can be found without this program', async () => {
    const { vaultId, rotated: keys } = await rotated();
    const header = temp.header();
    const { id, kind, kdf, wrappedSeed, publicKey, sealedRoot } = firstSlot(header);
    const { memoryKiB: memoryCost, timeCost, parallelism } = kdf.parameters;
    const cost = { algorithm: 2, version: 1, memoryCost, timeCost, parallelism, outputLen: 32, salt: bytes(kdf.salt) };
    const parameters = `{"memoryKiB":${memoryCost},"parallelism":${parallelism},"timeCost":${timeCost}}`;
    const kdfJson = `{"algorithm":"argon2id-13","parameters":${parameters},"salt":"${kdf.salt}"}`;
    const vault = '"format":"letseldossier-vault"';
    const end = `"vaultId":"${vaultId}","version":2}`;

    const slotKey = hkdf(hashRawSync(testPassphrase, cost), `${vaultId}/${id}`, `slot-seed/${kind}`);
    const seedTerms = `{${vault},"kdf":${kdfJson},"kind":"user","part":"seed","slot":"${id}",${end}`;
    const seed = decrypt(slotKey, wrappedSeed, seedTerms);

    const box = hkdf(seed, `${vaultId}/${id}`, 'personal/box');
    const privateKey = createPrivateKey({ key: jwk(box, publicKey), format: 'jwk' });
    const ephemeral = createPublicKey({ key: jwk(undefined, sealedRoot.ephemeralKey), format: 'jwk' });
    const shared = diffieHellman({ privateKey, publicKey: ephemeral });
    const sealKey = hkdf(shared, bytes(sealedRoot.ephemeralKey + publicKey), 'sealed-root');
    const rootTerms = `{${vault},"kind":"user","part":"root","publicKey":"${publicKey}","slot":"${id}",${end}`;
    const root = decrypt(sealKey, sealedRoot, rootTerms);

    expect(hkdf(root, bytes(header.databaseSalt), 'database')).toEqual(revealKey(keys.database));
    expect(hkdf(root, vaultId, 'packages')).toEqual(revealKey(keys.packages));
    const { carriedKeys } = header;
    if (!carriedKeys) throw new Error('No carried keys');
    const both = decrypt(hkdf(root, vaultId, 'carried-keys'), carriedKeys, `{${vault},"part":"carried-keys",${end}`);
    expect(both).toEqual(Buffer.concat([revealKey(keys.files), revealKey(keys.log)]));
  });

  it('has room for the most slots there can be within what the first version reads, and not for one more', async () => {
    await rotated();
    const header = temp.header();
    const largest = { memoryKiB: 4 * 1024 * 1024, timeCost: 64, parallelism: 64 };
    const slot = firstSlot(header);
    const another = () => ({
      ...slot,
      id: randomUUID(),
      kind: 'recovery' as const,
      kdf: { ...slot.kdf, parameters: largest },
    });
    const nearlyFull = { ...header, slots: Array.from({ length: maximumSlots - 1 }, another) };
    const full = expectOk(addSlot(nearlyFull, another()));
    expect(encodeVaultHeader(full).length).toBeLessThan(maximumHeaderBytes);
    expect(expectOk(decodeVaultHeader(encodeVaultHeader(full)))).toEqual(full);
    expect(addSlot(full, another())).toEqual({ ok: false, error: { kind: 'too-many-keys' } });
    expect(() => encodeVaultHeader({ ...full, slots: [...full.slots, another()] })).toThrow();
  });
});

describe('a header that was damaged', () => {
  it('is refused at every length short of the whole', async () => {
    await rotated();
    const intact = readFileSync(headerPath());
    // The last byte is a line break, which JSON does not need.
    for (let length = 0; length < intact.length - 1; length += 1) {
      const refused = { ok: false, error: { kind: 'vault-damaged' } };
      expect(decodeVaultHeader(intact.subarray(0, length)), `cut to ${length}`).toEqual(refused);
    }
    expect(decodeVaultHeader(intact.subarray(0, -1)).ok).toBe(true);
  });

  it('is never read as something else when any bit of it is turned over', async () => {
    await rotated();
    const intact = readFileSync(headerPath());
    const header = temp.header();
    let spaces = 0;
    for (let at = 0; at < intact.length; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const damaged = Buffer.from(intact);
        damaged.writeUInt8(intact.readUInt8(at) ^ (1 << bit), at);
        const read = decodeVaultHeader(damaged);
        if (read.ok) {
          expect(read.value).toEqual(header);
          spaces += 1;
        } else expect(['vault-damaged', 'newer-format', 'slot-downgraded']).toContain(read.error.kind);
      }
    // Only a line break that became another white space of JSON, or the reverse, goes unnoticed, for it says nothing.
    const whiteSpace = intact.toString('latin1').split(/[ \n]/).length - 1;
    expect(spaces).toBeLessThanOrEqual(whiteSpace * 2);
  });

  it('is not replaced by garbage, by another kind of file or by one far too large', async () => {
    expectOk(await temp.create());
    for (const content of [
      '',
      '\0'.repeat(700),
      '[]',
      'null',
      '{"format":"letseldossier-vault"}',
      ' '.repeat(65 * 1024),
    ]) {
      writeFileSync(headerPath(), content);
      expect(readVaultHeader(temp.dir)).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
    }
  });
});

describe('a header that was tampered with', () => {
  it('is refused when any slot asks for less work than the floor, before a passphrase is tried', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    const kit = await temp.addSlot(access, Buffer.alloc(32, 7), 'recovery');
    access.destroy();
    const weaken = (slot: { readonly kdf: { readonly parameters: object } } | undefined) =>
      Object.assign(slot?.kdf.parameters ?? {}, { memoryKiB: 8 * 1024 });
    temp.tamper((header) => weaken(header.slots[1]));
    const refused = { ok: false, error: { kind: 'slot-downgraded', slotId: kit.slot.id } };
    expect(await temp.unlock(testPassphrase)).toEqual(refused);
    expect(await temp.recover(Buffer.alloc(32, 7))).toEqual(refused);
    expect(await temp.reauthenticate(made.slotId, testPassphrase)).toEqual(refused);
    expect(readPendingLog(temp.dir).events).toEqual([]);
  });

  it('is refused when it says more than it should, or names a slot twice', async () => {
    expectOk(await temp.create());
    const damaged = { ok: false, error: { kind: 'vault-damaged' } };
    temp.tamper((header) => Object.assign(header, { comment: 'x' }));
    expect(await temp.unlock(testPassphrase)).toEqual(damaged);
    temp.tamper((header) => Object.assign(header, { comment: undefined, slots: [...header.slots, ...header.slots] }));
    expect(await temp.unlock(testPassphrase)).toEqual(damaged);
  });

  it('does not lose the carried keys unnoticed, nor take those of another vault', async () => {
    const { rotated: keys } = await rotated();
    const { carriedKeys } = temp.header();
    temp.tamper((header) => Object.assign(header, { carriedKeys: { ...carriedKeys, tag: '0'.repeat(32) } }));
    expect(await temp.unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
    temp.tamper((header) => Object.assign(header, { carriedKeys: undefined }));
    const without = expectOk(await temp.unlock(testPassphrase));
    // Other keys: no seal is valid under them and no file opens.
    expect(revealKey(without.log)).not.toEqual(revealKey(keys.log));
    expect(revealKey(without.files)).not.toEqual(revealKey(keys.files));
  });

  it('is named as newer when a later program wrote it, and as missing when there is none', async () => {
    expect(await temp.unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'vault-missing' } });
    expectOk(await temp.create());
    temp.tamper((header) => Object.assign(header, { version: 3, surprise: true }));
    expect(await temp.unlock(testPassphrase)).toEqual({
      ok: false,
      error: { kind: 'newer-format', found: 3, known: 2 },
    });
  });
});

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

const hkdf = (key: Uint8Array, salt: string | Uint8Array, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, `letseldossier/1/${purpose}`, 32));

function decrypt(
  key: Uint8Array,
  sealed: { readonly nonce: string; readonly ciphertext: string; readonly tag: string },
  bound: string,
): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes(sealed.nonce)).setAuthTag(bytes(sealed.tag));
  decipher.setAAD(Buffer.from(bound));
  return Buffer.concat([decipher.update(bytes(sealed.ciphertext)), decipher.final()]);
}

/** RFC 8037. */
const jwk = (privateKey: Buffer | undefined, publicKey: string) => ({
  kty: 'OKP',
  crv: 'X25519',
  x: bytes(publicKey).toString('base64url'),
  ...(privateKey ? { d: privateKey.toString('base64url') } : {}),
});
