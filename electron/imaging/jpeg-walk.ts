/** What a JPEG says about itself from its start to its own end. */
export interface JpegWalk {
  readonly width: number;
  readonly height: number;
  /** Huffman-coded baseline, extended or progressive in eight bits: what a viewer shows; sensor data are coded otherwise. */
  readonly isPicture: boolean;
  readonly isProgressive: boolean;
  readonly scans: number;
  /** The place behind the end of the image; what a camera or anybody else put behind it is not read. */
  readonly end: number;
}

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
const notFrames: ReadonlySet<number> = new Set([0xc4, 0xc8, 0xcc]);
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && !notFrames.has(marker);
const standsAlone = (marker: number): boolean => marker <= 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/**
 * Follows the markers of a JPEG, from `start`, to the end of that image, without decoding it: thumbnails inside segments and images
 * behind it have ends of their own. `undefined` when it has no such end, no dimensions, or more than one frame. Reads every byte at
 * most once. Source: ITU-T T.81 annex B.
 */
export function walkJpeg(bytes: Uint8Array, start = 0): JpegWalk | undefined {
  if (bytes[start] !== 0xff || bytes[start + 1] !== startOfImage) return undefined;
  let frame: Pick<JpegWalk, 'width' | 'height' | 'isPicture' | 'isProgressive'> | undefined;
  let scans = 0;
  for (let at = nextMarker(bytes, start + 2); at + 1 < bytes.length; ) {
    const marker = byteAt(bytes, at + 1);
    if (marker === endOfImage) return frame && scans > 0 ? { ...frame, scans, end: at + 2 } : undefined;
    if (marker === startOfImage) return undefined;
    if (standsAlone(marker)) {
      at = nextMarker(bytes, at + 2);
      continue;
    }
    const length = twoBytes(bytes, at + 2);
    if (length < 2 || at + 2 + length > bytes.length) return undefined;
    if (isFrame(marker)) {
      if (frame || length < 8) return undefined;
      frame = readFrame(bytes, at, marker);
      if (frame.width === 0 || frame.height === 0) return undefined;
    }
    if (marker === startOfScan) scans += 1;
    at = nextMarker(bytes, at + 2 + length);
  }
  return undefined;
}

const readFrame = (bytes: Uint8Array, at: number, marker: number) => ({
  height: twoBytes(bytes, at + 5),
  width: twoBytes(bytes, at + 7),
  isPicture: marker <= 0xc2 && byteAt(bytes, at + 4) === 8,
  isProgressive: marker === 0xc2,
});

/** The place of the next marker; stuffed bytes, fill bytes, restarts and what lies between segments are passed over. */
function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const next = byteAt(bytes, at + 1);
    if (next !== 0xff && !standsAlone(next)) return at;
  }
  return bytes.length;
}

const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;
const twoBytes = (bytes: Uint8Array, at: number): number => byteAt(bytes, at) * 256 + byteAt(bytes, at + 1);
