import ExifReader from 'exifreader';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { readTiff } from './tiff-reader.ts';

type Tags = Readonly<Record<string, unknown>>;

/** Where the boxes and directories of camera files lie. */
const nearStart = 1 << 20;

/**
 * The Exif tags of a file by name, none when they cannot be read. Some camera files have them where no reader looks: a RAF in the JPEG
 * that its header names, a CR3 in boxes that are each a TIFF, and two others are a TIFF but for their magic number.
 */
export function readExif(bytes: Uint8Array, mediaType: PhotoMediaType): Tags {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mediaType === 'image/x-canon-cr3') return canonTags(buffer.subarray(0, nearStart));
  if (mediaType === 'image/x-fuji-raf')
    return tagsOf(bytes.length >= 88 ? buffer.subarray(buffer.readUInt32BE(84)) : buffer);
  if (mediaType === 'image/x-olympus-orf' || mediaType === 'image/x-panasonic-rw2') return tagsOf(asTiff(buffer));
  return tagsOf(buffer);
}

function tagsOf(buffer: Buffer): Tags {
  try {
    return { ...ExifReader.load(buffer, { includeTags: { exif: true } }) };
  } catch {
    return {};
  }
}

/** The start of a file with the magic number of a TIFF in its byte order. */
function asTiff(buffer: Buffer): Buffer {
  const copy = Buffer.from(buffer.subarray(0, nearStart));
  copy.set(copy[0] === 0x49 ? [0x2a, 0] : [0, 0x2a], 2);
  return copy;
}

/** Boxes of Canon that hold the first directory, that of Exif and that of the place. */
function canonTags(head: Buffer): Tags {
  const box = (name: string, tag: number): string | undefined => {
    const at = head.indexOf(name, 0, 'latin1');
    const tiff = at === -1 ? undefined : readTiff(head.subarray(at + 4));
    const field = tiff?.directories[0].get(tag);
    return field && tiff?.text(field);
  };
  const texts = {
    Make: box('CMT1', 0x010f),
    Model: box('CMT1', 0x0110),
    DateTimeOriginal: box('CMT2', 0x9003),
    GPSLatitude: box('CMT4', 0x0002),
  };
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, value]) => (value === undefined ? [] : [[name, { value }]])),
  );
}
