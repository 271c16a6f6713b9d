import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import { addressesOfPath, measureDistance } from '../../../../shared/domain/body/measure-path.ts';
import { type BodyModel, decodeBodyMesh, surfacePoint } from '../../../../shared/domain/body/mesh.ts';
import { distance } from '../../../../shared/domain/body/vector.ts';
import { cylinder, type KnownBody, lehmer, signedVolume, sphere } from './measure-meshes.ts';

/** Nets as coarse as the skin: edges of a sixth to a half of the radius, and slivers among them. */
const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
const head = sphere(75, { rows: 16, columns: 24, seed: 5 });

const built = join(import.meta.dirname, '../../../../dist/body');
const child = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);

const millimetres = (model: BodyModel, from: BodyAddress, to: BodyAddress): number =>
  measureDistance(model, [from, to])?.mannequinMm ?? Number.NaN;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Along a cylinder the shortest way is the straight line on its unrolled side. */
const onLimb = ([a, turnA]: readonly [number, number], [b, turnB]: readonly [number, number]): number => {
  const turn = Math.abs(turnA - turnB);
  return Math.hypot(40 * radians(Math.min(turn, 360 - turn)), 300 * (a - b));
};

/** Along a sphere it is the great circle. */
const onHead = (a: readonly [number, number], b: readonly [number, number]): number => {
  const [p, q] = [a, b].map(([along, around]) => [
    Math.sin(Math.PI * along) * Math.sin(radians(around)),
    Math.cos(Math.PI * along),
    Math.sin(Math.PI * along) * Math.cos(radians(around)),
  ]);
  return 75 * Math.acos([0, 1, 2].reduce((sum, axis) => sum + (p?.[axis] ?? 0) * (q?.[axis] ?? 0), 0));
};

/** Places between two shares of the axis, the same at every run. */
function* places(count: number, [least, most]: readonly [number, number]) {
  const random = lehmer(99);
  const place = (): readonly [number, number] => [least + (most - least) * random(), 360 * random() - 180];
  for (let number = 0; number < count; number += 1) yield [place(), place()] as const;
}

const worst = (
  body: KnownBody,
  expected: typeof onLimb,
  pairs: Iterable<readonly [readonly [number, number], readonly [number, number]]>,
): number =>
  Math.max(
    ...Array.from(pairs, ([a, b]) =>
      Math.abs(millimetres(body.model, body.at(...a), body.at(...b)) / expected(a, b) - 1),
    ),
  );

describe('the bodies of known measures', () => {
  it('are closed, with their outside outside, and a little smaller than the true ones, as meshes with corners on the skin are', () => {
    for (const [body, volume] of [
      [limb, Math.PI * 40 ** 2 * 300],
      [head, (4 / 3) * Math.PI * 75 ** 3],
    ] as const) {
      const share = signedVolume(body.model) / volume;
      expect(share).toBeGreaterThan(0.96);
      expect(share).toBeLessThan(1);
    }
  });
});

describe('the distance along the skin', () => {
  it('is the straight line on the unrolled cylinder, within 2 %', () => {
    // Away from the ends, for near these the way over the end is shorter.
    expect(worst(limb, onLimb, places(150, [0.25, 0.75]))).toBeLessThan(0.02);
  });

  it('is the great circle on the sphere, within 3 %', () => {
    expect(worst(head, onHead, places(150, [0.03, 0.97]))).toBeLessThan(0.03);
  });

  it('goes over the end of a cylinder where that is shorter', () => {
    // From 15 mm below the rim to the opposite side: 15 + 80 + 15 mm by way of the end, 126 mm around.
    expect(millimetres(limb.model, limb.at(0.05, 0), limb.at(0.05, 180))).toBeGreaterThan(110 * 0.98);
    expect(millimetres(limb.model, limb.at(0.05, 0), limb.at(0.05, 180))).toBeLessThan(110 * 1.02);
  });

  it('is zero between equal places, and the same in both directions', () => {
    for (const [a, b] of places(40, [0.1, 0.9])) {
      const [from, to] = [head.at(...a), head.at(...b)];
      expect(millimetres(head.model, from, from)).toBe(0);
      expect(millimetres(head.model, to, from)).toBe(millimetres(head.model, from, to));
    }
  });

  it('is never more than by way of a third place, nor less than the straight distance', () => {
    const place = fc.tuple(
      fc.double({ min: 0.1, max: 0.9, noNaN: true }),
      fc.double({ min: -179, max: 179, noNaN: true }),
    );
    fc.assert(
      fc.property(place, place, place, (a, b, c) => {
        const [p, q, r] = [limb.at(...a), limb.at(...b), limb.at(...c)];
        const direct = millimetres(limb.model, p, q);
        expect(direct).toBeLessThan(1.001 * (millimetres(limb.model, p, r) + millimetres(limb.model, r, q)) + 0.01);
        const straight = distance(surfacePoint(limb.model, p), surfacePoint(limb.model, q));
        expect(direct).toBeGreaterThan(straight - 0.01);
      }),
      { numRuns: 60 },
    );
  });
});

describe('on the child of five years', () => {
  const navel: BodyAddress = { model: 1, segment: 'trunk', along: 0.915, around: 0 };
  const nipple: BodyAddress = { model: 1, segment: 'trunk', along: 0.385, around: 37 };
  const elbow: BodyAddress = { model: 1, segment: 'upper-arm-left', along: 0.985, around: 180 };

  it('runs from one part of the body to the next, along points of the skin that add up to its length', () => {
    const measured = measureDistance(child, [elbow, nipple]);
    const points = measured?.path.points.map(({ point }) => point) ?? [];
    const sum = points.reduce((total, point, index) => total + distance(points[index - 1] ?? point, point), 0);
    expect(sum).toBeCloseTo(measured?.mannequinMm ?? 0, 3);
    expect(sum).toBeGreaterThan(distance(surfacePoint(child, elbow), surfacePoint(child, nipple)));
  });

  it('gives its points as addresses that lead back to them within 3 mm', () => {
    const measured = measureDistance(child, [navel, nipple]);
    const addresses = measured === undefined ? [] : addressesOfPath(child, measured.path);
    expect(addresses.length).toBeGreaterThan(2);
    addresses.forEach((address, index) => {
      const point = measured?.path.points[index]?.point ?? [0, 0, 0];
      expect(distance(surfacePoint(child, address), point)).toBeLessThan(3);
    });
  });

  it('grows with the measured height', () => {
    const heightCm = (child.statureMm / 10) * 1.1;
    const measured = measureDistance(child, [navel, nipple], { heightCm });
    expect(measured?.childMm).toBeCloseTo(1.1 * (measured?.mannequinMm ?? 0), 6);
    expect(measureDistance(child, [navel, nipple])).not.toHaveProperty('childMm');
  });
});
