import { crc32 } from 'node:zlib';
import type { AnnouncedSize } from './check-structure.ts';

const pngChunk = { header: 0x49484452, data: 0x49444154, end: 0x49454e44 } as const;

/**
 * Follows the chunks of a PNG from its header to its end; those that an image cannot do without must have the right checksum. What
 * lies behind the end is not read. Source: PNG (Third Edition) sections 5.3 and 11.2.
 */
export function checkPng(bytes: Uint8Array): AnnouncedSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size: AnnouncedSize | undefined;
  let hasData = false;
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const type = view.getUint32(at + 4);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const isFirst = at === 8;
    if (isFirst !== (type === pngChunk.header)) return undefined;
    // The fifth bit of the first letter says that an image can do without the chunk.
    const isCritical = (view.getUint8(at + 4) & 0x20) === 0;
    if (isCritical && crc32(bytes.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return undefined;
    if (isFirst) {
      if (length !== 13) return undefined;
      size = { width: view.getUint32(16), height: view.getUint32(20), isWhole: view.getUint8(28) !== 0 };
    }
    if (type === pngChunk.end) return hasData ? size : undefined;
    hasData ||= type === pngChunk.data;
    at = end;
  }
  return undefined;
}

/** Follows the chunks of a WebP, of which the file must hold as many bytes as its header says. Source: RFC 9649 sections 2.3-2.7. */
export function checkWebp(bytes: Uint8Array): AnnouncedSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 30) return undefined;
  const end = 8 + view.getUint32(4, true);
  if (end > bytes.length) return undefined;
  let size: AnnouncedSize | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > end) return undefined;
    size ??= webpSize(view, at, length);
    at += 8 + length + (length % 2);
  }
  return size;
}

function webpSize(view: DataView, at: number, length: number): AnnouncedSize | undefined {
  const type = view.getUint32(at);
  const threeBytes = (place: number): number => view.getUint16(place, true) + view.getUint8(place + 2) * 65_536;
  if (type === 0x56503858 && length >= 10) return { width: threeBytes(at + 12) + 1, height: threeBytes(at + 15) + 1 };
  if (type === 0x56503820 && length >= 10)
    return { width: view.getUint16(at + 14, true) & 0x3fff, height: view.getUint16(at + 16, true) & 0x3fff };
  if (type !== 0x5650384c || length < 5) return undefined;
  const bits = view.getUint32(at + 9, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
