import { EventEmitter } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';

/** An Electron that only remembers what it was told. */
const told = vi.hoisted(() => ({
  packaged: false,
  sandboxed: 0,
  switches: new Map<string, string | undefined>(),
  removed: [] as string[],
  partitions: [] as unknown[][],
  windows: [] as { readonly options: Record<string, unknown>; readonly calls: unknown[][] }[],
}));

vi.mock('electron', async () => {
  const { EventEmitter: Emitter } = await import('node:events');
  const app = Object.assign(new Emitter(), {
    enableSandbox: () => {
      told.sandboxed += 1;
    },
    commandLine: {
      appendSwitch: (name: string, value?: string) => told.switches.set(name, value),
      removeSwitch: (name: string) => told.removed.push(name),
    },
  });
  Object.defineProperty(app, 'isPackaged', { get: () => told.packaged });
  const session = {
    fromPartition: (...args: unknown[]) => {
      told.partitions.push(args);
      return fakeSession();
    },
  };
  class BrowserWindow extends Emitter {
    readonly calls: unknown[][] = [];
    constructor(options: Record<string, unknown>) {
      super();
      told.windows.push({ options, calls: this.calls });
    }
    setContentProtection = (on: boolean) => this.calls.push(['setContentProtection', on]);
    setMenuBarVisibility = () => undefined;
    loadURL = async (url: string) => void this.calls.push(['loadURL', url]);
  }
  return { app, session, BrowserWindow };
});

type Answer = (value: unknown) => void;

function fakeSession() {
  const handlers = new Map<string, (...args: never[]) => unknown>();
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => void handlers.set(name, handler);
  return Object.assign(new EventEmitter(), {
    handlers,
    setSpellCheckerEnabled: keep('spelling') as unknown as (on: boolean) => void,
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    webRequest: { onBeforeRequest: keep('web') },
  });
}

const { app } = await import('electron');
const { hardenApp } = await import('../../../electron/shell/harden-app.ts');
const { hardenContents } = await import('../../../electron/shell/harden-contents.ts');
const { hardenSession, openHardenedSession } = await import('../../../electron/shell/harden-session.ts');
const { openWindow } = await import('../../../electron/shell/open-window.ts');

beforeEach(() => {
  app.removeAllListeners();
  told.switches.clear();
  told.removed.length = 0;
  told.packaged = false;
});

test('the app: renderers in a sandbox, no names, no proxy, and every page and session hardened', () => {
  hardenApp();
  expect(told.sandboxed).toBe(1);
  expect(told.switches.get('host-resolver-rules')).toBe('MAP * ^NOTFOUND');
  for (const name of ['no-proxy-server', 'disable-background-networking', 'disable-component-update', 'no-pings']) {
    expect(told.switches.has(name), name).toBe(true);
  }
  const later = fakeSession();
  app.emit('session-created', later as never);
  expect(later.handlers.has('request')).toBe(true);
  expect(told.removed).toEqual([]);
});

test('a packaged app cannot be opened up from its command line', () => {
  told.packaged = true;
  hardenApp();
  for (const name of ['remote-debugging-port', 'remote-debugging-pipe', 'js-flags', 'no-sandbox', 'log-net-log']) {
    expect(told.removed).toContain(name);
  }
});

test('a session: in memory, without spelling checker, permission, device, foreign request or download', () => {
  const own = openHardenedSession() as unknown as ReturnType<typeof fakeSession>;
  // Electron keeps a session on disk when its name starts with `persist:`.
  expect(told.partitions.at(-1)).toEqual(['letseldossier', { cache: false }]);
  expect(own.handlers.get('spelling')).toBe(false);
  const granted = vi.fn();
  own.handlers.get('request')?.(...([{}, 'media', granted as Answer] as never[]));
  expect(granted.mock.calls).toEqual([[false]]);
  expect(own.handlers.get('check')?.()).toBe(false);
  expect(own.handlers.get('device')?.()).toBe(false);
  const answered = vi.fn();
  const addresses = ['https://example.org/', 'file:///etc/passwd', 'ws://localhost/', 'app://letseldossier/index.html'];
  for (const url of addresses) own.handlers.get('web')?.(...([{ url }, answered as Answer] as never[]));
  expect(answered.mock.calls.map(([{ cancel }]) => cancel)).toEqual([true, true, true, false]);
  const download = { preventDefault: vi.fn() };
  own.emit('will-download', download);
  expect(download.preventDefault).toHaveBeenCalled();
  expect(typeof hardenSession).toBe('function');
});

test('a page: goes nowhere, opens nothing, embeds nothing', () => {
  const policies: unknown[] = [];
  const contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler: (handler: (details: object) => unknown) =>
      policies.push(handler({ url: 'https://example.org' })),
    setWebRTCIPHandlingPolicy: (policy: string) => policies.push(policy),
  });
  hardenContents(contents as never);
  expect(policies).toEqual([{ action: 'deny' }, 'disable_non_proxied_udp']);
  for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
    const attempt = { preventDefault: vi.fn() };
    contents.emit(event, attempt);
    expect(attempt.preventDefault, event).toHaveBeenCalledOnce();
  }
});

test('the window: isolated, sandboxed, without tools for developers, out of screen captures, with a title that says nothing', () => {
  openWindow({ session: {} as never, preload: '/built/preload.cjs' });
  const { options, calls } = told.windows[0] ?? { options: {}, calls: [] };
  expect(options.title).toBe('Letseldossier');
  expect(options.webPreferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    webviewTag: false,
    webSecurity: true,
    spellcheck: false,
    navigateOnDragDrop: false,
    devTools: false,
  });
  expect(calls).toEqual([
    ['setContentProtection', true],
    ['loadURL', 'app://letseldossier/index.html'],
  ]);
});

test('nothing reports crashes, asks the network, opens addresses or switches protections off', () => {
  const folder = join(import.meta.dirname, '../../../electron');
  const banned =
    /crashReporter|autoUpdater|\bshell\.open|net\.(?:fetch|request)|webSecurity: false|sandbox: false|contextIsolation: false/;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  expect(files.length).toBeGreaterThan(100);
  expect(files.filter((name) => banned.test(readFileSync(join(folder, name), 'utf8')))).toEqual([]);
});
