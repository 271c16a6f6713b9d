/** Dimensions in pixels. */
interface Size {
  readonly width: number;
  readonly height: number;
}

/** Segments that a plain JPEG may hold before its pixels, by the second byte of their marker. Source: ITU-T T.81 table B.1. */
const app0 = 0xe0;
const tables: ReadonlySet<number> = new Set([app0, 0xc4, 0xdb, 0xdd]);
/** Start of frame, baseline and extended sequential and progressive Huffman. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const startOfScan = 0xda;

/**
 * The dimensions that a JPEG announces, read without decoding it; `undefined` when the bytes are anything but a plain one: one
 * frame, its tables, at most the JFIF header, and neither comments nor metadata.
 */
export function plainJpegSize(bytes: Uint8Array): Size | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8 || view.getUint16(bytes.length - 2) !== 0xffd9) return undefined;
  let size: Size | undefined;
  for (let at = 2; at + 4 <= bytes.length; ) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (view.getUint8(at) !== 0xff || length < 2) return undefined;
    if (marker === startOfScan) return size;
    if (frames.has(marker)) {
      if (size || at + 9 > bytes.length) return undefined;
      size = { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
      if (size.width === 0 || size.height === 0) return undefined;
    } else if (!tables.has(marker)) return undefined;
    at += 2 + length;
  }
  return undefined;
}
