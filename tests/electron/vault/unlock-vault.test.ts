import { createDecipheriv, createHash, hkdfSync, randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashRawSync } from '@node-rs/argon2';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { floorArgon2 } from '../../../electron/vault/argon2-parameters.ts';
import { createVault } from '../../../electron/vault/create-vault.ts';
import { keyLength } from '../../../electron/vault/derive-keys.ts';
import { wrapRootKey } from '../../../electron/vault/key-slot.ts';
import { pendingLogName, readPendingLog } from '../../../electron/vault/pending-log.ts';
import { revealKey, SecretKey } from '../../../electron/vault/secret-key.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import {
  headerFileName,
  readVaultHeader,
  type VaultHeader,
  writeVaultHeader,
} from '../../../electron/vault/vault-header.ts';
import { canonicalJson } from '../../../shared/domain/audit/canonical-json.ts';
import { expectOk, tempVault, testPassphrase } from '../../support/temp-vault.ts';

let temp: ReturnType<typeof tempVault>;

const create = (passphrase = testPassphrase) =>
  createVault({ dir: temp.dir, passphrase, ids: randomUUID, argon2: floorArgon2 });
const unlock = (passphrase: string, slotId?: string) => unlockVault({ ...temp.request, passphrase, slotId });
const headerPath = () => join(temp.dir, headerFileName);

/** Changes the header as an attacker would: with a checksum that fits. */
function tamper(change: (header: VaultHeader) => unknown): void {
  const header = expectOk(readVaultHeader(temp.dir));
  change(header);
  const checksum = createHash('sha256').update(canonicalJson(header), 'utf8').digest('hex');
  writeFileSync(headerPath(), JSON.stringify({ ...header, checksum }));
}

const firstSlot = (header: VaultHeader) => {
  const [slot] = header.slots;
  if (!slot) throw new Error('No slot');
  return slot;
};

beforeEach(() => {
  temp = tempVault();
});
afterEach(() => temp.remove());

describe('a vault', () => {
  it('gives the same keys to whoever has the passphrase, and different keys for different uses', async () => {
    const made = expectOk(await create());
    const opened = expectOk(await unlock(testPassphrase));
    const names = ['database', 'files', 'log', 'packages'] as const;
    expect(names.map((name) => revealKey(opened[name]))).toEqual(names.map((name) => revealKey(made[name])));
    expect(new Set(names.map((name) => revealKey(opened[name]).toString('hex'))).size).toBe(names.length);
  });

  it('opens however the keyboard composed the accents', async () => {
    expectOk(await create('geheime zin: één café'.normalize('NFC')));
    expect((await unlock('geheime zin: één café'.normalize('NFD'))).ok).toBe(true);
  });

  it('wants at least twelve characters, however many bytes they take', async () => {
    expect(await create('elf tekens.')).toEqual({ ok: false, error: { kind: 'passphrase-too-short', minimum: 12 } });
    expect(await create('😀'.repeat(6))).toMatchObject({ error: { kind: 'passphrase-too-short' } });
    expect(temp.files).toThrow();
    expect((await create('twaalf chars')).ok).toBe(true);
  });

  it('is not made in a folder that holds something', async () => {
    expectOk(await create());
    const before = temp.files();
    expect(await create()).toEqual({ ok: false, error: { kind: 'folder-not-empty' } });
    expect(temp.files()).toEqual(before);
  });

  it('stores no key, no passphrase and nothing of a person in its header', async () => {
    const keys = expectOk(await create());
    const text = readFileSync(headerPath(), 'utf8');
    for (const key of [keys.database, keys.files, keys.log, keys.packages])
      expect(text).not.toContain(revealKey(key).toString('hex'));
    expect(text).not.toContain(testPassphrase);
    const known = ['format', 'version', 'vaultId', 'cipher', 'databaseSalt', 'slots', 'checksum'];
    expect(Object.keys(JSON.parse(text) as object)).toEqual(known);
  });

  it('destroys its keys on request', async () => {
    const keys = expectOk(await create());
    const live = [keys.database, keys.files, keys.log, keys.packages].map(revealKey);
    keys.destroy();
    expect(live.every((bytes) => bytes.equals(Buffer.alloc(32)))).toBe(true);
  });
});

describe('the format of the header', () => {
  it('is the documented one, so that the keys can be found without this program', async () => {
    const { vaultId, ...keys } = expectOk(await create());
    const header = expectOk(readVaultHeader(temp.dir));
    const { id, kind, kdf, wrappedKey } = firstSlot(header);
    const bytes = (hex: string) => Buffer.from(hex, 'hex');
    const { memoryKiB: memoryCost, timeCost, parallelism } = kdf.parameters;
    const cost = { algorithm: 2, version: 1, memoryCost, timeCost, parallelism, outputLen: 32, salt: bytes(kdf.salt) };
    const stretched = hashRawSync(testPassphrase, cost);
    const slotKey = Buffer.from(hkdfSync('sha256', stretched, `${vaultId}/${id}`, `letseldossier/1/slot/${kind}`, 32));
    const decipher = createDecipheriv('aes-256-gcm', slotKey, bytes(wrappedKey.nonce)).setAuthTag(
      bytes(wrappedKey.tag),
    );
    const parameters = `{"memoryKiB":${memoryCost},"parallelism":${parallelism},"timeCost":${timeCost}}`;
    const kdfJson = `{"algorithm":"argon2id-13","parameters":${parameters},"salt":"${kdf.salt}"}`;
    const bound = `{"format":"letseldossier-vault","kdf":${kdfJson},"kind":"user","slot":"${id}","vaultId":"${vaultId}","version":1}`;
    decipher.setAAD(Buffer.from(bound));
    const root = Buffer.concat([decipher.update(bytes(wrappedKey.ciphertext)), decipher.final()]);
    const database = hkdfSync('sha256', root, bytes(header.databaseSalt), 'letseldossier/1/database', 32);
    expect(Buffer.from(database)).toEqual(revealKey(keys.database));
    expect(Buffer.from(hkdfSync('sha256', root, vaultId, 'letseldossier/1/log', 32))).toEqual(revealKey(keys.log));
  });
});

describe('a wrong passphrase', () => {
  it('is refused and changes nothing but pending.log, which holds no personal data', async () => {
    expectOk(await create());
    const before = temp.files();
    expect(await unlock('een verkeerde zin')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase', failures: 1, waitSeconds: 0 },
    });
    const { [pendingLogName]: log, ...others } = Object.fromEntries(temp.files());
    expect(others).toEqual(Object.fromEntries(before));
    expect(log?.toString()).not.toContain('verkeerde');
    expect(readPendingLog(temp.dir).events).toMatchObject([{ kind: 'unlock-failed', at: temp.clock.now() }]);
  });

  it('costs a growing wait from the fifth time on, which a restart does not shorten', async () => {
    expectOk(await create());
    for (const failures of [1, 2, 3, 4])
      expect(await unlock('fout fout fout')).toMatchObject({ error: { failures, waitSeconds: 0 } });
    expect(await unlock('fout fout fout')).toMatchObject({
      error: { kind: 'wrong-passphrase', failures: 5, waitSeconds: 5 },
    });
    temp.clock.advance(3);
    expect(await unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'unlock-delayed', waitSeconds: 2 } });
    expect(readPendingLog(temp.dir).events).toHaveLength(5);
    temp.clock.advance(2);
    expect((await unlock(testPassphrase)).ok).toBe(true);
  });

  it('is counted past a line that a crash tore', async () => {
    expectOk(await create());
    await unlock('fout fout fout');
    writeFileSync(join(temp.dir, pendingLogName), '{"id":"torn', { flag: 'a' });
    expect(await unlock('fout fout fout')).toMatchObject({ error: { failures: 2 } });
    expect(readPendingLog(temp.dir)).toMatchObject({ events: [{}, {}], damagedLines: 1 });
  });
});

describe('a header that was tampered with or damaged', () => {
  it('is refused when a slot asks for less work than the floor', async () => {
    const { slotId } = expectOk(await create());
    tamper((header) => Object.assign(firstSlot(header).kdf.parameters, { memoryKiB: 8 * 1024 }));
    expect(await unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'slot-downgraded', slotId } });
    expect(readPendingLog(temp.dir).events).toEqual([]);
  });

  it.each([
    ['its parameters', (header: VaultHeader) => Object.assign(firstSlot(header).kdf.parameters, { timeCost: 4 })],
    ['its kind', (header: VaultHeader) => Object.assign(firstSlot(header), { kind: 'recovery' })],
    ['its id', (header: VaultHeader) => Object.assign(firstSlot(header), { id: randomUUID() })],
    ['the vault that it belongs to', (header: VaultHeader) => Object.assign(header, { vaultId: randomUUID() })],
    ['its wrapped key', (header: VaultHeader) => Object.assign(firstSlot(header).wrappedKey, { tag: '0'.repeat(32) })],
  ])('does not open a slot after a change of %s', async (_what, change) => {
    expectOk(await create());
    tamper(change);
    const slot = firstSlot(expectOk(readVaultHeader(temp.dir)));
    expect(await unlock(testPassphrase, slot.id)).toMatchObject({ error: { kind: 'wrong-passphrase' } });
  });

  it('is told apart from a wrong passphrase when any byte of it is damaged', async () => {
    expectOk(await create());
    const intact = readFileSync(headerPath());
    for (let at = 0; at < intact.length; at += 1) {
      const damaged = Buffer.from(intact);
      damaged.writeUInt8(intact.readUInt8(at) ^ 0x01, at);
      writeFileSync(headerPath(), damaged);
      const read = readVaultHeader(temp.dir);
      if (read.ok) expect(JSON.parse(damaged.toString('utf8'))).toEqual(JSON.parse(intact.toString('utf8')));
      else expect(['vault-damaged', 'newer-format', 'slot-downgraded']).toContain(read.error.kind);
    }
  });

  it('is damaged at every length short of the whole', async () => {
    expectOk(await create());
    const intact = readFileSync(headerPath());
    for (let length = 0; length < intact.length - 1; length += 1) {
      writeFileSync(headerPath(), intact.subarray(0, length));
      expect(readVaultHeader(temp.dir)).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
    }
  });

  it('is not read when it is far too large, and unknown properties are refused', async () => {
    expectOk(await create());
    tamper((header) => Object.assign(header, { comment: 'x' }));
    expect(await unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
    writeFileSync(headerPath(), ' '.repeat(65 * 1024), { flag: 'a' });
    expect(await unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
  });

  it('is named as newer when a later program wrote it, and as missing when there is none', async () => {
    expect(await unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'vault-missing' } });
    expectOk(await create());
    tamper((header) => Object.assign(header, { version: 2, surprise: true }));
    expect(await unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'newer-format', found: 2, known: 1 } });
  });
});

describe('a vault with several slots', () => {
  it('opens with the passphrase of any user, with a recovery secret only when that slot is asked for', async () => {
    const made = expectOk(await create());
    const header = expectOk(readVaultHeader(temp.dir));
    // A second vault's worth of slots around one root key, as adding a user will make them.
    const rootBytes = () => new SecretKey(Buffer.alloc(keyLength, 7));
    const slotFor = (passphrase: string, slotKind: 'user' | 'recovery') =>
      wrapRootKey(rootBytes(), passphrase, {
        vaultId: made.vaultId,
        slotId: randomUUID(),
        slotKind,
        parameters: floorArgon2,
      });
    const [anna, bram, kit] = [
      await slotFor('zin van Anna A.', 'user'),
      await slotFor('zin van Bram B.', 'user'),
      await slotFor('kit', 'recovery'),
    ];
    writeVaultHeader(temp.dir, { ...header, slots: [anna, bram, kit] });
    const [first, second] = [expectOk(await unlock('zin van Anna A.')), expectOk(await unlock('zin van Bram B.'))];
    expect([first.slotId, second.slotId]).toEqual([anna.id, bram.id]);
    expect(revealKey(first.database)).toEqual(revealKey(second.database));
    expect(await unlock('zin van Bram B.', anna.id)).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    expect(await unlock('kit')).toMatchObject({ error: { kind: 'wrong-passphrase' } });
    expect((await unlock('kit', kit.id)).ok).toBe(true);
  });
});
