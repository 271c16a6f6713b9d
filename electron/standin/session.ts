import { EventEmitter } from 'node:events';
import type { OnBeforeRequestListenerDetails, Protocol, Session, WebRequest } from 'electron';
import type { Route } from 'playwright-core';
import { fromChromium } from './chromium.ts';

type Handler = Parameters<Protocol['handle']>[1];
type RequestListener = Extract<Parameters<WebRequest['onBeforeRequest']>, { length: 1 }>[0];
type Covered =
  | 'setSpellCheckerEnabled'
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler';

/**
 * The browsing session. Requests are answered by the app's own protocol handlers after its own request filter was asked;
 * everything else fails. Chromium itself refuses permissions, downloads and spelling here, whatever the handlers say.
 */
export class StandinSession extends EventEmitter implements Pick<Session, Covered> {
  private readonly handlerByScheme = new Map<string, Handler>();
  private filter: RequestListener | null = null;

  readonly protocol: Pick<Protocol, 'handle'> = {
    handle: (scheme, handler) => void this.handlerByScheme.set(scheme, handler),
  };
  readonly webRequest = {
    onBeforeRequest: (listener: RequestListener | null): void => {
      this.filter = listener;
    },
  };

  setSpellCheckerEnabled(): void {}
  setPermissionRequestHandler(): void {}
  setPermissionCheckHandler(): void {}
  setDevicePermissionHandler(): void {}

  /** Answers a request of the page, or refuses it. */
  async answer(route: Route): Promise<void> {
    const request = route.request();
    const url = fromChromium(request.url());
    const handler = this.handlerByScheme.get(new URL(url).protocol.slice(0, -1));
    if (!handler || (await this.isCancelled(url))) return route.abort('blockedbyclient');
    const response = await handler(new Request(url, { method: request.method() }));
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  }

  private isCancelled(url: string): Promise<boolean> {
    const { filter } = this;
    if (!filter) return Promise.resolve(false);
    // The filter is given the address, which is all it looks at.
    const details = { url } as OnBeforeRequestListenerDetails;
    return new Promise((resolve) => filter(details, ({ cancel }) => resolve(cancel === true)));
  }
}
