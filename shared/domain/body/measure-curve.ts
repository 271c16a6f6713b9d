import type { SkinPath } from './measure-path.ts';
import type { SkinTopology } from './measure-topology.ts';
import { cornersOfFace, twinOf } from './measure-topology.ts';
import type { Vec3 } from './vector.ts';
import { cross, dot, normalize, subtract } from './vector.ts';

/** A closed line on the skin, sorted by the triangles and edges it meets. */
export interface SkinCurve {
  readonly perimeterMm: number;
  readonly legs: readonly SkinPath[];
  /** The stretches of the line within each triangle, in the line's direction. */
  readonly chords: ReadonlyMap<number, readonly Chord[]>;
  /** Where the line crosses each edge, by the edge's lower half-edge. */
  readonly crossings: ReadonlyMap<number, readonly EdgeCrossing[]>;
}

export interface Chord {
  readonly from: Vec3;
  readonly to: Vec3;
}

/** A crossing at a share of the half-edge from its start; `rise` is 1 when the half-edge's end lies on the left of the line, else -1. */
export interface EdgeCrossing {
  readonly share: number;
  readonly rise: 1 | -1;
}

/** Sorts the legs of a closed line, each of which starts where the one before it ends. */
export function curveOfLegs(topology: SkinTopology, legs: readonly SkinPath[]): SkinCurve {
  const chords = new Map<number, Chord[]>();
  const crossings = new Map<number, EdgeCrossing[]>();
  for (const { points, crossings: crossed } of legs) {
    points.forEach(({ triangle, point }, index) => {
      const next = points[index + 1];
      if (next !== undefined) append(chords, triangle, { from: point, to: next.point });
    });
    for (const { halfEdge, share } of crossed) {
      const twin = twinOf(topology, halfEdge);
      if (twin > halfEdge) append(crossings, halfEdge, { share, rise: 1 });
      else append(crossings, twin, { share: 1 - share, rise: -1 });
    }
  }
  return { perimeterMm: legs.reduce((sum, leg) => sum + leg.lengthMm, 0), legs, chords, crossings };
}

/** Whether a line crosses itself by more than a thousandth of a millimetre. */
export const crossesItself = (topology: SkinTopology, { chords }: SkinCurve): boolean =>
  [...chords].some(([face, list]) => {
    const flat = flattener(topology, face);
    const lines = list.map(({ from, to }) => [flat(from), flat(to)] as const);
    return lines.some((line, index) => lines.slice(index + 1).some((other) => crosses(line, other)));
  });

/** Whether two lines cross each other by more than a thousandth of a millimetre. */
export const crossEachOther = (topology: SkinTopology, one: SkinCurve, other: SkinCurve): boolean =>
  [...one.chords].some(([face, list]) => {
    const others = other.chords.get(face);
    if (others === undefined) return false;
    const flat = flattener(topology, face);
    const lines = others.map(({ from, to }) => [flat(from), flat(to)] as const);
    return list.some(({ from, to }) => lines.some((line) => crosses([flat(from), flat(to)], line)));
  });

/** How many more times the way from a corner of a triangle (its first) to a point within it passes the line from right to left than back. */
export function riseWithin(topology: SkinTopology, face: number, { chords, point }: RiseQuery): number {
  const flat = flattener(topology, face);
  const goal = flat(point);
  let rise = 0;
  for (const { from, to } of chords) {
    const [p, q] = [flat(from), flat(to)];
    if (side(CORNER, goal, p) > 0 === side(CORNER, goal, q) > 0) continue;
    const [before, after] = [side(p, q, CORNER), side(p, q, goal)];
    if (before < 0 && after > 0) rise += 1;
    else if (before > 0 && after < 0) rise -= 1;
  }
  return rise;
}

interface RiseQuery {
  readonly chords: readonly Chord[];
  readonly point: Vec3;
}

type Point2 = readonly [number, number];
type Line2 = readonly [Point2, Point2];

/** Where the first corner of a flattened triangle lies. */
const CORNER: Point2 = [0, 0];

const DEPTH = 1e-3;

/** Lays the plane of a triangle flat, its first corner at the origin, counter-clockwise as seen from outside. */
function flattener(topology: SkinTopology, face: number): (point: Vec3) => Point2 {
  const [a, b, c] = cornersOfFace(topology, face);
  const along = normalize(subtract(b, a));
  const normal = normalize(cross(subtract(b, a), subtract(c, a)));
  const up = cross(normal, along);
  return (point) => {
    const offset = subtract(point, a);
    return [dot(offset, along), dot(offset, up)];
  };
}

const crosses = (one: Line2, other: Line2): boolean => parts(one, other) && parts(other, one);

/** Whether the ends of the second line lie on either side of the first. */
function parts([a, b]: Line2, [p, q]: Line2): boolean {
  const size = Math.hypot(b[0] - a[0], b[1] - a[1]);
  if (size < DEPTH) return false;
  const [before, after] = [side(a, b, p) / size, side(a, b, q) / size];
  return (before > DEPTH && after < -DEPTH) || (before < -DEPTH && after > DEPTH);
}

/** Positive when c lies on the left of the way from a to b. */
const side = (a: Point2, b: Point2, c: Point2): number => (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

function append<Item>(lists: Map<number, Item[]>, key: number, item: Item): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
