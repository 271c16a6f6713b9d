import { cutTiles } from '../imaging/cut-tiles.ts';
import { decodePhoto } from '../imaging/decode-photo.ts';
import type { DecodeRequest } from '../imaging/decoder.ts';
import { endWhenLarger } from '../imaging/end-when-larger.ts';
import { heifLimits } from '../imaging/heif-limits.ts';
import { isHeifKind } from '../imaging/image-kind.ts';
import { maxDecoderBytes, maxTilingBytes } from '../imaging/image-limits.ts';
import { restrictDecoders } from '../imaging/open-picture.ts';

/**
 * The process that decodes one untrusted photo. It is given bytes and gives back previews or tiles; there is nothing else in it to be had.
 * Whoever started it ends it, after the answer or when that takes too long. It ends itself when it grows too large: the decoder
 * is native and runs beside this thread, so that it can be watched from here.
 */
restrictDecoders();

function mostBytes({ bytes, mediaType, tiles }: DecodeRequest): number {
  const limits = isHeifKind(mediaType) ? heifLimits(bytes) : undefined;
  if (typeof limits === 'object') return limits.process;
  return tiles ? maxTilingBytes : maxDecoderBytes;
}

async function decode(request: unknown, reply: (answer: unknown) => void): Promise<void> {
  const { bytes, mediaType, tiles } = request as DecodeRequest; // comes from the core, the only one who can reach this process
  endWhenLarger(mostBytes({ bytes, mediaType, ...(tiles && { tiles }) }));
  reply(await (tiles ? cutTiles : decodePhoto)(bytes, mediaType));
}

// Electron gives the process a line to the shell, which brings a port to the core; a forked one speaks with who forked it.
const shell: Electron.ParentPort | undefined = process.parentPort;
if (shell) {
  shell.once('message', ({ ports: [port] }) => {
    port?.once('message', ({ data }) => void decode(data, (answer) => port.postMessage(answer)));
    port?.start();
  });
} else {
  process.once('message', (request) => void decode(request, (answer) => process.send?.(answer)));
  // Nobody is left who would end this process.
  process.once('disconnect', () => process.exit());
}
