import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { readTiff } from './tiff-reader.ts';

/**
 * The kind of image that the first bytes announce; `undefined` for everything else, drawings in SVG included. Camera files that are
 * built like a TIFF are told apart by what their first directory says. Signatures: ITU-T T.81 B.1.1 (SOI and a marker), PNG 5.2,
 * TIFF 6.0 section 2, RFC 9649 section 2.3, ISO/IEC 23008-12 (brands), DNG 1.7 (DNGVersion); those of camera files as they are
 * written, for their makers publish none.
 */
export function imageKind(bytes: Uint8Array): PhotoMediaType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a]))
    return tiffKind(bytes);
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'image/webp';
  if (head.startsWith('FUJIFILMCCD-RAW')) return 'image/x-fuji-raf';
  if (head.startsWith('IIU\0')) return 'image/x-panasonic-rw2';
  if (head.startsWith('IIRO') || head.startsWith('IIRS') || head.startsWith('MMOR')) return 'image/x-olympus-orf';
  return head.slice(4, 8) === 'ftyp' ? brandKind(head.slice(8, 12)) : undefined;
}

/** Kinds of camera file of which only the picture inside is shown. */
const rawKinds: ReadonlySet<PhotoMediaType> = new Set([
  'image/x-adobe-dng',
  'image/x-canon-cr2',
  'image/x-canon-cr3',
  'image/x-nikon-nef',
  'image/x-sony-arw',
  'image/x-fuji-raf',
  'image/x-olympus-orf',
  'image/x-panasonic-rw2',
  'image/x-pentax-pef',
]);

/** Whether of this kind of file only the picture that the camera put into it can be shown. */
export const isRawKind = (kind: PhotoMediaType): boolean => rawKinds.has(kind);

/** Whether this kind is read by the decoder of HEIF. */
export const isHeifKind = (kind: PhotoMediaType): boolean => kind === 'image/heic' || kind === 'image/heif';

const heicBrands: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'hevx']);

function brandKind(brand: string): PhotoMediaType | undefined {
  if (heicBrands.has(brand)) return 'image/heic';
  if (brand === 'mif1' || brand === 'msf1') return 'image/heif';
  return brand === 'crx ' ? 'image/x-canon-cr3' : undefined;
}

/** Tags of TIFF 6.0, TIFF/EP and DNG. */
const make = 0x010f;
const subDirectories = 0x014a;
const dngVersion = 0xc612;
const pentaxCompression = 65_535;

function tiffKind(bytes: Uint8Array): PhotoMediaType {
  if (bytes[8] === 0x43 && bytes[9] === 0x52 && bytes[10] === 2) return 'image/x-canon-cr2';
  const tiff = readTiff(bytes);
  if (!tiff) return 'image/tiff';
  const [first] = tiff.directories;
  if (first.has(dngVersion)) return 'image/x-adobe-dng';
  const maker = tiff.text(first.get(make)).toUpperCase();
  // A developed TIFF of the same make has no sub-directories.
  if (maker.startsWith('NIKON') && first.has(subDirectories)) return 'image/x-nikon-nef';
  if (maker.startsWith('SONY') && first.has(subDirectories)) return 'image/x-sony-arw';
  const isPentax = maker.startsWith('PENTAX') || maker.startsWith('RICOH');
  const [compression] = tiff.numbers(first.get(0x0103));
  return isPentax && compression === pentaxCompression ? 'image/x-pentax-pef' : 'image/tiff';
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);
