import type { ViewPoint } from './view.ts';

/** As many addresses as a drawing may hold. */
export const MOST_NODES = 500;

/**
 * A stroke with fewer points that stays within `tolerance` of it, first and last point included, and has at most `most` of them: where
 * these do not suffice the tolerance grows. Source: Douglas and Peucker, The Canadian Cartographer 1973;10:112-122.
 */
export function simplifyStroke(
  points: readonly ViewPoint[],
  tolerance: number,
  most = MOST_NODES,
): readonly ViewPoint[] {
  if (points.length < 3) return points.slice(0, most);
  const weights = weightsOf(points);
  const keep = (limit: number): readonly ViewPoint[] => points.filter((_, index) => (weights[index] ?? 0) > limit);
  const kept = keep(tolerance);
  if (kept.length <= most) return kept;
  const limit = weights.toSorted((a, b) => b - a)[most] ?? tolerance;
  return keep(Math.max(limit, tolerance));
}

/** For every point the greatest tolerance at which it is still kept; never more than that of the points between which it lies. */
function weightsOf(points: readonly ViewPoint[]): readonly number[] {
  const weights = points.map(() => 0);
  weights[0] = Infinity;
  weights[points.length - 1] = Infinity;
  const open: (readonly [number, number, number])[] = [[0, points.length - 1, Infinity]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const [from, to, ceiling] = part;
    const [first, last] = [points[from], points[to]];
    if (first === undefined || last === undefined) continue;
    let farthest = from;
    let gap = 0;
    for (let index = from + 1; index < to; index += 1) {
      const away = distanceToSegment(points[index] ?? first, first, last);
      if (away > gap) [farthest, gap] = [index, away];
    }
    if (farthest === from) continue;
    const weight = Math.min(gap, ceiling);
    weights[farthest] = weight;
    open.push([from, farthest, weight], [farthest, to, weight]);
  }
  return weights;
}

/** How far a point lies from a straight piece of line. */
export function distanceToSegment(point: ViewPoint, from: ViewPoint, to: ViewPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  const share = squared === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / squared;
  const within = Math.min(1, Math.max(0, share));
  return Math.hypot(point.x - from.x - dx * within, point.y - from.y - dy * within);
}
