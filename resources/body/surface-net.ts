import { at } from './curve.ts';
import type { Solid } from './solid.ts';
import { distanceToSolids } from './solid.ts';

/** The skin of the left half. Vertices with x = 0 lie on the border to the mirrored half; triangles are counter-clockwise seen from outside. */
export interface HalfMesh {
  readonly positions: Float64Array;
  /** Unit normals, three numbers a vertex. */
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
}

export interface NetBounds {
  /** The net covers x from `right` (default 0, the midplane) to `left`, and y and z between these limits, in mm. */
  readonly right?: number;
  readonly left: number;
  readonly y: readonly [number, number];
  readonly z: readonly [number, number];
  /** Size of a cell in mm. */
  readonly cell: number;
}

/** Cells a block has on each side; a block is evaluated as a whole, with only the solids near it. */
const SIZE = 8;
const NODES = SIZE + 1;

interface Block {
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly solids: readonly Solid[];
  /** Distance at every node. */
  readonly values: Float32Array;
  /** Number of the vertex in every cell, or -1. */
  readonly vertices: Int32Array;
}

interface Grid {
  readonly bounds: NetBounds;
  readonly blocks: ReadonlyMap<number, Block>;
  readonly counts: readonly [number, number, number];
}

/**
 * Surface nets: one vertex in every cell that the skin passes through, moved onto the skin. The first layer of cells is centred on the
 * midplane and its vertices are put on it, so that mirroring closes the body exactly.
 */
export function surfaceNet(solids: readonly Solid[], bounds: NetBounds): HalfMesh {
  const grid = buildGrid(solids, bounds);
  const { positions, owners } = placeVertices(grid);
  const normals = new Float64Array(positions.length);
  owners.forEach((block, vertex) => {
    settleVertex({
      positions,
      normals,
      vertex,
      cell: bounds.cell,
      solids: block.solids,
    });
  });
  return { positions, normals, triangles: connectVertices(grid) };
}

const nodeAt = (bounds: NetBounds, x: number, y: number, z: number): readonly [number, number, number] => [
  (x - 0.5) * bounds.cell,
  bounds.y[0] + y * bounds.cell,
  bounds.z[0] + z * bounds.cell,
];

/** Reads within bounds; a function of its own because one for all kinds of arrays is much slower. */
const readNode = (values: Float32Array, slot: number): number => values[slot] ?? 0;

const nodeSlot = (x: number, y: number, z: number): number => (x * NODES + y) * NODES + z;
const cellSlot = (x: number, y: number, z: number): number => (x * SIZE + y) * SIZE + z;
const blockKey = ([, ny, nz]: Grid['counts'], x: number, y: number, z: number): number => (x * ny + y) * nz + z;

function buildGrid(solids: readonly Solid[], bounds: NetBounds): Grid {
  const blockLength = SIZE * bounds.cell;
  const counts = [
    Math.ceil(bounds.left / blockLength) + 1,
    Math.ceil((bounds.y[1] - bounds.y[0]) / blockLength) + 1,
    Math.ceil((bounds.z[1] - bounds.z[0]) / blockLength) + 1,
  ] as const;
  const blocks = new Map<number, Block>();
  const shared: SharedNodes = new Map();
  const all = solidsWithin(solids, bounds);
  const { right = 0 } = bounds;
  for (let x = Math.max(0, Math.floor(right / blockLength)); x < counts[0]; x += 1) {
    for (let y = 0; y < counts[1]; y += 1) {
      for (let z = 0; z < counts[2]; z += 1) {
        const block = buildBlock({ all, bounds, counts, shared }, [x, y, z]);
        if (block !== undefined) blocks.set(blockKey(counts, x, y, z), block);
      }
    }
  }
  return { bounds, blocks, counts };
}

/** The solids that can shape the skin within the bounds, in their order; the margin is that of the blocks. */
function solidsWithin(solids: readonly Solid[], { right = 0, left, y, z, cell }: NetBounds): readonly Solid[] {
  const margin = SIZE * cell * 3;
  const gap = (value: number, from: number, to: number): number => Math.max(0, from - value, value - to);
  return solids.filter(({ centre, reach, greatestBlend }) => {
    const away = Math.hypot(gap(centre[0], right, left), gap(centre[1], ...y), gap(centre[2], ...z));
    return away < reach + greatestBlend + margin;
  });
}

/**
 * Distances at nodes on the faces of blocks, by node. Neighbouring blocks leave out different far solids and would otherwise come to values
 * that differ by rounding, of which one may be negative: a hole.
 */
type SharedNodes = Map<number, number>;

interface BlockInput {
  readonly all: readonly Solid[];
  readonly bounds: NetBounds;
  readonly counts: Grid['counts'];
  readonly shared: SharedNodes;
}

/** The margins are generous because the distances are first-order estimates. */
function buildBlock(input: BlockInput, [x, y, z]: readonly [number, number, number]): Block | undefined {
  const { all, bounds } = input;
  const middle = nodeAt(bounds, (x + 0.5) * SIZE, (y + 0.5) * SIZE, (z + 0.5) * SIZE);
  const radius = (SIZE * bounds.cell * Math.sqrt(3)) / 2;
  const near = all.filter(({ centre, reach, greatestBlend }) => {
    const gap = Math.hypot(middle[0] - centre[0], middle[1] - centre[1], middle[2] - centre[2]);
    return gap < reach + greatestBlend + radius * 1.6;
  });
  if (near.length === 0) return undefined;
  // Within a thin slit the estimate is far too great: a block that something is carved out of is always looked through.
  const isCarved = near.some((solid) => solid.carves && solid.distance(...middle) < radius * 3.4);
  if (!isCarved && Math.abs(distanceToSolids(near, ...middle)) > radius * 3) return undefined;
  const solids = near.filter((solid) => solid.carves || solid.distance(...middle) < solid.greatestBlend + radius * 3.4);
  if (!isCarved && !mayHoldSkin(bounds, solids, [x * SIZE, y * SIZE, z * SIZE])) return undefined;
  const values = nodeValues(input, solids, [x * SIZE, y * SIZE, z * SIZE]);
  const inside = values.reduce((count, value) => count + (value < 0 ? 1 : 0), 0);
  if (inside === 0 || inside === values.length) return undefined;
  return {
    x,
    y,
    z,
    solids,
    values,
    vertices: new Int32Array(SIZE ** 3).fill(-1),
  };
}

/** Distance in cells between the places at which a block is probed. */
const PROBE = 4;

/** A few probes of a block spare most of those that the skin does not pass; as wide a margin as for the block. */
function mayHoldSkin(
  bounds: NetBounds,
  solids: readonly Solid[],
  [x, y, z]: readonly [number, number, number],
): boolean {
  const near = PROBE * bounds.cell * Math.sqrt(3) * 1.5;
  for (let i = 0; i <= SIZE; i += PROBE) {
    for (let j = 0; j <= SIZE; j += PROBE) {
      for (let k = 0; k <= SIZE; k += PROBE) {
        const [px, py, pz] = nodeAt(bounds, x + i, y + j, z + k);
        if (Math.abs(distanceToSolids(solids, Math.abs(px), py, pz)) < near) return true;
      }
    }
  }
  return false;
}

function nodeValues(
  { bounds, counts, shared }: BlockInput,
  solids: readonly Solid[],
  first: readonly [number, number, number],
): Float32Array {
  const values = new Float32Array(NODES ** 3);
  const onFace = (index: number): boolean => index === 0 || index === SIZE;
  for (let i = 0; i < NODES; i += 1) {
    for (let j = 0; j < NODES; j += 1) {
      for (let k = 0; k < NODES; k += 1) {
        const [x, y, z] = [first[0] + i, first[1] + j, first[2] + k];
        const key = (x * (counts[1] * SIZE + 1) + y) * (counts[2] * SIZE + 1) + z;
        const isShared = onFace(i) || onFace(j) || onFace(k);
        const known = isShared ? shared.get(key) : undefined;
        const [px, py, pz] = nodeAt(bounds, x, y, z);
        const value = known ?? distanceToSolids(solids, Math.abs(px), py, pz);
        if (isShared && known === undefined) shared.set(key, value);
        values[nodeSlot(i, j, k)] = value;
      }
    }
  }
  return values;
}

function placeVertices({ bounds, blocks }: Grid): {
  positions: Float64Array;
  owners: readonly Block[];
} {
  const positions: number[] = [];
  const owners: Block[] = [];
  for (const block of blocks.values()) {
    for (let i = 0; i < SIZE; i += 1) {
      for (let j = 0; j < SIZE; j += 1) {
        for (let k = 0; k < SIZE; k += 1) {
          const place = meanCrossing(block.values, i, j, k);
          if (place === undefined) continue;
          block.vertices[cellSlot(i, j, k)] = owners.length;
          const [x, y, z] = nodeAt(
            bounds,
            block.x * SIZE + i + place[0],
            block.y * SIZE + j + place[1],
            block.z * SIZE + k + place[2],
          );
          positions.push(block.x === 0 && i === 0 ? 0 : x, y, z);
          owners.push(block);
        }
      }
    }
  }
  return { positions: Float64Array.from(positions), owners };
}

/** The mean of the places where the skin crosses the twelve edges of a cell, in cells from its lowest corner. */
function meanCrossing(
  values: Float32Array,
  i: number,
  j: number,
  k: number,
): readonly [number, number, number] | undefined {
  const value = (corner: number): number =>
    readNode(values, nodeSlot(i + (corner & 1), j + ((corner >> 1) & 1), k + (corner >> 2)));
  let inside = 0;
  for (let corner = 0; corner < 8; corner += 1) if (value(corner) < 0) inside += 1;
  if (inside === 0 || inside === 8) return undefined;
  const sum: [number, number, number] = [0, 0, 0];
  let crossings = 0;
  for (let corner = 0; corner < 8; corner += 1) {
    for (const edge of [1, 2, 4]) {
      if ((corner & edge) !== 0) continue;
      const [from, to] = [value(corner), value(corner | edge)];
      if (from < 0 === to < 0) continue;
      const share = from / (from - to);
      sum[0] += (corner & 1) + (edge === 1 ? share : 0);
      sum[1] += ((corner >> 1) & 1) + (edge === 2 ? share : 0);
      sum[2] += (corner >> 2) + (edge === 4 ? share : 0);
      crossings += 1;
    }
  }
  return [sum[0] / crossings, sum[1] / crossings, sum[2] / crossings];
}

interface Settling {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly vertex: number;
  readonly cell: number;
  readonly solids: readonly Solid[];
}

/** Two Newton steps onto the skin along one gradient, at most 0.6 cell each, then the normal. */
function settleVertex({ positions, normals, vertex, cell, solids }: Settling): void {
  const slot = vertex * 3;
  let [x, y, z] = [at(positions, slot), at(positions, slot + 1), at(positions, slot + 2)];
  const onMidplane = x === 0;
  const reach = Math.max(0.25, cell * 0.35);
  const [gx, gy, gz] = gradient(solids, [x, y, z], reach);
  const squared = gx * gx + gy * gy + gz * gz;
  const limit = (cell * 0.6) / Math.sqrt(squared);
  for (let turn = 0; turn < 2 && squared > 0.05; turn += 1) {
    const step = Math.max(-limit, Math.min(limit, distanceToSolids(solids, Math.abs(x), y, z) / squared));
    x = onMidplane ? 0 : Math.max(cell * 0.01, x - gx * step);
    y -= gy * step;
    z -= gz * step;
  }
  positions.set([x, y, z], slot);
  const [nx, ny, nz] = gradient(solids, [x, y, z], reach);
  const size = Math.hypot(onMidplane ? 0 : nx, ny, nz) || 1;
  normals.set([onMidplane ? 0 : nx / size, ny / size, nz / size], slot);
}

function gradient(
  solids: readonly Solid[],
  [x, y, z]: readonly [number, number, number],
  step: number,
): readonly [number, number, number] {
  const value = (dx: number, dy: number, dz: number): number =>
    distanceToSolids(solids, Math.abs(x + dx), y + dy, z + dz);
  return [
    (value(step, 0, 0) - value(-step, 0, 0)) / (2 * step),
    (value(0, step, 0) - value(0, -step, 0)) / (2 * step),
    (value(0, 0, step) - value(0, 0, -step)) / (2 * step),
  ];
}

function vertexInCell({ blocks, counts }: Grid, x: number, y: number, z: number): number | undefined {
  if (x < 0 || y < 0 || z < 0) return undefined;
  const block = blocks.get(blockKey(counts, Math.floor(x / SIZE), Math.floor(y / SIZE), Math.floor(z / SIZE)));
  const vertex = block?.vertices[cellSlot(x % SIZE, y % SIZE, z % SIZE)] ?? -1;
  return vertex < 0 ? undefined : vertex;
}

/** A quad around every grid edge that the skin crosses. */
function connectVertices(grid: Grid): Uint32Array {
  const triangles: number[] = [];
  const quad = (cells: readonly (readonly [number, number, number])[], flipped: boolean): void => {
    const [a, b, c, d] = cells.map((cell) => vertexInCell(grid, ...cell));
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    if (flipped) triangles.push(a, c, b, a, d, c);
    else triangles.push(a, b, c, a, c, d);
  };
  for (const block of grid.blocks.values()) {
    for (let i = 0; i < SIZE; i += 1) {
      for (let j = 0; j < SIZE; j += 1) {
        for (let k = 0; k < SIZE; k += 1) {
          const here = readNode(block.values, nodeSlot(i, j, k)) < 0;
          const [x, y, z] = [block.x * SIZE + i, block.y * SIZE + j, block.z * SIZE + k];
          if (here !== readNode(block.values, nodeSlot(i + 1, j, k)) < 0) {
            quad(
              [
                [x, y - 1, z - 1],
                [x, y, z - 1],
                [x, y, z],
                [x, y - 1, z],
              ],
              !here,
            );
          }
          if (here !== readNode(block.values, nodeSlot(i, j + 1, k)) < 0) {
            quad(
              [
                [x - 1, y, z - 1],
                [x - 1, y, z],
                [x, y, z],
                [x, y, z - 1],
              ],
              !here,
            );
          }
          if (here !== readNode(block.values, nodeSlot(i, j, k + 1)) < 0) {
            quad(
              [
                [x - 1, y - 1, z],
                [x, y - 1, z],
                [x, y, z],
                [x - 1, y, z],
              ],
              !here,
            );
          }
        }
      }
    }
  }
  return Uint32Array.from(triangles);
}
