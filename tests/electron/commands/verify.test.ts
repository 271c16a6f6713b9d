import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesUnder, tempVault, testPassphrase } from '../../support/temp-vault.ts';
import { type CommandRun, commandRoom } from './run-command.ts';

/** A vault as version 0.1.0 left it; it is copied before anything touches it. What is found in a broken one is told with `verifyVault`. */
const fixture = join(import.meta.dirname, '../../fixtures/vault-schema-1');

const room = commandRoom();
const passphraseFile = join(room.dir, 'passphrase.txt');
beforeAll(() => writeFileSync(passphraseFile, `${testPassphrase}\n`));
afterAll(() => room.remove());

let serial = 0;
let vault: string;
beforeEach(() => {
  serial += 1;
  vault = join(room.dir, `vault-${serial}`);
  cpSync(fixture, vault, { recursive: true });
});

const verify = (...more: readonly string[]): CommandRun =>
  room.run('verify', ['--vault', vault, '--passphrase-file', passphraseFile, '--language', 'en', ...more]);

test('a sound vault: 0, with the number of entries and that this computer had no seal; not a byte changes anywhere', () => {
  const file = join(room.dir, 'outcome.json');
  const before = filesUnder(vault);
  const { status, stdout, stderr, leftOver } = verify('--json', file);
  expect([status, stderr, leftOver]).toEqual([0, '', []]);
  expect(stdout).toMatch(/^Audit trail: 29 entries, unbroken until 23-11-2026 17:08$/m);
  expect(stdout).toMatch(/not found, so not compared/);
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('The vault is sound.');
  expect(filesUnder(vault)).toEqual(before);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    format: 'letseldossier-verification',
    version: 1,
    sound: true,
    trail: { entries: 29 },
    findings: [],
  });
});

test('a broken vault: 1, with every finding in words on the error output and in the file', () => {
  const file = join(room.dir, 'broken.json');
  writeFileSync(join(vault, 'head.seal'), '{}');
  const { status, stderr, leftOver } = verify('--json', file);
  expect([status, leftOver]).toEqual([1, []]);
  expect(stderr).toBe(
    'The seal in the vault was not made with the key of this vault.\nThe vault is NOT sound: 1 finding.\n',
  );
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
    sound: false,
    findings: [{ kind: 'seal-damaged', place: 'vault', reason: 'invalid' }],
  });
});

describe('a vault that cannot be opened is neither sound nor broken', () => {
  test('a wrong passphrase counts as for unlocking, and nothing else changes', () => {
    const wrong = join(room.dir, 'wrong.txt');
    writeFileSync(wrong, 'een heel andere zin\n');
    const before = filesUnder(vault);
    const run = room.run('verify', ['--vault', vault, '--passphrase-file', wrong]);
    expect([run.status, run.stdout, run.leftOver]).toEqual([2, '', []]);
    const after = filesUnder(vault);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(['pending.log']);
    for (const [name, bytes] of before) expect(after.get(name)?.equals(bytes), name).toBe(true);
    expect(after.get('pending.log')?.toString()).toContain('"kind":"unlock-failed"');
    // A success changes nothing either: the failure stands until somebody unlocks and the trail has it.
    expect(verify().status).toBe(0);
    expect(filesUnder(vault)).toEqual(after);
  });

  test.each<[string, () => readonly string[], RegExp]>([
    ['no passphrase', () => ['--vault', vault], /passphrase/i],
    ['no vault there', () => ['--vault', room.dir, '--passphrase-file', passphraseFile], /vault\.json/],
    ['no --vault', () => ['--passphrase-file', passphraseFile], /--vault/],
    [
      'an outcome inside the vault',
      () => ['--vault', vault, '--passphrase-file', passphraseFile, '--json', join(vault, 'files', 'out.json')],
      /nothing changes/,
    ],
    ['a passphrase file that is empty', () => ['--vault', vault, '--passphrase-file', '/dev/null'], /empty/],
  ])('%s: 2', (_what, args, words) => {
    const run = room.run('verify', [...args(), '--language', 'en']);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(words);
  });
});

test('the usual folder of the app is looked into for the seal of this computer', async () => {
  const temp = tempVault();
  try {
    await (await temp.create()).close();
    vault = join(room.dir, `older-${serial}`);
    cpSync(temp.dir, vault, { recursive: true });
    await (await temp.open()).close();
    expect(verify().status).toBe(0);
    const run = verify('--user-data', temp.userDataDir);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(/older than the seal on this computer/);
    const config = join(room.dir, `config-${serial}`);
    mkdirSync(config);
    cpSync(temp.userDataDir, join(config, 'Letseldossier'), { recursive: true });
    const usual = room.run('verify', ['--vault', vault, '--passphrase-file', passphraseFile], {
      XDG_CONFIG_HOME: config,
    });
    // Other systems have other usual folders, which a test must not write to.
    expect(usual.status).toBe(process.platform === 'linux' ? 1 : 0);
  } finally {
    temp.remove();
  }
});
