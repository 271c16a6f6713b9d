import type { ContextBridge, IpcRenderer, IpcRendererEvent } from 'electron';
import { createFrameReader, toFrames } from '../frames.ts';
import { bindingName, type FromPage, receiveName, runPreloadName, type ToPage } from '../wire.ts';
import { linkEvent, WorldBridge } from './world-bridge.ts';

type Settle = {
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: Error) => void;
};
type Listener = (event: IpcRendererEvent, ...args: unknown[]) => void;
/** The preload script as a function of what it finds around it: `require`, `module`, `exports`, `process`. */
type Preload = (...surroundings: readonly [(name: string) => unknown, object, object, object]) => void;

// The host puts this function into the isolated world only.
const binding = (globalThis as unknown as Record<string, (frame: string) => void>)[bindingName];
const base64 = {
  encode: (bytes: Uint8Array): string => bytes.toBase64(),
  decode: (text: string): Uint8Array => Uint8Array.fromBase64(text),
};
const listenersByChannel = new Map<string, Listener[]>();
const invokedById = new Map<number, Settle>();
const portById = new Map<number, MessagePort>();
let lastId = 0;

const send = (message: FromPage): void => {
  for (const frame of toFrames(message, base64)) binding?.(frame);
};

/** A real port for the preload script; its other end stays here and speaks with the host. */
function openPort(id: number): MessagePort {
  const { port1, port2 } = new MessageChannel();
  portById.set(id, port2);
  port2.onmessage = ({ data }) => send({ kind: 'port', port: id, data });
  return port1;
}

function receive(message: ToPage): void {
  switch (message.kind) {
    case 'result': {
      const waiting = invokedById.get(message.id);
      invokedById.delete(message.id);
      if (message.ok) waiting?.resolve(message.value);
      else waiting?.reject(new Error(String(message.value)));
      return;
    }
    case 'message': {
      // The stand-in's event carries the ports and no more.
      const event = {
        ports: message.ports.map(openPort),
      } as unknown as IpcRendererEvent;
      for (const listener of listenersByChannel.get(message.channel) ?? []) listener(event, ...message.args);
      return;
    }
    case 'port':
      portById.get(message.port)?.postMessage(message.data);
      return;
    case 'port-closed':
      portById.get(message.port)?.close();
      portById.delete(message.port);
  }
}

const ipcRenderer = {
  on(channel: string, listener: Listener) {
    listenersByChannel.set(channel, [...(listenersByChannel.get(channel) ?? []), listener]);
    // Nothing here chains further calls; Electron returns itself.
    return this as unknown as IpcRenderer;
  },
  send: (channel, ...args) => send({ kind: 'send', channel, args }),
  invoke: (channel, ...args) =>
    new Promise((resolve, reject) => {
      lastId += 1;
      send({ kind: 'invoke', id: lastId, channel, args });
      invokedById.set(lastId, { resolve, reject });
    }),
} satisfies Pick<IpcRenderer, 'on' | 'send' | 'invoke'>;

function start(preload: Preload, system: object): void {
  const { port1, port2 } = new MessageChannel();
  const worlds = new WorldBridge(port1, 'isolated');
  document.dispatchEvent(new MessageEvent(linkEvent, { ports: [port1] }));
  // The channel's other end is only there because ports come in pairs.
  port2.close();
  const contextBridge = {
    exposeInMainWorld: (name, api) => void worlds.call(0, [name, api]),
  } satisfies Pick<ContextBridge, 'exposeInMainWorld'>;
  const require = (name: string): unknown => {
    if (name === 'electron') return { contextBridge, ipcRenderer };
    throw new Error(`A sandboxed preload script cannot load ${name}`);
  };
  const exports = {};
  preload(require, { exports }, exports, system);
}

if (window === window.top) {
  const read = createFrameReader(base64, (message) => receive(message as ToPage));
  Object.assign(globalThis, { [receiveName]: read, [runPreloadName]: start });
}
