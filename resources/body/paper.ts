import { toView } from '../../shared/domain/body/project-view.ts';
import type { ViewAxes } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import { mmPerUnitOf, SHEET_HEIGHT, SHEET_MARGIN } from './view-plan.ts';

export type Point = readonly [number, number];

/** The sheet a view is drawn on: the geometry of a `BodyView` and the size of the pixel grid used while computing it. */
export interface Paper {
  readonly axes: ViewAxes;
  readonly viewBox: readonly [number, number, number, number];
  readonly mmPerUnit: number;
  readonly pixelsPerUnit: number;
  readonly width: number;
  readonly height: number;
}

/** A sheet 1000 units high on which the whole body fits with a margin. */
export function layPaper(skin: SkinMesh, axes: ViewAxes, statureMm: number, pixelsPerUnit: number): Paper {
  const mmPerUnit = mmPerUnitOf(statureMm);
  let [least, greatest] = [Infinity, -Infinity];
  for (let slot = 0; slot < skin.positions.length; slot += 3) {
    const { x } = toView({ axes, mmPerUnit }, [
      at(skin.positions, slot),
      at(skin.positions, slot + 1),
      at(skin.positions, slot + 2),
    ]);
    least = Math.min(least, x);
    greatest = Math.max(greatest, x);
  }
  const left = Math.floor(least - SHEET_MARGIN);
  const width = Math.ceil(greatest + SHEET_MARGIN) - left;
  return {
    axes,
    viewBox: [left, 0, width, SHEET_HEIGHT],
    mmPerUnit,
    pixelsPerUnit,
    width: Math.round(width * pixelsPerUnit),
    height: Math.round(SHEET_HEIGHT * pixelsPerUnit),
  };
}

/** From the middle of a pixel to view units. */
export const fromPixels = (paper: Paper, [x, y]: Point): Point => [
  paper.viewBox[0] + (x + 0.5) / paper.pixelsPerUnit,
  paper.viewBox[1] + (y + 0.5) / paper.pixelsPerUnit,
];
