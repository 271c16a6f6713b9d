import type { EventEmitter } from 'node:events';
import type { BrowserContext } from 'playwright-core';

/** With this code the host asks the one who started it to start everything again. */
export const restartCode = 75;

let window: EventEmitter | undefined;

/** The processes that make up the running app: who started this one, the browser, the core. */
export const processTree = {
  /** Where the browser may keep what it needs; whoever started this process removes it afterwards. */
  profileDir: process.env.LETSELDOSSIER_PROFILE ?? '',

  /** Registers the window of this process; with a second one the tree is started anew. */
  claimWindow(claiming: EventEmitter): void {
    if (window) process.exit(restartCode);
    window = claiming;
  },

  /** Asks the window, as a person who closes it would; the app may keep it open for a while. */
  mayLeave(): boolean {
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    window?.emit('close', event);
    return !prevented;
  },

  /** Lets a test drive the same window over a socket in the file system; only where the environment asks for it. */
  async share(context: BrowserContext): Promise<void> {
    if (process.env.LETSELDOSSIER_SHARE_WINDOW !== '1') return;
    const bound = await context.browser()?.bind(`letseldossier-${process.pid}`);
    process.send?.({
      kind: 'window',
      endpoint: bound?.endpoint,
      runtime: 'stand-in',
    });
  },
};
