import type { Lean } from './control-map.ts';
import { mapControl } from './control-map.ts';
import { type ControlFit, pointsOf } from './fit-control.ts';
import { compose, type Homography, invert, type Point, project } from './homography.ts';

/** Standard deviations of what is not seen in the marks, each of a part of its own size. */
export interface Allowances {
  /** Printed lengths along each axis and the squareness of the axes. */
  readonly print: number;
  /** Shift by the lens at the corner, as a part of the half diagonal. */
  readonly lens: number;
  /** Distance between the planes of scale and skin, as a part of the distance to the camera. */
  readonly height: number;
  /** Logarithm of the perspective of the lean. */
  readonly perspective: number;
  /** Perspective besides that of the lean, along and across it, per millimetre. */
  readonly perspectiveFree: readonly [Point, Point] | undefined;
}

/** The image's middle and half diagonal, about which a lens distorts. */
export interface Frame {
  readonly middle: Point;
  readonly halfDiagonal: number;
}

/** One way of mapping pixels to millimetres, with everything uncertain about it in independent standard normal numbers. */
export interface PlaneModel {
  /** How many standard normal numbers it takes. */
  readonly dimension: number;
  /** What part of the interval's quantile is left for these numbers, when the model itself is not the likeliest; else 1. */
  readonly share: number;
  /** The map for given numbers; all zero is the best estimate. Undefined where the numbers fold the plane. */
  at(normals: ArrayLike<number>): PlaneMap | undefined;
}

/** From pixels to millimetres; undefined near, on or behind the horizon. */
export type PlaneMap = (px: Point) => Point | undefined;

/** What a model is built from. */
export interface ModelParts {
  readonly controlMm: readonly Point[];
  readonly fit: ControlFit;
  readonly lean: Lean;
  readonly allowances: Allowances;
  readonly frame: Frame;
  readonly share?: number;
}

/** Nearer to the horizon than this part of the depth of the scale nothing is measured. */
const nearestHorizon = 0.02;

/** The model of its parts: the marks first, then print (3), lens, height and perspective (3) as far as something is allowed for them. */
export function planeModel({ controlMm, fit, lean, allowances, frame, share = 1 }: ModelParts): PlaneModel {
  const places = placesOfExtras(fit.px.length, allowances);
  return {
    share,
    dimension: fit.px.length + places.filter((place) => place !== undefined).length,
    at(normals) {
      const extra = (index: number) => normals[places[index] ?? -1] ?? 0;
      const px = fit.px.map((value, row) => value + fit.inflation * dot(fit.factor[row] ?? [], normals));
      const lens = allowances.lens * extra(3);
      const straight = pointsOf(px).map((point) => undistort(point, lens, frame));
      const perspective = perspectiveOf(lean, allowances, [extra(5), extra(6), extra(7)]);
      const there = mapControl(controlMm, straight, { ...lean, perspective });
      const back = there && invert(there);
      if (back === undefined) return undefined;
      const size1 = 1 - allowances.height * extra(4);
      const [along, upright, skew] = [extra(0), extra(1), extra(2)].map((value) => allowances.print * value);
      const map = compose(
        [size1 * (1 + (along ?? 0)), size1 * (skew ?? 0), 0, 0, size1 * (1 + (upright ?? 0)), 0, 0, 0, 1],
        back,
      );
      return (point) => throughMap(map, undistort(point, lens, frame));
    },
  };
}

/** Where in the numbers each of the eight is; what nothing is allowed for has no place. */
function placesOfExtras(start: number, allowances: Allowances): readonly (number | undefined)[] {
  const { print, lens, height, perspective, perspectiveFree } = allowances;
  const free = perspectiveFree === undefined ? 0 : 1;
  let next = start;
  return [print, print, print, lens, height, perspective, free, free].map((size) => {
    if (size === 0) return undefined;
    next += 1;
    return next - 1;
  });
}

function throughMap(map: Homography, point: Point): Point | undefined {
  return map[6] * point[0] + map[7] * point[1] + map[8] > nearestHorizon ? project(map, point) : undefined;
}

function perspectiveOf(
  { perspective: [g, h] }: Lean,
  { perspective, perspectiveFree }: Allowances,
  [size, along, across]: readonly [number, number, number],
): Point {
  const factor = perspective === 0 ? 1 : Math.exp(perspective * size);
  if (perspectiveFree === undefined) return [g * factor, h * factor];
  const [one, other] = perspectiveFree;
  return [g * factor + one[0] * along + other[0] * across, h * factor + one[1] * along + other[1] * across];
}

/** One radial term of the usual lens model, about the middle of the image. */
function undistort([x, y]: Point, strength: number, { middle, halfDiagonal }: Frame): Point {
  if (strength === 0) return [x, y];
  const [dx, dy] = [x - middle[0], y - middle[1]];
  const factor = 1 + strength * ((dx * dx + dy * dy) / halfDiagonal ** 2);
  return [middle[0] + dx * factor, middle[1] + dy * factor];
}

function dot(row: readonly number[], normals: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < row.length; index += 1) sum += (row[index] ?? 0) * (normals[index] ?? 0);
  return sum;
}
