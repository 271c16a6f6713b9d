import type { Rgb } from '../../../../shared/domain/photo/measure/colour-card.ts';
import type { PhotoView } from './photo-view.ts';
import type { Place } from './similarity.ts';

export interface Pixel {
  readonly x: number;
  readonly y: number;
  readonly rgb: Rgb;
}

let canvas: HTMLCanvasElement | undefined;

/** The mean colour of a square of so many pixels around a place; `undefined` beside the photo. */
export function readColour(view: PhotoView, [px, py]: Place, side: number): Pixel | undefined {
  const [x, y] = [Math.floor(px), Math.floor(py)];
  if (x < 0 || y < 0 || x >= view.image.width || y >= view.image.height) return undefined;
  canvas ??= document.createElement('canvas');
  canvas.width = side;
  canvas.height = side;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return undefined;
  const start = Math.floor(side / 2);
  view.drawRegion(context, { x: x - start, y: y - start, width: side, height: side }, { width: side, height: side });
  const { data } = context.getImageData(0, 0, side, side);
  const mean = (channel: number): number => {
    let sum = 0;
    for (let index = channel; index < data.length; index += 4) sum += data[index] ?? 0;
    return sum / (side * side);
  };
  return { x, y, rgb: [mean(0), mean(1), mean(2)] };
}
