import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { lockingEvent } from '../shared/contract/channels.ts';
import { type CoreNotice, ShellMessage } from '../shared/contract/core-control.ts';
import { type CoreMessage, WindowMessage } from '../shared/contract/port-message.ts';
import { createCoreDecoders } from './core-decoders.ts';
import { createGrants } from './core-grants.ts';
import type { StartDecoder } from './imaging/decoder.ts';

/** What stands behind the connection: the router with everything it needs. */
export interface Core {
  /** Answers one call with a `Result`; never rejects for what a caller did. */
  dispatch(route: string, input: unknown): Promise<unknown>;
  /** Notes what was refused before it became a call: why, and which request of the shell it was. Never rejects. */
  noteRefusal(refusal: { readonly reason: string; readonly call?: string }): Promise<void>;
  /** Cancels what takes long: a lock does not wait for it. */
  cancelTasks?(): void;
  /** Closes the vault. Nothing is asked afterwards. */
  close(): Promise<void>;
}

/** What the core may use of the connection. */
export interface CoreSurroundings {
  /** Tells every connected window; what was emitted before a window connected is not repeated. */
  emit(event: string, payload: unknown): void;
  /** The path behind the token of a place that a person chose in a dialog; it works once. */
  resolveGrant(token: string): string | undefined;
  /** Has the shell start a process that decodes one photo. */
  readonly startDecoder: StartDecoder;
  /** Asks the shell to lock, because nobody has used the vault for too long. */
  requestLock(): void;
}

/** The parts of a port that are used here. */
type Port = Pick<Electron.MessagePortMain, 'on' | 'start' | 'close' | 'postMessage'>;
type ParentPort = Pick<Electron.ParentPort, 'on' | 'postMessage'>;

/** How long a window may take to keep what was typed, in milliseconds. */
const flushMilliseconds = 1000;

/**
 * Connects the core to its window and to the shell. Calls go straight between window and core; the shell only brings ports,
 * grants and the order to make ready for a lock, which is answered when the vault is closed.
 */
export function connectCore(
  parent: ParentPort,
  createCore: (surroundings: CoreSurroundings) => Core | Promise<Core>,
): void {
  const windows = new Set<WindowLink>();
  const grants = createGrants();
  const notify = (notice: CoreNotice): void => parent.postMessage(notice);
  const decoders = createCoreDecoders(notify);
  const core = Promise.resolve(
    createCore({
      emit: (event, payload) => {
        for (const window of windows) window.send({ type: 'event', event, payload });
      },
      resolveGrant: grants.resolve,
      startDecoder: decoders.start,
      requestLock: () => notify({ type: 'idle-lock' }),
    }),
  );
  const lock = async (): Promise<void> => {
    (await core).cancelTasks?.();
    await Promise.all([...windows].map((window) => window.finish()));
    await (await core).close();
    notify({ type: 'ready' });
  };
  parent.on('message', ({ data, ports }) => {
    const message = ShellMessage.parse(data);
    if (message.type === 'connect') {
      for (const port of ports) windows.add(linkWindow({ port, core, onClose: (window) => windows.delete(window) }));
    } else if (message.type === 'grant') {
      grants.keep(message.token, message.path);
      notify({ type: 'granted', token: message.token });
    } else if (message.type === 'decoder') {
      for (const port of ports) decoders.arrived(message.id, port);
    } else if (message.type === 'refused-request') {
      void core.then(({ noteRefusal }) => noteRefusal({ reason: message.reason, call: message.channel }));
    } else {
      void lock();
    }
  });
}

interface WindowLink {
  send(message: CoreMessage): void;
  /** Lets the window keep what was typed, waits for its calls, and takes no more. */
  finish(): Promise<void>;
}

interface LinkParts {
  readonly port: Port;
  readonly core: Promise<Core>;
  readonly onClose: (window: WindowLink) => void;
}

function linkWindow({ port, core, onClose }: LinkParts): WindowLink {
  const running = new Set<Promise<void>>();
  const flushed = new EventTarget();
  let open = true;
  const send = (message: CoreMessage): void => port.postMessage(message);
  const answer = async ({ id, route, input }: Extract<WindowMessage, { type: 'call' }>): Promise<void> => {
    send({ type: 'reply', id, reply: await (await core).dispatch(route, input) });
  };
  const window: WindowLink = {
    send,
    finish: async () => {
      const done = once(flushed, 'flushed');
      send({ type: 'event', event: lockingEvent, payload: null });
      await Promise.race([done, wait(flushMilliseconds)]);
      open = false;
      await Promise.all(running);
    },
  };
  port.on('message', ({ data }) => {
    const message = WindowMessage.safeParse(data);
    if (!open) return;
    if (!message.success) {
      void core.then(({ noteRefusal }) => noteRefusal({ reason: 'malformed-message' }));
      return;
    }
    if (message.data.type === 'flushed') {
      flushed.dispatchEvent(new Event('flushed'));
      return;
    }
    const call = answer(message.data).finally(() => running.delete(call));
    running.add(call);
  });
  port.on('close', () => onClose(window));
  port.start();
  return window;
}
