import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Decoder } from './decoder.ts';
import { decoderMilliseconds } from './image-limits.ts';

/** A forked decoder, with the number by which the system knows it. */
export interface ForkedDecoder extends Decoder {
  readonly pid: number | undefined;
}

/** How a decoder is forked. */
interface ForkOptions {
  /** Another program in place of the decoder, for tests of what a broken one does. */
  readonly entry?: string;
  /** Milliseconds after which the process is ended. */
  readonly milliseconds?: number;
}

/**
 * Starts a decoder without Electron: a forked Node process with an empty environment and a small heap. For the headless commands
 * and tests; in the packaged app nothing can fork Node, and the shell starts the decoder.
 */
export function forkDecoder({
  entry = decoderEntry(),
  milliseconds = decoderMilliseconds,
}: ForkOptions = {}): ForkedDecoder {
  const child = fork(entry, [], {
    // Not even PATH. (An environment without any variable would be taken for none given.)
    env: { LC_ALL: 'C' },
    execArgv: ['--max-old-space-size=96', '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const end = (): void => void child.kill('SIGKILL');
  const timer = setTimeout(end, milliseconds);
  child.once('exit', () => clearTimeout(timer));
  return { pid: child.pid, end, decode: (request) => ask(child, request) };
}

function ask(child: ChildProcess, request: object): Promise<unknown> {
  return new Promise((resolve) => {
    child.once('message', resolve);
    child.once('exit', () => resolve(undefined));
    child.once('error', () => resolve(undefined));
    // A process that ended before it was asked is told by its exit.
    child.send(request, () => undefined);
  });
}

/** From sources the entry lies in its room; in a bundle all entries lie side by side. */
function decoderEntry(): string {
  const here = import.meta.url;
  return fileURLToPath(new URL(here.endsWith('.ts') ? '../workers/decode-image.ts' : './decode-image.js', here));
}
