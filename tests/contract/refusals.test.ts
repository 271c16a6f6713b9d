import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openVault } from '../../electron/persistence/open-vault.ts';
import { readPendingLog } from '../../electron/vault/pending-log.ts';
import { shellChannel } from '../../shared/contract/channels.ts';
import { contract, type RouteName } from '../../shared/contract/contract.ts';
import { mayUse, Role, type Route } from '../../shared/contract/route.ts';
import type { RefusedCall } from '../../shared/domain/audit/audit-entry.ts';
import { type InProcessShell, openInProcessShell, type TestFrame, testFrame } from '../support/in-process-shell.ts';
import { type TempCore, tempCore } from '../support/temp-core.ts';
import { expectOk, testPassphrase } from '../support/temp-vault.ts';
import { objectsOf, validInput } from '../support/valid-input.ts';

vi.mock('electron', async () => {
  const { ipcMain } = await import('../../electron/standin/ipc-main.ts');
  const { MessageChannelMain } = await import('../../electron/standin/message-port.ts');
  const { forkInProcess } = await import('../support/in-process-shell.ts');
  return { ipcMain, MessageChannelMain, utilityProcess: { fork: forkInProcess } };
});

/**
 * Every route of the contract × everything that must be refused, over the real way from the window to the router; and what the trail
 * says of it afterwards. A new route is covered by being in the contract.
 */
// Object.keys widens to string[]; the contract has exactly these keys.
const routes = Object.keys(contract) as RouteName[];
const routeOf = (name: RouteName): Route => contract[name];
const inputOf = (name: RouteName): unknown => validInput(routeOf(name).input);
const unlockedRoutes = routes.filter((name) => routeOf(name).access.state === 'unlocked');

const mebibyte = 1024 * 1024;
const longText = 'x'.repeat(50 * mebibyte);
const manyBytes = new Uint8Array(50 * mebibyte);

let temp: TempCore;
let shell: InProcessShell;
beforeAll(async () => {
  // Nothing is added up, so that every refusal can be found again.
  temp = await tempCore({ refusalWindow: 0 });
  shell = openInProcessShell(temp);
});
afterAll(() => temp.remove());

/** What the trail of the vault that was open last says was refused; the vault is closed for it and opened again. */
async function refusedInTrail(): Promise<readonly RefusedCall[]> {
  const folder = temp.core.vaults.current()?.entry.folder ?? '';
  await temp.core.close();
  const vault = expectOk(
    await openVault({
      dir: folder,
      userDataDir: temp.userDataDir,
      passphrase: testPassphrase,
      clock: () => new Date().toISOString(),
      ids: () => crypto.randomUUID(),
      onSealFailed: () => undefined,
    }),
  );
  const lines = await vault.readTrail({ limit: 100_000 });
  await vault.close();
  return lines.flatMap(({ entry }) => (entry.kind === 'call-refused' && entry.refused ? [entry.refused] : []));
}

const countOf = (refused: readonly RefusedCall[], reason: string, call?: string): number =>
  refused
    .filter((one) => one.reason === reason && (call === undefined || one.call === call))
    .reduce((sum, { count }) => sum + count, 0);

const errorOf = (reply: unknown): unknown =>
  typeof reply === 'object' && reply !== null && 'error' in reply ? reply.error : reply;

/** Lets what has been counted be written: what comes together is added up, and beyond a number of kinds told apart no more. */
const oneMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

async function portOfMainFrame() {
  const port = await shell.connect(shell.mainFrame);
  if (!port) throw new Error('Our own page got no port');
  return port;
}

/** Calls a route as our own page does; resolves with the error. */
async function callAsPage(name: string, input: unknown): Promise<unknown> {
  const port = await portOfMainFrame();
  const reply = await shell.call(port, name, input);
  port.close();
  return errorOf(reply);
}

test('every route has an input that it accepts, so that one fault is the only one', () => {
  expect(routes.filter((name) => !routeOf(name).input.safeParse(inputOf(name)).success)).toEqual([]);
});

test('no object in any input takes keys that nobody declared', () => {
  const loose = routes.flatMap((name) =>
    objectsOf(routeOf(name).input)
      .filter(({ strict }) => !strict)
      .map(({ path }) => name + path),
  );
  expect(loose).toEqual([]);
});

describe('while no vault is open', () => {
  test('every route that needs one is refused, and the next vault that is opened has it in its trail', async () => {
    for (const name of unlockedRoutes) {
      expect(await callAsPage(name, inputOf(name)), name).toEqual({ kind: 'vault-locked' });
      const pending = readPendingLog(temp.userDataDir).events.map(({ refused }) => refused);
      expect(pending.at(-1), name).toEqual({ reason: 'vault-locked', call: name, count: 1 });
    }
    await temp.enter();
    const refused = await refusedInTrail();
    expect(unlockedRoutes.filter((name) => countOf(refused, 'vault-locked', name) !== 1)).toEqual([]);
    expect(readPendingLog(temp.userDataDir).events).toEqual([]);
  });

  test('there are routes on both sides', () => {
    expect(unlockedRoutes.length).toBeGreaterThan(40);
    expect(routes.length - unlockedRoutes.length).toBeGreaterThan(5);
  });
});

describe('with a vault open', () => {
  beforeAll(() => temp.enter());

  const subFrame = (): TestFrame => testFrame('app://letseldossier', shell.mainFrame);
  const badFrames: Readonly<Record<string, () => TestFrame | null>> = {
    'a frame that is gone': () => null,
    'a frame inside the page': subFrame,
    'the main frame of another window': () => testFrame('app://letseldossier'),
  };

  test('our own page reaches the router', async () => {
    expect(await callAsPage('vault.session', {})).toMatchObject({ ok: true });
  });

  test.each(Object.keys(badFrames))('%s gets no way to any route and no answer from the shell', async (kind) => {
    const before = countOf(await refusedAndReopened(), 'untrusted-sender');
    const attempts = await attemptEverything(badFrames[kind] as () => TestFrame | null);
    expect(countOf(await refusedAndReopened(), 'untrusted-sender') - before).toBe(attempts);
  });

  test('the main frame is refused while it shows something else', async () => {
    const before = countOf(await refusedAndReopened(), 'untrusted-sender');
    let attempts = 0;
    for (const origin of ['https://example.org', 'null', 'app://letseldossier.example', 'file://']) {
      Object.assign(shell.mainFrame, { origin });
      attempts += await attemptEverything(() => shell.mainFrame);
    }
    Object.assign(shell.mainFrame, { origin: 'app://letseldossier' });
    expect(countOf(await refusedAndReopened(), 'untrusted-sender') - before).toBe(attempts);
  });

  test('a key that nobody declared is refused by every route', async () => {
    for (const name of routes) {
      const input = { ...(inputOf(name) as object), 'a-key-nobody-declared': 1 };
      const error = await callAsPage(name, input);
      expect(error, name).toMatchObject({ kind: 'invalid-input', issues: [{ path: [] }] });
    }
    const refused = await refusedAndReopened();
    expect(routes.filter((name) => countOf(refused, 'invalid-input', name) !== 1)).toEqual([]);
  });

  test('fifty megabytes are refused by every route, as text and, but for a photo, a form and an edition, as bytes', async () => {
    const takesBytes = routes.filter((name) => routeOf(name).carriesBytes);
    expect(takesBytes.toSorted()).toEqual(['document.add', 'edition.inspect', 'edition.load', 'photo.import']);
    expect(await callAsPage('vault.session', { more: longText })).toEqual({ kind: 'too-large' });
    // The others without the ports, which would copy each of them several times.
    const dispatch = async (name: RouteName, more: unknown): Promise<unknown> => {
      const reply = await temp.core.dispatch(name, { ...(inputOf(name) as object), more });
      await oneMoment();
      return errorOf(reply);
    };
    for (const name of routes) {
      if (name !== 'vault.session') expect(await dispatch(name, longText), name).toEqual({ kind: 'too-large' });
      if (!takesBytes.includes(name)) expect(await dispatch(name, manyBytes), name).toEqual({ kind: 'too-large' });
    }
    const refused = await refusedAndReopened();
    const expected = (name: RouteName): number => (takesBytes.includes(name) ? 1 : 2);
    expect(routes.filter((name) => countOf(refused, 'too-large', name) !== expected(name))).toEqual([]);
  });

  test.each(Role.options)('%s is refused by every route that is not for that role', async (role) => {
    const closed = unlockedRoutes.filter((name) => !mayUse(routeOf(name).access, [role]));
    // Whoever makes a vault administers it; the session is given this one role and no other.
    Object.assign(temp.core.vaults.current()?.workspace.user ?? {}, { role, roles: [role] });
    for (const name of closed) expect(await callAsPage(name, inputOf(name)), name).toEqual({ kind: 'not-allowed' });
    const refused = await refusedAndReopened();
    expect(closed.filter((name) => countOf(refused, 'not-allowed', name) < 1)).toEqual([]);
    expect(closed.length).toBeGreaterThan(2);
  });

  test('a route that does not exist is refused, names of object members included', async () => {
    const names = ['case.steal', '__proto__', 'constructor', 'toString'];
    for (const name of names) expect(await callAsPage(name, {})).toEqual({ kind: 'unknown-route' });
    expect(countOf(await refusedAndReopened(), 'unknown-route')).toBe(names.length);
  });

  test('a message that is no call at all is refused', async () => {
    const port = await portOfMainFrame();
    const messages = [
      null,
      'case.open',
      { type: 'call' },
      { type: 'call', id: -1, route: 'vault.list', input: {} },
      { type: 'x' },
    ];
    for (const message of messages) {
      port.postMessage(message);
      await oneMoment();
    }
    expect(countOf(await refusedAndReopened(), 'malformed-message')).toBe(messages.length);
  });

  /** Every request of the shell, and behind the port every route, as this frame; the number of attempts that must be refused. */
  async function attemptEverything(frame: () => TestFrame | null): Promise<number> {
    let attempts = 0;
    for (const name of routes) {
      attempts += 1;
      const port = await shell.connect(frame());
      expect(port && (await shell.call(port, name, inputOf(name))), name).toBeUndefined();
    }
    for (const channel of Object.values(shellChannel).filter((one) => one !== shellChannel.connect)) {
      attempts += 1;
      expect(await shell.ask(frame(), channel), channel).toBe('refused');
    }
    return attempts;
  }

  /** Reads the trail from the disk, then goes on with the same vault. */
  async function refusedAndReopened(): Promise<readonly RefusedCall[]> {
    const id = temp.core.vaults.current()?.entry.id ?? '';
    const refused = await refusedInTrail();
    expectOk(await temp.call('vault.unlock', { id, passphrase: testPassphrase }));
    return refused;
  }
});

test('an ordinary mistake in a field is told to the person and is no refusal', async () => {
  const child = { givenNames: '', familyName: 'Jansen', birthDate: '2023-02-30', sex: 'female' };
  const input = { child, details: { municipality: 'GM0014', frame: 'care' } };
  expect(await callAsPage('case.create', input)).toMatchObject({ kind: 'invalid-input' });
  expect(await callAsPage('case.create', {})).toMatchObject({ kind: 'invalid-input' });
  expect(readPendingLog(temp.userDataDir).events).toEqual([]);
});
