import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Runs a built main under the stand-in: `node electron/standin/run.ts dist/main.js [arguments]`. When the app locks, the whole
 * tree of processes ends and is started again; when it leaves, its exit code is ours.
 */
const restartCode = 75;
const register = fileURLToPath(new URL('./register.ts', import.meta.url));
const [main, ...args] = process.argv.slice(2);
if (main === undefined) {
  console.error('Say which built main to run: node electron/standin/run.ts dist/main.js');
  process.exit(2);
}

function runOnce(entry: string): Promise<number> {
  const profileDir = mkdtempSync(join(tmpdir(), 'letseldossier-window-'));
  const host = fork(entry, args, {
    execArgv: ['--import', register],
    env: { ...process.env, LETSELDOSSIER_PROFILE: profileDir },
  });
  current = host;
  host.on('message', (message) => process.send?.(message));
  return new Promise((resolve) => {
    host.once('exit', (code) => {
      // The browser may still be writing its last files.
      rmSync(profileDir, {
        recursive: true,
        force: true,
        maxRetries: 10,
        retryDelay: 100,
      });
      resolve(code ?? 1);
    });
  });
}

let current: ChildProcess | undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR2', 'SIGPWR'] as const) {
  process.on(signal, () => current?.kill(signal));
}
process.on('disconnect', () => current?.kill('SIGTERM'));

let code = await runOnce(main);
while (code === restartCode) code = await runOnce(main);
process.exit(code);
