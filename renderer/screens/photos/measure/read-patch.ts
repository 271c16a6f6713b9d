import type { LuminancePatch } from '../../../../shared/domain/photo/measure/luminance-patch.ts';
import type { Picture } from './photo-pictures.tsx';

/** A rectangle of a photo in pixels at full resolution. */
export interface PatchPlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The brightness of a part of a photo, one number a pixel at full resolution; nothing of it is kept. */
export async function readPatch(pictures: readonly Picture[], place: PatchPlace): Promise<LuminancePatch> {
  const width = Math.max(1, Math.round(place.width));
  const height = Math.max(1, Math.round(place.height));
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This window cannot draw');
  for (const picture of pictures) {
    const image = new Image();
    image.src = picture.href;
    await image.decode();
    context.drawImage(image, picture.x - place.x, picture.y - place.y, picture.width, picture.height);
  }
  const { data: rgba } = context.getImageData(0, 0, width, height);
  const data = new Uint8ClampedArray(width * height);
  for (let index = 0; index < data.length; index += 1)
    data[index] =
      0.299 * (rgba[4 * index] ?? 0) + 0.587 * (rgba[4 * index + 1] ?? 0) + 0.114 * (rgba[4 * index + 2] ?? 0);
  return { width, height, data };
}
