import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createSafekeeping } from '../../../electron/host-backups.ts';
import { reportOf } from '../../../electron/practise-in-folder.ts';
import { openWorkstationRegister } from '../../../electron/vault/workstation-register.ts';
import type { CoreEvent } from '../../../shared/contract/core-event.ts';
import { type TempCore, tempCore } from '../../support/temp-core.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

const fixtureId = 'a6b164e7-4ca5-4176-80ff-b83490b52bb9';

let room: TempCore;
let target: string;
let events: CoreEvent[];
let onEvent: ((event: CoreEvent) => unknown) | undefined;

beforeEach(async () => {
  events = [];
  onEvent = undefined;
  room = await tempCore({
    emit: (event) => {
      events.push(event);
      onEvent?.(event);
    },
  });
  target = join(room.userDataDir, 'usb');
  mkdirSync(target);
});
afterEach(() => room.remove());

/** Opens a vault with sixteen files. */
async function enterWithFiles(): Promise<void> {
  const folder = join(room.userDataDir, 'met-foto');
  cpSync(join(import.meta.dirname, '../../fixtures/vault-schema-1'), folder, { recursive: true });
  openWorkstationRegister(room.userDataDir).add({ id: fixtureId, label: 'Met foto', training: false, folder });
  expectOk(await room.call('vault.unlock', { id: fixtureId, passphrase: testPassphrase }));
}
const backUp = async () => expectOk(await room.call('backup.run', { token: target }));
/** The newest backup in the folder of the last one. */
async function newest() {
  const { handle, snapshots } = expectOk(await room.call('backup.inspect', {}));
  return { handle, snapshot: snapshots[0]?.snapshot ?? '' };
}
const drill = async (passphrase = testPassphrase) => room.call('backup.drill', { ...(await newest()), passphrase });
const status = async () => expectOk(await room.call('backup.status', {}));
const outcomes = async (kind: 'verify' | 'unlock-failed') => {
  const { lines } = expectOk(await room.call('trail.list', { filter: { kinds: [kind] }, limit: 50 }));
  return lines.map(({ entry: { objectType, outcome } }) => `${objectType} ${outcome}`);
};
const leftOver = () => existsSync(join(room.userDataDir, 'drills'));

test('compares rows and files, remembers the moment and leaves nothing behind', async () => {
  await enterWithFiles();
  const { at } = await backUp();
  expect((await status()).lastDrillAt).toBeUndefined();
  const report = expectOk(await drill());
  expect(report).toMatchObject({ at, sound: true, files: 16, differs: { records: false, trail: false, files: 0 } });
  // Every file belongs to a row of its own.
  expect(report.rows).toBeGreaterThan(16);
  expect((await status()).lastDrillAt?.localeCompare(at)).toBe(1);
  expect(await outcomes('verify')).toEqual(['backup success']);
  expect(events.some((event) => event.type === 'progress' && event.task === 'restore')).toBe(true);
  expect(leftOver()).toBe(false);
});

test('wrong passphrases count with those of the vault, wait, and stand in the trail', async () => {
  await room.enter();
  await backUp();
  expect(await drill('niet deze zin')).toMatchObject({ error: { kind: 'wrong-passphrase', failures: 1 } });
  const change = { passphrase: 'ook niet deze', newPassphrase: 'een andere lange zin' };
  const asked = await room.call('people.change-passphrase', change);
  expect(asked).toMatchObject({ error: { kind: 'wrong-passphrase', failures: 2 } });
  expect(await outcomes('unlock-failed')).toEqual(['vault serious-failure', 'vault serious-failure']);
  // A success ends the count.
  expect(expectOk(await drill()).sound).toBe(true);
  for (const failures of [1, 2, 3, 4, 5])
    expect(await drill('weer niet')).toMatchObject({ error: { kind: 'wrong-passphrase', failures } });
  expect(await drill()).toMatchObject({ error: { kind: 'unlock-delayed' } });
  expect((await outcomes('verify')).toSorted()).toEqual(
    ['backup success', ...Array(7).fill('backup minor-failure')].toSorted(),
  );
  expect(await outcomes('unlock-failed')).toHaveLength(7);
  expect(leftOver()).toBe(false);
});

test('a backup damaged by a bit is refused by the name of its part and is no success', async () => {
  await room.enter();
  const { vaultId } = await backUp();
  const snapshots = join(target, `letseldossier-${vaultId}`, 'snapshots');
  const store = join(snapshots, readdirSync(snapshots)[0] ?? '', 'dossier.sqlite');
  const bytes = readFileSync(store);
  bytes[5000] = (bytes[5000] ?? 0) ^ 1;
  writeFileSync(store, bytes);
  expect(await drill()).toEqual({ ok: false, error: { kind: 'backup-damaged', parts: ['dossier.sqlite'] } });
  expect((await status()).lastDrillAt).toBeUndefined();
  expect(await outcomes('verify')).toEqual(['backup serious-failure']);
  expect(leftOver()).toBe(false);
});

test('only backups of the open vault are practised with, and there is no last folder before the first', async () => {
  await room.enter();
  expect(await room.call('backup.inspect', {})).toEqual({ ok: false, error: { kind: 'unknown-destination' } });
  await backUp();
  const other = await newest();
  await room.core.vaults.close();
  expect(await room.call('backup.inspect', {})).toEqual({ ok: false, error: { kind: 'unknown-destination' } });
  await room.enter();
  const refused = await room.call('backup.drill', { ...other, passphrase: testPassphrase });
  expect(refused).toEqual({ ok: false, error: { kind: 'not-found' } });
});

test('is cancelled between two parts, says so in the trail and removes the copy', async () => {
  await enterWithFiles();
  await backUp();
  onEvent = (event) => event.type === 'progress' && event.task === 'restore' && room.core.cancelTasks();
  expect(await drill()).toEqual({ ok: false, error: { kind: 'drill-cancelled' } });
  onEvent = undefined;
  expect(await outcomes('verify')).toEqual(['backup minor-failure']);
  expect(leftOver()).toBe(false);
  expect(expectOk(await drill()).sound).toBe(true);
});

test('what differs is reported in its own terms', () => {
  const head = { sequence: 7, hash: 'a'.repeat(64) };
  const finding = { kind: 'file-damaged', record: 'photo', id: 'een', part: 'original', trouble: 'missing' } as const;
  const at = '2026-03-02T10:00:00.000Z';
  const found = {
    rows: 12,
    content: { stated: 'een', found: 'twee' },
    head: { stated: head, found: head },
    brokenEntry: 3,
    files: { known: 2, bytes: 10, unknown: [], findings: [finding] },
  };
  const differs = { records: true, trail: true, files: 1 };
  expect(reportOf(at, found)).toEqual({ at, sound: false, rows: 12, files: 2, differs });
});

test('a copy that a crash left is removed when the app starts', () => {
  const { userDataDir } = room;
  mkdirSync(join(userDataDir, 'drills', 'half', 'vault'), { recursive: true });
  const register = openWorkstationRegister(userDataDir);
  createSafekeeping({ userDataDir, register, takeToken: () => undefined, newHandle: () => 'een', clock: () => '' });
  expect(leftOver()).toBe(false);
});
