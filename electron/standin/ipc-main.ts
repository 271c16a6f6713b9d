import { EventEmitter } from 'node:events';
import type { IpcMain } from 'electron';

type Handler = Parameters<IpcMain['handle']>[1];

/** Requests and messages of the page. */
class StandinIpcMain extends EventEmitter implements Pick<IpcMain, 'handle'> {
  private readonly handlerByChannel = new Map<string, Handler>();

  handle(channel: string, handler: Handler): void {
    if (this.handlerByChannel.has(channel)) throw new Error(`There already is a handler for ${channel}`);
    this.handlerByChannel.set(channel, handler);
  }

  /** Lets the handler of a channel answer. */
  async answer(channel: string, event: object, args: readonly unknown[]): Promise<unknown> {
    const handler = this.handlerByChannel.get(channel);
    if (!handler) throw new Error(`No handler registered for ${channel}`);
    // The event carries what the app looks at: who sent it.
    return handler(event as Parameters<Handler>[0], ...args);
  }
}

export const ipcMain = new StandinIpcMain();
