import { randomUUID } from 'node:crypto';
import { type MessagePortMain, type UtilityProcess, utilityProcess } from 'electron';
import { CoreNotice, type ShellMessage } from '../../shared/contract/core-control.ts';
import type { Decoders } from './decoder-process.ts';

/** The process that holds key, store and records, seen from the shell. */
export interface CoreProcess {
  /** Hands over the core's end of a window's channel. */
  connect(port: MessagePortMain): void;
  /** Tells the core of a chosen place; resolves with its token once the core knows it, and with undefined if it never will. */
  grant(path: string): Promise<string | undefined>;
  /** Has the core note that the shell refused a request. */
  noteRefused(refused: RefusedRequest): void;
  /** Lets the core close the vault, for at most two seconds, then ends the process; resolves when it is gone. */
  stop(): Promise<void>;
}

/** A request that the shell refused: which, and why. */
export type RefusedRequest = Omit<Extract<ShellMessage, { type: 'refused-request' }>, 'type'>;

/** How a core is started, and who hears of it. */
export interface CoreStart {
  /** Absolute path of the built core. */
  readonly entry: string;
  readonly args: readonly string[];
  /** Starts the processes in which this core has photos decoded. */
  readonly decoders: Decoders;
  /** Nobody has used the vault for long enough. */
  readonly onIdle: () => void;
  /** The process ended without being asked to. */
  readonly onLost: () => void;
}

const preparationMilliseconds = 2000;

/** Starts a core. Variables that would let somebody else's code into the process are left out of its environment. */
export function startCore({ entry, args, decoders, onIdle, onLost }: CoreStart): CoreProcess {
  const child = utilityProcess.fork(entry, [...args], {
    serviceName: 'core',
    stdio: 'inherit',
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:NODE|ELECTRON|LD|DYLD)_/.test(name))),
  });
  let stopping = false;
  const tell = (message: ShellMessage, ports: MessagePortMain[] = []): void => child.postMessage(message, ports);
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      decoders.endAll();
      resolve();
      if (!stopping) onLost();
    });
  });
  const heard = (wanted: (notice: CoreNotice) => boolean): Promise<boolean> =>
    Promise.race([noticeFrom(child, wanted), gone.then(() => false)]);
  child.on('message', (message: unknown) => {
    const notice = CoreNotice.safeParse(message).data;
    if (notice?.type === 'idle-lock') onIdle();
    else if (notice?.type === 'need-decoder') tell({ type: 'decoder', id: notice.id }, [decoders.start(notice.id)]);
    else if (notice?.type === 'end-decoder') decoders.end(notice.id);
  });
  return {
    connect: (port) => tell({ type: 'connect' }, [port]),
    noteRefused: (refused) => tell({ type: 'refused-request', ...refused }),
    async grant(path) {
      const token = randomUUID();
      const known = heard((notice) => notice.type === 'granted' && notice.token === token);
      tell({ type: 'grant', token, path });
      return (await known) ? token : undefined;
    },
    async stop() {
      stopping = true;
      const ready = heard((notice) => notice.type === 'ready');
      tell({ type: 'prepare-lock' });
      await Promise.race([ready, new Promise((resolve) => setTimeout(resolve, preparationMilliseconds))]);
      // A decoder holds a photo as the core holds records.
      decoders.endAll();
      child.kill();
      await gone;
    },
  };
}

function noticeFrom(child: UtilityProcess, wanted: (notice: CoreNotice) => boolean): Promise<boolean> {
  return new Promise((resolve) => {
    const listen = (message: unknown): void => {
      const notice = CoreNotice.safeParse(message);
      if (!notice.success || !wanted(notice.data)) return;
      child.off('message', listen);
      resolve(true);
    };
    child.on('message', listen);
  });
}
