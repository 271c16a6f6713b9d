import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';

/**
 * The kind of image that the first bytes announce: JPEG, PNG, TIFF or WebP; `undefined` for everything else, drawings in
 * SVG included. Signatures: ITU-T T.81 B.1.1 (SOI and a marker), PNG 5.2, TIFF 6.0 section 2, RFC 9649 section 2.3.
 */
export function imageKind(bytes: Uint8Array): PhotoMediaType | undefined {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return 'image/jpeg';
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])) return 'image/png';
  if (startsWith(bytes, [0x49, 0x49, 0x2a, 0x00]) || startsWith(bytes, [0x4d, 0x4d, 0x00, 0x2a])) return 'image/tiff';
  const riff = startsWith(bytes, [0x52, 0x49, 0x46, 0x46]);
  if (riff && startsWith(bytes.subarray(8), [0x57, 0x45, 0x42, 0x50])) return 'image/webp';
  return undefined;
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value);
