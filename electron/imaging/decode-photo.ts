import sharp, { type Metadata, type SharpOptions } from 'sharp';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { InspectedImage } from '../application/workspace.ts';
import { decoderSeconds, maxPixels, maxWholePixels, previewSides } from './image-limits.ts';
import { readMetadata } from './read-metadata.ts';

/** Why an image that announced itself as one cannot be taken in. */
export type DecodeRefused = { readonly kind: 'image-damaged' | 'image-too-large' };

/**
 * Allows the decoder of this process the four kinds of photo and nothing else, whatever a file pretends to be. Source of the
 * names: the list of operations of libvips.
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
 * Decodes a photo completely and makes its previews: upright, sRGB, JPEG, without any metadata. Of a file with several pages
 * the first is shown. Dimensions are those of the upright image.
 */
export async function decodePhoto(
  bytes: Uint8Array,
  mediaType: PhotoMediaType,
): Promise<Result<InspectedImage, DecodeRefused>> {
  const header = await readHeader(bytes);
  if (!header || `image/${header.format}` !== mediaType) return fail({ kind: 'image-damaged' });
  const pixels = header.width * header.height;
  if (pixels > (header.isProgressive ? maxWholePixels : maxPixels)) return fail({ kind: 'image-too-large' });
  const previews = await makePreviews(bytes);
  if (!previews) return fail({ kind: 'image-damaged' });
  const { width: widthPx, height: heightPx } = header.autoOrient;
  return ok({
    mediaType,
    metadata: { widthPx, heightPx, ...readMetadata(bytes, header.xmpAsString) },
    previews,
  });
}

/** Any warning of the decoder short of an error is accepted: cameras in use write files that are read with warnings. */
const options: SharpOptions = { failOn: 'error', limitInputPixels: maxPixels, sequentialRead: true, page: 0, pages: 1 };

/** The header is read without a limit, so that too large can be told from damaged; nothing is decoded for it. */
async function readHeader(bytes: Uint8Array): Promise<Metadata | undefined> {
  try {
    return await sharp(bytes, { ...options, limitInputPixels: false }).metadata();
  } catch {
    return undefined;
  }
}

async function makePreviews(bytes: Uint8Array): Promise<InspectedImage['previews'] | undefined> {
  try {
    const screen = await preview(bytes, { side: previewSides.screen, quality: 84 });
    return { screen, thumbnail: await preview(screen, { side: previewSides.thumbnail, quality: 78 }) };
  } catch {
    return undefined;
  }
}

async function preview(
  bytes: Uint8Array,
  { side, quality }: { readonly side: number; readonly quality: number },
): Promise<Uint8Array> {
  const buffer = await sharp(bytes, { ...options, autoOrient: true })
    .timeout({ seconds: decoderSeconds })
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#ffffff' })
    .toColourspace('srgb')
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return new Uint8Array(buffer);
}
