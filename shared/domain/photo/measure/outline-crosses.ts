import { crossOf, type Point } from './homography.ts';
import { extentOf } from './scale-points.ts';

/** How a closed outline meets itself: not at all, only in knots as small as marking errors, or in earnest. */
export type Crossing = 'none' | 'within-marking-error' | 'crosses';

/**
 * Whether a closed outline in pixels crosses or touches itself, apart from neighbours that share a corner. A knot whose corners all lie
 * within `tolerancePx` of each other is what marking errors make of corners set close together.
 */
export function crossesItself(points: readonly Point[], tolerancePx: number): Crossing {
  const count = points.length;
  let crossing: Crossing = 'none';
  for (let one = 0; one < count; one += 1)
    for (let other = one + 2; other < count; other += 1) {
      if (one === 0 && other === count - 1) continue;
      if (!meet(edge(points, one), edge(points, other))) continue;
      const inner = points.slice(one + 1, other + 1);
      const outer = [...points.slice(other + 1), ...points.slice(0, one + 1)];
      if (Math.min(extentOf(inner), extentOf(outer)) > tolerancePx) return 'crosses';
      crossing = 'within-marking-error';
    }
  return crossing;
}

type Edge = readonly [Point, Point];

function edge(points: readonly Point[], index: number): Edge {
  const start = points[index] ?? [0, 0];
  return [start, points[(index + 1) % points.length] ?? start];
}

function meet([a, b]: Edge, [c, d]: Edge): boolean {
  const [one, two, three, four] = [crossOf(a, b, c), crossOf(a, b, d), crossOf(c, d, a), crossOf(c, d, b)];
  if (one * two < 0 && three * four < 0) return true;
  return (
    (one === 0 && within([a, b], c)) ||
    (two === 0 && within([a, b], d)) ||
    (three === 0 && within([c, d], a)) ||
    (four === 0 && within([c, d], b))
  );
}

const within = ([a, b]: Edge, [x, y]: Point): boolean =>
  x >= Math.min(a[0], b[0]) && x <= Math.max(a[0], b[0]) && y >= Math.min(a[1], b[1]) && y <= Math.max(a[1], b[1]);
