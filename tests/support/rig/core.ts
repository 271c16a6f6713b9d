import { createHash } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { connectCore } from '../../../electron/core-connection.ts';
import { createImageInspector } from '../../../electron/imaging/image-inspector.ts';

/**
 * A core without a vault, to test what carries calls to a core: it gives back what it got, says what it saw, and fails on
 * demand. `userDataDir` gets a line for each thing that must have happened before the process ended.
 */
const userDataDir = process.argv.find((item) => item.startsWith('--user-data='))?.slice('--user-data='.length) ?? '';
const note = (line: string): void => appendFileSync(join(userDataDir, 'notes.txt'), `${line}\n`);

connectCore(process.parentPort, ({ emit, resolveGrant, requestLock, startDecoder }) => ({
  close: async () => note('closed'),
  noteRefusal: async ({ reason, call }) => note(`refused ${reason} ${call}`),
  async dispatch(route, input) {
    switch (route) {
      case 'echo':
        return input;
      case 'digest':
        return createHash('sha256')
          .update(input as Uint8Array)
          .digest('hex');
      case 'process':
        return { pid: process.pid, args: process.argv.slice(2), env: Object.keys(process.env) };
      case 'emit':
        emit('core', input);
        return null;
      case 'grant':
        return resolveGrant(String(input)) ?? null;
      case 'note':
        note(String(input));
        return null;
      case 'slow-note':
        await wait(200);
        note(String(input));
        return null;
      case 'idle':
        requestLock();
        return null;
      case 'decode': {
        const reply = await createImageInspector({ startDecoder }).inspect(input as Uint8Array);
        return reply.ok ? reply.value : reply.error;
      }
      case 'crash':
        return process.exit(1);
      default:
        return { ok: false, error: { kind: 'unknown-route' } };
    }
  },
}));
