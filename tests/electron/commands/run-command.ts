import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a command left behind. */
export interface CommandRun {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** What is left in the folder for temporary files. */
  readonly leftOver: readonly string[];
}

/** A folder of its own for the runs of a test, with one for temporary files in it. */
export interface CommandRoom {
  readonly dir: string;
  /** Runs `electron/commands/<name>.ts` with arguments, as `npm run` does. */
  run(name: string, args: readonly string[], env?: Readonly<Record<string, string>>): CommandRun;
  remove(): void;
}

/** Makes room for commands. */
export function commandRoom(): CommandRoom {
  const dir = mkdtempSync(join(tmpdir(), 'command-'));
  const temporary = join(dir, 'tmp');
  mkdirSync(temporary);
  return {
    dir,
    run(name, args, env = {}) {
      const entry = new URL(`../../../electron/commands/${name}.ts`, import.meta.url).pathname;
      const { status, stdout, stderr } = spawnSync(process.execPath, [entry, ...args], {
        encoding: 'utf8',
        cwd: dir,
        env: { PATH: process.env.PATH, HOME: dir, TMPDIR: temporary, ...env },
      });
      return { status, stdout, stderr, leftOver: readdirSync(temporary) };
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
