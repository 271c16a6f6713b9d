import { MessageChannelMain, type MessagePortMain, utilityProcess } from 'electron';

/** The processes that decode untrusted photos for one core. */
export interface Decoders {
  /** Starts the process with this number and returns the core's end of the line to it. One that still runs is ended. */
  start(id: number): MessagePortMain;
  /** Ends that process, if it is the one that runs. */
  end(id: number): void;
  /** Ends whichever runs. */
  endAll(): void;
}

/** After this long a decoder is ended, in milliseconds. */
const longestLife = 25_000;

interface Running {
  readonly id: number;
  kill(): void;
}

/** Decoders from this built entry, at most one at a time. */
export function createDecoders(entry: string): Decoders {
  let running: Running | undefined;
  const endAll = (): void => {
    running?.kill();
    running = undefined;
  };
  return {
    start(id) {
      endAll();
      const { port1, port2 } = new MessageChannelMain();
      running = { id, kill: startProcess(entry, port2) };
      return port1;
    },
    end(id) {
      if (running?.id === id) endAll();
    },
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
