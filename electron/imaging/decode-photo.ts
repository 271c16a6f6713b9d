import sharp, { type Sharp } from 'sharp';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { InspectedImage } from '../application/workspace.ts';
import { previewSides } from './image-limits.ts';
import { type DecodeRefused, openPicture, type Picture } from './open-picture.ts';
import { readMetadata } from './read-metadata.ts';

/**
 * Decodes a photo completely and makes its previews: upright, sRGB, JPEG, without any metadata. Dimensions are those of the upright
 * image that the previews show.
 */
export async function decodePhoto(
  bytes: Uint8Array,
  mediaType: PhotoMediaType,
): Promise<Result<InspectedImage, DecodeRefused>> {
  const picture = await openPicture(bytes, mediaType);
  if (!picture.ok) return picture;
  const previews = await makePreviews(picture.value);
  if (!previews) return fail({ kind: 'image-damaged' });
  const { widthPx, heightPx, isEmbedded, xmp } = picture.value;
  const camera = readMetadata(bytes, { mediaType, xmp });
  const from = isEmbedded ? ({ previewFrom: 'embedded' } as const) : {};
  return ok({ mediaType, metadata: { widthPx, heightPx, ...camera, ...from }, previews });
}

async function makePreviews(picture: Picture): Promise<InspectedImage['previews'] | undefined> {
  try {
    const screen = await preview(picture.decode(), { side: previewSides.screen, quality: 84 });
    return { screen, thumbnail: await preview(sharp(screen), { side: previewSides.thumbnail, quality: 78 }) };
  } catch {
    return undefined;
  }
}

async function preview(
  image: Sharp,
  { side, quality }: { readonly side: number; readonly quality: number },
): Promise<Uint8Array> {
  const buffer = await image
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .jpeg({ quality, chromaSubsampling: '4:4:4' })
    .toBuffer();
  return new Uint8Array(buffer);
}
