import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkstationRegister } from '../../../electron/vault/workstation-register.ts';
import type { RouteOutput } from '../../../shared/contract/contract.ts';
import type { CoreEvent } from '../../../shared/contract/core-event.ts';
import { type TempCore, tempCore } from '../../support/temp-core.ts';
import { expectOk, testPassphrase } from '../../support/temp-vault.ts';

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
  await room.enter();
});
afterEach(() => room.remove());

const status = async () => expectOk(await room.call('backup.status', {}));
const run = async (token?: string) => room.call('backup.run', token === undefined ? {} : { token });
const session = async (): Promise<RouteOutput<'vault.session'>> => expectOk(await room.call('vault.session', {}));
const backupEntries = async () => {
  const { lines } = expectOk(await room.call('trail.list', { filter: { kinds: ['backup'] }, limit: 50 }));
  return lines.map(({ sequence, entry: { outcome, objectType, anchored } }) => ({
    outcome,
    objectType,
    anchored,
    sequence,
  }));
};

test('is remembered with its moment and folder, noted with the entry it anchors, and told while it is made', async () => {
  expect(await status()).toMatchObject({ reminderDays: 7, due: false, reserve: 'kept' });
  expect((await status()).lastAt).toBeUndefined();
  expect(await run()).toEqual({ ok: false, error: { kind: 'unknown-destination' } });
  const made = expectOk(await run(target));
  expect(made.vaultId).toBe((await session()).vault.id);
  expect(await status()).toMatchObject({ lastAt: made.at, folder: target, sameDisk: true, due: false });
  const [entry] = await backupEntries();
  expect(entry).toMatchObject({ outcome: 'success', objectType: 'backup' });
  // The entry of the backup itself comes after what the backup holds.
  expect(entry?.anchored?.sequence).toBe((entry?.sequence ?? 0) - 1);
  // Without files there is nothing to tell of but the store.
  const again = expectOk(await run());
  expect(again.at > made.at).toBe(true);
  expect(readdirSync(join(target, `letseldossier-${made.vaultId}`, 'snapshots'))).toHaveLength(2);
});

test('that fails stands in the trail as failed and changes nothing about the last one', async () => {
  expect(await run(join(target, 'nowhere'))).toEqual({ ok: false, error: { kind: 'cannot-write' } });
  const { vault } = await session();
  expect(await run(vault.folder)).toEqual({ ok: false, error: { kind: 'backup-inside-vault' } });
  expect((await backupEntries()).map(({ outcome }) => outcome)).toEqual(['serious-failure', 'serious-failure']);
  expect((await status()).lastAt).toBeUndefined();
  expect((await status()).folder).toBeUndefined();
});

test('the reminder is set in days, by who manages the vault', async () => {
  expectOk(await room.call('backup.set-reminder', { days: 30 }));
  expect((await status()).reminderDays).toBe(30);
  expect(await room.call('backup.set-reminder', { days: 0 })).toMatchObject({ ok: false });
});

test('is found, restored into a place of its own, and takes the place of the vault in the list', async () => {
  const before = await session();
  expectOk(await room.call('draft.save', { key: 'zin', value: 'toen' }));
  expectOk(await run(target));
  expectOk(await room.call('draft.save', { key: 'zin', value: 'later' }));
  await room.core.vaults.close();

  expect(await room.call('backup.inspect', { token: room.userDataDir })).toMatchObject({
    error: { kind: 'no-backup-here' },
  });
  const found = expectOk(await room.call('backup.inspect', { token: target }));
  expect(found.snapshots).toHaveLength(1);
  const order = { handle: found.handle, snapshot: found.snapshots[0]?.snapshot ?? '', label: 'Teruggezet' };
  const unknown = { ...order, snapshot: 'andere', passphrase: testPassphrase };
  expect(await room.call('vault.restore', unknown)).toEqual({ ok: false, error: { kind: 'not-found' } });
  const wrong = await room.call('vault.restore', { ...order, passphrase: 'niet deze wachtzin' });
  expect(wrong).toMatchObject({ ok: false, error: { kind: 'wrong-passphrase', failures: 1 } });
  expect(readdirSync(join(room.userDataDir, 'vaults'))).toHaveLength(1);

  const restored = expectOk(await room.call('vault.restore', { ...order, passphrase: testPassphrase }));
  expect(restored.vault).toMatchObject({ id: before.vault.id, label: 'Teruggezet', training: false });
  expect(restored.vault.folder).not.toBe(before.vault.folder);
  expect(expectOk(await room.call('draft.read', { key: 'zin' }))?.value).toBe('toen');
  expect(await status()).toMatchObject({ lastAt: found.snapshots[0]?.at, due: false });
  expect(expectOk(await room.call('vault.list', {}))).toEqual([restored.vault]);
  // The former folder stays as it was, and the restored vault opens from now on.
  expect(existsSync(join(before.vault.folder, 'dossier.sqlite'))).toBe(true);
  await room.core.vaults.close();
  expectOk(await room.call('vault.unlock', { id: before.vault.id, passphrase: testPassphrase }));
  expect(events.some((event) => event.type === 'progress' && event.task === 'restore')).toBe(true);
});

test('damaged by a bit is refused by the name of its part', async () => {
  const made = expectOk(await run(target));
  await room.core.vaults.close();
  const snapshots = join(target, `letseldossier-${made.vaultId}`, 'snapshots');
  const store = join(snapshots, readdirSync(snapshots)[0] ?? '', 'dossier.sqlite');
  writeFileSync(store, readFileSync(store).fill(0, 5000, 5001));
  const { handle, snapshots: found } = expectOk(await room.call('backup.inspect', { token: target }));
  const place = join(room.userDataDir, 'terug');
  const refused = await room.call('vault.restore', {
    handle,
    snapshot: found[0]?.snapshot ?? '',
    label: 'Terug',
    passphrase: testPassphrase,
    folder: place,
  });
  expect(refused).toEqual({ ok: false, error: { kind: 'backup-damaged', parts: ['dossier.sqlite'] } });
  expect(readdirSync(place)).toEqual([]);
  rmSync(place, { recursive: true });
});

test('is cancelled between two files by a lock, says so in the trail, and goes on the next time', async () => {
  const folder = join(room.userDataDir, 'met-foto');
  cpSync(join(import.meta.dirname, '../../fixtures/vault-schema-1'), folder, { recursive: true });
  const id = 'a6b164e7-4ca5-4176-80ff-b83490b52bb9';
  openWorkstationRegister(room.userDataDir).add({ id, label: 'Met foto', training: false, folder });
  expectOk(await room.call('vault.unlock', { id, passphrase: testPassphrase }));
  onEvent = ({ type }) => type === 'progress' && room.core.cancelTasks();
  expect(await run(target)).toEqual({ ok: false, error: { kind: 'backup-cancelled' } });
  onEvent = undefined;
  expect((await backupEntries()).map(({ outcome }) => outcome)).toEqual(['minor-failure']);
  const own = join(target, `letseldossier-${id}`);
  expect(readdirSync(join(own, 'snapshots'))).toEqual([]);
  const copied = readdirSync(join(own, 'files')).length;
  expect(copied).toBeGreaterThan(0);
  expect(copied).toBeLessThan(16);
  expect(expectOk(await run(target)).files).toBe(16);
  expect((await backupEntries()).map(({ outcome }) => outcome)).toEqual(['success', 'minor-failure']);
});
