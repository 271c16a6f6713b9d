import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildTriangleIndex, hitsOfRay } from '../../../../shared/domain/body/triangle-index.ts';
import { normalize } from '../../../../shared/domain/body/vector.ts';

const coordinate = fc.integer({ min: -50, max: 50 });
const point = fc.tuple(coordinate, coordinate, coordinate);

/** Every triangle tried by itself: an index of one triangle is that triangle's own box. */
function hitOneByOne(corners: readonly (readonly [number, number, number])[], ray: Parameters<typeof hitsOfRay>[1]) {
  return corners.flatMap((_, corner) => {
    if (corner % 3 !== 0) return [];
    const mesh = {
      positions: Float32Array.from(corners.slice(corner, corner + 3).flat()),
      triangles: Uint32Array.of(0, 1, 2),
    };
    return hitsOfRay({ ...mesh, index: buildTriangleIndex(mesh) }, ray).map(({ distance }) => ({
      triangle: corner / 3,
      distance,
    }));
  });
}

describe('the index of triangles', () => {
  it('finds the same hits as trying every triangle by itself', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(point, point, point), { minLength: 1, maxLength: 60 }),
        point,
        point,
        (triangles, from, to) => {
          fc.pre(from.some((value, axis) => value !== to[axis]));
          const corners = triangles.flat();
          const mesh = { positions: Float32Array.from(corners.flat()), triangles: Uint32Array.from(corners.keys()) };
          const ray = { origin: from, direction: normalize([to[0] - from[0], to[1] - from[1], to[2] - from[2]]) };
          const hits = hitsOfRay({ ...mesh, index: buildTriangleIndex(mesh) }, ray);
          expect(hits.toSorted((a, b) => a.triangle - b.triangle)).toEqual(hitOneByOne(corners, ray));
        },
      ),
    );
  });

  it('meets a square in front and nothing behind the start of the ray', () => {
    const mesh = {
      positions: Float32Array.of(0, 0, 10, 10, 0, 10, 10, 10, 10, 0, 10, 10),
      triangles: Uint32Array.of(0, 1, 2, 0, 2, 3),
    };
    const square = { ...mesh, index: buildTriangleIndex(mesh) };
    expect(hitsOfRay(square, { origin: [7, 2, 0], direction: [0, 0, 1] })).toEqual([{ triangle: 0, distance: 10 }]);
    expect(hitsOfRay(square, { origin: [7, 2, 20], direction: [0, 0, 1] })).toEqual([]);
    expect(hitsOfRay(square, { origin: [12, 2, 0], direction: [0, 0, 1] })).toEqual([]);
  });
});
