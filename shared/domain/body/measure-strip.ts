import type { SkinTopology } from './measure-topology.ts';
import { angleAround, endOf, faceOf, nextEdge, pointOf, previousEdge, startOf, twinOf } from './measure-topology.ts';
import type { Vec3 } from './vector.ts';
import { add, dot, length, rejectFrom, scale, subtract } from './vector.ts';

/** Where a path leaves one face for the next: the half-edge of the face it leaves, and how far from its start (0 to 1, ends excluded). */
export interface Crossing {
  readonly halfEdge: number;
  readonly share: number;
}

/** The shortest line within a strip of faces that follow each other across the half-edges of `strip`. */
export interface PulledLine {
  readonly lengthMm: number;
  readonly crossings: readonly Crossing[];
}

/** A chain of faces from one point of the skin to another. */
export interface Strip {
  readonly from: Vec3;
  readonly to: Vec3;
  /** The half-edges crossed, each belonging to the face that is left. Not empty. */
  readonly edges: readonly number[];
}

/**
 * Shortens a path to a geodesic of the mesh: the strip is unfolded into a plane, the line pulled tight in it by a funnel (Lee and
 * Preparata 1984), and where it hangs on a vertex whose other side measures less than 180 degrees the strip is led round that side (Xin and
 * Wang 2007). Every round makes the line shorter; it ends when no vertex allows it. Exact to rounding for the path's way round the hills.
 */
export function shortenStrip(topology: SkinTopology, strip: Strip): PulledLine {
  let current = strip;
  let best = pullTight(topology, strip);
  for (;;) {
    const { bends } = best;
    const rerouted = bends.map((bend) => reroute(topology, current.edges, bend)).find((edges) => edges !== undefined);
    if (rerouted === undefined || rerouted.length === 0) return best;
    const next = { ...current, edges: rerouted };
    const pulled = pullTight(topology, next);
    if (pulled.lengthMm > best.lengthMm - 1e-9) return best;
    [current, best] = [next, pulled];
  }
}

/** Adds a crossing to a chain of faces, or takes the last one back when it would be undone. */
export function pushCrossing(topology: SkinTopology, edges: number[], edge: number): void {
  if (edges.length > 0 && edges.at(-1) === twinOf(topology, edge)) edges.pop();
  else edges.push(edge);
}

/**
 * The half-edges crossed when going round a vertex from one face to another, counter-clockwise (the vertex on the left) or clockwise;
 * undefined when a rim lies between.
 */
export function crossingsRound(
  topology: SkinTopology,
  outEdge: number,
  { to, clockwise }: { readonly to: number; readonly clockwise: boolean },
): readonly number[] | undefined {
  const edges: number[] = [];
  for (let out = outEdge; faceOf(out) !== to; ) {
    const crossed = clockwise ? out : previousEdge(out);
    const across = twinOf(topology, crossed);
    if (across < 0) return undefined;
    edges.push(crossed);
    out = clockwise ? nextEdge(across) : across;
    if (out === outEdge) return undefined;
  }
  return edges;
}

type Point2 = readonly [number, number];

/** A vertex on which the line hangs: on which side of the strip, at which crossing, and by how much the line turns there. */
interface Bend {
  readonly vertex: number;
  readonly side: 'left' | 'right';
  readonly at: number;
  readonly turn: number;
}

function reroute(topology: SkinTopology, edges: readonly number[], bend: Bend): readonly number[] | undefined {
  if (angleAround(topology, bend.vertex) - bend.turn >= 2 * Math.PI - 1e-9) return undefined;
  const vertexOfEdge = (edge: number): number =>
    bend.side === 'left' ? endOf(topology, edge) : startOf(topology, edge);
  const touches = (index: number): boolean => vertexOfEdge(edges[index] ?? -1) === bend.vertex;
  let [first, last] = [bend.at, bend.at];
  while (first > 0 && touches(first - 1)) first -= 1;
  while (last + 1 < edges.length && touches(last + 1)) last += 1;
  const entering = edges[first] ?? -1;
  const outEdge = bend.side === 'left' ? nextEdge(entering) : entering;
  const to = faceOf(twinOf(topology, edges[last] ?? -1));
  const around = crossingsRound(topology, outEdge, {
    to,
    clockwise: bend.side === 'left',
  });
  if (around === undefined) return undefined;
  const chain: number[] = [];
  for (const edge of [...edges.slice(0, first), ...around, ...edges.slice(last + 1)])
    pushCrossing(topology, chain, edge);
  return chain;
}

interface Unfolded {
  readonly from: Point2;
  readonly to: Point2;
  /** End of each half-edge crossed, on the left of the way, and its start, on the right. */
  readonly left: readonly Point2[];
  readonly right: readonly Point2[];
}

function pullTight(topology: SkinTopology, strip: Strip): PulledLine & { readonly bends: readonly Bend[] } {
  const flat = unfold(topology, strip);
  const knots = funnel(flat);
  let lengthMm = 0;
  const bends: Bend[] = [];
  const crossings: Crossing[] = [];
  for (let index = 1; index < knots.length; index += 1) {
    const [a, b, c] = [knots[index - 1], knots[index], knots[index + 1]];
    if (a === undefined || b === undefined) break;
    lengthMm += Math.hypot(b.point[0] - a.point[0], b.point[1] - a.point[1]);
    for (let at = crossings.length; at < strip.edges.length && (b.side === 'end' || at <= b.at); at += 1) {
      crossings.push({
        halfEdge: strip.edges[at] ?? -1,
        share: shareOfCrossing(flat, at, [a, b]),
      });
    }
    if (b.side === 'end' || c === undefined) continue;
    const edge = strip.edges[b.at] ?? -1;
    const vertex = b.side === 'left' ? endOf(topology, edge) : startOf(topology, edge);
    bends.push({
      vertex,
      side: b.side,
      at: b.at,
      turn: turnAt(a.point, b.point, c.point),
    });
  }
  return { lengthMm, crossings, bends };
}

/** Paths stay this share of an edge away from its ends, so that every path crosses edges and never runs through a vertex. */
const RIM = 1e-7;

function shareOfCrossing(flat: Unfolded, at: number, [a, b]: readonly [Knot, Knot]): number {
  const left = flat.left[at] ?? flat.to;
  const right = flat.right[at] ?? flat.to;
  for (const { point } of [a, b]) {
    if (same(point, left)) return 1 - RIM;
    if (same(point, right)) return RIM;
  }
  const [before, after] = [orient(a.point, b.point, right), orient(a.point, b.point, left)];
  const share = before === after ? 0.5 : before / (before - after);
  return Math.min(1 - RIM, Math.max(RIM, share));
}

function turnAt(a: Point2, b: Point2, c: Point2): number {
  const [u, v] = [
    [b[0] - a[0], b[1] - a[1]],
    [c[0] - b[0], c[1] - b[1]],
  ] as const;
  return Math.abs(Math.atan2(u[0] * v[1] - u[1] * v[0], u[0] * v[0] + u[1] * v[1]));
}

/** A corner of the line in the plane: its ends, and the vertices on which it hangs with the crossing that has the vertex as its end. */
interface Knot {
  readonly point: Point2;
  readonly side: 'left' | 'right' | 'end';
  readonly at: number;
}

/** The shortest line through the edges of an unfolded strip. */
function funnel({ from, to, left, right }: Unfolded): readonly Knot[] {
  const knots: Knot[] = [{ point: from, side: 'end', at: -1 }];
  let apex = from;
  let [leftAt, rightAt] = [-1, -1];
  let [leftEdge, rightEdge] = [from, from];
  const restart = (knot: Knot): void => {
    knots.push(knot);
    [apex, leftEdge, rightEdge] = [knot.point, knot.point, knot.point];
    [leftAt, rightAt] = [knot.at, knot.at];
  };
  for (let index = 0; index <= left.length; index += 1) {
    const [newLeft, newRight] = [left[index] ?? to, right[index] ?? to];
    if (orient(apex, rightEdge, newRight) >= 0) {
      if (same(apex, rightEdge) || same(apex, leftEdge) || orient(apex, leftEdge, newRight) < 0) {
        [rightEdge, rightAt] = [newRight, index];
      } else {
        restart({ point: leftEdge, side: 'left', at: leftAt });
        index = leftAt;
        continue;
      }
    }
    if (orient(apex, leftEdge, newLeft) > 0) continue;
    if (same(apex, leftEdge) || same(apex, rightEdge) || orient(apex, rightEdge, newLeft) > 0) {
      [leftEdge, leftAt] = [newLeft, index];
    } else {
      restart({ point: rightEdge, side: 'right', at: rightAt });
      index = rightAt;
    }
  }
  knots.push({ point: to, side: 'end', at: left.length });
  return knots;
}

/** Lays the faces of a strip into one plane, each turned about the edge it shares with the one before. */
function unfold(topology: SkinTopology, { from, to, edges }: Strip): Unfolded {
  const [firstEdge = -1] = edges;
  let [start, end]: [Point2, Point2] = [
    [0, 0],
    [length(edgeVector(topology, firstEdge)), 0],
  ];
  const from2 = layBeside(topology, firstEdge, { point: from, start, end });
  const [left, right]: [Point2[], Point2[]] = [[end], [start]];
  for (let index = 1; index < edges.length; index += 1) {
    const entered = twinOf(topology, edges[index - 1] ?? -1);
    const edge = edges[index] ?? -1;
    const third = pointOf(topology, startOf(topology, previousEdge(entered)));
    const laid = layBeside(topology, entered, {
      point: third,
      start: end,
      end: start,
    });
    if (edge === nextEdge(entered)) end = laid;
    else start = laid;
    left.push(end);
    right.push(start);
  }
  const entered = twinOf(topology, edges.at(-1) ?? -1);
  return {
    from: from2,
    to: layBeside(topology, entered, { point: to, start: end, end: start }),
    left,
    right,
  };
}

/** The place in the plane of a point of a half-edge's face, which lies on the left of the edge once its ends have been laid. */
function layBeside(
  topology: SkinTopology,
  halfEdge: number,
  { point, start, end }: { readonly point: Vec3; readonly start: Point2; readonly end: Point2 },
): Point2 {
  const along = edgeVector(topology, halfEdge);
  const size = length(along);
  const offset = subtract(point, pointOf(topology, startOf(topology, halfEdge)));
  const share = dot(offset, along) / size ** 2;
  const height = length(rejectFrom(offset, scale(along, 1 / size))) / size;
  const [x, y] = [end[0] - start[0], end[1] - start[1]];
  return [start[0] + share * x - height * y, start[1] + share * y + height * x];
}

const edgeVector = (topology: SkinTopology, halfEdge: number): Vec3 =>
  subtract(pointOf(topology, endOf(topology, halfEdge)), pointOf(topology, startOf(topology, halfEdge)));

/** The point of a crossing in mm. */
export const crossingPoint = (topology: SkinTopology, { halfEdge, share }: Crossing): Vec3 =>
  add(pointOf(topology, startOf(topology, halfEdge)), edgeVector(topology, halfEdge), share);

/** Twice the surface of a triangle; positive when c lies on the left of the way from a to b. */
const orient = (a: Point2, b: Point2, c: Point2): number =>
  (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]);

const same = (a: Point2, b: Point2): boolean => a[0] === b[0] && a[1] === b[1];
