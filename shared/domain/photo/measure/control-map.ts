import { type Homography, mapFourPoints, type Point } from './homography.ts';

/** What a map through two or three places cannot know and is told: how the plane leans. */
export interface Lean {
  /** Change of the denominator per millimetre along each axis, about `around`. */
  readonly perspective: Point;
  readonly around: Point;
  /** What a length across a line of two places is foreshortened to, against one along it. */
  readonly across: number;
}

/**
 * The map from millimetres to pixels that takes two, three or four control places to their pixels: a similarity, an affine map or a
 * homography, the former two with the lean that is given. Undefined where the places are degenerate.
 */
export function mapControl(mm: readonly Point[], px: readonly Point[], lean: Lean): Homography | undefined {
  const [a, b, c, d] = mm;
  const [p, q, r, s] = px;
  if (a && b && c && d && p && q && r && s) return mapFourPoints([a, b, c, d], [p, q, r, s]);
  if (a && b && c && p && q && r) return mapThree([a, b, c], [p, q, r], lean);
  if (!(a && b && p && q)) return undefined;
  const third: Point = [a[0] - (b[1] - a[1]), a[1] + (b[0] - a[0])];
  const image: Point = [p[0] - lean.across * (q[1] - p[1]), p[1] + lean.across * (q[0] - p[0])];
  return mapThree([a, b, third], [p, q, image], lean);
}

type Three = readonly [Point, Point, Point];

/** With depths w at the places, x·w is affine in the plane: one small system a coordinate. */
function mapThree(mm: Three, px: Three, { perspective: [g, h], around: [x, y] }: Lean): Homography | undefined {
  const depths = mm.map(([u, v]) => 1 + g * (u - x) + h * (v - y));
  const [a, b, c] = mm;
  const determinant = (b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]);
  if (determinant === 0 || !depths.every((depth) => depth > 0)) return undefined;
  const row = (axis: 0 | 1): Point3 => {
    const [first = 0, second = 0, third = 0] = px.map((point, index) => point[axis] * (depths[index] ?? 1));
    const alongX = ((second - first) * (c[1] - a[1]) - (third - first) * (b[1] - a[1])) / determinant;
    const alongY = ((third - first) * (b[0] - a[0]) - (second - first) * (c[0] - a[0])) / determinant;
    return [alongX, alongY, first - alongX * a[0] - alongY * a[1]];
  };
  return [...row(0), ...row(1), g, h, 1 - g * x - h * y];
}

type Point3 = readonly [number, number, number];

/** No lean: the plane faces the camera. */
export const facing: Lean = { perspective: [0, 0], around: [0, 0], across: 1 };
