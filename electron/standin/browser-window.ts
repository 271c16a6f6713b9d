import { EventEmitter } from 'node:events';
import type { BrowserWindowConstructorOptions, BrowserWindow as RealWindow, Rectangle } from 'electron';
import type { BrowserContext, Page, Route } from 'playwright-core';
import { app } from './app.ts';
import { fromChromium, openChromium, toChromium } from './chromium.ts';
import { processTree } from './process-tree.ts';
import type { StandinSession } from './session.ts';
import { StandinContents } from './web-contents.ts';

type Covered =
  | 'loadURL'
  | 'show'
  | 'focus'
  | 'restore'
  | 'isMinimized'
  | 'setContentProtection'
  | 'setMenuBarVisibility'
  | 'getBounds'
  | 'destroy';

/**
 * A window of Chromium. This process relays what the page says, records included; so it opens one window in its life, and when
 * the app replaces its window, as it does to lock, the whole tree of processes is started anew.
 */
export class BrowserWindow extends EventEmitter implements Pick<RealWindow, Covered> {
  readonly webContents = new StandinContents();
  private readonly options: BrowserWindowConstructorOptions;
  private context: BrowserContext | undefined;
  private page: Page | undefined;
  private destroyed = false;
  private loading = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    processTree.claimWindow(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  async loadURL(url: string): Promise<void> {
    const { preload = '' } = this.options.webPreferences ?? {};
    const { context, page } = await openChromium({
      profileDir: processTree.profileDir,
      width: this.options.width ?? 1280,
      height: this.options.height ?? 800,
      title: this.options.title ?? '',
      switches: app.commandLine.switches,
      answer: (route) => this.answer(route),
    });
    this.context = context;
    this.page = page;
    page.on('close', () => this.leave());
    page.on('crash', () => this.webContents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 }));
    await this.webContents.attach(page, preload);
    this.loading = true;
    await page.goto(toChromium(url), { waitUntil: 'commit' });
    this.loading = false;
    this.emit('ready-to-show');
    await processTree.share(context);
  }

  show(): void {
    void this.page?.bringToFront();
  }

  focus(): void {
    this.show();
  }

  // Chromium's window manager keeps the window; nothing here ever minimises it.
  restore(): void {}
  isMinimized(): boolean {
    return false;
  }
  setContentProtection(): void {}
  setMenuBarVisibility(): void {}

  getBounds(): Rectangle {
    const { width = 1280, height = 800, x = 0, y = 0 } = this.options;
    return { x, y, width, height };
  }

  destroy(): void {
    this.leave();
    void this.context?.close();
  }

  private leave(): void {
    if (this.destroyed) return;
    this.destroyed = true;
    this.emit('closed');
  }

  private answer(route: Route): Promise<void> {
    const request = route.request();
    const url = fromChromium(request.url());
    const leaves =
      request.isNavigationRequest() && !this.loading && url !== this.webContents.mainFrame.url.split('#')[0];
    if (leaves && !this.webContents.mayNavigate(url)) return route.abort('aborted');
    // The app always gives its window a session of its own.
    const { session } = this.options.webPreferences as { readonly session: unknown };
    return (session as StandinSession).answer(route);
  }
}
