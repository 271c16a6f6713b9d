import { EventEmitter } from 'node:events';
import { connectCore } from '../../electron/core-connection.ts';
import { type CoreProcess, startCore } from '../../electron/shell/core-process.ts';
import { openGateway } from '../../electron/shell/ipc-gateway.ts';
import { ipcMain } from '../../electron/standin/ipc-main.ts';
import type { MessagePortMain } from '../../electron/standin/message-port.ts';
import { shellChannel } from '../../shared/contract/channels.ts';
import type { TempCore } from './temp-core.ts';

/**
 * The shell and the core as in the app, with nothing of their own left out: gateway, check of the sender, the shell's side of the core,
 * the core's side of the shell, ports, router. Only the processes between them are missing; the module `electron` must be the
 * stand-in's `ipcMain`, its channels and `forkInProcess`.
 */
export interface InProcessShell {
  /** The frame of our own page. */
  readonly mainFrame: TestFrame;
  /** Asks the shell for a port to the core as this frame; `undefined` when none comes. */
  connect(frame: TestFrame | null): Promise<MessagePortMain | undefined>;
  /** Asks one of the other requests as this frame; resolves with `refused` or `answered`. */
  ask(frame: TestFrame | null, channel: string): Promise<'answered' | 'refused'>;
  /** Calls a route over a port. */
  call(port: MessagePortMain, route: string, input: unknown): Promise<unknown>;
}

/** What the gateway looks at in a frame. */
export interface TestFrame {
  readonly origin: string;
  readonly parent: unknown;
  postMessage(channel: string, message: unknown, ports: readonly MessagePortMain[]): void;
}

/** A frame; what is posted to it is kept in `ports`. */
export function testFrame(origin: string, parent: unknown = null): TestFrame & { readonly ports: MessagePortMain[] } {
  const ports: MessagePortMain[] = [];
  return { origin, parent, ports, postMessage: (_channel, _message, sent) => ports.push(...sent) };
}

/** The two ends of what is a process elsewhere. */
class Process extends EventEmitter {
  readonly pid = undefined;
  readonly parentPort = Object.assign(new EventEmitter(), {
    postMessage: (data: unknown) => queueMicrotask(() => this.emit('message', structuredClone(data))),
  });

  postMessage(data: unknown, ports: readonly MessagePortMain[] = []): void {
    queueMicrotask(() => this.parentPort.emit('message', { data: structuredClone(data), ports }));
  }

  kill(): boolean {
    queueMicrotask(() => this.emit('exit', 0));
    return true;
  }
}

const forked: Process[] = [];

/** In place of `utilityProcess.fork`: a process that is none. */
export function forkInProcess(): Process {
  const started = new Process();
  forked.push(started);
  return started;
}

/** Puts the shell before a core. Once a test file: the gateway registers its handlers for good. */
export function openInProcessShell(temp: TempCore): InProcessShell {
  const mainFrame = testFrame('app://letseldossier');
  const window = { webContents: { mainFrame } };
  const decoders = { start: () => undefined, end: () => undefined, endAll: () => undefined };
  const core: CoreProcess = startCore({
    entry: '',
    args: [],
    decoders: decoders as never,
    onIdle: () => undefined,
    onLost: () => undefined,
  });
  const parentPort = forked.at(-1)?.parentPort;
  connectCore(parentPort as never, () => temp.core);
  openGateway({
    window: () => window as never,
    core: () => core,
    noteRefused: core.noteRefused,
    lock: async () => undefined,
    chooseSavePath: async () => null,
    chooseFolder: async () => null,
  });
  let lastId = 0;
  return {
    mainFrame,
    async connect(frame) {
      const before = mainFrame.ports.length;
      ipcMain.emit(shellChannel.connect, { senderFrame: frame });
      await new Promise((resolve) => setImmediate(resolve));
      const port = mainFrame.ports[before];
      port?.start();
      return port;
    },
    ask: (frame, channel) =>
      ipcMain.answer(channel, { senderFrame: frame }, [{ suggestedName: 'a', kind: 'pdf', purpose: 'backup' }]).then(
        () => 'answered',
        (error: Error) => (error.message === 'Refused' ? 'refused' : 'answered'),
      ),
    async call(port, route, input) {
      lastId += 1;
      const id = lastId;
      const reply = new Promise<unknown>((resolve) => {
        const listen = ({
          data,
        }: {
          readonly data: { readonly type: string; readonly id: number; readonly reply: unknown };
        }) => {
          if (data.type !== 'reply' || data.id !== id) return;
          port.off('message', listen);
          resolve(data.reply);
        };
        port.on('message', listen);
      });
      port.postMessage({ type: 'call', id, route, input });
      return reply;
    },
  };
}
