import { beforeAll, describe, expect, it } from 'vitest';
import { proportionsAt } from '../../../resources/body/proportions.ts';
import { segmentSide } from '../../../shared/domain/body/address.ts';
import type { BodyModel } from '../../../shared/domain/body/mesh.ts';
import { addressOfSkin, surfacePoint, vertexOf } from '../../../shared/domain/body/mesh.ts';
import { distance } from '../../../shared/domain/body/vector.ts';
import { areaOf, cornersOf, pointsOnSkin, smallBody, smallBodyBytes } from './small-body.ts';

const key = (x: number, y: number, z: number): string =>
  `${Math.round(x * 20)} ${Math.round(y * 20)} ${Math.round(z * 20)}`;

describe.each([0, 2, 5, 10, 15])('the skin at %i years', (age) => {
  let model: BodyModel;
  beforeAll(() => {
    model = smallBody(age);
  });
  const triangles = (): readonly number[] => model.segmentByTriangle.map((_, triangle) => triangle);

  it('is closed: every edge is run through as often in one direction as in the other', () => {
    const runs = new Map<string, number>();
    for (const triangle of triangles()) {
      const corners = [0, 1, 2].map((corner) => model.triangles[triangle * 3 + corner] ?? -1);
      corners.forEach((from, corner) => {
        const to = corners[(corner + 1) % 3] ?? -1;
        runs.set(`${from} ${to}`, (runs.get(`${from} ${to}`) ?? 0) + 1);
      });
    }
    const faults = [...runs].filter(([edge, count]) => runs.get(edge.split(' ').reverse().join(' ')) !== count);
    expect(faults).toEqual([]);
  });

  it('is its own mirror image, to the last unit of the stored positions', () => {
    const places = new Set<string>();
    const count = model.positions.length / 3;
    for (let vertex = 0; vertex < count; vertex += 1) places.add(key(...vertexOf(model, vertex)));
    const missing = [...places].filter((place) => {
      const [x = '', y, z] = place.split(' ');
      return !places.has(`${x === '0' ? 0 : -Number(x)} ${y} ${z}`);
    });
    expect(missing).toEqual([]);
  });

  it("has the child's left segments at its left", () => {
    for (const triangle of triangles()) {
      const side = segmentSide(model.segmentByTriangle[triangle] ?? 'head');
      const middle = cornersOf(model, triangle).reduce((sum, [x]) => sum + x / 3, 0);
      if (side === 'left') expect(middle).toBeGreaterThan(-0.1);
      if (side === 'right') expect(middle).toBeLessThan(0.1);
    }
  });

  it('leads from a place to its address and back: 1 mm in the mean, 3 mm for 99 of 100', () => {
    const gaps: number[] = [];
    for (const { triangle, point } of pointsOnSkin(model, 4000)) {
      gaps.push(distance(surfacePoint(model, addressOfSkin(model, triangle, point)), point));
    }
    gaps.sort((a, b) => a - b);
    expect(gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length).toBeLessThan(1);
    expect(gaps[Math.floor(gaps.length * 0.99)]).toBeLessThan(3);
  });

  it('has the volume of the body weight within 8 %, taking a litre for a kilogram', () => {
    let volume = 0;
    for (const triangle of triangles()) {
      const [a, b, c] = cornersOf(model, triangle);
      volume +=
        (a[0] * (b[1] * c[2] - b[2] * c[1]) + a[1] * (b[2] * c[0] - b[0] * c[2]) + a[2] * (b[0] * c[1] - b[1] * c[0])) /
        6;
    }
    expect(Math.abs(volume / 1e6 / proportionsAt(age).weight - 1)).toBeLessThan(0.08);
  });

  it("has the surface of Mosteller's formula (1987): within 7 % from two years, within 12 % before", () => {
    const { stature, weight } = proportionsAt(age);
    const mosteller = Math.sqrt(((stature / 10) * weight) / 3600);
    const surface = triangles().reduce((sum, triangle) => sum + areaOf(model, triangle), 0) / 1e6;
    expect(Math.abs(surface / mosteller - 1)).toBeLessThan(age < 2 ? 0.12 : 0.07);
  });
});

describe('addresses between ages', () => {
  it('keep levels: the same address lies as high on the body at five and at fifteen, as a share of its own segment', () => {
    const [child, youth] = [smallBody(5), smallBody(15)];
    for (const segment of ['forearm-left', 'thigh-right', 'lower-leg-left'] as const) {
      const heights = [child, youth].map((model) =>
        [0.2, 0.5, 0.8].map((along) => surfacePoint(model, { model: 1, segment, along, around: 0 })[1]),
      );
      const shares = heights.map(([top = 0, middle = 0, bottom = 0]) => (top - middle) / (top - bottom));
      expect(Math.abs((shares[0] ?? 0) - (shares[1] ?? 1))).toBeLessThan(0.02);
    }
  });
});

describe('the generator', () => {
  it('gives the same bytes twice', () => {
    expect(Buffer.compare(smallBodyBytes(5), smallBodyBytes(5))).toBe(0);
  });
});
