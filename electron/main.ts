import { join } from 'node:path';
import { app } from 'electron';
import { readAppFiles } from './shell/app-files.ts';
import { declareAppScheme, serveApp } from './shell/app-protocol.ts';
import { startCore } from './shell/core-process.ts';
import { createDecoders } from './shell/decoder-process.ts';
import { createFileDialogs } from './shell/file-dialogs.ts';
import { hardenApp } from './shell/harden-app.ts';
import { openHardenedSession } from './shell/harden-session.ts';
import { openGateway } from './shell/ipc-gateway.ts';
import { lockWithSystem } from './shell/lock-with-system.ts';
import { installMenu } from './shell/menu.ts';
import { openWindow } from './shell/open-window.ts';
import { createWorkplace, type Workplace } from './shell/workplace.ts';

/** The folder of the built app; this file lies in it. */
const builtDir = import.meta.dirname;

declareAppScheme();
hardenApp();

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(start);
} else {
  app.quit();
}

function start(): void {
  installMenu();
  const workplace = openWorkplace();
  const lock = (): void => void workplace.lock();
  const dialogs = createFileDialogs(workplace.core);
  openGateway({ ...workplace, ...dialogs });
  lockWithSystem({ lock, leave: () => void workplace.close().then(() => app.exit()) });
  app.on('second-instance', () => {
    const window = workplace.window();
    if (window?.isMinimized()) window.restore();
    window?.focus();
  });
  // A new window follows every lock; leaving is asked for where the window is closed.
  app.on('window-all-closed', () => undefined);
  workplace.open();
}

function openWorkplace(): Workplace {
  const session = openHardenedSession();
  serveApp(session, readAppFiles(builtDir));
  const workplace: Workplace = createWorkplace({
    openWindow: (bounds) => openWindow({ session, bounds, preload: join(builtDir, 'preload.cjs') }),
    startCore: (onLost) =>
      startCore({
        entry: join(builtDir, 'core.js'),
        args: coreArguments(),
        decoders: createDecoders(join(builtDir, 'decode-image.js')),
        onLost,
        onIdle: () => void workplace.lock(),
      }),
    onLeave: () => void workplace.close().then(() => app.exit()),
  });
  return workplace;
}

/** Where the core finds what it keeps and what it was built with. */
const coreArguments = (): string[] => [
  `--user-data=${app.getPath('userData')}`,
  `--resources=${join(builtDir, '..', 'resources')}`,
  `--body=${join(builtDir, 'body')}`,
];
