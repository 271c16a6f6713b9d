import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, MessageChannelMain } from 'electron';
import { z } from 'zod';
import { shellChannel, windowChannel } from '../../shared/contract/channels.ts';
import { type ChosenPath, FolderRequest, SavePathRequest } from '../../shared/contract/shell-request.ts';
import type { CoreProcess, RefusedRequest } from './core-process.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** What the gateway stands between. */
export interface Gateway {
  /** The window and the core as they are now; undefined while locking. */
  window(): BrowserWindow | undefined;
  core(): CoreProcess | undefined;
  /** A request was refused; the core will note it. */
  noteRefused(refused: RefusedRequest): void;
  lock(): Promise<void>;
  chooseSavePath(window: BrowserWindow, request: SavePathRequest): Promise<ChosenPath | null>;
  chooseFolder(window: BrowserWindow, request: FolderRequest): Promise<ChosenPath | null>;
}

type ShellChannel = (typeof shellChannel)[keyof typeof shellChannel];

/**
 * The only place that listens to the window. It answers four requests, all from the main frame of our own page only: a port to
 * the core, the two dialogs, and lock. Whoever else asks is refused, and so is what makes no sense; both are noted. Calls and records pass over the port and
 * never through this process.
 */
export function openGateway(gateway: Gateway): void {
  const trusted = (
    channel: ShellChannel,
    { senderFrame }: IpcMainEvent | IpcMainInvokeEvent,
  ): BrowserWindow | undefined => {
    const window = gateway.window();
    if (window && isTrustedSender(senderFrame, window.webContents.mainFrame)) return window;
    gateway.noteRefused({ channel, reason: 'untrusted-sender' });
    return undefined;
  };
  const answer = <Request>(
    channel: ShellChannel,
    schema: z.ZodType<Request>,
    respond: (window: BrowserWindow, request: Request) => Promise<unknown>,
  ): void => {
    ipcMain.handle(channel, (event, request: unknown) => {
      const window = trusted(channel, event);
      if (!window) throw new Error('Refused');
      const parsed = schema.safeParse(request);
      if (parsed.success) return respond(window, parsed.data);
      gateway.noteRefused({ channel, reason: 'invalid-input' });
      throw new Error('Refused');
    });
  };
  ipcMain.on(shellChannel.connect, (event) => {
    const window = trusted(shellChannel.connect, event);
    const core = gateway.core();
    if (window && core) connectWindow(window, core);
  });
  answer(shellChannel.lock, z.undefined(), () => gateway.lock());
  answer(shellChannel.chooseSavePath, SavePathRequest, gateway.chooseSavePath);
  answer(shellChannel.chooseFolder, FolderRequest, gateway.chooseFolder);
}

/** Gives a window and a core the two ends of a new channel. */
export function connectWindow(window: BrowserWindow, core: CoreProcess): void {
  const { port1, port2 } = new MessageChannelMain();
  core.connect(port1);
  window.webContents.mainFrame.postMessage(windowChannel.corePort, null, [port2]);
}
