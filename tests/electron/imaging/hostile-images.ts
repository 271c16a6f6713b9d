import { constants, crc32, deflateRawSync, deflateSync } from 'node:zlib';
import sharp from 'sharp';

/** A photo as a camera writes it: a gradient with noise, so that no coder gets rid of it. */
export async function photo(width = 640, height = 480): Promise<Buffer> {
  const raw = Buffer.alloc(width * height * 3);
  let seed = 1;
  for (let index = 0; index < raw.length; index += 1) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    raw[index] = (index % 160) + (seed % 64);
  }
  return sharp(raw, { raw: { width, height, channels: 3 } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** A PNG that says how large it is; `complete` when it really holds all its (black) pixels, and next to nothing otherwise. */
export function pngBomb(
  width: number,
  height: number,
  { interlaced = false, complete = false }: { readonly interlaced?: boolean; readonly complete?: boolean } = {},
): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, interlaced ? 1 : 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const data = complete ? zeros(height * (1 + 3 * width)) : deflateSync(Buffer.alloc(1024 * 1024));
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))]);
}

/** A TIFF whose (black) pixels lie in one deflated tile, so that a reader must hold all of them at once. Both sides: multiples of 16. */
export function tiffOfOneTile(width: number, height: number): Buffer {
  const tile = zeros(width * height * 3);
  const tags: readonly (readonly [tag: number, kind: 3 | 4, value: number])[] = [
    [256, 4, width],
    [257, 4, height],
    [258, 3, 8],
    [259, 3, 8], // deflate
    [262, 3, 2], // RGB
    [277, 3, 3],
    [284, 3, 1],
    [322, 4, width],
    [323, 4, height],
    [324, 4, 8],
    [325, 4, tile.length],
  ];
  const head = Buffer.from('II*\0\0\0\0\0', 'latin1');
  head.writeUInt32LE(8 + tile.length, 4);
  const directory = Buffer.alloc(2 + tags.length * 12 + 4);
  directory.writeUInt16LE(tags.length);
  for (const [index, [tag, kind, value]] of tags.entries()) {
    const at = 2 + index * 12;
    directory.writeUInt16LE(tag, at);
    directory.writeUInt16LE(kind, at + 2);
    directory.writeUInt32LE(1, at + 4);
    directory.writeUInt32LE(value, at + 8);
  }
  return Buffer.concat([head, tile, directory]);
}

/** So many zeros as a zlib stream, made without having them in memory. */
function zeros(length: number): Buffer {
  const step = 1 << 20;
  const whole = deflateRawSync(Buffer.alloc(step), { finishFlush: constants.Z_FULL_FLUSH });
  const rest = deflateRawSync(Buffer.alloc(length % step));
  const adler = Buffer.alloc(4);
  // Adler-32 of n zeros: the first sum stays 1, the second is n modulo 65521 (RFC 1950).
  adler.writeUInt16BE(length % 65521, 0);
  adler.writeUInt16BE(1, 2);
  const parts = Array.from({ length: Math.floor(length / step) }, () => whole);
  return Buffer.concat([Buffer.from([0x78, 0x9c]), ...parts, rest, adler]);
}

/** Places a segment after the first two bytes of a JPEG. */
export function withSegment(jpeg: Uint8Array, marker: number, content: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.set([0xff, marker]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([jpeg.subarray(0, 2), head, content, jpeg.subarray(2)]);
}

/** An Exif segment whose only directory points to itself. */
export function loopingExif(): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x8769, 10);
  tiff.writeUInt16LE(4, 12);
  tiff.writeUInt32LE(1, 14);
  tiff.writeUInt32LE(8, 18);
  tiff.writeUInt32LE(8, 22);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

/**
 * An Exif segment full of tags that each claim to hold a gigabyte, in as many directories as fit, each of which leads on to the
 * first: what a reader that believes it would never finish.
 */
export function manyExifTags(): Buffer {
  const tagsEach = 20;
  const directoryBytes = 2 + tagsEach * 12 + 4;
  const directories = Math.floor(64_000 / directoryBytes);
  const tiff = Buffer.alloc(8 + directories * directoryBytes);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  for (let directory = 0; directory < directories; directory += 1) {
    const start = 8 + directory * directoryBytes;
    tiff.writeUInt16LE(tagsEach, start);
    for (let tag = 0; tag < tagsEach; tag += 1) {
      const at = start + 2 + tag * 12;
      tiff.writeUInt16LE(tag % 2 === 0 ? 0x8769 : 0x010f + tag, at);
      tiff.writeUInt16LE(tag % 2 === 0 ? 4 : 2, at + 2);
      tiff.writeUInt32LE(tag % 2 === 0 ? 1 : 0x3fffffff, at + 4);
      tiff.writeUInt32LE(8 + ((directory + tag) % directories) * directoryBytes, at + 8);
    }
    tiff.writeUInt32LE(8, start + directoryBytes - 4);
  }
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
}

/** An Exif segment with nothing but a device model, byte for byte. */
export function exifWithModel(model: string): Buffer {
  const words = Buffer.from(`${model}\0`, 'utf8');
  const tiff = Buffer.alloc(8 + 2 + 12 + 4);
  tiff.write('II*\0', 'latin1');
  tiff.writeUInt32LE(8, 4);
  tiff.writeUInt16LE(1, 8);
  tiff.writeUInt16LE(0x0110, 10);
  tiff.writeUInt16LE(2, 12);
  tiff.writeUInt32LE(words.length, 14);
  tiff.writeUInt32LE(tiff.length, 18);
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff, words]);
}

/** Makes a JPEG claim other dimensions than it has. */
export function withClaimedSize(jpeg: Uint8Array, width: number, height: number): Buffer {
  const copy = Buffer.from(jpeg);
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]));
  copy.writeUInt16BE(height, frame + 5);
  copy.writeUInt16BE(width, frame + 7);
  return copy;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
