import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { floorArgon2 } from '../../../electron/vault/argon2-parameters.ts';
import { createVault } from '../../../electron/vault/create-vault.ts';
import { pendingLogName } from '../../../electron/vault/pending-log.ts';
import { headerFileName } from '../../../electron/vault/vault-header.ts';
import { isVaultWritable } from '../../../electron/vault/vault-writable.ts';
import { expectOk, type TempVault, tempVault, testPassphrase } from '../../support/temp-vault.ts';

let temp: TempVault;
beforeEach(async () => {
  temp = tempVault();
  expectOk(await createVault({ ...temp.request, passphrase: testPassphrase, argon2: floorArgon2 }));
});
afterEach(() => {
  chmodSync(temp.dir, 0o700);
  temp.remove();
});

const unlocker = new URL('../../../electron/vault/unlock-vault.ts', import.meta.url).href;

/** What unlocking says in a process that permission bits bind, which they do not bind root. */
function unlockAsNobody(passphrase: string): unknown {
  const script = `
    const { unlockVault } = await import(${JSON.stringify(unlocker)});
    if (process.getuid() === 0) { process.setgroups([]); process.setgid(65534); process.setuid(65534); }
    const opened = await unlockVault({
      dir: ${JSON.stringify(temp.dir)},
      passphrase: ${JSON.stringify(passphrase)},
      clock: () => '2026-03-02T12:00:00.000Z',
      ids: () => '7b0d3a5e-8c7e-4c55-9d0c-1f6c2f1d7a10',
    });
    process.stdout.write(JSON.stringify(opened.ok ? 'open' : opened.error));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  return JSON.parse(output);
}

/** Lets everyone read what is there, and nobody but its owner write. */
function openForReading(): void {
  chmodSync(temp.root, 0o755);
  for (const name of temp.files().keys()) chmodSync(join(temp.dir, name), 0o644);
  chmodSync(temp.dir, 0o555);
}

describe.skipIf(process.platform === 'win32')('a vault in a folder that cannot be written', () => {
  it.each([
    ['wrong', 'een verkeerde zin'],
    ['right', testPassphrase],
  ])('is refused before the passphrase is tried, be it %s, and nothing changes', (_which, passphrase) => {
    openForReading();
    const before = temp.files();
    expect(unlockAsNobody(passphrase)).toEqual({ kind: 'vault-not-writable' });
    expect(temp.files()).toEqual(before);
  });

  it.each([pendingLogName, headerFileName, 'dossier.sqlite'])(
    'nor is one in which only %s cannot be written',
    (name) => {
      writeFileSync(join(temp.dir, name), '', { flag: 'a' });
      openForReading();
      chmodSync(temp.dir, 0o777);
      for (const other of temp.files().keys()) chmodSync(join(temp.dir, other), other === name ? 0o444 : 0o666);
      const before = temp.files();
      expect(unlockAsNobody(testPassphrase)).toEqual({ kind: 'vault-not-writable' });
      expect(temp.files()).toEqual(before);
    },
  );

  it('opens for the same process once it can be written', () => {
    openForReading();
    chmodSync(temp.dir, 0o777);
    for (const name of temp.files().keys()) chmodSync(join(temp.dir, name), 0o666);
    expect(unlockAsNobody(testPassphrase)).toBe('open');
    expect(unlockAsNobody('een verkeerde zin')).toEqual({ kind: 'wrong-passphrase', failures: 1, waitSeconds: 0 });
  });
});

it('finding out leaves nothing behind, and other trouble is not taken for a folder that cannot be written', () => {
  const before = temp.files();
  expect(isVaultWritable(temp.dir)).toBe(true);
  expect(temp.files()).toEqual(before);
  expect(() => isVaultWritable(join(temp.dir, 'nowhere'))).toThrow('ENOENT');
  mkdirSync(join(temp.dir, 'write-probe.tmp'));
  expect(() => isVaultWritable(temp.dir)).toThrow('EISDIR');
});
