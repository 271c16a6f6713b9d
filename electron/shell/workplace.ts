import type { BrowserWindow, Rectangle } from 'electron';
import { windowChannel } from '../../shared/contract/channels.ts';
import type { CoreProcess, RefusedRequest } from './core-process.ts';
import { connectWindow } from './ipc-gateway.ts';

/** The window and the core together; they are replaced together. */
export interface Workplace {
  window(): BrowserWindow | undefined;
  core(): CoreProcess | undefined;
  open(): void;
  /** Has the core note that the shell refused a request; kept while there is no core. */
  noteRefused(refused: RefusedRequest): void;
  /** Ends both processes that carried records, then opens a new pair at the unlock screen. */
  lock(): Promise<void>;
  /** Ends both for good. */
  close(): Promise<void>;
}

/** How the two are made. */
export interface WorkplaceParts {
  openWindow(bounds: Rectangle | undefined): BrowserWindow;
  startCore(onLost: () => void): CoreProcess;
  /** The person closed the window. */
  readonly onLeave: () => void;
}

/** Refused requests kept while there is no core to note them: a moment's worth. */
const maxKept = 100;

/** A core that ends by itself more often than this within a minute is not started again. */
const maxRestarts = 3;

/** Keeps one window and one core. A core that is lost is replaced and the window told; its vault is locked again. */
export function createWorkplace({ openWindow, startCore, onLeave }: WorkplaceParts): Workplace {
  let window: BrowserWindow | undefined;
  let core: CoreProcess | undefined;
  let losses: readonly number[] = [];
  const kept: RefusedRequest[] = [];

  const start = (): CoreProcess => {
    const started = startCore(replaceLostCore);
    for (const refused of kept.splice(0)) started.noteRefused(refused);
    return started;
  };

  const replaceLostCore = (): void => {
    const now = performance.now();
    losses = [...losses.filter((moment) => now - moment < 60_000), now];
    const restarting = losses.length <= maxRestarts;
    core = restarting ? start() : undefined;
    if (!window) return;
    window.webContents.send(windowChannel.coreLost, restarting);
    if (core) connectWindow(window, core);
  };
  const open = (bounds?: Rectangle): void => {
    const opened = openWindow(bounds);
    window = opened;
    core = start();
    opened.on('close', (event) => {
      event.preventDefault();
      onLeave();
    });
    // Windows asks before it ends a session, which somebody may still call off, and then says so.
    opened.on('query-session-end', () => void lock());
    opened.on('session-end', onLeave);
    // A page that crashed shows nothing and answers nobody: like a lock, with a new page and a new core.
    opened.webContents.on('render-process-gone', () => void lock());
    opened.once('closed', () => {
      if (window !== opened) return;
      window = undefined;
      onLeave();
    });
  };
  const end = async (): Promise<Rectangle | undefined> => {
    const [endingWindow, endingCore] = [window, core];
    core = undefined;
    const bounds = endingWindow?.getBounds();
    // The window stays until the core is gone, so that what was typed can still reach it.
    await endingCore?.stop();
    window = undefined;
    endingWindow?.destroy();
    return bounds;
  };
  let ending: Promise<void> | undefined;
  const once = (action: () => Promise<void>): Promise<void> => {
    ending ??= action().finally(() => {
      ending = undefined;
    });
    return ending;
  };
  const lock = (): Promise<void> => once(async () => open(await end()));
  return {
    window: () => window,
    core: () => core,
    open,
    noteRefused: (refused) => {
      if (core) core.noteRefused(refused);
      else if (kept.length < maxKept) kept.push(refused);
    },
    lock,
    close: () => once(async () => void (await end())),
  };
}
