import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { type JpegWalk, walkJpeg } from './jpeg-walk.ts';
import { readTiff } from './tiff-reader.ts';

/** JPEGs of a file that are looked at in search of the one to show. */
const maxCandidates = 64;
/** A candidate may be read to its end, so that their bytes together are what bounds the time. */
const maxBytesWalked = 512 * 1024 * 1024;

/**
 * The largest picture, in JPEG, that a camera put into its file; upright as the file says. First those that the directories of the
 * file name, then, where there is none, any that lies in it. Pixels of the sensor that are coded like a JPEG (lossless) do not count.
 * `undefined` when there is none.
 */
export function findEmbeddedJpeg(bytes: Uint8Array, kind: PhotoMediaType): Uint8Array | undefined {
  const jpeg = largest(bytes, namedPlaces(bytes, kind)) ?? largest(bytes, foundPlaces(bytes));
  return jpeg && withOrientation(jpeg, orientationOf(bytes, kind));
}

function largest(bytes: Uint8Array, places: Iterable<number>): Uint8Array | undefined {
  let best: { readonly pixels: number; readonly start: number; readonly walk: JpegWalk } | undefined;
  let [count, walked] = [0, 0];
  for (const start of places) {
    count += 1;
    if (count > maxCandidates || walked > maxBytesWalked) break;
    const walk = walkJpeg(bytes, start);
    walked += (walk?.end ?? bytes.length) - start;
    if (!walk?.isPicture) continue;
    const pixels = walk.width * walk.height;
    if (pixels > (best?.pixels ?? 0)) best = { pixels, start, walk };
  }
  return best && bytes.subarray(best.start, best.walk.end);
}

/** Tags that say where a JPEG lies: strips, JPEGInterchangeFormat, and JpgFromRaw of Panasonic. */
const placeTags = [0x0111, 0x0201, 0x002e];

function namedPlaces(bytes: Uint8Array, kind: PhotoMediaType): readonly number[] {
  // The header of a RAF says at byte 84 where its JPEG lies.
  if (kind === 'image/x-fuji-raf' && bytes.length >= 88) return [Buffer.from(bytes.subarray(84, 88)).readUInt32BE()];
  const tiff = readTiff(bytes);
  if (!tiff) return [];
  return tiff.directories.flatMap((directory) =>
    placeTags.flatMap((tag) => {
      const field = directory.get(tag);
      if (field?.type === 7) return field.isInside ? [field.at] : [];
      return tiff.numbers(field).slice(0, 1);
    }),
  );
}

function* foundPlaces(bytes: Uint8Array): Generator<number> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = Buffer.from([0xff, 0xd8, 0xff]);
  for (let at = buffer.indexOf(start, 1); at !== -1; at = buffer.indexOf(start, at + 3)) yield at;
}

/** Where the directories of a CR3 lie: boxes of Canon, near its start. */
const nearStart = 1 << 20;

/** What a camera file says apart from its pixels, in the form of a TIFF: itself, or for a CR3 the box for the first directory. */
function orientationOf(bytes: Uint8Array, kind: PhotoMediaType): number {
  const box = Buffer.from(bytes.subarray(0, nearStart)).indexOf('CMT1', 0, 'latin1');
  const tiff = readTiff(kind === 'image/x-canon-cr3' ? bytes.subarray(box === -1 ? bytes.length : box + 4) : bytes);
  const [orientation = 1] = tiff?.numbers(tiff.directories[0].get(0x0112)) ?? [];
  return orientation >= 1 && orientation <= 8 ? orientation : 1;
}

/** The JPEG with an Exif segment that says nothing but how it is to be turned, unless it has one of its own. */
function withOrientation(jpeg: Uint8Array, orientation: number): Uint8Array {
  if (orientation === 1 || Buffer.from(jpeg.subarray(0, 4096)).includes('Exif\0\0', 0, 'latin1')) return jpeg;
  const segment = Buffer.alloc(36);
  segment.set([0xff, 0xe1, 0, 34], 0);
  segment.write('Exif\0\0MM\0*\0\0\0\x08\0\x01', 4, 'latin1');
  segment.set([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0], 20);
  return Buffer.concat([jpeg.subarray(0, 2), segment, jpeg.subarray(2)]);
}
