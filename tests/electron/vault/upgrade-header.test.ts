import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openHeadSeals } from '../../../electron/vault/head-seal.ts';
import { revealKey } from '../../../electron/vault/secret-key.ts';
import { unlockVault } from '../../../electron/vault/unlock-vault.ts';
import { headerFileName, readVaultHeader, writeVaultHeader } from '../../../electron/vault/vault-header.ts';
import { expectOk, type TempVault, tempVault } from '../../support/temp-vault.ts';

const fixture = join(import.meta.dirname, '../../fixtures/vault-schema-1');
let temp: TempVault;
beforeEach(() => {
  temp = tempVault();
  cpSync(fixture, temp.dir, { recursive: true });
});
afterEach(() => temp.remove());

const unlock = () => unlockVault({ ...temp.request, passphrase: 'een lange testzin' });

describe('a vault of version 1', () => {
  it('opens as it is, and nothing of it is written', async () => {
    const before = temp.files();
    const keys = expectOk(await unlock());
    expect(temp.files()).toEqual(before);
    const { dir, userDataDir } = temp;
    const seals = openHeadSeals({ dir, userDataDir, vaultId: keys.vaultId, key: keys.log });
    expect(seals.read('vault').kind).toBe('sealed');
  });

  it('gives the header of today, which leads to the same keys by the same passphrase and slot', async () => {
    const old = expectOk(readVaultHeader(temp.dir));
    const keys = expectOk(await unlock());
    const { upgradedHeader } = keys;
    if (!upgradedHeader) throw new Error('No header to be written');
    expect(upgradedHeader).toMatchObject({ vaultId: old.vaultId, databaseSalt: old.databaseSalt, version: 2 });
    expect(upgradedHeader.slots.map(({ id }) => id)).toEqual(old.slots.map(({ id }) => id));
    expect(upgradedHeader.slots[0]?.kdf.parameters).toEqual(old.slots[0]?.kdf.parameters);
    expect(upgradedHeader.slots[0]?.kdf.salt).not.toBe(old.slots[0]?.kdf.salt);
    writeVaultHeader(temp.dir, upgradedHeader);
    const again = expectOk(await unlock());
    expect(again.upgradedHeader).toBeUndefined();
    expect([again.slotId, again.publicKeys]).toEqual([keys.slotId, keys.publicKeys]);
    for (const name of ['database', 'files', 'log', 'packages'] as const)
      expect(revealKey(again[name])).toEqual(revealKey(keys[name]));
    expect(readFileSync(join(temp.dir, headerFileName), 'utf8')).not.toContain('wrappedKey');
  });

  it('refuses a wrong passphrase, a weakened slot and a damaged header as before', async () => {
    const wrong = await unlockVault({ ...temp.request, passphrase: 'een andere testzin' });
    expect(wrong).toMatchObject({ error: { kind: 'wrong-passphrase', failures: 1 } });
    const path = join(temp.dir, headerFileName);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('"memoryKiB": 65536', '"memoryKiB": 8192'));
    expect(await unlock()).toMatchObject({ error: { kind: 'slot-downgraded' } });
    writeFileSync(path, text.replace('"version": 1', '"version": 2'));
    expect(await unlock()).toEqual({ ok: false, error: { kind: 'vault-damaged' } });
  });
});
