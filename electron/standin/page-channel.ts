import { readFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { createFrameReader, toFrames } from './frames.ts';
import { bindingName, type FromPage, isolatedWorld, receiveName, runPreloadName, type ToPage } from './wire.ts';

const base64 = {
  encode: (bytes: Uint8Array): string =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64'),
  decode: (text: string): Uint8Array => Buffer.from(text, 'base64'),
};

/** The line to the isolated world of a page. */
export interface PageChannel {
  send(message: ToPage): void;
}

export interface PageListeners {
  readonly onMessage: (message: FromPage) => void;
  /** The page was loaded anew; what the old one held is gone. */
  readonly onGone: () => void;
}

const pageScript = (name: string): string =>
  readFileSync(new URL(`../../dist/standin/${name}.js`, import.meta.url), 'utf8');

/**
 * Prepares a page, before it loads the app, to run the preload script in a world of its own and to speak with the host. Only
 * the isolated world of the main frame has the line.
 */
export async function openPageChannel(
  cdp: CDPSession,
  preload: string,
  { onMessage, onGone }: PageListeners,
): Promise<PageChannel> {
  let contextId: number | undefined;
  let read = createFrameReader(base64, (message) => onMessage(message as FromPage));
  cdp.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return;
    if (executionContextId !== contextId) {
      contextId = executionContextId;
      read = createFrameReader(base64, (message) => onMessage(message as FromPage));
    }
    read(payload);
  });
  const gone = (): void => {
    if (contextId !== undefined) onGone();
    contextId = undefined;
  };
  cdp.on('Runtime.executionContextsCleared', gone);
  cdp.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === contextId) gone();
  });
  await cdp.send('Page.enable');
  await cdp.send('Runtime.enable');
  await cdp.send('Runtime.addBinding', {
    name: bindingName,
    executionContextName: isolatedWorld,
  });
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source: pageScript('main-world'),
  });
  const source = `${pageScript('isolated-world')}\n${wrapPreload(readFileSync(preload, 'utf8'))}`;
  await cdp.send('Page.addScriptToEvaluateOnNewDocument', {
    source,
    worldName: isolatedWorld,
  });
  return {
    send(message) {
      if (contextId === undefined) return;
      for (const frame of toFrames(message, base64)) {
        void cdp
          .send('Runtime.callFunctionOn', {
            executionContextId: contextId,
            functionDeclaration: `(frame) => ${receiveName}(frame)`,
            arguments: [{ value: frame }],
          })
          // The page has just been replaced or closed; nobody waits for this message any more.
          .catch(() => undefined);
      }
    },
  };
}

/** The preload script as a sandbox gives it its surroundings; only the main frame has the function that runs it. */
const wrapPreload = (code: string): string =>
  `if (window === window.top) ${runPreloadName}(function (require, module, exports, process) { ${code}\n }, ${JSON.stringify(
    {
      platform: process.platform,
      versions: {},
      sandboxed: true,
    },
  )});`;
