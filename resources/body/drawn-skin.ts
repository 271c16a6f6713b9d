import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { at } from './curve.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import type { HalfSegment, SegmentOfPoint } from './segment-of-point.ts';
import type { HalfMesh } from './surface-net.ts';

/** The skin that a view draws: the whole of it, or a part that was cut off. */
export interface DrawnSkin extends SkinMesh {
  /** Pairs of vertices: the edges at which a part was cut off; none on a whole skin. */
  readonly cutEdges: Uint32Array;
  readonly isCut: boolean;
}

/** A skin with the edges that belong to one triangle only. */
export function withCutEdges(skin: SkinMesh): DrawnSkin {
  const { triangles } = skin;
  const count = skin.positions.length / 3;
  const single = new Set<number>();
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const next = corner % 3 === 2 ? corner - 2 : corner + 1;
    const [a, b] = [at(triangles, corner), at(triangles, next)];
    const edge = Math.min(a, b) * count + Math.max(a, b);
    if (!single.delete(edge)) single.add(edge);
  }
  const edges = [...single].map((edge) => [Math.floor(edge / count), edge % count] as const);
  const cutEdges = Uint32Array.from(longChains(edges).flat());
  return { ...skin, cutEdges, isCut: cutEdges.length > 0 };
}

/** Fewer edges than this that hang together are a flaw of the net, not a cut. */
const LEAST_CUT = 40;

type Edge = readonly [number, number];

function longChains(edges: readonly Edge[]): readonly Edge[] {
  const edgesAt = new Map<number, Edge[]>();
  for (const edge of edges) for (const end of edge) edgesAt.set(end, [...(edgesAt.get(end) ?? []), edge]);
  const seen = new Set<Edge>();
  return edges.flatMap((start) => {
    const chain: Edge[] = [];
    const waiting = [start];
    for (let edge = waiting.pop(); edge !== undefined; edge = waiting.pop()) {
      if (seen.has(edge)) continue;
      seen.add(edge);
      chain.push(edge);
      for (const end of edge) waiting.push(...(edgesAt.get(end) ?? []));
    }
    return chain.length < LEAST_CUT ? [] : chain;
  });
}

/** The triangles of a half skin whose middle lies in one of the segments. */
export function partOfSkin(half: HalfMesh, segmentOf: SegmentOfPoint, parts: ReadonlySet<HalfSegment>): HalfMesh {
  const numbers = new Int32Array(half.positions.length / 3).fill(-1);
  const kept: number[] = [];
  const triangles: number[] = [];
  for (let corner = 0; corner < half.triangles.length; corner += 3) {
    const corners = [0, 1, 2].map((side) => at(half.triangles, corner + side));
    if (!parts.has(segmentOf(middleOf(half, corners)))) continue;
    for (const vertex of corners) {
      if (at(numbers, vertex) < 0) numbers[vertex] = kept.push(vertex) - 1;
      triangles.push(at(numbers, vertex));
    }
  }
  const take = (values: Float64Array): Float64Array =>
    Float64Array.from({ length: kept.length * 3 }, (_, slot) =>
      at(values, at(kept, Math.floor(slot / 3)) * 3 + (slot % 3)),
    );
  return { positions: take(half.positions), normals: take(half.normals), triangles: Uint32Array.from(triangles) };
}

function middleOf({ positions }: HalfMesh, corners: readonly number[]): Vec3 {
  const mean = (axis: number): number => corners.reduce((sum, vertex) => sum + at(positions, vertex * 3 + axis) / 3, 0);
  return [mean(0), mean(1), mean(2)];
}
