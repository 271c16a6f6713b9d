import { contextBridge, ipcRenderer } from 'electron';
import { coreEvent, lockingEvent, shellChannel, windowChannel } from '../shared/contract/channels.ts';
import type { CoreMessage, WindowMessage } from '../shared/contract/port-message.ts';

type Listener = (payload: unknown) => unknown;
type Settle = { readonly resolve: (reply: unknown) => void; readonly reject: (reason: Error) => void };

const listenersByEvent = new Map<string, Set<Listener>>();
const waitingById = new Map<number, Settle>();

/** What is used of a DOM `MessagePort`; this zone has no DOM types. */
interface CorePort {
  onmessage: ((message: { readonly data: CoreMessage }) => void) | null;
  postMessage(message: WindowMessage): void;
}

/** Calls made before the port is there. */
let queue: WindowMessage[] = [];
let port: CorePort | undefined;
let lost = false;
let lastId = 0;

const send = (message: WindowMessage): void => {
  if (port) port.postMessage(message);
  else queue.push(message);
};

const tell = (event: string, payload: unknown): Promise<unknown> =>
  Promise.allSettled([...(listenersByEvent.get(event) ?? [])].map(async (listener) => listener(payload)));

const receive = async (message: CoreMessage): Promise<void> => {
  if (message.type === 'reply') {
    waitingById.get(message.id)?.resolve(message.reply);
    waitingById.delete(message.id);
    return;
  }
  await tell(message.event, message.payload);
  if (message.event === lockingEvent) send({ type: 'flushed' });
};

ipcRenderer.on(windowChannel.corePort, (event) => {
  port = event.ports[0];
  if (!port) return;
  port.onmessage = (message) => void receive(message.data);
  for (const message of queue) send(message);
  queue = [];
});

ipcRenderer.on(windowChannel.coreLost, (_event, restarting: boolean) => {
  lost = !restarting;
  port = undefined;
  for (const { reject } of waitingById.values()) reject(new Error('core-crashed'));
  waitingById.clear();
  queue = [];
  void tell(coreEvent, { type: 'core-crashed' });
});

const bridge = {
  call: (route: string, input: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      if (lost) throw new Error('core-crashed');
      lastId += 1;
      send({ type: 'call', id: lastId, route, input });
      waitingById.set(lastId, { resolve, reject });
    }),
  on: (event: string, listener: Listener): (() => void) => {
    const listeners = listenersByEvent.get(event) ?? new Set();
    listenersByEvent.set(event, listeners.add(listener));
    return () => void listeners.delete(listener);
  },
  chooseSavePath: (request: unknown): Promise<unknown> => ipcRenderer.invoke(shellChannel.chooseSavePath, request),
  chooseFolder: (request: unknown): Promise<unknown> => ipcRenderer.invoke(shellChannel.chooseFolder, request),
  lock: (): Promise<unknown> => ipcRenderer.invoke(shellChannel.lock),
  platform: { system: process.platform, runtime: process.versions.electron ? 'electron' : 'stand-in' },
};

contextBridge.exposeInMainWorld('letseldossier', Object.freeze(bridge));
ipcRenderer.send(shellChannel.connect);
