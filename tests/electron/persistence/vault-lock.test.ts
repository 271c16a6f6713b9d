import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { lockFileName, lockVault } from '../../../electron/persistence/vault-lock.ts';
import { expectOk, type TempVault, tempVault } from '../../support/temp-vault.ts';

let temp: TempVault;
beforeEach(() => {
  temp = tempVault();
  mkdirSync(temp.dir);
});
afterEach(() => temp.remove());

const source = join(import.meta.dirname, '../../../electron/persistence/vault-lock.ts');
const program = (after: string) =>
  `const { lockVault } = await import(${JSON.stringify(source)});
  const taken = lockVault(${JSON.stringify(temp.dir)});
  process.stdout.write(taken.ok ? 'taken' : taken.error.kind);
  ${after}`;

/** Tries to take the vault from another process; `after` says how that ends. */
function elsewhere(after = '', account: { readonly uid?: number } = {}) {
  const options = { encoding: 'utf8', ...account } as const;
  return spawnSync(process.execPath, ['--input-type=module', '--eval', program(after)], options);
}

describe('a vault', () => {
  it('is held by one process at a time, and given up with it however it ends', () => {
    const held = expectOk(lockVault(temp.dir));
    expect(elsewhere().stdout).toBe('vault-in-use');
    held.release();
    expect(elsewhere('process.kill(process.pid, "SIGKILL")')).toMatchObject({ stdout: 'taken', signal: 'SIGKILL' });
    expectOk(lockVault(temp.dir)).release();
  });

  it('has nothing in the file that is locked, and nothing beside it', () => {
    const held = expectOk(lockVault(temp.dir));
    expect(readdirSync(temp.dir)).toEqual([lockFileName]);
    expect(statSync(join(temp.dir, lockFileName)).size).toBe(0);
    held.release();
  });

  // Only the administrator of the system can ask for it under another account; permissions do not bind that one.
  it.runIf(process.getuid?.() === 0)('is not taken where it cannot be written, with the file there or not', () => {
    const nobody = 65534;
    chmodSync(temp.root, 0o755);
    chmodSync(temp.dir, 0o555);
    expect(elsewhere('', { uid: nobody }).stdout).toBe('vault-not-writable');
    expectOk(lockVault(temp.dir)).release();
    expect(elsewhere('', { uid: nobody }).stdout).toBe('vault-not-writable');
    chownSync(temp.dir, nobody, nobody);
    chmodSync(temp.dir, 0o755);
    expect(elsewhere('', { uid: nobody }).stdout).toBe('vault-not-writable');
    chownSync(join(temp.dir, lockFileName), nobody, nobody);
    expect(elsewhere('', { uid: nobody }).stdout).toBe('taken');
  });
});

describe('a vault that somebody works with', () => {
  it('is not touched by an opening from elsewhere, whatever lies in its folder', async () => {
    const other = tempVault();
    const vault = await other.create();
    // As in the middle of a rewriting of its store.
    const name = `dossier.${'0'.repeat(32)}.sqlite`;
    cpSync(join(import.meta.dirname, 'vault-lock.test.ts'), join(other.dir, name));
    expect(await other.tryOpen()).toEqual({ ok: false, error: { kind: 'vault-in-use' } });
    expect(readdirSync(other.dir)).toContain(name);
    await vault.close();
    await (await other.open()).close();
    expect(readdirSync(other.dir)).not.toContain(name);
    other.remove();
  });
});
