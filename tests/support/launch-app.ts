import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test as base, chromium, _electron as electron, type Page } from '@playwright/test';
import { findElectronRuntime } from '../../electron/commands/electron-runtime.ts';
import { killTree } from './process-tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How the app is to be started. */
export interface LaunchOptions {
  /** The app's own folder; what is in it outlives the app. */
  readonly userDataDir: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The built app; `dist` unless a test brings its own. */
  readonly builtDir?: string;
  /** A program and its arguments under which the stand-in is run, such as one that watches system calls. */
  readonly wrapper?: readonly string[];
}

/** The running app as a test drives it. */
export interface LaunchedApp {
  /** The window as it is now. After a lock it is another one: ask again. */
  readonly page: Page;
  readonly runtime: 'electron' | 'stand-in';
  /** The process that started all others. */
  readonly pid: number;
  /** Does something that replaces the window, such as locking, and resolves with the new one. */
  replaceWindow(action: () => unknown): Promise<Page>;
  /** Leaves as a person would. */
  close(): Promise<void>;
  /** Ends every process at once with SIGKILL. */
  kill(): Promise<void>;
  /** Starts again in the same folder. */
  relaunch(): Promise<void>;
}

interface Running {
  readonly process: ChildProcess;
  readonly runtime: LaunchedApp['runtime'];
  /** The newest window; resolves again and again as windows come. */
  windowAfter(count: number): Promise<Page>;
  windows(): number;
  end(): Promise<void>;
}

/** Starts the app: with Electron where its runtime is installed, else with the stand-in. Opens no port. */
export async function launchApp(options: LaunchOptions): Promise<LaunchedApp> {
  let running = await start(options);
  let page = await running.windowAfter(0);
  const ended = async (): Promise<void> => {
    if (running.process.exitCode !== null || running.process.signalCode !== null) return;
    await new Promise((resolve) => running.process.once('exit', resolve));
  };
  const kill = async (): Promise<void> => {
    if (running.process.pid !== undefined) killTree(running.process.pid);
    await ended();
  };
  return {
    get page() {
      return page;
    },
    get runtime() {
      return running.runtime;
    },
    get pid() {
      return running.process.pid ?? 0;
    },
    async replaceWindow(action) {
      const count = running.windows();
      // The window may be gone before the action has its answer.
      await Promise.resolve(action()).catch(() => undefined);
      page = await running.windowAfter(count);
      return page;
    },
    async close() {
      await running.end();
      await ended();
    },
    kill,
    async relaunch() {
      await kill();
      running = await start(options);
      page = await running.windowAfter(0);
    },
  };
}

/** Starts the app where it runs already and resolves with the exit code of the one that came second. */
export async function launchAgain({
  userDataDir,
  builtDir = join(root, 'dist'),
}: LaunchOptions): Promise<number | null> {
  const runtime = findElectronRuntime();
  const [program, ...args] = runtime
    ? [runtime.executable, builtDir]
    : [process.execPath, join(root, 'electron/standin/run.ts'), join(builtDir, 'main.js')];
  const child = spawn(program, [...args, `--user-data-dir=${userDataDir}`], { cwd: root, stdio: 'ignore' });
  return new Promise((resolve) => child.once('exit', resolve));
}

const start = (options: LaunchOptions): Promise<Running> =>
  findElectronRuntime() === undefined ? startStandin(options) : startElectron(options);

/** The windows of the app in the order in which they came. */
function createWindowList() {
  const pages: Page[] = [];
  const waiting = new Set<() => void>();
  return {
    windows: () => pages.length,
    add(page: Page): void {
      pages.push(page);
      for (const wake of waiting) wake();
    },
    async windowAfter(count: number): Promise<Page> {
      while (pages.length <= count) {
        await new Promise<void>((resolve) => waiting.add(resolve));
        waiting.clear();
      }
      // The loop ends when there is one.
      return pages.at(-1) as Page;
    },
  };
}

async function startStandin(options: LaunchOptions): Promise<Running> {
  const { userDataDir, env, builtDir = join(root, 'dist'), wrapper = [] } = options;
  const list = createWindowList();
  const node = [process.execPath, join(root, 'electron/standin/run.ts'), join(builtDir, 'main.js')];
  const [program = '', ...args] = [...wrapper, ...node, `--user-data-dir=${userDataDir}`];
  const child = spawn(program, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, LETSELDOSSIER_SHARE_WINDOW: '1', LETSELDOSSIER_HEADLESS: '1', ...env },
  });
  child.on('message', async ({ endpoint }: { readonly endpoint: string }) => {
    const browser = await chromium.connect(endpoint);
    const page = browser.contexts()[0]?.pages()[0];
    if (page) list.add(page);
  });
  return { process: child, runtime: 'stand-in', ...list, end: async () => void child.kill('SIGTERM') };
}

const chosenPlaces = (env: LaunchOptions['env']) => ({
  save: env?.LETSELDOSSIER_SAVE_DIR ?? join(root, 'out'),
  open: env?.LETSELDOSSIER_OPEN_DIR ?? join(root, 'out/folder'),
});

async function startElectron({ userDataDir, env, builtDir = root }: LaunchOptions): Promise<Running> {
  const list = createWindowList();
  const app = await electron.launch({
    executablePath: findElectronRuntime()?.executable as string, // asked before
    args: [builtDir, `--user-data-dir=${userDataDir}`, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    env: { ...(process.env as Record<string, string>), ...env },
  });
  // A test cannot answer the system's dialogs; they are answered as the stand-in answers them.
  await app.evaluate(({ dialog }, { save, open }) => {
    dialog.showSaveDialog = async (...args: readonly unknown[]) => {
      const { defaultPath } = args.at(-1) as { readonly defaultPath: string };
      return { canceled: false, filePath: `${save}/${defaultPath.split(/[\\/]/).at(-1)}` };
    };
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [open] });
  }, chosenPlaces(env));
  for (const page of app.windows()) list.add(page);
  app.on('window', list.add);
  return { process: app.process(), runtime: 'electron', ...list, end: () => app.close() };
}

/** Playwright's `test`, with a folder for each test and apps that are gone when it ends. */
export const test = base.extend<{
  readonly userDataDir: string;
  readonly launch: (options?: Partial<LaunchOptions>) => Promise<LaunchedApp>;
}>({
  // Playwright demands the pattern, though nothing is taken from it.
  // biome-ignore lint/correctness/noEmptyPattern: see above
  userDataDir: async ({}, use) => {
    const dir = mkdtempSync(join(tmpdir(), 'letseldossier-test-'));
    await use(dir);
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  },
  launch: async ({ userDataDir }, use) => {
    const apps: LaunchedApp[] = [];
    await use(async (options = {}) => {
      const app = await launchApp({ userDataDir, ...options });
      apps.push(app);
      return app;
    });
    for (const app of apps) await app.kill();
  },
});
