import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BinaryHeap } from '../../../../shared/domain/body/binary-heap.ts';
import { skinPath } from '../../../../shared/domain/body/measure-path.ts';
import { angleAround, edgesAround, topologyOf, twinOf } from '../../../../shared/domain/body/measure-topology.ts';
import type { BodyModel, SkinPlace } from '../../../../shared/domain/body/mesh.ts';
import { buildTriangleIndex } from '../../../../shared/domain/body/triangle-index.ts';
import type { Vec3 } from '../../../../shared/domain/body/vector.ts';

/** The faces of a cube by the numbers of its corners (bit 0: x, bit 1: y, bit 2: z), counter-clockwise seen from outside. */
const SQUARES = [
  [0, 2, 3, 1],
  [4, 5, 7, 6],
  [0, 1, 5, 4],
  [2, 6, 7, 3],
  [0, 4, 6, 2],
  [1, 3, 7, 5],
] as const;

/** Cubes of 10 mm, each with corners of its own, as one skin. */
function cubes(...corners: readonly Vec3[]): BodyModel {
  const positions = Float32Array.from(
    corners.flatMap(([x, y, z]) =>
      Array.from({ length: 8 }, (_, corner) => [
        x + (corner & 1 ? 10 : 0),
        y + (corner & 2 ? 10 : 0),
        z + (corner & 4 ? 10 : 0),
      ]).flat(),
    ),
  );
  const triangles = Uint32Array.from(
    corners.flatMap((_, cube) =>
      SQUARES.flatMap(([a, b, c, d]) => [a, b, c, a, c, d]).map((corner) => corner + cube * 8),
    ),
  );
  return {
    ageYears: 5,
    statureMm: 10,
    positions,
    triangles,
    segmentByTriangle: Array.from({ length: triangles.length / 3 }, () => 'trunk' as const),
    frames: new Map(),
    poses: new Map(),
    index: buildTriangleIndex({ positions, triangles }),
  };
}

/** The triangle of a point of the skin, by trying each. */
function placeAt(model: BodyModel, point: Vec3): SkinPlace {
  const axis = point.findIndex((value) => value % 10 === 0);
  const triangle = model.segmentByTriangle.findIndex((_, face) => {
    const corners = [0, 1, 2].map((corner) => {
      const slot = (model.triangles[face * 3 + corner] ?? 0) * 3;
      return [0, 1, 2].map((dimension) => model.positions[slot + dimension] ?? 0);
    });
    if (corners.some((corner) => corner[axis] !== point[axis])) return false;
    const [u, v] = [0, 1, 2].filter((dimension) => dimension !== axis);
    const signs = corners.map((from, index) => {
      const to = corners[(index + 1) % 3] ?? from;
      const [fu, fv, tu, tv] = [from[u ?? 0] ?? 0, from[v ?? 0] ?? 0, to[u ?? 0] ?? 0, to[v ?? 0] ?? 0];
      return Math.sign((tu - fu) * ((point[v ?? 0] ?? 0) - fv) - (tv - fv) * ((point[u ?? 0] ?? 0) - fu));
    });
    return new Set(signs).size === 1;
  });
  return { triangle, point };
}

describe('the neighbourhoods of a skin', () => {
  it('of a cube are closed, with three right angles at every corner', () => {
    const topology = topologyOf(cubes([0, 0, 0]));
    expect(topology.area).toBeCloseTo(600, 9);
    expect(topology.out).toHaveLength(8);
    for (let edge = 0; edge < topology.start.length; edge += 1) {
      expect(twinOf(topology, twinOf(topology, edge))).toBe(edge);
    }
    for (let vertex = 0; vertex < 8; vertex += 1) {
      expect(angleAround(topology, vertex)).toBeCloseTo((3 * Math.PI) / 2, 9);
      expect(edgesAround(topology, vertex).length).toBeGreaterThan(2);
    }
  });

  it('keep apart what only touches: two cubes with one edge in common', () => {
    const model = cubes([0, 0, 0], [10, 10, 0]);
    expect(topologyOf(model).out).toHaveLength(16);
    // Beside the common edge lie four faces: x = 10 and y = 10 of the one, and of the other.
    const [one, around] = [placeAt(model, [10, 8, 4]), placeAt(model, [7, 10, 4])];
    const [other, beyond] = [placeAt(model, [13, 10, 4]), placeAt(model, [10, 13, 4])];
    expect(skinPath(model, one, around)?.lengthMm).toBeCloseTo(5, 6);
    expect(skinPath(model, other, beyond)?.lengthMm).toBeCloseTo(6, 6);
    expect(skinPath(model, one, other)).toBeUndefined();
    expect(skinPath(model, one, beyond)).toBeUndefined();
  });

  it('leave out triangles that have collapsed into a line', () => {
    const model = cubes([0, 0, 0]);
    const triangles = Uint32Array.of(...model.triangles, 0, 0, 1);
    const topology = topologyOf({ ...model, triangles });
    expect(topology.area).toBeCloseTo(600, 9);
    expect(twinOf(topology, 36)).toBe(-1);
  });
});

type Way = [from: Vec3, to: Vec3, mm: number];

describe('the way over a cube', () => {
  it.each<[string, ...Way]>([
    // Unfolded about the one edge between them: 3 mm and 4 mm, 1 mm aside.
    ['over one edge', [7, 10, 4], [10, 6, 5], Math.hypot(3 + 4, 1)],
    // From the middle of a face to the middle of the opposite one: over the face that is 4 mm away from both.
    ['to the opposite face', [5, 0, 4], [5, 10, 4], 4 + 10 + 4],
    // 1, 10 and 1 mm over the face between, 5 mm aside; by the other faces it would be 19 mm or more.
    ['slanting over three faces', [9, 0, 3], [9, 10, 8], Math.hypot(1 + 10 + 1, 5)],
  ])('%s is the straight line on its unfolded faces', (...[, from, to, expected]) => {
    const model = cubes([0, 0, 0]);
    expect(skinPath(model, placeAt(model, from), placeAt(model, to))?.lengthMm).toBeCloseTo(expected, 6);
  });
});

describe('the queue', () => {
  it('gives out entries by key, then by number', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.nat(99))), (items) => {
        const queue = new BinaryHeap();
        for (const [key, entry] of items) queue.push(key, entry);
        const expected = items.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]).map(([, entry]) => entry);
        expect(items.map(() => queue.pop())).toEqual(expected);
        expect(queue.pop()).toBeUndefined();
      }),
    );
  });
});
