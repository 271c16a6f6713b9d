import { BinaryHeap } from './binary-heap.ts';
import { crossingsRound, pushCrossing } from './measure-strip.ts';
import type { SkinTopology } from './measure-topology.ts';
import { edgeLength, edgesAround, endOf, faceOf, pointOf, startOf, twinOf, whole } from './measure-topology.ts';
import type { SkinPlace } from './mesh.ts';
import type { Vec3 } from './vector.ts';
import { add, distance, scale, subtract } from './vector.ts';

/** Most places between the ends of one edge where a path may cross in the first approximation. */
const MOST_STOPS = 5;

/** Stops on edges lie about this share of the straight distance apart, so that a far query costs little more than a near one. */
const STOP_SHARE = 1 / 12;

/** Below this distance (mm) stops are not set closer. */
const LEAST_STOP_GAP = 3;

/**
 * The half-edges that a nearly shortest path crosses on its way between two places on different faces; undefined when the skin does not
 * connect them. Stops are set on the edges and joined within faces (Lanthier, Maheshwari and Sack 1997), and the shortest chain of stops is
 * found with the straight distance as the estimate of what remains (Hart, Nilsson and Raphael 1968), so that only skin in the neighbourhood
 * of both places is looked at.
 */
export function findStrip(topology: SkinTopology, from: SkinPlace, to: SkinPlace): readonly number[] | undefined {
  const gap = Math.max(LEAST_STOP_GAP, distance(from.point, to.point) * STOP_SHARE);
  const graph = createGraph(topology, gap);
  const hops = new Map<number, Hop>();
  const queue = new BinaryHeap();
  const offer = (node: number, hop: Hop): void => {
    const known = hops.get(node);
    if (known !== undefined && known.cost <= hop.cost) return;
    hops.set(node, hop);
    queue.push(hop.cost + distance(hop.point, to.point), node);
  };
  const leave = (face: number, origin: Pick<Hop, 'cost' | 'point'>, node: number): void => {
    if (face === to.triangle) {
      offer(GOAL, {
        cost: origin.cost + distance(origin.point, to.point),
        point: to.point,
        from: node,
        face,
      });
    }
    graph.eachOnFace(face, (next, point) => {
      if (next !== node)
        offer(next, {
          cost: origin.cost + distance(origin.point, point),
          point,
          from: node,
          face,
        });
    });
  };
  const settled = new Set<number>();
  leave(from.triangle, { cost: 0, point: from.point }, ORIGIN);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node === GOAL) return stripOfHops(graph, hops);
    const hop = hops.get(node);
    if (hop === undefined || settled.has(node)) continue;
    settled.add(node);
    for (const face of graph.facesAt(node)) leave(face, hop, node);
  }
  return undefined;
}

const ORIGIN = -1;
const GOAL = -2;

/** The cheapest known way to a node: by which face, and from which node. */
interface Hop {
  readonly cost: number;
  readonly point: Vec3;
  readonly from: number;
  readonly face: number;
}

interface StopGraph {
  readonly topology: SkinTopology;
  /** The half-edge on which a stop lies, or nothing for a vertex. */
  readonly edgeOf: (node: number) => number | undefined;
  readonly facesAt: (node: number) => readonly number[];
  readonly eachOnFace: (face: number, visit: (node: number, point: Vec3) => void) => void;
}

/** Nodes are vertices by their number, and after them the stops on edges, numbered by the lower half-edge. */
function createGraph(topology: SkinTopology, gap: number): StopGraph {
  const vertices = topology.out.length;
  const edgeOf = (node: number): number | undefined =>
    node < vertices ? undefined : Math.floor((node - vertices) / MOST_STOPS);
  const facesAt = (node: number): readonly number[] => {
    const edge = edgeOf(node);
    if (edge === undefined) return edgesAround(topology, node).map(faceOf);
    const twin = twinOf(topology, edge);
    return twin < 0 ? [faceOf(edge)] : [faceOf(edge), faceOf(twin)];
  };
  const eachOnFace = (face: number, visit: (node: number, point: Vec3) => void): void => {
    for (let side = face * 3; side < face * 3 + 3; side += 1) {
      const vertex = startOf(topology, side);
      const start = pointOf(topology, vertex);
      visit(vertex, start);
      const twin = twinOf(topology, side);
      const edge = twin >= 0 && twin < side ? twin : side;
      const stops = Math.min(MOST_STOPS, Math.floor(edgeLength(topology, edge) / gap));
      if (stops === 0) continue;
      const first = pointOf(topology, startOf(topology, edge));
      const step = scale(subtract(pointOf(topology, endOf(topology, edge)), first), 1 / (stops + 1));
      for (let stop = 0; stop < stops; stop += 1) {
        visit(vertices + edge * MOST_STOPS + stop, add(first, step, stop + 1));
      }
    }
  };
  return { topology, edgeOf, facesAt, eachOnFace };
}

/** Turns the chain of stops into the half-edges crossed, going round vertices by the side with the smaller number of faces. */
function stripOfHops({ topology, edgeOf }: StopGraph, hops: ReadonlyMap<number, Hop>): readonly number[] {
  const chain: { readonly node: number; readonly face: number }[] = [];
  for (let node = GOAL, hop = hops.get(GOAL); hop !== undefined; node = hop.from, hop = hops.get(hop.from)) {
    chain.unshift({ node, face: hop.face });
  }
  const strip: number[] = [];
  for (let index = 0; index + 1 < chain.length; index += 1) {
    const { node, face } = chain[index] ?? { node: GOAL, face: -1 };
    const nextFace = chain[index + 1]?.face ?? face;
    if (face === nextFace) continue;
    const edge = edgeOf(node);
    const crossed =
      edge === undefined
        ? roundVertex(topology, node, { face, nextFace })
        : [faceOf(edge) === face ? edge : twinOf(topology, edge)];
    for (const crossing of crossed) pushCrossing(topology, strip, crossing);
  }
  return strip;
}

function roundVertex(
  topology: SkinTopology,
  vertex: number,
  { face, nextFace }: { readonly face: number; readonly nextFace: number },
): readonly number[] {
  const outEdge = edgesAround(topology, vertex).find((edge) => faceOf(edge) === face) ?? whole(topology.out, vertex);
  const ways = [true, false].flatMap((clockwise) => {
    const way = crossingsRound(topology, outEdge, { to: nextFace, clockwise });
    return way === undefined ? [] : [way];
  });
  const [shortest] = ways.toSorted((a, b) => a.length - b.length);
  if (shortest === undefined) throw new Error(`The faces around vertex ${vertex} do not connect`);
  return shortest;
}
