import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** An strace that is attached to a running process. */
export interface Strace {
  /** Lets the process go on without it, or finds that the process is gone; what was traced. */
  end(): Promise<string>;
}

interface StraceRequest {
  readonly pid: number;
  /** What to trace and inject, without `-p` and `-o`. */
  readonly args: readonly string[];
  /** A file of the caller's, which removes it. */
  readonly output: string;
}

/** Attaches to a process, or to one thread of it unless `-f` is among the arguments; resolves once everything is caught. */
export async function attachStrace({ pid, args, output }: StraceRequest): Promise<Strace> {
  const child = spawn('strace', [...args, '-o', output, '-p', String(pid)], { stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(child, 'exit');
  let said = '';
  await new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`strace: ${said}`)));
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      if (/^strace: Process .* attached/m.test(said)) resolve();
    });
  });
  return {
    end: async () => {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGINT');
      await ended;
      return readFileSync(output, 'latin1');
    },
  };
}

/** Why strace cannot be used on this machine; `undefined` when it can. */
export async function whyNoStrace(output: string): Promise<string | undefined> {
  const version = spawnSync('strace', ['--version'], { encoding: 'utf8' });
  if (version.error) return 'strace is not installed';
  const sleeper = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 10_000)'], { stdio: 'ignore' });
  try {
    if (sleeper.pid === undefined) return 'no process to try strace on';
    const strace = await attachStrace({ pid: sleeper.pid, args: ['-e', 'trace=fsync'], output });
    await strace.end();
    return undefined;
  } catch (error) {
    return `strace may not look at other processes here (${String(error)})`;
  } finally {
    sleeper.kill('SIGKILL');
  }
}
