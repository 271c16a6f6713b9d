import { EventEmitter } from 'node:events';
import type * as Electron from 'electron';
import { app as standinApp } from './app.ts';
import { covered } from './covered.ts';
import { StandinSession } from './session.ts';

/**
 * Stands in for the module `electron` where its runtime is not installed: the same built main, preload and core run under Node
 * with Chromium as the window. Only what the shell uses is here. It does not cover the sandbox of the operating system, its key
 * store, menus, dialogs and packaging, and it is never shipped.
 */
export { BrowserWindow } from './browser-window.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { MessageChannelMain } from './message-port.ts';
export { utilityProcess } from './utility-process.ts';

export const app = covered('app', standinApp);

const onlySession = covered('Session', new StandinSession());

/** There is one session, in memory, whatever its name. */
export const session = covered('session', {
  fromPartition: (_name: string) => onlySession,
});

/** Chromium sees the app's scheme as a secure one of its own; nothing needs to be declared. */
export const protocol = covered('protocol', {
  registerSchemesAsPrivileged: () => undefined,
} satisfies Pick<Electron.Protocol, 'registerSchemesAsPrivileged'>);

/** Chromium's window has no menu of ours. */
export const Menu = covered('Menu', {
  setApplicationMenu: () => undefined,
  buildFromTemplate: (_template: readonly Electron.MenuItemConstructorOptions[]) => ({}),
} satisfies Pick<typeof Electron.Menu, 'setApplicationMenu'> & {
  readonly buildFromTemplate: unknown;
});

/**
 * Knows nothing of the system's power. Signals stand for what the system would say: SIGUSR2 for its screen being locked, SIGPWR for
 * going to sleep, SIGHUP for being shut down, which waits for an app that asks for it.
 */
export const powerMonitor = covered('powerMonitor', new EventEmitter());

process.on('SIGUSR2', () => powerMonitor.emit('lock-screen'));
process.on('SIGPWR', () => powerMonitor.emit('suspend'));
process.on('SIGHUP', () => {
  let waits = false;
  const event = { preventDefault: () => (waits = true) };
  powerMonitor.emit('shutdown', event);
  if (!waits) process.exit();
});
process.on('SIGINT', () => app.quit());
process.on('SIGTERM', () => app.quit());
// Whoever started this process is gone.
process.on('disconnect', () => process.exit());
