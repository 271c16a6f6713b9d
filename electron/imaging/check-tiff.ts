import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import type { AnnouncedSize } from './check-structure.ts';
import { readTiff, type Tiff, type TiffField } from './tiff-reader.ts';

/** Pairs of tags that say where pixels lie and how many bytes they take: strips, tiles, JPEGs. */
const places = [
  [0x0111, 0x0117],
  [0x0144, 0x0145],
  [0x0201, 0x0202],
] as const;
const [imageWidth, imageLength] = [0x0100, 0x0101];

/**
 * Whether the directories of a TIFF, or of a camera file built like one, can be read, and the pixels that they name lie in the file. Of
 * a TIFF also every field of the first directory, and where its pixels are must be said; makers of cameras are less exact in theirs.
 */
export function checkTiff(bytes: Uint8Array, kind: PhotoMediaType): AnnouncedSize | undefined {
  const tiff = readTiff(bytes);
  if (!tiff) return undefined;
  if (tiff.isCut) return { isTooMuch: true };
  const [first] = tiff.directories;
  if (kind !== 'image/tiff') {
    // Panasonic writes no offsets where others do.
    const isInside =
      kind === 'image/x-panasonic-rw2' || tiff.directories.every((one) => pixelsInside(tiff, one, bytes));
    return isInside ? {} : undefined;
  }
  if (![...first.values()].every(({ isInside }) => isInside)) return undefined;
  if (!first.has(0x0111) && !first.has(0x0144)) return undefined;
  const [width] = tiff.numbers(first.get(imageWidth));
  const [height] = tiff.numbers(first.get(imageLength));
  if (width === undefined || height === undefined) return undefined;
  return pixelsInside(tiff, first, bytes) ? { width, height } : undefined;
}

function pixelsInside(tiff: Tiff, directory: ReadonlyMap<number, TiffField>, bytes: Uint8Array): boolean {
  return places.every(([offsetTag, lengthTag]) => {
    const lengths = tiff.numbers(directory.get(lengthTag));
    return tiff
      .numbers(directory.get(offsetTag))
      .every((offset, index) => offset + (lengths[index] ?? 0) <= bytes.length);
  });
}
