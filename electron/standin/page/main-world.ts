import { linkEvent, WorldBridge } from './world-bridge.ts';

// A denied `window.open` answers null in Electron, and at once. Chromium would open the window first and close it afterwards.
Object.defineProperty(window, 'open', { value: () => null });

/** Runs in the page's own world, before its scripts: puts there what the preload script exposes, frozen, and nothing else. */
if (window === window.top) {
  document.addEventListener(
    linkEvent,
    (event) => {
      const [link] = (event as MessageEvent).ports;
      if (!link) return;
      new WorldBridge(link, 'main').register((name, api) => {
        Object.defineProperty(window, name as string, {
          value: freeze(api),
          enumerable: true,
        });
      });
    },
    { once: true },
  );
}

function freeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) for (const item of Object.values(value)) freeze(item);
  return Object.freeze(value);
}
