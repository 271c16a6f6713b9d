import { solveLinear } from './solve-linear.ts';

/** A place in either plane. */
export type Point = readonly [number, number];

/** A projective map between planes, row by row. */
export type Homography = readonly [number, number, number, number, number, number, number, number, number];

/** A place that corresponds to another. */
export interface PointPair {
  readonly from: Point;
  readonly to: Point;
}

/** Where a place goes; undefined on or behind the horizon (a denominator that is not positive). */
export function project(map: Homography, [x, y]: Point): Point | undefined {
  const depth = map[6] * x + map[7] * y + map[8];
  if (!(depth > 1e-9)) return undefined;
  return [(map[0] * x + map[1] * y + map[2]) / depth, (map[3] * x + map[4] * y + map[5]) / depth];
}

/** The map that goes back, with positive denominators wherever the given one has them; undefined where it flattens the plane. */
export function invert(map: Homography): Homography | undefined {
  const [a, b, c, d, e, f, g, h, i] = map;
  const determinant = a * (e * i - f * h) - b * (d * i - f * g) + c * (d * h - e * g);
  if (!(Math.abs(determinant) > 1e-300)) return undefined;
  const scaled = (value: number) => value / determinant;
  return [
    scaled(e * i - f * h),
    scaled(c * h - b * i),
    scaled(b * f - c * e),
    scaled(f * g - d * i),
    scaled(a * i - c * g),
    scaled(c * d - a * f),
    scaled(d * h - e * g),
    scaled(b * g - a * h),
    scaled(a * e - b * d),
  ];
}

/** First the second map, then the first. */
export function compose(one: Homography, two: Homography): Homography {
  const [a, b, c, d, e, f, g, h, i] = one;
  const [p, q, r, s, t, u, v, w, x] = two;
  return [
    a * p + b * s + c * v,
    a * q + b * t + c * w,
    a * r + b * u + c * x,
    d * p + e * s + f * v,
    d * q + e * t + f * w,
    d * r + e * u + f * x,
    g * p + h * s + i * v,
    g * q + h * t + i * w,
    g * r + h * u + i * x,
  ];
}

/** Four places of which no three lie in a line. */
export type FourPoints = readonly [Point, Point, Point, Point];

/**
 * The one map that takes four places to four others, through the projective frames of both. Undefined where three places of either
 * four lie in a line, or where the map would put some of the first four behind the horizon. Its denominator at the first place is 1.
 */
export function mapFourPoints(from: FourPoints, to: FourPoints): Homography | undefined {
  const source = projectiveFrame(from);
  const target = projectiveFrame(to);
  const back = source && invert(source);
  const map = target && back && compose(target, back);
  if (map === undefined) return undefined;
  const sign = Math.sign(depthAt(map, from[0]));
  if (!from.every((point) => Math.sign(depthAt(map, point)) === sign)) return undefined;
  return scaleMap(map, 1 / depthAt(map, from[0]));
}

/** The denominator of a map at a place; of one sign on one side of the horizon. */
export const depthAt = (map: Homography, [x, y]: Point): number => map[6] * x + map[7] * y + map[8];

/** The same map, written with other numbers. */
function scaleMap([a, b, c, d, e, f, g, h, i]: Homography, by: number): Homography {
  return [a * by, b * by, c * by, d * by, e * by, f * by, g * by, h * by, i * by];
}

/** The map of the standard frame (the axes and their sum) to four places. */
function projectiveFrame([p, q, r, s]: FourPoints): Homography | undefined {
  const whole = crossOf(p, q, r);
  const weights = [crossOf(s, q, r) / whole, crossOf(p, s, r) / whole, crossOf(p, q, s) / whole] as const;
  if (!weights.every((weight) => Number.isFinite(weight) && Math.abs(weight) > 1e-9)) return undefined;
  const [u, v, w] = weights;
  return [u * p[0], v * q[0], w * r[0], u * p[1], v * q[1], w * r[1], u, v, w];
}

/** Twice the area of a triangle, positive where it turns from the x to the y axis. */
export const crossOf = (p: Point, q: Point, r: Point): number =>
  (q[0] - p[0]) * (r[1] - p[1]) - (r[0] - p[0]) * (q[1] - p[1]);

/**
 * The map that fits four or more pairs in the least-squares sense of the direct linear transformation, with both planes shifted and
 * scaled first (Hartley, In defense of the eight-point algorithm, 1997). Undefined where the pairs do not determine one.
 */
export function fitDirectly(pairs: readonly PointPair[]): Homography | undefined {
  const source = normalising(pairs.map(({ from }) => from));
  const target = normalising(pairs.map(({ to }) => to));
  const matrix = Array.from({ length: 8 }, () => new Array<number>(8).fill(0));
  const right = new Array<number>(8).fill(0);
  for (const { from, to } of pairs) {
    const [x, y] = scaled(source, from);
    const [u, v] = scaled(target, to);
    addEquation({ matrix, right }, [x, y, 1, 0, 0, 0, -u * x, -u * y], u);
    addEquation({ matrix, right }, [0, 0, 0, x, y, 1, -v * x, -v * y], v);
  }
  const solved = solveLinear(matrix, right);
  if (solved === undefined) return undefined;
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = solved;
  const { scale, centre } = target;
  const back: Homography = [1 / scale, 0, centre[0], 0, 1 / scale, centre[1], 0, 0, 1];
  const there: Homography = [
    source.scale,
    0,
    -source.scale * source.centre[0],
    0,
    source.scale,
    -source.scale * source.centre[1],
    0,
    0,
    1,
  ];
  return compose(compose(back, [a, b, c, d, e, f, g, h, 1]), there);
}

interface Normalising {
  readonly centre: Point;
  readonly scale: number;
}

function normalising(points: readonly Point[]): Normalising {
  const centre = centroid(points);
  const spread = points.reduce((sum, [x, y]) => sum + Math.hypot(x - centre[0], y - centre[1]), 0) / points.length;
  return { centre, scale: spread > 0 ? Math.SQRT2 / spread : 1 };
}

const scaled = ({ centre, scale }: Normalising, [x, y]: Point): Point => [
  (x - centre[0]) * scale,
  (y - centre[1]) * scale,
];

/** The middle of places. */
export function centroid(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([a, b], [x, y]) => [a + x, b + y], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
}

interface NormalEquations {
  readonly matrix: number[][];
  readonly right: number[];
}

function addEquation({ matrix, right }: NormalEquations, row: readonly number[], value: number): void {
  for (const [index, factor] of row.entries()) {
    const line = matrix[index] ?? [];
    for (const [column, other] of row.entries()) line[column] = (line[column] ?? 0) + factor * other;
    right[index] = (right[index] ?? 0) + factor * value;
  }
}
