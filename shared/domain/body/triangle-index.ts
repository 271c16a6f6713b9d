import type { Ray } from './ray.ts';

/** Where a ray meets a triangle. */
export interface TriangleHit {
  readonly triangle: number;
  /** Distance from the ray's origin in mm. */
  readonly distance: number;
}

export interface TriangleMesh {
  /** x, y, z per vertex in mm. */
  readonly positions: Float32Array;
  /** Three vertex numbers per triangle, counter-clockwise seen from outside. */
  readonly triangles: Uint32Array;
}

/** A mesh with the index of its triangles. */
export interface IndexedMesh extends TriangleMesh {
  readonly index: TriangleIndex;
}

/** A tree of bounding boxes over the triangles of a mesh. */
export interface TriangleIndex {
  /** Six numbers per node: least and greatest corner. */
  readonly boxes: Float32Array;
  /** Two numbers per node: first entry of `order` and count for a leaf; minus the right child and 0 for an inner node, whose left child follows it. */
  readonly nodes: Int32Array;
  readonly order: Uint32Array;
}

const LEAF_SIZE = 4;

/** Builds the tree by halving along the longest side of the centres; the same mesh always gives the same tree. */
export function buildTriangleIndex(mesh: TriangleMesh): TriangleIndex {
  const count = mesh.triangles.length / 3;
  const centres = triangleCentres(mesh);
  const ranks = ranksOf(centres);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const boxes: number[] = [];
  const nodes: number[] = [];
  const grow = (start: number, end: number): void => {
    const node = nodes.length / 2;
    const part = order.subarray(start, end);
    nodes.push(start, end - start);
    if (end - start <= LEAF_SIZE) {
      boxes.push(...boundsOf(mesh, part));
      return;
    }
    sortAlong(part, ranks, longestSide(centres, part));
    const middle = (start + end) >> 1;
    boxes.push(0, 0, 0, 0, 0, 0);
    grow(start, middle);
    const right = nodes.length / 2;
    nodes[node * 2] = -right;
    nodes[node * 2 + 1] = 0;
    grow(middle, end);
    for (let side = 0; side < 6; side += 1) {
      const [one, other] = [item(boxes, (node + 1) * 6 + side), item(boxes, right * 6 + side)];
      boxes[node * 6 + side] = side < 3 ? Math.min(one, other) : Math.max(one, other);
    }
  };
  if (count > 0) grow(0, count);
  return { boxes: Float32Array.from(boxes), nodes: Int32Array.from(nodes), order };
}

/** More triangles than any mesh has, so that a rank and a triangle fit together into one exact number. */
const MOST_TRIANGLES = 2 ** 21;

/** Whole numbers in the order of the values: the bits of a float, with those of negative values turned round. */
const ranksOf = (values: Float32Array): Int32Array =>
  new Int32Array(values.map((value) => value + 0).buffer).map((bits) => (bits < 0 ? -(bits & 0x7fffffff) : bits));

/** Sorts by the centres along one axis, equal ones by their numbers; numbers sort far faster without a comparing function. */
function sortAlong(part: Uint32Array, ranks: Int32Array, dimension: number): void {
  const keys = new Float64Array(part.length);
  part.forEach((triangle, place) => {
    keys[place] = signed(ranks, triangle * 3 + dimension) * MOST_TRIANGLES + triangle;
  });
  keys.sort();
  keys.forEach((key, place) => {
    part[place] = key - Math.floor(key / MOST_TRIANGLES) * MOST_TRIANGLES;
  });
}

/** Every triangle the ray meets in front of its origin, in no particular order. */
export function hitsOfRay(mesh: IndexedMesh, ray: Ray): readonly TriangleHit[] {
  const { boxes, nodes, order } = mesh.index;
  const hits: TriangleHit[] = [];
  const stack = nodes.length > 0 ? [0] : [];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (!meetsBox(boxes, node * 6, ray)) continue;
    const first = signed(nodes, node * 2);
    const size = signed(nodes, node * 2 + 1);
    if (size === 0) {
      stack.push(node + 1, -first);
      continue;
    }
    for (let entry = first; entry < first + size; entry += 1) {
      const triangle = whole(order, entry);
      const distance = meetsTriangle(mesh, triangle, ray);
      if (distance !== undefined) hits.push({ triangle, distance });
    }
  }
  return hits;
}

/** Readers within bounds, one for each kind of array, because a common one is much slower. */
const real = (values: Float32Array, index: number): number => values[index] ?? Number.NaN;
const whole = (values: Uint32Array, index: number): number => values[index] ?? 0;
const signed = (values: Int32Array, index: number): number => values[index] ?? 0;
const item = (values: readonly number[], index: number): number => values[index] ?? Number.NaN;

function triangleCentres({ positions, triangles }: TriangleMesh): Float32Array {
  const centres = new Float32Array(triangles.length);
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const triangle = Math.floor(corner / 3);
    for (let axis = 0; axis < 3; axis += 1) {
      const slot = triangle * 3 + axis;
      centres[slot] = real(centres, slot) + real(positions, whole(triangles, corner) * 3 + axis) / 3;
    }
  }
  return centres;
}

function boundsOf({ positions, triangles }: TriangleMesh, part: Uint32Array): readonly number[] {
  const box = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
  for (const triangle of part) {
    for (let corner = 0; corner < 3; corner += 1) {
      const vertex = whole(triangles, triangle * 3 + corner);
      for (let axis = 0; axis < 3; axis += 1) {
        const value = real(positions, vertex * 3 + axis);
        box[axis] = Math.min(item(box, axis), value);
        box[axis + 3] = Math.max(item(box, axis + 3), value);
      }
    }
  }
  return box;
}

function longestSide(centres: Float32Array, part: Uint32Array): number {
  let best = 0;
  let widest = -1;
  for (let axis = 0; axis < 3; axis += 1) {
    let least = Infinity;
    let greatest = -Infinity;
    for (const triangle of part) {
      const value = real(centres, triangle * 3 + axis);
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
    }
    if (greatest - least > widest) [best, widest] = [axis, greatest - least];
  }
  return best;
}

function meetsBox(boxes: Float32Array, offset: number, { origin, direction }: Ray): boolean {
  let near = 0;
  let far = Infinity;
  for (let axis = 0; axis < 3; axis += 1) {
    const start = item(origin, axis);
    const slope = 1 / item(direction, axis);
    const low = real(boxes, offset + axis) - 1e-3;
    const high = real(boxes, offset + axis + 3) + 1e-3;
    if (!Number.isFinite(slope)) {
      if (start < low || start > high) return false;
      continue;
    }
    const [a, b] = [(low - start) * slope, (high - start) * slope];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far;
}

/** Möller and Trumbore's test, with a rim of a millionth so that a ray through a shared edge never slips between two triangles. */
function meetsTriangle({ positions, triangles }: TriangleMesh, triangle: number, ray: Ray): number | undefined {
  const { origin, direction } = ray;
  const a = whole(triangles, triangle * 3) * 3;
  const b = whole(triangles, triangle * 3 + 1) * 3;
  const c = whole(triangles, triangle * 3 + 2) * 3;
  const [ax, ay, az] = [real(positions, a), real(positions, a + 1), real(positions, a + 2)];
  const [ex, ey, ez] = [real(positions, b) - ax, real(positions, b + 1) - ay, real(positions, b + 2) - az];
  const [fx, fy, fz] = [real(positions, c) - ax, real(positions, c + 1) - ay, real(positions, c + 2) - az];
  const [dx, dy, dz] = direction;
  const [px, py, pz] = [dy * fz - dz * fy, dz * fx - dx * fz, dx * fy - dy * fx];
  const determinant = ex * px + ey * py + ez * pz;
  if (Math.abs(determinant) < 1e-12) return undefined;
  const [sx, sy, sz] = [origin[0] - ax, origin[1] - ay, origin[2] - az];
  const u = (sx * px + sy * py + sz * pz) / determinant;
  if (u < -1e-6 || u > 1 + 1e-6) return undefined;
  const [qx, qy, qz] = [sy * ez - sz * ey, sz * ex - sx * ez, sx * ey - sy * ex];
  const v = (dx * qx + dy * qy + dz * qz) / determinant;
  if (v < -1e-6 || u + v > 1 + 1e-6) return undefined;
  const distance = (fx * qx + fy * qy + fz * qz) / determinant;
  return distance > 1e-6 ? distance : undefined;
}
