import type { TriangleMesh } from './triangle-index.ts';
import type { Vec3 } from './vector.ts';
import { cross, distance, dot, length, normalize, rejectFrom, scale, subtract } from './vector.ts';

/**
 * A mesh whose faces know their neighbours. Half-edge `3f + k` runs from corner k of face f to its next corner, counter-clockwise seen from
 * outside. Corners in the same place are one vertex, unless the sheets of skin around them merely touch: a path along the skin never
 * steps from one such sheet to the other.
 */
export interface SkinTopology {
  /** Vertex at the start of every half-edge; -1 on faces that have collapsed into a line and take no part. */
  readonly start: Int32Array;
  /** The half-edge of the neighbour that runs the other way; -1 at the rim of an open mesh and on collapsed faces. */
  readonly twin: Int32Array;
  /** One half-edge that starts at each vertex; at a rim the first of them, counting counter-clockwise. */
  readonly out: Int32Array;
  /** Three coordinates a vertex, in mm. */
  readonly points: Float64Array;
  /** Surface of every face in mm²; 0 for collapsed ones. */
  readonly areas: Float64Array;
  /** Surface of the whole skin in mm². */
  readonly area: number;
}

const topologies = new WeakMap<TriangleMesh, SkinTopology>();

/** The neighbourhoods of a mesh, worked out at first use (some tens of milliseconds for 25,000 triangles) and kept with it. */
export function topologyOf(mesh: TriangleMesh): SkinTopology {
  const known = topologies.get(mesh);
  if (known !== undefined) return known;
  const built = buildTopology(mesh);
  topologies.set(mesh, built);
  return built;
}

export const faceOf = (halfEdge: number): number => Math.floor(halfEdge / 3);
export const nextEdge = (halfEdge: number): number => (halfEdge % 3 === 2 ? halfEdge - 2 : halfEdge + 1);
export const previousEdge = (halfEdge: number): number => (halfEdge % 3 === 0 ? halfEdge + 2 : halfEdge - 1);

/** Readers within bounds. */
export const whole = (values: Int32Array | Uint32Array, index: number): number => values[index] ?? -1;
export const real = (values: Float64Array | Float32Array, index: number): number => values[index] ?? Number.NaN;

export const startOf = ({ start }: SkinTopology, halfEdge: number): number => whole(start, halfEdge);
export const endOf = ({ start }: SkinTopology, halfEdge: number): number => whole(start, nextEdge(halfEdge));
export const twinOf = ({ twin }: SkinTopology, halfEdge: number): number => whole(twin, halfEdge);

/** A vertex in mm. */
export const pointOf = ({ points }: SkinTopology, vertex: number): Vec3 => [
  real(points, vertex * 3),
  real(points, vertex * 3 + 1),
  real(points, vertex * 3 + 2),
];

/** The half-edges that start at a vertex, counter-clockwise. */
export function edgesAround(topology: SkinTopology, vertex: number): readonly number[] {
  const first = whole(topology.out, vertex);
  const edges: number[] = [];
  for (let edge = first; edge >= 0; edge = twinOf(topology, previousEdge(edge))) {
    if (edge === first && edges.length > 0) break;
    edges.push(edge);
  }
  return edges;
}

/** The angles of all faces at a vertex together, in radians; infinite at the rim of an open mesh, around which no path can be led. */
export function angleAround(topology: SkinTopology, vertex: number): number {
  const middle = pointOf(topology, vertex);
  let sum = 0;
  for (const edge of edgesAround(topology, vertex)) {
    if (twinOf(topology, edge) < 0 || twinOf(topology, previousEdge(edge)) < 0) return Infinity;
    const a = subtract(pointOf(topology, endOf(topology, edge)), middle);
    const b = subtract(pointOf(topology, startOf(topology, previousEdge(edge))), middle);
    sum += Math.atan2(length(cross(a, b)), dot(a, b));
  }
  return sum;
}

/** Whether a face has collapsed into a line and takes no part. */
export const isCollapsed = (topology: SkinTopology, face: number): boolean => startOf(topology, face * 3) < 0;

/** The corners of a face in mm. */
export const cornersOfFace = (topology: SkinTopology, face: number): readonly [Vec3, Vec3, Vec3] => [
  pointOf(topology, startOf(topology, face * 3)),
  pointOf(topology, startOf(topology, face * 3 + 1)),
  pointOf(topology, startOf(topology, face * 3 + 2)),
];

function buildTopology({ positions, triangles }: TriangleMesh): SkinTopology {
  const places = weld(positions);
  const placeOf = (vertex: number): number => whole(places, vertex);
  const point = (vertex: number): Vec3 => [
    real(positions, vertex * 3),
    real(positions, vertex * 3 + 1),
    real(positions, vertex * 3 + 2),
  ];
  const corners = Int32Array.from(triangles, placeOf);
  for (let first = 0; first < corners.length; first += 3) {
    const [a, b, c] = [whole(corners, first), whole(corners, first + 1), whole(corners, first + 2)];
    if (a === b || b === c || c === a) corners.fill(-1, first, first + 3);
  }
  const twin = pairEdges(corners, point);
  const { start, out, placeByVertex } = separateSheets(corners, twin);
  const points = Float64Array.from(placeByVertex.flatMap(point));
  const areas = new Float64Array(corners.length / 3);
  const bare = { start, twin, out, points, areas, area: 0 };
  for (let face = 0; face < areas.length; face += 1) {
    if (whole(start, face * 3) < 0) continue;
    const [a, b, c] = cornersOfFace(bare, face);
    areas[face] = length(cross(subtract(b, a), subtract(c, a))) / 2;
  }
  return { ...bare, area: areas.reduce((sum, area) => sum + area, 0) };
}

/** Gives every vertex the number of the first vertex in the same place, to a hundredth of a millimetre. */
function weld(positions: Float32Array): Int32Array {
  const rounded = Int32Array.from(positions, (value) => Math.round(value * 100));
  const columns = new Map<number, number[]>();
  return Int32Array.from({ length: positions.length / 3 }, (_, vertex) => {
    const key = whole(rounded, vertex * 3) * 2 ** 26 + whole(rounded, vertex * 3 + 1);
    const column = columns.get(key);
    if (column === undefined) {
      columns.set(key, [vertex]);
      return vertex;
    }
    const height = whole(rounded, vertex * 3 + 2);
    const first = column.find((other) => whole(rounded, other * 3 + 2) === height);
    if (first === undefined) column.push(vertex);
    return first ?? vertex;
  });
}

/** Pairs every half-edge with one that runs the other way; where four faces meet in an edge, with the one across the body's inside. */
function pairEdges(corners: Int32Array, point: (place: number) => Vec3): Int32Array {
  const twin = new Int32Array(corners.length).fill(-1);
  const from = (edge: number): number => whole(corners, edge);
  const keyOf = (start: number, end: number): number => start * 2 ** 26 + end;
  const latest = new Map<number, number>();
  const earlier = new Int32Array(corners.length).fill(-1);
  for (let edge = 0; edge < corners.length; edge += 1) {
    if (from(edge) < 0) continue;
    const key = keyOf(from(edge), from(nextEdge(edge)));
    earlier[edge] = latest.get(key) ?? -1;
    latest.set(key, edge);
  }
  for (let edge = 0; edge < corners.length; edge += 1) {
    if (from(edge) < 0 || whole(twin, edge) >= 0) continue;
    const free: number[] = [];
    const first = latest.get(keyOf(from(nextEdge(edge)), from(edge))) ?? -1;
    for (let other = first; other >= 0; other = whole(earlier, other)) if (whole(twin, other) < 0) free.push(other);
    const turn = (other: number): number => turnThroughInside(edge, other, (half) => point(from(half)));
    const [partner] = free.length > 1 ? free.toSorted((a, b) => turn(a) - turn(b)) : free;
    if (partner === undefined) continue;
    twin[edge] = partner;
    twin[partner] = edge;
  }
  return twin;
}

/** The angle (0 to 2π) from the face of one half-edge to the face of another on the same edge, turning through the inside of the body. */
function turnThroughInside(edge: number, other: number, startPoint: (halfEdge: number) => Vec3): number {
  const [a, b] = [startPoint(edge), startPoint(nextEdge(edge))];
  const axis = normalize(subtract(b, a));
  const away = normalize(rejectFrom(subtract(startPoint(previousEdge(edge)), a), axis));
  const inwards = scale(cross(axis, away), -1);
  const towards = rejectFrom(subtract(startPoint(previousEdge(other)), a), axis);
  const angle = Math.atan2(dot(towards, inwards), dot(towards, away));
  return angle <= 0 ? angle + 2 * Math.PI : angle;
}

/** Numbers the vertices so that every vertex has one unbroken fan of faces around it. */
function separateSheets(corners: Int32Array, twin: Int32Array) {
  const start = new Int32Array(corners.length).fill(-1);
  const out: number[] = [];
  const placeByVertex: number[] = [];
  for (let edge = 0; edge < corners.length; edge += 1) {
    if (whole(corners, edge) < 0 || whole(start, edge) >= 0) continue;
    let first = edge;
    for (let back = whole(twin, edge); back >= 0; back = whole(twin, first)) {
      first = nextEdge(back);
      if (first === edge) break;
    }
    for (let fan = first; fan >= 0 && whole(start, fan) < 0; fan = whole(twin, previousEdge(fan))) {
      start[fan] = out.length;
    }
    out.push(first);
    placeByVertex.push(whole(corners, edge));
  }
  return { start, out: Int32Array.from(out), placeByVertex };
}

/** The distance in mm between the ends of a half-edge. */
export const edgeLength = (topology: SkinTopology, halfEdge: number): number =>
  distance(pointOf(topology, startOf(topology, halfEdge)), pointOf(topology, endOf(topology, halfEdge)));
