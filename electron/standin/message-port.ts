import { EventEmitter } from 'node:events';
import type { MessageChannelMain as RealChannel, MessagePortMain as RealPort } from 'electron';

interface PortEvent {
  readonly data: unknown;
  readonly ports: readonly MessagePortMain[];
}

/** One end of a channel. Messages wait until the end that receives them is started. */
export class MessagePortMain extends EventEmitter implements Pick<RealPort, 'postMessage' | 'start' | 'close'> {
  private peer: MessagePortMain | undefined;
  private waiting: PortEvent[] = [];
  private started = false;

  static pair(): readonly [MessagePortMain, MessagePortMain] {
    const [first, second] = [new MessagePortMain(), new MessagePortMain()];
    first.peer = second;
    second.peer = first;
    return [first, second];
  }

  postMessage(message: unknown, transfer: readonly unknown[] = []): void {
    if (transfer.length > 0) throw new Error('The stand-in for Electron does not send ports over ports');
    this.peer?.receive({ data: structuredClone(message), ports: [] });
  }

  start(): void {
    this.started = true;
    for (const event of this.waiting.splice(0)) this.receive(event);
  }

  close(): void {
    const { peer } = this;
    this.peer = undefined;
    if (!peer) return;
    peer.close();
    queueMicrotask(() => this.emit('close'));
  }

  private receive(event: PortEvent): void {
    if (this.started) queueMicrotask(() => this.emit('message', event));
    else this.waiting.push(event);
  }
}

/** A channel between two ports. */
export class MessageChannelMain implements Pick<RealChannel, 'port1' | 'port2'> {
  readonly port1: RealPort;
  readonly port2: RealPort;

  constructor() {
    // What a real port has beyond these members is never used.
    [this.port1, this.port2] = MessagePortMain.pair() as unknown as readonly [RealPort, RealPort];
  }
}
