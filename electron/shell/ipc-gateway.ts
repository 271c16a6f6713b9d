import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, MessageChannelMain } from 'electron';
import { shellChannel, windowChannel } from '../../shared/contract/channels.ts';
import { type ChosenPath, FolderRequest, SavePathRequest } from '../../shared/contract/shell-request.ts';
import type { CoreProcess } from './core-process.ts';
import { isTrustedSender } from './trusted-sender.ts';

/** What the gateway stands between. */
export interface Gateway {
  /** The window and the core as they are now; undefined while locking. */
  window(): BrowserWindow | undefined;
  core(): CoreProcess | undefined;
  /** Something other than our own page asked for this; the core will note it. */
  noteRefusedSender(channel: ShellChannel): void;
  lock(): Promise<void>;
  chooseSavePath(window: BrowserWindow, request: SavePathRequest): Promise<ChosenPath | null>;
  chooseFolder(window: BrowserWindow, request: FolderRequest): Promise<ChosenPath | null>;
}

type ShellChannel = (typeof shellChannel)[keyof typeof shellChannel];

/**
 * The only place that listens to the window. It answers four requests, all from the main frame of our own page only: a port to
 * the core, the two dialogs, and lock. Whoever else asks is refused, and that is noted. Calls and records pass over the port and
 * never through this process.
 */
export function openGateway(gateway: Gateway): void {
  const trusted = (
    channel: ShellChannel,
    { senderFrame }: IpcMainEvent | IpcMainInvokeEvent,
  ): BrowserWindow | undefined => {
    const window = gateway.window();
    if (window && isTrustedSender(senderFrame, window.webContents.mainFrame)) return window;
    gateway.noteRefusedSender(channel);
    return undefined;
  };
  const answer = (
    channel: ShellChannel,
    respond: (window: BrowserWindow, request: unknown) => Promise<unknown>,
  ): void => {
    ipcMain.handle(channel, (event, request: unknown) => {
      const window = trusted(channel, event);
      if (!window) throw new Error('Refused');
      return respond(window, request);
    });
  };
  ipcMain.on(shellChannel.connect, (event) => {
    const window = trusted(shellChannel.connect, event);
    const core = gateway.core();
    if (window && core) connectWindow(window, core);
  });
  answer(shellChannel.lock, () => gateway.lock());
  answer(shellChannel.chooseSavePath, (window, request) =>
    gateway.chooseSavePath(window, SavePathRequest.parse(request)),
  );
  answer(shellChannel.chooseFolder, (window, request) => gateway.chooseFolder(window, FolderRequest.parse(request)));
}

/** Gives a window and a core the two ends of a new channel. */
export function connectWindow(window: BrowserWindow, core: CoreProcess): void {
  const { port1, port2 } = new MessageChannelMain();
  core.connect(port1);
  window.webContents.mainFrame.postMessage(windowChannel.corePort, null, [port2]);
}
