import type { Point } from './paper.ts';

export interface PathOptions {
  readonly closed: boolean;
  /** Rounds of Taubin's smoothing, which takes out short waves and leaves size and long curves. */
  readonly smoothing: number;
  /** How far, in the points' units, the simplified line may lie from the smoothed one. */
  readonly tolerance: number;
  /** Decimals of the numbers written; default 2. */
  readonly decimals?: number;
}

/** A smooth SVG path through the points, in cubic curves. */
export function svgPath(points: readonly Point[], options: PathOptions): string {
  const { closed, smoothing, tolerance, decimals = 2 } = options;
  const line = smoothed(points, closed, smoothing);
  const simple = closed ? simplifyLoop(line, tolerance) : simplify(line, tolerance);
  return curvesThrough(simple, closed, decimals);
}

/** The line after some rounds of Taubin's smoothing; the ends of an open line stay. */
export function smoothed(points: readonly Point[], closed: boolean, rounds: number): readonly Point[] {
  let line = points;
  for (let round = 0; round < rounds; round += 1) {
    line = moveToNeighbours(line, closed, 0.5);
    line = moveToNeighbours(line, closed, -0.52);
  }
  return line;
}

/** A line drawn tighter and tighter, an open one between its ends. */
export function relaxed(points: readonly Point[], closed: boolean, rounds: number): readonly Point[] {
  let line = points;
  for (let round = 0; round < rounds; round += 1) line = moveToNeighbours(line, closed, 0.5);
  return line;
}

/** Length of an open line. */
export function lineLength(points: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of points.entries()) {
    const before = points[index - 1];
    if (before !== undefined) sum += Math.hypot(x - before[0], y - before[1]);
  }
  return sum;
}

/** Area of a loop, positive whatever its direction. */
export function loopArea(points: readonly Point[]): number {
  let sum = 0;
  for (const [index, [x, y]] of points.entries()) {
    const [nextX, nextY] = wrapped(points, index + 1);
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum) / 2;
}

/** The point at an index that may run past the ends of a loop. */
function wrapped(points: readonly Point[], index: number): Point {
  const count = points.length;
  return points[((index % count) + count) % count] ?? [0, 0];
}

/** Moves every point by a share of the way to the middle of its neighbours; the ends of an open line stay. */
function moveToNeighbours(points: readonly Point[], closed: boolean, share: number): readonly Point[] {
  return points.map((point, index): Point => {
    if (!closed && (index === 0 || index === points.length - 1)) return point;
    const [before, after] = [wrapped(points, index - 1), wrapped(points, index + 1)];
    const middle = [(before[0] + after[0]) / 2, (before[1] + after[1]) / 2] as const;
    return [point[0] + (middle[0] - point[0]) * share, point[1] + (middle[1] - point[1]) * share];
  });
}

/** Cuts the loop at its leftmost and rightmost points, so that the result does not depend on where it began. */
function simplifyLoop(points: readonly Point[], tolerance: number): readonly Point[] {
  if (points.length < 4) return points;
  const first = indexOfGreatest(points, ([x]) => -x);
  const turned = [...points.slice(first), ...points.slice(0, first)];
  const far = indexOfGreatest(turned, ([x]) => x);
  const there = simplify(turned.slice(0, far + 1), tolerance);
  const back = simplify([...turned.slice(far), wrapped(turned, 0)], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

function indexOfGreatest(points: readonly Point[], measure: (point: Point) => number): number {
  let best = 0;
  let greatest = -Infinity;
  for (const [index, point] of points.entries()) {
    const value = measure(point);
    if (value > greatest) [best, greatest] = [index, value];
  }
  return best;
}

/** Ramer, Douglas and Peucker's simplification of an open line. */
function simplify(points: readonly Point[], tolerance: number): readonly Point[] {
  const last = points.length - 1;
  if (last < 2) return points;
  const kept = new Set([0, last]);
  const open: (readonly [number, number])[] = [[0, last]];
  for (let piece = open.pop(); piece !== undefined; piece = open.pop()) {
    const [from, to] = piece;
    let farthest = -1;
    let gap = tolerance;
    for (let index = from + 1; index < to; index += 1) {
      const distance = distanceToChord(wrapped(points, index), wrapped(points, from), wrapped(points, to));
      if (distance > gap) [farthest, gap] = [index, distance];
    }
    if (farthest < 0) continue;
    kept.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => kept.has(index));
}

function distanceToChord([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = Math.hypot(bx - ax, by - ay);
  if (length < 1e-6) return Math.hypot(x - ax, y - ay);
  return Math.abs((x - ax) * (by - ay) - (y - ay) * (bx - ax)) / length;
}

/**
 * Catmull and Rom's curves with tangents shortened to the shorter neighbour, so that long and short pieces meet without bulges. Numbers after
 * the first place are relative to the place before, as it was rounded.
 */
function curvesThrough(points: readonly Point[], closed: boolean, decimals: number): string {
  const scale = 10 ** decimals;
  const count = points.length;
  const pieces = closed ? count : count - 1;
  const neighbour = (index: number): Point =>
    closed ? wrapped(points, index) : wrapped(points, Math.min(count - 1, Math.max(0, index)));
  const steps = ([x, y]: Point): Point => [Math.round(x * scale), Math.round(y * scale)];
  const first = steps(neighbour(0));
  let here = first;
  let path = `M${pairText(first, scale)}`;
  for (let index = 0; index < pieces; index += 1) {
    const [from, to] = [neighbour(index), neighbour(index + 1)];
    const length = gapBetween(from, to) / 3;
    const leave = tangent(neighbour(index - 1), to, length);
    const arrive = tangent(from, neighbour(index + 2), length);
    const places = [[from[0] + leave[0], from[1] + leave[1]], [to[0] - arrive[0], to[1] - arrive[1]], to] as const;
    const pairs = places.map((place) => {
      const [x, y] = steps(place);
      return pairText([x - here[0], y - here[1]], scale);
    });
    path += `c${pairs.join(' ')}`;
    here = steps(to);
  }
  return closed ? `${path}Z` : path;
}

/** Two numbers given in rounded steps, without needless digits. */
function pairText([x, y]: Point, scale: number): string {
  const text = (steps: number): string => String(steps / scale + 0).replace(/^(-?)0\./, '$1.');
  return `${text(x)} ${text(y)}`;
}

const gapBetween = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);

function tangent(from: Point, to: Point, length: number): Point {
  const gap = gapBetween(from, to) || 1;
  return [((to[0] - from[0]) / gap) * length, ((to[1] - from[1]) / gap) * length];
}
