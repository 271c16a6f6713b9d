import type { MeasureKind, MeasureUnit } from '../photo-measure.ts';
import { fitCircle } from './fit-circle.ts';
import type { Point } from './homography.ts';

/** What is computed from places in millimetres. */
export interface PlaneQuantity {
  readonly unit: MeasureUnit;
  value(points: readonly Point[]): number;
  /** How it changes per millimetre that each point moves. */
  gradient(points: readonly Point[]): readonly Point[];
  /** By how much marking errors make it too large, given how far each point spreads in millimetres for an error in x and in y. */
  bias(points: readonly Point[], spreads: readonly Spread[]): number;
}

/** Where a place goes in millimetres for one standard deviation of its marking in x and in y. */
export interface Spread {
  readonly x: Point;
  readonly y: Point;
}

/** How many points each kind takes. */
export const pointsNeeded: Readonly<Record<MeasureKind, { readonly least: number; readonly most: number }>> = {
  length: { least: 2, most: 500 },
  width: { least: 2, most: 500 },
  intercanine: { least: 2, most: 2 },
  angle: { least: 3, most: 3 },
  area: { least: 3, most: 500 },
  arch: { least: 3, most: 500 },
};

const unbiased = () => 0;

/**
 * The quantity of a kind. Angles and areas are positive at the given points and pass zero smoothly from there, so that what turns over
 * within its error is seen to do so.
 */
export function planeQuantity(kind: MeasureKind, points: readonly Point[]): PlaneQuantity {
  switch (kind) {
    case 'length':
    case 'width':
    case 'intercanine':
      return { unit: 'mm', value: pathLength, gradient: pathGradient, bias: pathBias };
    case 'angle':
      return angleFrom(turnOf(points));
    case 'area':
      return areaFrom(signedArea(points) < 0 ? -1 : 1);
    case 'arch':
      return { unit: 'mm', value: archDiameter, gradient: archGradient, bias: unbiased };
  }
}

function angleFrom(turn: number): PlaneQuantity {
  const sense = turn < 0 ? -1 : 1;
  const start = Math.abs(turn);
  return {
    unit: 'deg',
    value(points) {
      const here = turnOf(points) * sense;
      return here - 360 * Math.round((here - start) / 360);
    },
    gradient: (points) => angleGradient(points, sense),
    bias: unbiased,
  };
}

function areaFrom(sense: number): PlaneQuantity {
  return {
    unit: 'mm2',
    value: (points) => signedArea(points) * sense,
    gradient: (points) =>
      points.map((_, index): Point => {
        const [x, y] = between(points, index - 1, index + 1);
        return [(sense * y) / 2, (-sense * x) / 2];
      }),
    bias: unbiased,
  };
}

/**
 * Marking errors across a line make it longer: the mean of the square of a marked length is that of the true one plus the variances of
 * its ends across it.
 */
function pathBias(points: readonly Point[], spreads: readonly Spread[]): number {
  let bias = 0;
  for (let index = 1; index < points.length; index += 1) {
    const [x, y] = between(points, index - 1, index);
    const length = Math.hypot(x, y);
    if (length === 0) continue;
    const across = ([u, v]: Point) => ((u * -y + v * x) / length) ** 2;
    const ends = [spreads[index - 1], spreads[index]];
    const variance = ends.reduce((sum, spread) => sum + (spread ? across(spread.x) + across(spread.y) : 0), 0);
    bias += length - Math.sqrt(Math.max(length ** 2 - variance, 0));
  }
  return bias;
}

const archDiameter = (points: readonly Point[]) => 2 * (fitCircle(points)?.radius ?? Number.NaN);

function pathLength(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index += 1) sum += Math.hypot(...between(points, index - 1, index));
  return sum;
}

function pathGradient(points: readonly Point[]): readonly Point[] {
  const unit = (from: number, to: number): Point => {
    if (from < 0 || to >= points.length) return [0, 0];
    const [x, y] = between(points, from, to);
    const length = Math.hypot(x, y);
    return length > 0 ? [x / length, y / length] : [0, 0];
  };
  return points.map((_, index) => {
    const [before, after] = [unit(index - 1, index), unit(index, index + 1)];
    return [before[0] - after[0], before[1] - after[1]];
  });
}

/** In degrees, from the first leg to the second, between -180 and 180. */
function turnOf(points: readonly Point[]): number {
  const [a, b] = [between(points, 1, 0), between(points, 1, 2)];
  return (Math.atan2(a[0] * b[1] - a[1] * b[0], a[0] * b[0] + a[1] * b[1]) * 180) / Math.PI;
}

function angleGradient(points: readonly Point[], sense: number): readonly Point[] {
  const across = ([x, y]: Point): Point => {
    const square = Math.max(x * x + y * y, 1e-12);
    return [(-y / square) * (180 / Math.PI) * sense, (x / square) * (180 / Math.PI) * sense];
  };
  const [first, second] = [across(between(points, 1, 0)), across(between(points, 1, 2))];
  return [[-first[0], -first[1]], [first[0] - second[0], first[1] - second[1]], second];
}

/** The shoelace formula. */
export function signedArea(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 0; index < points.length; index += 1) {
    const [x, y] = at(points, index);
    const [u, v] = at(points, index + 1);
    sum += x * v - u * y;
  }
  return sum / 2;
}

/** How the diameter of the best circle follows the points: the row of the radius in the solution of its linearised equations. */
function archGradient(points: readonly Point[]): readonly Point[] {
  const circle = fitCircle(points);
  if (circle === undefined) return points.map(() => [0, 0]);
  return circle.radiusWeights.map((weight, index) => {
    const [x, y] = at(points, index);
    const [dx, dy] = [x - circle.centre[0], y - circle.centre[1]];
    const distance = Math.max(Math.hypot(dx, dy), 1e-12);
    return [(2 * weight * dx) / distance, (2 * weight * dy) / distance];
  });
}

function at(points: readonly Point[], index: number): Point {
  return points[(index + points.length) % points.length] ?? [0, 0];
}

function between(points: readonly Point[], from: number, to: number): Point {
  const [a, b] = [at(points, from), at(points, to)];
  return [b[0] - a[0], b[1] - a[1]];
}
