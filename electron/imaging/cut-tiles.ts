import sharp from 'sharp';
import type { PhotoMediaType } from '../../shared/domain/photo/photo.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { ImageTile, ImageTiles } from '../application/workspace.ts';
import { decoderSeconds } from './image-limits.ts';
import { type DecodeRefused, openPicture, type Picture } from './open-picture.ts';
import { planTiles, type TilePlan } from './plan-tiles.ts';

/** Decodes a photo once and cuts it into tiles: upright, sRGB, JPEG, without any metadata, in the order of `planTiles`. */
export async function cutTiles(
  bytes: Uint8Array,
  mediaType: PhotoMediaType,
): Promise<Result<ImageTiles, DecodeRefused>> {
  const opened = await openPicture(bytes, mediaType);
  if (!opened.ok) return opened;
  try {
    return ok(await cut(opened.value));
  } catch {
    return fail({ kind: 'image-damaged' });
  }
}

async function cut(picture: Picture): Promise<ImageTiles> {
  const { widthPx, heightPx } = picture;
  const plan = planTiles(widthPx, heightPx);
  const { data, raw } = await pixelsOf(picture, plan);
  const tiles: ImageTile[] = [];
  for (const place of plan.places) {
    const { width, height } = place;
    const buffer = await sharp(data, { raw })
      .timeout({ seconds: decoderSeconds })
      .extract({ left: place.column * plan.tileSide, top: place.row * plan.tileSide, width, height })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: 90, chromaSubsampling: '4:4:4' })
      .toBuffer();
    tiles.push({ ...place, bytes: new Uint8Array(buffer) });
  }
  return { widthPx, heightPx, factor: plan.factor, tileSide: plan.tileSide, tiles };
}

/** Pixels that are there already are not held a second time. */
async function pixelsOf(
  picture: Picture,
  plan: TilePlan,
): Promise<{ readonly data: Uint8Array; readonly raw: { width: number; height: number; channels: 1 | 2 | 3 | 4 } }> {
  const { pixels } = picture;
  if (pixels && plan.factor === 1)
    return { data: pixels.data, raw: { width: pixels.width, height: pixels.height, channels: 4 } };
  const whole = picture.decode();
  if (plan.factor > 1) whole.resize({ width: plan.width, height: plan.height, fit: 'fill' });
  const { data, info } = await whole.raw().toBuffer({ resolveWithObject: true });
  return { data, raw: { width: info.width, height: info.height, channels: info.channels } };
}
