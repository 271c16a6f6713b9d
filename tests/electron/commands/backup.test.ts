import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesUnder, testPassphrase } from '../../support/temp-vault.ts';
import { type CommandRun, commandRoom } from './run-command.ts';

const fixture = join(import.meta.dirname, '../../fixtures/vault-schema-1');
const vaultId = 'a6b164e7-4ca5-4176-80ff-b83490b52bb9';

const room = commandRoom();
const [vault, target, userData] = [join(room.dir, 'vault'), join(room.dir, 'usb'), join(room.dir, 'user-data')];
const passphrase = { LETSELDOSSIER_PASSPHRASE: testPassphrase };

beforeAll(() => {
  cpSync(fixture, vault, { recursive: true });
  mkdirSync(target);
});
afterAll(() => room.remove());

const run = (name: string, ...args: readonly string[]): CommandRun =>
  room.run(name, [...args, '--language', 'en'], passphrase);

test('a vault is backed up, practised, damaged, refused by name, mended and restored', () => {
  const backup = run('backup', '--vault', vault, '--to', target);
  expect([backup.status, backup.stderr, backup.leftOver]).toEqual([0, '', []]);
  expect(backup.stdout).toMatch(/16 files, [\d,]+ bytes together/);
  const own = join(target, `letseldossier-${vaultId}`);
  expect(readdirSync(own).sort()).toEqual(['files', 'snapshots']);

  const before = filesUnder(target);
  const json = join(room.dir, 'drill.json');
  const drill = run('drill', '--backup', target, '--json', json);
  expect([drill.status, drill.stderr, drill.leftOver]).toEqual([0, '', []]);
  expect(drill.stdout.trimEnd().split('\n').at(-1)).toBe('Restoring was practised and works.');
  const outcome = JSON.parse(readFileSync(json, 'utf8'));
  expect(outcome).toMatchObject({ format: 'letseldossier-drill', sound: true, files: { known: 16, findings: [] } });
  expect(outcome.head.found).toEqual(outcome.head.stated);
  expect(filesUnder(target)).toEqual(before);

  const [file = ''] = readdirSync(join(own, 'files'));
  const whole = readFileSync(join(own, 'files', file));
  writeFileSync(join(own, 'files', file), whole.subarray(1));
  const place = join(room.dir, 'restored');
  for (const refused of [run('drill', '--backup', target), run('restore', '--backup', target, '--to', place)]) {
    expect(refused.status).toBe(1);
    expect(refused.stderr).toMatch(/^Missing or damaged: files\/[0-9a-f]{32}$/m);
    expect(refused.leftOver).toEqual([]);
  }
  expect(existsSync(place) ? readdirSync(place) : []).toEqual([]);
  writeFileSync(join(own, 'files', file), whole);

  mkdirSync(userData);
  const restored = run('restore', '--backup', target, '--to', place, '--user-data', userData, '--label', 'Terug');
  expect([restored.status, restored.stderr]).toEqual([0, '']);
  const register = JSON.parse(readFileSync(join(userData, 'workstation.json'), 'utf8'));
  expect(register.vaults).toEqual([{ id: vaultId, label: 'Terug', training: false, folder: place }]);
  expect(existsSync(join(userData, 'anchors', `${vaultId}.seal`))).toBe(true);

  // Restored once more, the app follows, and the former folder is named.
  const again = run('restore', '--backup', target, '--to', `${place}-2`, '--user-data', userData);
  expect(again.status).toBe(0);
  expect(again.stdout).toContain(`The former folder stays and is no longer used: ${place}`);
  const verified = run('verify', '--vault', `${place}-2`, '--user-data', userData);
  expect([verified.status, verified.stderr]).toEqual([0, '']);
});

test('a wrong passphrase, a full place, an unknown snapshot and a folder without backups are refused in words', () => {
  const wrong = room.run('drill', ['--backup', target, '--language', 'en'], {
    LETSELDOSSIER_PASSPHRASE: 'niet die zin',
  });
  expect(wrong.status).toBe(1);
  expect(wrong.stderr).toContain('passphrase');
  const full = run('restore', '--backup', target, '--to', vault);
  expect([full.status, full.stderr]).toEqual([1, expect.stringContaining('not empty')]);
  const unknown = run('drill', '--backup', target, '--snapshot', '20200101T000000000Z');
  expect([unknown.status, unknown.stderr]).toEqual([1, expect.stringContaining('There is no backup')]);
  const none = run('drill', '--backup', room.dir);
  expect(none.status).toBe(1);
  const inside = run('backup', '--vault', vault, '--to', join(vault, 'files'));
  expect([inside.status, inside.stderr]).toEqual([1, expect.stringContaining('inside the vault')]);
  const asked = room.run('backup', ['--vault', vault, '--to', target, '--language', 'en']);
  expect([asked.status, asked.stderr]).toEqual([1, expect.stringContaining('no passphrase')]);
  rmSync(join(room.dir, 'restored-2'), { recursive: true, force: true });
});
