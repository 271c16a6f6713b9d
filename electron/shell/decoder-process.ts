import { MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';

/** The processes that decode untrusted photos for one core. */
export interface Decoders {
  /** Starts the process with this number and returns the core's end of the line to it. The oldest of too many is ended. */
  start(id: number): MessagePortMain;
  /** Ends that process, if it is the one that runs. */
  end(id: number): void;
  /** Ends all that run. */
  endAll(): void;
}

/** After this long a decoder is ended, in milliseconds. */
const longestLife = 25_000;

/** No core has a use for more. */
const atOnce = 3;

/** Decoders from this built entry: so many at a time as the core asks for, two for previews and one for tiles. */
export function createDecoders(entry: string): Decoders {
  const running = new Map<number, () => void>();
  const end = (id: number | undefined): void => {
    if (id === undefined) return;
    running.get(id)?.();
    running.delete(id);
  };
  const endAll = (): void => {
    for (const id of [...running.keys()]) end(id);
  };
  return {
    start(id) {
      end(id);
      if (running.size >= atOnce) end(running.keys().next().value);
      const { port1, port2 } = new MessageChannelMain();
      running.set(id, startProcess(entry, port2));
      return port1;
    },
    end,
    endAll,
  };
}

/**
 * Starts one process that gets a line to the core and nothing else: no arguments, no folder, an environment without anything of
 * ours. Returns what ends it at once, also inside a native decoder that listens to nothing.
 */
function startProcess(entry: string, line: MessagePortMain): () => void {
  const child = utilityProcess.fork(entry, [], {
    serviceName: 'decoder',
    stdio: 'ignore',
    // An environment without any variable would be taken for none given.
    env: { LC_ALL: 'C' },
    execArgv: ['--max-old-space-size=96'],
  });
  let wanted = true;
  const kill = (): void => {
    wanted = false;
    // Before it has a number it cannot be ended, and after its end the number may be somebody else's.
    const { pid } = child;
    if (pid === undefined) return;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has just ended.
    }
  };
  const timer = setTimeout(kill, longestLife);
  child.once('spawn', () => {
    if (!wanted) kill();
  });
  child.once('exit', () => clearTimeout(timer));
  child.postMessage(null, [line]);
  return kill;
}
