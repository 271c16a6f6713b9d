import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/**
 * Claims to be the one app that works in this folder; resolves with false when another already does, which is then told through
 * its `onSecond`. The claim is a name in the kernel, not a file and not a port, and ends with the process. Linux only: elsewhere
 * every claim is granted.
 */
export async function claimSingleInstance(folder: string, onSecond: () => void): Promise<boolean> {
  if (process.platform !== 'linux') return true;
  const name = `\0letseldossier-${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  const server = createServer((second) => {
    second.destroy();
    onSecond();
  });
  try {
    server.listen(name);
    await once(server, 'listening');
    server.unref();
    return true;
  } catch {
    connect(name).on('error', () => undefined);
    return false;
  }
}
