import type { CoreNotice } from '../shared/contract/core-control.ts';
import type { Decoder, StartDecoder } from './imaging/decoder.ts';

/** The parts of a port that are used here. */
type Port = Pick<Electron.MessagePortMain, 'once' | 'start' | 'close' | 'postMessage'>;

/** Decoders that the shell starts for the core, which cannot start a process itself. */
export interface CoreDecoders {
  readonly start: StartDecoder;
  /** The shell has started the decoder with this number, and this is the line to it. */
  arrived(id: number, port: Port): void;
}

/** Asks the shell for decoders through `notify`. */
export function createCoreDecoders(notify: (notice: CoreNotice) => void): CoreDecoders {
  const awaitedById = new Map<number, (port: Port) => void>();
  let lastId = 0;
  const start = (): Decoder => {
    lastId += 1;
    const id = lastId;
    const line = new Promise<Port>((resolve) => awaitedById.set(id, resolve));
    notify({ type: 'need-decoder', id });
    return {
      decode: async (request) => {
        const port = await line;
        return new Promise((resolve) => {
          port.once('message', ({ data }) => resolve(data));
          port.once('close', () => resolve(undefined));
          port.start();
          port.postMessage(request);
        });
      },
      end: () => {
        awaitedById.delete(id);
        notify({ type: 'end-decoder', id });
        void line.then((port) => port.close());
      },
    };
  };
  return {
    start,
    arrived(id, port) {
      const take = awaitedById.get(id);
      awaitedById.delete(id);
      if (take) take(port);
      else port.close();
    },
  };
}
