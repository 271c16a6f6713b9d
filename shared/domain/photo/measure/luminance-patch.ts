import type { Point } from './homography.ts';

/** A part of a photo as brightness from 0 to 255, row by row. */
export interface LuminancePatch {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** The brightness at a place between pixels, whose centres lie at whole numbers and a half; the border goes on outside. */
export function brightnessAt({ width, height, data }: LuminancePatch, [x, y]: Point): number {
  const [u, v] = [clamp(x - 0.5, width - 1), clamp(y - 0.5, height - 1)];
  const [left, top] = [Math.min(Math.floor(u), width - 2), Math.min(Math.floor(v), height - 2)];
  const [a, b] = [Math.max(left, 0), Math.max(top, 0)];
  const [fx, fy] = [u - a, v - b];
  const at = (column: number, row: number) =>
    data[Math.min(b + row, height - 1) * width + Math.min(a + column, width - 1)] ?? 0;
  return (at(0, 0) * (1 - fx) + at(1, 0) * fx) * (1 - fy) + (at(0, 1) * (1 - fx) + at(1, 1) * fx) * fy;
}

/** Brightness along a line, one number a pixel from its start, each the mean across a band of the given width. */
export function sampleLine(
  patch: LuminancePatch,
  from: Point,
  to: { readonly end: Point; readonly bandPx: number },
): Float64Array {
  const [dx, dy] = [to.end[0] - from[0], to.end[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [u, v] = length > 0 ? [dx / length, dy / length] : [1, 0];
  const half = Math.max(0, Math.floor(to.bandPx / 2));
  return Float64Array.from({ length: Math.floor(length) + 1 }, (_, index) => {
    let sum = 0;
    for (let across = -half; across <= half; across += 1)
      sum += brightnessAt(patch, [from[0] + u * index - v * across, from[1] + v * index + u * across]);
    return sum / (2 * half + 1);
  });
}

const clamp = (value: number, most: number) => Math.max(0, Math.min(most, value));
