import sharp, { type Metadata, type Sharp, type SharpOptions } from 'sharp';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { decodeHeif, type Pixels } from './decode-heif.ts';
import { findEmbeddedJpeg } from './embedded-preview.ts';
import { isHeifKind, isRawKind } from './image-kind.ts';
import { decoderSeconds, maxPixels, maxScans, maxWholePixels } from './image-limits.ts';
import { walkJpeg } from './jpeg-walk.ts';

/** Why an image that announced itself as one cannot be shown; `no-preview`: its pixels are not decoded here and it holds no picture. */
export type DecodeRefused = { readonly kind: 'image-damaged' | 'image-too-large' | 'no-preview' };

/** An image that can be decoded. */
export interface Picture {
  /** Dimensions of the upright image in pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** The picture that a camera put beside its sensor data, not those data. */
  readonly isEmbedded: boolean;
  /** Its pixels, where they are decoded already. */
  readonly pixels?: Pixels;
  /** The XMP packet as it was found. */
  readonly xmp?: string | undefined;
  /** The whole image: upright, in sRGB, on white. */
  decode(): Sharp;
}

/**
 * Allows the decoder of this process the four kinds of photo that it decodes and nothing else, whatever a file pretends to be. Source
 * of the names: the list of operations of libvips.
 */
export function restrictDecoders(): void {
  sharp.cache(false);
  sharp.concurrency(1);
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: [
      'VipsForeignLoadJpegBuffer',
      'VipsForeignLoadPngBuffer',
      'VipsForeignLoadTiffBuffer',
      'VipsForeignLoadWebpBuffer',
    ],
  });
}

/**
 * Reads of a photo how large it is, and refuses it when that is too much. Of a file with several pages the first is shown, of a camera
 * file the largest picture in it.
 */
export async function openPicture(
  bytes: Uint8Array,
  mediaType: PhotoMediaType,
): Promise<Result<Picture, DecodeRefused>> {
  if (isHeifKind(mediaType)) return openHeif(bytes);
  if (!isRawKind(mediaType)) return openFile(bytes, { format: mediaType.slice('image/'.length), isEmbedded: false });
  const embedded = findEmbeddedJpeg(bytes, mediaType);
  return embedded ? openFile(embedded, { format: 'jpeg', isEmbedded: true }) : fail({ kind: 'no-preview' });
}

/** Any warning of the decoder short of an error is accepted: cameras in use write files that are read with warnings. */
const options: SharpOptions = { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true, page: 0, pages: 1 };

async function openFile(
  bytes: Uint8Array,
  { format, isEmbedded }: { readonly format: string; readonly isEmbedded: boolean },
): Promise<Result<Picture, DecodeRefused>> {
  const header = await readHeader(bytes);
  if (!header || header.format !== format) return fail({ kind: 'image-damaged' });
  const pixels = header.width * header.height;
  if (pixels > (header.isProgressive ? maxWholePixels : maxPixels)) return fail({ kind: 'image-too-large' });
  if (format === 'jpeg' && (walkJpeg(bytes)?.scans ?? 0) > maxScans) return fail({ kind: 'image-too-large' });
  const { width: widthPx, height: heightPx } = header.autoOrient;
  const decode = (): Sharp => upright(sharp(bytes, { ...options, autoOrient: true }));
  return ok({ widthPx, heightPx, isEmbedded, xmp: header.xmpAsString, decode });
}

async function openHeif(bytes: Uint8Array): Promise<Result<Picture, DecodeRefused>> {
  const pixels = await decodeHeif(bytes);
  if (!pixels) return fail({ kind: 'image-damaged' });
  if (pixels === 'too-large') return fail({ kind: 'image-too-large' });
  const { data, width, height } = pixels;
  const decode = (): Sharp => upright(sharp(data, { raw: { width, height, channels: 4 } }));
  return ok({ widthPx: width, heightPx: height, isEmbedded: false, pixels, decode });
}

const upright = (image: Sharp): Sharp =>
  image.timeout({ seconds: decoderSeconds }).flatten({ background: '#ffffff' }).toColourspace('srgb');

/** The header is read without a limit, so that too large can be told from damaged; nothing is decoded for it. */
async function readHeader(bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}
