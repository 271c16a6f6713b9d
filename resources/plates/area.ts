import { box, flatten, type Point, type Stroke, tenth } from './contour.ts';

/** An area as closed loops of straight pieces; what lies within an even number of loops is outside. */
export type Area = readonly (readonly Point[])[];

/** What of the first area lies outside the second; `step` counts the cuts made in one area, so that no two are nudged alike. */
export const minus = (area: Area, other: Area, step = 0): Area => combine(area, shift(other, step + 1), false);

/** What of the first area lies inside the second too. */
export const within = (area: Area, other: Area): Area => combine(area, shift(other, 0.37), true);

/** Smaller loops, in square units, and loops narrower than this many units are leftovers of borders that run together. */
const SPECK = { area: 40, width: 1.6 };

function isSpeck(loop: readonly Point[]): boolean {
  const area = Math.abs(areaOf(loop));
  const length = edgesOf([loop]).reduce((sum, [from, to]) => sum + Math.hypot(to[0] - from[0], to[1] - from[1]), 0);
  return area < SPECK.area || (2 * area) / length < SPECK.width;
}

/** A shift too small to be drawn that keeps borders from running exactly through each other's corners. */
const NUDGE: Point = [0.000_131, 0.000_077];

const shift = (area: Area, step: number): Area =>
  area.map((loop) => loop.map(([x, y]): Point => [x + NUDGE[0] * step, y + NUDGE[1] * step]));

function combine(area: Area, other: Area, keepInside: boolean): Area {
  const [own, cutting] = [edgesOf(area), edgesOf(other)];
  const cuts = crossings(own, cutting);
  const kept = [
    ...splitEdges(own, cuts.first).filter((edge) => contains(cutting, middle(edge)) === keepInside),
    ...splitEdges(cutting, cuts.second).filter((edge) => contains(own, middle(edge))),
  ];
  return linkLoops(kept).filter((loop) => !isSpeck(loop));
}

type Edge = readonly [Point, Point];

const edgesOf = (area: Area): readonly Edge[] =>
  area.flatMap((loop) =>
    loop.flatMap((to, index): readonly Edge[] => {
      const from = loop[index === 0 ? loop.length - 1 : index - 1] ?? to;
      return from[0] === to[0] && from[1] === to[1] ? [] : [[from, to]];
    }),
  );

interface Cut {
  readonly along: number;
  readonly at: Point;
}

function crossings(first: readonly Edge[], second: readonly Edge[]) {
  const cuts = { first: new Map<number, Cut[]>(), second: new Map<number, Cut[]>() };
  const note = (cut: Map<number, Cut[]>, index: number, entry: Cut) =>
    cut.set(index, [...(cut.get(index) ?? []), entry]);
  for (const [index, [a, b]] of first.entries()) {
    for (const [otherIndex, [c, d]] of second.entries()) {
      const across = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
      if (across === 0) continue;
      const t = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / across;
      const u = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / across;
      if (t <= 0 || t >= 1 || u <= 0 || u >= 1) continue;
      const at: Point = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      note(cuts.first, index, { along: t, at });
      note(cuts.second, otherIndex, { along: u, at });
    }
  }
  return cuts;
}

function splitEdges(edges: readonly Edge[], cuts: ReadonlyMap<number, readonly Cut[]>): readonly Edge[] {
  return edges.flatMap(([from, to], index) => {
    const between = (cuts.get(index) ?? []).toSorted((left, right) => left.along - right.along).map(({ at }) => at);
    const stops = [from, ...between, to];
    return stops.slice(1).map((stop, place): Edge => [stops[place] ?? from, stop]);
  });
}

const middle = ([from, to]: Edge): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];

function contains(edges: readonly Edge[], [x, y]: Point): boolean {
  let inside = false;
  for (const [from, to] of edges)
    if (from[1] > y !== to[1] > y && x < from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]))
      inside = !inside;
  return inside;
}

/** Joins pieces end to end into loops. */
function linkLoops(edges: readonly Edge[]): Area {
  const key = ([x, y]: Point): string => `${x} ${y}`;
  const at = new Map<string, number[]>();
  for (const [index, edge] of edges.entries())
    for (const end of edge) at.set(key(end), [...(at.get(key(end)) ?? []), index]);
  const used = new Set<number>();
  const loops: Point[][] = [];
  for (const [start, [first, second]] of edges.entries()) {
    if (used.has(start)) continue;
    used.add(start);
    const loop: Point[] = [first];
    let here = second;
    while (key(here) !== key(first)) {
      loop.push(here);
      const next = at.get(key(here))?.find((index) => !used.has(index));
      if (next === undefined) break;
      used.add(next);
      const [from, to] = edges[next] ?? [here, here];
      here = key(from) === key(here) ? to : from;
    }
    loops.push(loop);
  }
  return loops;
}

/** The pieces of a line that lie outside every one of the areas, for lines that pass behind something. */
export function behind(stroke: Stroke, ...areas: readonly (readonly Point[])[]): readonly Stroke[] {
  const hiding = areas.map((area) => edgesOf([area]));
  const points = [...flatten(stroke)];
  const first = points.findIndex((point) => hiding.some((edges) => contains(edges, point)));
  if (first < 0) return [stroke];
  const ordered = stroke.closed ? [...points.slice(first), ...points.slice(1, first + 1)] : points;
  const runs: Point[][] = [];
  let open = false;
  for (const point of ordered) {
    const hidden = hiding.some((edges) => contains(edges, point));
    if (!hidden && open) runs.at(-1)?.push(point);
    else if (!hidden) runs.push([point]);
    open = !hidden;
  }
  return runs.filter((run) => run.length > 2).map((run) => ({ points: thin(run, 0.3), closed: false }));
}

/** The area's half on the child's right and the exact mirror image of it, joined along the middle. */
export function symmetrical(area: Area): Area {
  const flip = ([x, y]: Point): Point => [-x, y];
  return within(area, [box(-5000, -5000, 0, 5000)]).flatMap((loop): Area => {
    const settled = loop.map(([x, y]): Point => [Math.abs(x) < 0.01 ? 0 : x, y]);
    const start = settled.findIndex(([x], index) => x === 0 && settled[(index + 1) % settled.length]?.[0] !== 0);
    if (start < 0) return [settled, settled.map(flip)];
    const chains: Point[][] = [];
    const turned = [...settled.slice(start), ...settled.slice(0, start + 1)];
    for (const [index, point] of turned.entries()) {
      const isLeaving = point[0] === 0 && (turned[index + 1]?.[0] ?? 0) !== 0;
      const isAway = point[0] !== 0 || (turned[index - 1]?.[0] ?? 0) !== 0;
      if (isAway) chains.at(-1)?.push(point);
      if (isLeaving) chains.push([point]);
    }
    return chains.map((chain) => [...chain, ...chain.slice(1, -1).map(flip).reverse()]);
  });
}

/** The area of a loop, signed by its direction. */
export function areaOf(loop: readonly Point[]): number {
  return (
    loop.reduce((sum, [x, y], index) => {
      const [nextX, nextY] = loop[(index + 1) % loop.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2
  );
}

/** The area as a path of straight pieces that leaves the curve by no more than a fifth of a unit. */
export function areaPath(area: Area): string {
  return area
    .map((loop) => thinLoop(loop, 0.2))
    .filter((loop) => loop.length > 2)
    .map((loop) => `M${loop.map(([x, y]) => `${tenth(x)} ${tenth(y)}`).join('L')}Z`)
    .join('');
}

function thinLoop(loop: readonly Point[], tolerance: number): readonly Point[] {
  const [first] = loop;
  if (first === undefined) return [];
  const far = loop.reduce((best, point, index) => {
    const current = loop[best] ?? first;
    return Math.hypot(point[0] - first[0], point[1] - first[1]) >
      Math.hypot(current[0] - first[0], current[1] - first[1])
      ? index
      : best;
  }, 0);
  const there = thin(loop.slice(0, far + 1), tolerance);
  const back = thin([...loop.slice(far), first], tolerance);
  return [...there.slice(0, -1), ...back.slice(0, -1)];
}

/** Ramer, Douglas and Peucker's thinning of an open line. */
function thin(points: readonly Point[], tolerance: number): readonly Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return points;
  const length = Math.hypot(last[0] - first[0], last[1] - first[1]) || 1;
  const gaps = points.map(([x, y]) =>
    Math.abs(((x - first[0]) * (last[1] - first[1]) - (y - first[1]) * (last[0] - first[0])) / length),
  );
  const widest = gaps.indexOf(Math.max(...gaps));
  if ((gaps[widest] ?? 0) <= tolerance) return [first, last];
  return [...thin(points.slice(0, widest + 1), tolerance).slice(0, -1), ...thin(points.slice(widest), tolerance)];
}
