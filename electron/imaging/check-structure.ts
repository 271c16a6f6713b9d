import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { CheckedImage, ImageRefused } from '../application/workspace.ts';
import { checkBoxes } from './check-boxes.ts';
import { checkTiff } from './check-tiff.ts';
import { imageKind, isHeifKind } from './image-kind.ts';
import { maxPixels, maxScans, maxWholePixels } from './image-limits.ts';
import { walkJpeg } from './jpeg-walk.ts';
import { checkPng, checkWebp } from './walk-chunks.ts';

/** What the parts of this check find: dimensions, where they are known. */
export interface AnnouncedSize {
  readonly width?: number;
  readonly height?: number;
  /** The decoder needs the whole image in memory. */
  readonly isWhole?: boolean;
  /** More of something than is read. */
  readonly isTooMuch?: boolean;
}

/**
 * Whether a file has the structure of the kind that its first bytes announce, with its end, and announces no more pixels than are
 * decoded. No decoder is used, no pixel is read, and each byte is looked at a bounded number of times: a file that passes may still
 * turn out to be damaged when it is decoded. Never throws.
 */
export function checkStructure(bytes: Uint8Array): Result<CheckedImage, ImageRefused> {
  const mediaType = imageKind(bytes);
  if (mediaType === undefined) return fail({ kind: 'not-an-image' });
  const found = check(bytes, mediaType);
  if (!found) return fail({ kind: 'image-damaged' });
  const { width, height, isWhole = false, isTooMuch = false } = found;
  if (isTooMuch) return fail({ kind: 'image-too-large' });
  if (width === undefined || height === undefined) return ok({ mediaType });
  if (width < 1 || height < 1) return fail({ kind: 'image-damaged' });
  if (width * height > (isWhole ? maxWholePixels : maxPixels)) return fail({ kind: 'image-too-large' });
  return ok({ mediaType, widthPx: width, heightPx: height });
}

function check(bytes: Uint8Array, mediaType: PhotoMediaType): AnnouncedSize | undefined {
  if (mediaType === 'image/jpeg') return checkJpeg(bytes);
  if (mediaType === 'image/png') return checkPng(bytes);
  if (mediaType === 'image/webp') return checkWebp(bytes);
  if (isHeifKind(mediaType) || mediaType === 'image/x-canon-cr3') return checkBoxes(bytes, mediaType);
  return mediaType === 'image/x-fuji-raf' ? checkRaf(bytes) : checkTiff(bytes, mediaType);
}

function checkJpeg(bytes: Uint8Array): AnnouncedSize | undefined {
  const walk = walkJpeg(bytes);
  return (
    walk && { width: walk.width, height: walk.height, isWhole: walk.isProgressive, isTooMuch: walk.scans > maxScans }
  );
}

/** The header of a RAF says, from byte 84, where its JPEG, its own header and its sensor data lie, and how long they are. */
function checkRaf(bytes: Uint8Array): AnnouncedSize | undefined {
  if (bytes.length < 108) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isInside = [84, 92, 100].every((at) => view.getUint32(at) + view.getUint32(at + 4) <= bytes.length);
  return isInside ? {} : undefined;
}
