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
  /** How far (view units) the pixels go beyond the sheet, so that nothing changes at its edges. */
  readonly bleed: number;
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
  const axes = { origin: positive(add(scale(directions.right, middle), directions.up, top)), ...directions };
  return withPixels({ axes, viewBox: [left, 0, width, SHEET_HEIGHT], mmPerUnit }, pixelsPerUnit);
}

/** Pixels beyond every edge of a sheet. */
const BLEED = 4;

/** A sheet with pixels of a fineness. */
export const withPixels = (
  { axes, viewBox, mmPerUnit }: Pick<Paper, 'axes' | 'viewBox' | 'mmPerUnit'>,
  pixelsPerUnit: number,
): Paper => ({
  axes,
  viewBox,
  mmPerUnit,
  pixelsPerUnit,
  bleed: BLEED / pixelsPerUnit,
  width: Math.round(viewBox[2] * pixelsPerUnit) + 2 * BLEED,
  height: Math.round(viewBox[3] * pixelsPerUnit) + 2 * BLEED,
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

/** Number of the pixel in which a point in view units lies, or nothing beyond the pixels. */
export function pixelAt(paper: Paper, [x, y]: Point): number | undefined {
  const column = Math.floor((x - paper.viewBox[0] + paper.bleed) * paper.pixelsPerUnit);
  const row = Math.floor((y - paper.viewBox[1] + paper.bleed) * paper.pixelsPerUnit);
  const isWithin = column >= 0 && row >= 0 && column < paper.width && row < paper.height;
  return isWithin ? row * paper.width + column : undefined;
}

/** From the middle of a pixel to view units. */
export const fromPixels = (paper: Paper, [x, y]: Point): Point => [
  paper.viewBox[0] - paper.bleed + (x + 0.5) / paper.pixelsPerUnit,
  paper.viewBox[1] - paper.bleed + (y + 0.5) / paper.pixelsPerUnit,
];

/** Whether a point lies on the sheet. */
export const isOnSheet = ({ viewBox: [left, top, width, height] }: Pick<Paper, 'viewBox'>, [x, y]: Point): boolean =>
  x >= left && x <= left + width && y >= top && y <= top + height;

/** The point of the sheet next to a point. */
export const ontoSheet = ({ viewBox: [left, top, width, height] }: Pick<Paper, 'viewBox'>, [x, y]: Point): Point => [
  Math.min(left + width, Math.max(left, x)),
  Math.min(top + height, Math.max(top, y)),
];
