import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A display that nobody looks at. */
export interface VirtualDisplay {
  /** For the environment variable `DISPLAY`. */
  readonly name: string;
  close(): Promise<void>;
}

/** Starts an X server without a screen or a TCP port, under the first number that is free. */
export async function openVirtualDisplay(): Promise<VirtualDisplay> {
  const server: ChildProcess = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const announced = server.stdio[3];
  if (!announced) throw new Error('The virtual display cannot say its number');
  const [number] = (await once(announced, 'data')) as [Buffer];
  return {
    name: `:${String(number).trim()}`,
    close: async () => {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}
