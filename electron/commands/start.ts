import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEn } from '../../shared/text/start.en.ts';
import { startNl } from '../../shared/text/start.nl.ts';
import { buildApp } from './build-app.ts';
import { findElectronRuntime } from './electron-runtime.ts';

/** `npm start`: builds what has changed, opens the window and stays until it is closed; without a display it plays the job. */
const root = fileURLToPath(new URL('../..', import.meta.url));
/** Dutch, but English where the system speaks English. */
const language = (process.env.LC_ALL ?? process.env.LANG ?? '').startsWith('en') ? 'en' : 'nl';
const says = { nl: startNl, en: startEn }[language];
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const demoFolder = 'out/demo';

const built = await buildApp();
if (built.length > 0) console.log(says.built({ parts: built }));
process.exitCode = await (hasDisplay ? openWindow() : playJob());

function openWindow(): Promise<number> {
  const given = process.argv.slice(2);
  const electron = findElectronRuntime();
  if (!electron) {
    console.log(says.standin);
    return run(process.execPath, ['electron/standin/run.ts', 'dist/main.js', ...given]);
  }
  console.log(says.electron(electron));
  // Chromium refuses to run as root inside its own sandbox.
  return run(electron.executable, ['.', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...given]);
}

function playJob(): Promise<number> {
  console.log(says.withoutDisplay({ folder: demoFolder }));
  // What an earlier start played: synthetic cases, made anew each time.
  rmSync(join(root, demoFolder), { recursive: true, force: true });
  return run(process.execPath, ['electron/commands/demo.ts', '--out', demoFolder, '--language', language]);
}

/** Runs a program with our console and resolves with its exit code; signals reach both of us. */
function run(program: string, args: readonly string[]): Promise<number> {
  const child = spawn(program, args, { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
