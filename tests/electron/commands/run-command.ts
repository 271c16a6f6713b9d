import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

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
  /** Starts a command and interrupts it as soon as a file is there. */
  interrupt(name: string, args: readonly string[], once: string): Promise<Pick<CommandRun, 'status' | 'leftOver'>>;
  remove(): void;
}

/** Makes room for commands. */
export function commandRoom(): CommandRoom {
  const dir = mkdtempSync(join(tmpdir(), 'command-'));
  const temporary = join(dir, 'tmp');
  mkdirSync(temporary);
  const entryOf = (name: string) => new URL(`../../../electron/commands/${name}.ts`, import.meta.url).pathname;
  const environment = { PATH: process.env.PATH, HOME: dir, TMPDIR: temporary };
  return {
    dir,
    run(name, args, env = {}) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [entryOf(name), ...args], {
        encoding: 'utf8',
        cwd: dir,
        env: { ...environment, ...env },
      });
      return { status, stdout, stderr, leftOver: readdirSync(temporary) };
    },
    async interrupt(name, args, once) {
      const child = spawn(process.execPath, [entryOf(name), ...args], { cwd: dir, env: environment, stdio: 'ignore' });
      const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
      while (!existsSync(once) && child.exitCode === null) await setTimeout(20);
      child.kill('SIGINT');
      return { status: await ended, leftOver: readdirSync(temporary) };
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}
