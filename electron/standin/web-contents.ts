import { EventEmitter } from 'node:events';
import type { HandlerDetails, MessagePortMain, WebContents, WebFrameMain } from 'electron';
import type { CDPSession, Page } from 'playwright-core';
import { fromChromium } from './chromium.ts';
import { ipcMain } from './ipc-main.ts';
import { openPageChannel, type PageChannel } from './page-channel.ts';
import { relayPorts } from './port-relay.ts';
import type { FromPage } from './wire.ts';

type Covered = 'send' | 'setWindowOpenHandler' | 'setWebRTCIPHandlingPolicy';
type FrameCovered = 'origin' | 'url' | 'parent' | 'postMessage';

/** The page of the window as the main process sees it. */
export class StandinContents extends EventEmitter implements Pick<WebContents, Covered> {
  private channel: PageChannel | undefined;
  private page: Page | undefined;
  private readonly ports = relayPorts((message) => this.channel?.send(message));
  private readonly address = (): string => fromChromium(this.page?.url() ?? 'about:blank');

  /** The one frame there is: the content policy forbids others, and only the main frame has a line to this process. */
  readonly mainFrame: Pick<WebFrameMain, FrameCovered>;
  private openHandler: Parameters<WebContents['setWindowOpenHandler']>[0] = () => ({ action: 'allow' });

  constructor() {
    super();
    const contents = this;
    this.mainFrame = {
      get url() {
        return contents.address();
      },
      get origin() {
        return /^\w+:\/\/\w+/.exec(contents.address())?.[0] ?? 'null';
      },
      parent: null,
      postMessage: (channel, message, transfer = []) => this.deliver(channel, [message], transfer),
    };
  }

  send(channel: string, ...args: unknown[]): void {
    this.deliver(channel, args, []);
  }

  setWindowOpenHandler(handler: Parameters<WebContents['setWindowOpenHandler']>[0]): void {
    this.openHandler = handler;
  }

  // Chromium gets the same policy as a switch.
  setWebRTCIPHandlingPolicy(): void {}

  /** Takes over a page that has not loaded the app yet. */
  async attach(page: Page, preload: string): Promise<void> {
    this.page = page;
    const cdp = await page.context().newCDPSession(page);
    await closeOtherPages(cdp, (url) => this.openHandler({ url } as HandlerDetails).action === 'deny');
    this.channel = await openPageChannel(cdp, preload, {
      onMessage: (message) => void this.receive(message),
      onGone: () => this.ports.closeAll(),
    });
  }

  /** Whether the page may go to another address, as the app's listeners say. */
  mayNavigate(url: string): boolean {
    let allowed = true;
    const details = { url, preventDefault: () => (allowed = false) };
    this.emit('will-navigate', details, url);
    return allowed;
  }

  private deliver(channel: string, args: readonly unknown[], transfer: readonly MessagePortMain[]): void {
    this.channel?.send({
      kind: 'message',
      channel,
      args,
      ports: this.ports.adopt(transfer),
    });
  }

  private async receive(message: FromPage): Promise<void> {
    if (message.kind === 'port' || message.kind === 'port-closed') return this.ports.receive(message);
    const event = { sender: this, senderFrame: this.mainFrame };
    if (message.kind === 'send') return void ipcMain.emit(message.channel, event, ...message.args);
    const { id } = message;
    try {
      const value = await ipcMain.answer(message.channel, event, message.args);
      this.channel?.send({ kind: 'result', id, ok: true, value });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.channel?.send({
        kind: 'result',
        id,
        ok: false,
        value: `Error invoking ${message.channel}: ${reason}`,
      });
    }
  }
}

/** Closes every page that is opened beside ours, unless it is allowed; also those that never finish loading. */
async function closeOtherPages(cdp: CDPSession, isDenied: (url: string) => boolean): Promise<void> {
  const { targetInfo: own } = await cdp.send('Target.getTargetInfo');
  cdp.on('Target.targetCreated', ({ targetInfo: { type, targetId, url } }) => {
    if (type !== 'page' || targetId === own.targetId || !isDenied(url)) return;
    void cdp.send('Target.closeTarget', { targetId }).catch(() => undefined);
  });
  await cdp.send('Target.setDiscoverTargets', { discover: true });
}
