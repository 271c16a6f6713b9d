import { MessagePortMain } from './message-port.ts';
import type { PortMessage } from './wire.ts';

/** The ports of a page or a child process that end in this process. */
export interface PortRelay {
  /** Takes over ports that are being transferred to the other process and returns the numbers they go by there. */
  adopt(ports: readonly unknown[]): readonly number[];
  /** Hands on what arrived from the other process. */
  receive(message: PortMessage): void;
  /** The other process is gone, and its ends of the channels with it. */
  closeAll(): void;
}

/** Carries messages of transferred ports to and from another process through `send`. */
export function relayPorts(send: (message: PortMessage) => void): PortRelay {
  const portByNumber = new Map<number, MessagePortMain>();
  let lastNumber = 0;
  const adoptOne = (port: unknown): number => {
    if (!(port instanceof MessagePortMain)) throw new TypeError('Only ports can be transferred');
    lastNumber += 1;
    const number = lastNumber;
    portByNumber.set(number, port);
    port.on('message', ({ data }: { readonly data: unknown }) => send({ kind: 'port', port: number, data }));
    port.on('close', () => {
      if (portByNumber.delete(number)) send({ kind: 'port-closed', port: number });
    });
    port.start();
    return number;
  };
  return {
    adopt: (ports) => ports.map(adoptOne),
    receive(message) {
      const port = portByNumber.get(message.port);
      if (message.kind === 'port') port?.postMessage(message.data);
      else port?.close();
    },
    closeAll() {
      const ports = [...portByNumber.values()];
      portByNumber.clear();
      for (const port of ports) port.close();
    },
  };
}
