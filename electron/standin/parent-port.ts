import { EventEmitter } from 'node:events';
import { MessagePortMain } from './message-port.ts';
import type { PortMessage, WithChild } from './wire.ts';

/**
 * Loaded before the program of a child process: gives it `process.parentPort`, whose messages wait for the first listener. The
 * child ends with the process that started it.
 */
const send = process.send?.bind(process);
const portByNumber = new Map<number, MessagePortMain>();
const parentPort = new EventEmitter();
const waiting: WithChild[] = [];

const tell = (message: WithChild): void => void send?.(message);

/** The near end is for the program; the far end stays here and speaks with the parent. */
function openPort(number: number): MessagePortMain {
  const [near, far] = MessagePortMain.pair();
  portByNumber.set(number, far);
  far.on('message', ({ data }: { readonly data: unknown }) => tell({ kind: 'port', port: number, data }));
  far.on('close', () => {
    if (portByNumber.delete(number)) tell({ kind: 'port-closed', port: number });
  });
  far.start();
  return near;
}

function receivePort(message: PortMessage): void {
  const port = portByNumber.get(message.port);
  if (message.kind === 'port') port?.postMessage(message.data);
  else port?.close();
}

function receive(message: WithChild): void {
  if (message.kind !== 'parent') receivePort(message);
  else if (parentPort.listenerCount('message') === 0) waiting.push(message);
  else
    parentPort.emit('message', {
      data: message.data,
      ports: message.ports.map(openPort),
    });
}

process.on('message', receive);
process.on('disconnect', () => process.exit());
// A key press in the terminal, and its closing, reach the whole group; the parent decides when this process ends.
process.on('SIGINT', () => undefined);
process.on('SIGHUP', () => undefined);
parentPort.on('newListener', () => queueMicrotask(() => waiting.splice(0).forEach(receive)));

Object.defineProperty(process, 'parentPort', {
  value: Object.assign(parentPort, {
    postMessage: (data: unknown): void => tell({ kind: 'parent', data, ports: [] }),
  }),
});
