import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, scale } from '../../shared/domain/body/vector.ts';
import { at } from './curve.ts';
import type { HalfSegment, SegmentOfPoint } from './segment-of-point.ts';
import type { PlainMesh } from './simplify-mesh.ts';

/** A half mesh in which every triangle lies in one segment. */
export interface SegmentedMesh extends PlainMesh {
  readonly segments: readonly HalfSegment[];
}

/** Cuts triangles that lie on a border between segments along that border; the mesh stays closed because an edge is cut once for both its sides. */
export function splitAtSegments(mesh: PlainMesh, segmentOf: SegmentOfPoint): SegmentedMesh {
  const positions = Array.from(mesh.positions);
  const triangles: number[] = [];
  const segments: HalfSegment[] = [];
  const place = (vertex: number): Vec3 => [
    at(positions, vertex * 3),
    at(positions, vertex * 3 + 1),
    at(positions, vertex * 3 + 2),
  ];
  const labels = Array.from({ length: positions.length / 3 }, (_, vertex) => segmentOf(place(vertex)));
  const label = (vertex: number): HalfSegment => labels[vertex] ?? segmentOf(place(vertex));
  const addVertex = (point: Vec3): number => positions.push(...point) / 3 - 1;
  const addTriangle = (segment: HalfSegment, ...corners: readonly number[]): void => {
    triangles.push(...corners);
    segments.push(segment);
  };
  const cuts = new Map<string, number>();
  const cut = (a: number, b: number): number => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = `${low} ${high}`;
    const known = cuts.get(key);
    if (known !== undefined) return known;
    const vertex = addVertex(borderBetween(place(low), place(high), segmentOf));
    cuts.set(key, vertex);
    return vertex;
  };
  for (let corner = 0; corner < mesh.triangles.length; corner += 3) {
    const [a, b, c] = [at(mesh.triangles, corner), at(mesh.triangles, corner + 1), at(mesh.triangles, corner + 2)];
    splitTriangle({
      corners: [a, b, c],
      label,
      cut,
      addTriangle,
      addMiddle: () => addVertex(middle(place(a), place(b), place(c))),
    });
  }
  return {
    positions: Float64Array.from(positions),
    triangles: Uint32Array.from(triangles),
    segments,
  };
}

interface Splitting {
  readonly corners: readonly [number, number, number];
  readonly label: (vertex: number) => HalfSegment;
  readonly cut: (a: number, b: number) => number;
  readonly addTriangle: (segment: HalfSegment, ...corners: readonly number[]) => void;
  readonly addMiddle: () => number;
}

function splitTriangle({ corners, label, cut, addTriangle, addMiddle }: Splitting): void {
  const [a, b, c] = corners;
  const [atA, atB, atC] = [label(a), label(b), label(c)];
  if (atA === atB && atB === atC) {
    addTriangle(atA, a, b, c);
    return;
  }
  if (atA !== atB && atB !== atC && atC !== atA) {
    const [ab, bc, ca, centre] = [cut(a, b), cut(b, c), cut(c, a), addMiddle()];
    addTriangle(atA, a, ab, centre);
    addTriangle(atA, a, centre, ca);
    addTriangle(atB, b, bc, centre);
    addTriangle(atB, b, centre, ab);
    addTriangle(atC, c, ca, centre);
    addTriangle(atC, c, centre, bc);
    return;
  }
  const [first, second, odd] = atA === atB ? [a, b, c] : atB === atC ? [b, c, a] : [c, a, b];
  const [secondToOdd, oddToFirst] = [cut(second, odd), cut(odd, first)];
  addTriangle(label(first), first, second, secondToOdd);
  addTriangle(label(first), first, secondToOdd, oddToFirst);
  addTriangle(label(odd), secondToOdd, odd, oddToFirst);
}

/** Halves the edge towards the place where the segment of its first end stops. */
function borderBetween(from: Vec3, to: Vec3, segmentOf: SegmentOfPoint): Vec3 {
  const start = segmentOf(from);
  let [low, high] = [0, 1];
  const point = (share: number): Vec3 => add(scale(from, 1 - share), scale(to, share));
  for (let turn = 0; turn < 12; turn += 1) {
    const share = (low + high) / 2;
    if (segmentOf(point(share)) === start) low = share;
    else high = share;
  }
  return point(Math.min(0.95, Math.max(0.05, (low + high) / 2)));
}

const middle = (a: Vec3, b: Vec3, c: Vec3): Vec3 => scale(add(add(a, b), c), 1 / 3);
