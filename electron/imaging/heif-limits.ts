import { checkBoxes } from './check-boxes.ts';

/** What may be used for a HEIF, in bytes. */
export interface HeifLimits {
  /** By the process that decodes it. Measured: 289 MB with 12 megapixels, 442 MB with 24, 743 MB with 48. */
  readonly process: number;
  /** By the decoder itself: planes of the image, the image made of them, and the file. */
  readonly heap: number;
}

const megabyte = 1024 * 1024;

/**
 * What a HEIF of the size that its boxes announce needs, and no more: one that says that it is small gets little, whatever is coded in
 * it. `undefined` when its boxes are damaged, `too-large` when they announce too much.
 */
export function heifLimits(bytes: Uint8Array): HeifLimits | 'too-large' | undefined {
  const size = checkBoxes(bytes, 'image/heic');
  if (!size) return undefined;
  if (size.isTooMuch) return 'too-large';
  const pixels = (size.width ?? 0) * (size.height ?? 0);
  return { process: 200 * megabyte + bytes.length + 14 * pixels, heap: 64 * megabyte + bytes.length + 9 * pixels };
}
