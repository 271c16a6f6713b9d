import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, type Route } from 'playwright-core';

/** An address of the app's scheme as Chromium sees it: a name that never resolves, of a secure scheme. */
export function toChromium(address: string): string {
  const { protocol, host, pathname, search, hash } = new URL(address);
  return `https://${host}.${protocol.slice(0, -1)}.invalid${pathname}${search}${hash}`;
}

/** The address of the app's scheme behind what Chromium asked for; other addresses stay as they are. */
export const fromChromium = (address: string): string =>
  address.replace(/^(blob:)?https:\/\/(\w+)\.(\w+)\.invalid(?=\/|$)/, '$1$3://$2');

/** How the browser is to be opened. */
export interface ChromiumStart {
  /** A folder of its own for each run. Nothing of a page is written there: the window is an incognito one. */
  readonly profileDir: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly switches: readonly string[];
  answer(route: Route): Promise<void>;
}

/** Habits of a browser that have no place in an app: it offers no translation and remembers nothing that was typed. */
const preferences = {
  translate: { enabled: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  credentials_enable_service: false,
};

function writePreferences(profileDir: string): void {
  mkdirSync(join(profileDir, 'Default'), { recursive: true });
  writeFileSync(join(profileDir, 'Default', 'Preferences'), JSON.stringify(preferences));
}

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);

/** Opens Chromium with one window without browser controls, driven over a pipe; without a display it stays invisible. */
export async function openChromium(
  start: ChromiumStart,
): Promise<{ readonly context: BrowserContext; readonly page: Page }> {
  writePreferences(start.profileDir);
  const headless = !hasDisplay() || process.env.LETSELDOSSIER_HEADLESS === '1';
  const context = await chromium.launchPersistentContext(start.profileDir, {
    executablePath: process.env.LETSELDOSSIER_CHROMIUM ?? '/usr/bin/chromium',
    headless,
    viewport: headless ? { width: start.width, height: start.height } : null,
    acceptDownloads: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // Shared memory stays in memory, and no empty window opens beside ours.
    ignoreDefaultArgs: ['--disable-dev-shm-usage', 'about:blank'],
    args: [
      '--incognito',
      `--app=data:text/html,<title>${start.title}</title>`,
      `--window-size=${start.width},${start.height}`,
      '--test-type',
      '--disable-gpu',
      '--disable-breakpad',
      '--no-first-run',
      '--deny-permission-prompts',
      '--disable-spell-checking',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...start.switches,
    ],
  });
  const page = context.pages()[0] ?? (await context.waitForEvent('page'));
  await context.route('**/*', start.answer);
  return { context, page };
}
