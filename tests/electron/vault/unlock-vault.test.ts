import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pendingLogName, readPendingLog } from '../../../electron/vault/pending-log.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import { headerFileName } from '../../../electron/vault/vault-header.ts';
import { type TempKeys, tempKeys } from '../../support/temp-keys.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

let temp: TempKeys;

beforeEach(() => {
  temp = tempKeys();
});
afterEach(() => temp.remove());

const names = ['database', 'files', 'log', 'packages'] as const;

describe('a vault', () => {
  it('gives the same keys to whoever has the passphrase, and different keys for different uses', async () => {
    const made = expectOk(await temp.create());
    const opened = expectOk(await temp.unlock(testPassphrase));
    expect(names.map((name) => revealKey(opened[name]))).toEqual(names.map((name) => revealKey(made[name])));
    expect(new Set(names.map((name) => revealKey(opened[name]).toString('hex'))).size).toBe(names.length);
    expect(opened.publicKeys).toEqual(made.publicKeys);
    expect(opened.upgradedHeader).toBeUndefined();
  });

  it('opens however the keyboard composed the accents', async () => {
    expectOk(await temp.create('geheime zin: één café'.normalize('NFC')));
    expect((await temp.unlock('geheime zin: één café'.normalize('NFD'))).ok).toBe(true);
  });

  it('wants at least twelve characters, however many bytes they take', async () => {
    const tooShort = { kind: 'passphrase-too-short', minimum: 12 };
    expect(await temp.create('elf tekens.')).toEqual({ ok: false, error: tooShort });
    expect(await temp.create('😀'.repeat(6))).toMatchObject({ error: { kind: 'passphrase-too-short' } });
    expect(temp.files).toThrow();
    expect((await temp.create('twaalf chars')).ok).toBe(true);
  });

  it('is not made in a folder that holds something', async () => {
    expectOk(await temp.create());
    const before = temp.files();
    expect(await temp.create()).toEqual({ ok: false, error: { kind: 'folder-not-empty' } });
    expect(temp.files()).toEqual(before);
  });

  it('stores no key, no passphrase and nothing of a person in its header', async () => {
    const keys = expectOk(await temp.create());
    const text = readFileSync(join(temp.dir, headerFileName), 'utf8');
    for (const name of names) expect(text).not.toContain(revealKey(keys[name]).toString('hex'));
    expect(text).not.toContain(testPassphrase);
    const known = ['format', 'vaultId', 'cipher', 'databaseSalt', 'version', 'slots', 'checksum'];
    expect(Object.keys(JSON.parse(text) as object)).toEqual(known);
  });

  it('destroys its keys on request, the one to sign with too', async () => {
    const keys = expectOk(await temp.create());
    const live = names.map((name) => revealKey(keys[name]));
    keys.destroy();
    expect(live.every((bytes) => bytes.equals(Buffer.alloc(32)))).toBe(true);
    expect(() => keys.sign(Buffer.from('x'))).toThrow('destroyed');
  });
});

describe('a wrong passphrase', () => {
  it('is refused and changes nothing but pending.log, which holds no personal data', async () => {
    expectOk(await temp.create());
    const before = temp.files();
    expect(await temp.unlock('een verkeerde zin')).toEqual({
      ok: false,
      error: { kind: 'wrong-passphrase', failures: 1, waitSeconds: 0 },
    });
    const { [pendingLogName]: log, ...others } = Object.fromEntries(temp.files());
    expect(others).toEqual(Object.fromEntries(before));
    expect(log?.toString()).not.toContain('verkeerde');
    expect(readPendingLog(temp.dir).events).toMatchObject([{ kind: 'unlock-failed', at: temp.clock.now() }]);
  });

  it('costs a growing wait from the fifth time on, which a restart does not shorten', async () => {
    expectOk(await temp.create());
    for (const failures of [1, 2, 3, 4])
      expect(await temp.unlock('fout fout fout')).toMatchObject({ error: { failures, waitSeconds: 0 } });
    expect(await temp.unlock('fout fout fout')).toMatchObject({
      error: { kind: 'wrong-passphrase', failures: 5, waitSeconds: 5 },
    });
    temp.clock.advance(3);
    expect(await temp.unlock(testPassphrase)).toEqual({ ok: false, error: { kind: 'unlock-delayed', waitSeconds: 2 } });
    expect(readPendingLog(temp.dir).events).toHaveLength(5);
    temp.clock.advance(2);
    expect((await temp.unlock(testPassphrase)).ok).toBe(true);
  });

  it('is counted past a line that a crash tore', async () => {
    expectOk(await temp.create());
    await temp.unlock('fout fout fout');
    writeFileSync(join(temp.dir, pendingLogName), '{"id":"torn', { flag: 'a' });
    expect(await temp.unlock('fout fout fout')).toMatchObject({ error: { failures: 2 } });
    expect(readPendingLog(temp.dir)).toMatchObject({ events: [{}, {}], damagedLines: 1 });
  });

  it('is counted past rubbish that makes the log larger than what is read of it', async () => {
    expectOk(await temp.create());
    await temp.unlock('fout fout fout');
    writeFileSync(join(temp.dir, pendingLogName), 'x'.repeat(5 * 1024 * 1024), { flag: 'a' });
    expect(readPendingLog(temp.dir)).toMatchObject({ events: [{}], damagedLines: 2 });
    expect(await temp.unlock('fout fout fout')).toMatchObject({ error: { failures: 2 } });
    expect(await temp.unlock('fout fout fout')).toMatchObject({ error: { failures: 3 } });
  });

  it('is counted each time when many are tried at once, and the sixth is not tried', async () => {
    expectOk(await temp.create());
    const tries = await Promise.all(Array.from({ length: 7 }, () => temp.unlock('fout fout fout')));
    expect(tries.map((tried) => (tried.ok ? 'open' : tried.error))).toEqual([
      ...[1, 2, 3, 4].map((failures) => ({ kind: 'wrong-passphrase', failures, waitSeconds: 0 })),
      { kind: 'wrong-passphrase', failures: 5, waitSeconds: 5 },
      { kind: 'unlock-delayed', waitSeconds: 5 },
      { kind: 'unlock-delayed', waitSeconds: 5 },
    ]);
  });
});

describe('a vault with several users', () => {
  it('opens with the passphrase of each, whoever was the last here, but not with a recovery secret', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    const anna = await temp.addSlot(access, 'zin van Anna A.', 'user');
    const bram = await temp.addSlot(access, 'zin van Bram B.', 'user');
    const kit = await temp.addSlot(access, 'een zin voor herstel', 'recovery');
    access.destroy();
    const first = expectOk(await temp.unlock('zin van Anna A.', anna.slot.id));
    const second = expectOk(await temp.unlock('zin van Bram B.', anna.slot.id));
    const third = expectOk(await temp.unlock(testPassphrase, '00000000-0000-4000-8000-000000000000'));
    const opened = [first, second, third];
    expect(opened.map(({ slotId }) => slotId)).toEqual([anna.slot.id, bram.slot.id, made.slotId]);
    expect(opened.map(({ publicKeys }) => publicKeys)).toEqual([anna.publicKeys, bram.publicKeys, made.publicKeys]);
    for (const keys of opened)
      expect(names.map((name) => revealKey(keys[name]))).toEqual(names.map((name) => revealKey(made[name])));
    const refused = await temp.unlock('een zin voor herstel', kit.slot.id);
    expect(refused).toMatchObject({ error: { kind: 'wrong-passphrase', failures: 1 } });
  });

  it('tries the remembered slot first', async () => {
    const made = expectOk(await temp.create());
    const access = await temp.access(made);
    // Two people who happened upon the same passphrase: which of the two slots opens shows which was tried first.
    const anna = await temp.addSlot(access, testPassphrase, 'user');
    access.destroy();
    expect(expectOk(await temp.unlock(testPassphrase)).slotId).toBe(made.slotId);
    expect(expectOk(await temp.unlock(testPassphrase, anna.slot.id)).slotId).toBe(anna.slot.id);
  });
});
