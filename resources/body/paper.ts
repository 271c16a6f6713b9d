import type { BodyViewId } from '../../shared/domain/body/view.ts';
import { VIEW_AXES } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import type { SkinMesh } from './mirror-mesh.ts';

export type Point = readonly [number, number];

/** The sheet a view is drawn on: the geometry of a `BodyView` and the size of the pixel grid used while computing it. */
export interface Paper {
  readonly view: BodyViewId;
  readonly viewBox: readonly [number, number, number, number];
  readonly mmPerUnit: number;
  readonly topMm: number;
  readonly pixelsPerUnit: number;
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 1000;
const MARGIN = 12;

/** A sheet 1000 units high on which the whole body fits with a margin. */
export function layPaper(skin: SkinMesh, view: BodyViewId, statureMm: number, pixelsPerUnit: number): Paper {
  const mmPerUnit = statureMm / (HEIGHT - 2 * MARGIN);
  const { right } = VIEW_AXES[view];
  let [least, greatest] = [Infinity, -Infinity];
  for (let slot = 0; slot < skin.positions.length; slot += 3) {
    const x = (at(skin.positions, slot) * right[0] + at(skin.positions, slot + 2) * right[2]) / mmPerUnit;
    least = Math.min(least, x);
    greatest = Math.max(greatest, x);
  }
  const left = Math.floor(least - MARGIN);
  const width = Math.ceil(greatest + MARGIN) - left;
  return {
    view,
    viewBox: [left, 0, width, HEIGHT],
    mmPerUnit,
    topMm: statureMm + MARGIN * mmPerUnit,
    pixelsPerUnit,
    width: Math.round(width * pixelsPerUnit),
    height: Math.round(HEIGHT * pixelsPerUnit),
  };
}

/** From the middle of a pixel to view units. */
export const fromPixels = (paper: Paper, [x, y]: Point): Point => [
  paper.viewBox[0] + (x + 0.5) / paper.pixelsPerUnit,
  paper.viewBox[1] + (y + 0.5) / paper.pixelsPerUnit,
];
