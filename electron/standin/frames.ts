import { decodeClone, encodeClone } from './clone-codec.ts';

/** Bytes of one binary part in one frame. A multiple of three, so that no base64 is padded in between. */
const chunkBytes = 3 * 1024 * 1024;

/** How a runtime turns bytes into base64 and back. */
export interface Base64 {
  readonly encode: (bytes: Uint8Array) => string;
  readonly decode: (text: string) => Uint8Array;
}

/**
 * Cuts a message into frames of text, to be sent in order: pieces of the binary parts first (`b` and base64), then the message
 * itself (`m`, the lengths of its binary parts, its text). Throws a `DataCloneError` before the first frame.
 */
export function toFrames(message: unknown, base64: Base64): Iterable<string> {
  const { text, binaries } = encodeClone(message);
  return (function* () {
    for (const bytes of binaries) {
      for (let at = 0; at < bytes.length; at += chunkBytes) {
        yield `b${base64.encode(bytes.subarray(at, at + chunkBytes))}`;
      }
    }
    yield `m${JSON.stringify(binaries.map((bytes) => bytes.length))}\n${text}`;
  })();
}

/** Puts the frames of one sender together again and hands on each message when it is complete. */
export function createFrameReader(base64: Base64, onMessage: (message: unknown) => void): (frame: string) => void {
  let chunks: Uint8Array[] = [];
  return (frame) => {
    if (frame.startsWith('b')) {
      chunks.push(base64.decode(frame.slice(1)));
      return;
    }
    const end = frame.indexOf('\n');
    const lengths = JSON.parse(frame.slice(1, end)) as readonly number[];
    const binaries = lengths.map((length) => takeBytes(chunks, length));
    chunks = [];
    onMessage(decodeClone({ text: frame.slice(end + 1), binaries }));
  };
}

/** Takes the chunks of one binary part off the front of the list. */
function takeBytes(chunks: Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  for (let at = 0; at < length; ) {
    const chunk = chunks.shift();
    if (!chunk) throw new Error('A frame is missing');
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
