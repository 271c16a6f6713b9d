import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, dot, scale } from '../../shared/domain/body/vector.ts';
import type { ViewAxes } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import type { SheetLimits, ViewDirections, ViewPlan } from './view-plan.ts';
import { SHEET_HEIGHT, SHEET_MARGIN } from './view-plan.ts';

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

/** A sheet 1000 units high on which the skin fits with a margin, but for the sides on which the plan cuts through it. */
export function layPaper(
  skin: { readonly positions: ArrayLike<number> },
  { directions, crop = {} }: Pick<ViewPlan, 'directions' | 'crop'>,
  pixelsPerUnit: number,
): Paper {
  const box = cropBox(extent(skin.positions, directions), crop);
  const margins = (crop.top === undefined ? SHEET_MARGIN : 0) + (crop.bottom === undefined ? SHEET_MARGIN : 0);
  const mmPerUnit = (box.top - box.bottom) / (SHEET_HEIGHT - margins);
  const middle = Math.round((box.left + box.right) * 5) / 10;
  const top = box.top + (crop.top === undefined ? SHEET_MARGIN * mmPerUnit : 0);
  const margin = (limit: number | undefined): number => (limit === undefined ? SHEET_MARGIN : 0);
  const left = Math.floor((box.left - middle) / mmPerUnit - margin(crop.left));
  const width = Math.ceil((box.right - middle) / mmPerUnit + margin(crop.right)) - left;
  return {
    axes: { origin: positive(add(scale(directions.right, middle), directions.up, top)), ...directions },
    viewBox: [left, 0, width, SHEET_HEIGHT],
    mmPerUnit,
    pixelsPerUnit,
    width: Math.round(width * pixelsPerUnit),
    height: Math.round(SHEET_HEIGHT * pixelsPerUnit),
  };
}

/** The same sheet with another fineness of its pixels. */
export const withPixels = (paper: Paper, pixelsPerUnit: number): Paper => ({
  ...paper,
  pixelsPerUnit,
  width: Math.round(paper.viewBox[2] * pixelsPerUnit),
  height: Math.round(paper.viewBox[3] * pixelsPerUnit),
});

/** Minus zero becomes zero. */
const positive = ([x, y, z]: Vec3): Vec3 => [x + 0, y + 0, z + 0];

type Box = Required<SheetLimits>;

function extent(positions: ArrayLike<number>, { right, up }: ViewDirections): Box {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (let slot = 0; slot < positions.length; slot += 3) {
    const point: Vec3 = [at(positions, slot), at(positions, slot + 1), at(positions, slot + 2)];
    const [x, y] = [dot(point, right), dot(point, up)];
    box.left = Math.min(box.left, x);
    box.right = Math.max(box.right, x);
    box.bottom = Math.min(box.bottom, y);
    box.top = Math.max(box.top, y);
  }
  return box;
}

const cropBox = (box: Box, crop: SheetLimits): Box => ({
  left: Math.max(box.left, crop.left ?? -Infinity),
  right: Math.min(box.right, crop.right ?? Infinity),
  bottom: Math.max(box.bottom, crop.bottom ?? -Infinity),
  top: Math.min(box.top, crop.top ?? Infinity),
});

/** Number of the pixel in which a point in view units lies, or nothing beside the sheet. */
export function pixelAt(paper: Paper, [x, y]: Point): number | undefined {
  const column = Math.floor((x - paper.viewBox[0]) * paper.pixelsPerUnit);
  const row = Math.floor((y - paper.viewBox[1]) * paper.pixelsPerUnit);
  const isOnSheet = column >= 0 && row >= 0 && column < paper.width && row < paper.height;
  return isOnSheet ? row * paper.width + column : undefined;
}

/** From the middle of a pixel to view units. */
export const fromPixels = (paper: Paper, [x, y]: Point): Point => [
  paper.viewBox[0] + (x + 0.5) / paper.pixelsPerUnit,
  paper.viewBox[1] + (y + 0.5) / paper.pixelsPerUnit,
];
