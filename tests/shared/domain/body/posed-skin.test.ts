import { describe, expect, it } from 'vitest';
import { posesAt } from '../../../../resources/body/pose-skin.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import { addressOfSkin, skinPlace } from '../../../../shared/domain/body/mesh.ts';
import { posedPoint, posedSkin, standingPoint } from '../../../../shared/domain/body/posed-skin.ts';
import { pickAlongRay } from '../../../../shared/domain/body/project-view.ts';
import type { Vec3 } from '../../../../shared/domain/body/vector.ts';
import { add, cross, distance, normalize, scale, subtract } from '../../../../shared/domain/body/vector.ts';
import { areaOf, cornersOf, pointsOnSkin, smallBody } from '../../../resources/body/small-body.ts';

/** Triangles below this area (mm²) have no sure direction in the units in which positions are stored. */
const LEAST_AREA = 0.1;

describe.each([0, 5, 15])('the posed skin at %i years', (age) => {
  const model = smallBody(age);
  const poses = posesAt(age);
  const outwards = (mesh: BodyModel, triangle: number): Vec3 => {
    const [a, b, c] = cornersOf(mesh, triangle);
    return normalize(cross(subtract(b, a), subtract(c, a)));
  };

  it.each(poses)('%s: a place goes there and back to where it was, also a little above the skin', (pose) => {
    const posed: BodyModel = { ...model, ...posedSkin(model, pose) };
    for (const { triangle, point } of pointsOnSkin(model, 3000)) {
      if (areaOf(model, triangle) < LEAST_AREA || areaOf(posed, triangle) < LEAST_AREA) continue;
      for (const height of [0, 1.5]) {
        const start = add(point, outwards(model, triangle), height);
        const there = posedPoint(model, pose, { triangle, point: start });
        expect(distance(standingPoint(model, pose, { triangle, point: there }), start)).toBeLessThan(0.01);
      }
    }
  });

  it.each(poses)(
    '%s: an address leads to its posed place, and a look at that place gives the address again',
    (pose) => {
      const posed: BodyModel = { ...model, ...posedSkin(model, pose) };
      let [looked, same] = [0, 0];
      for (const { triangle, point } of pointsOnSkin(model, 3000)) {
        const address = addressOfSkin(model, triangle, point);
        const place = skinPlace(model, address);
        if (areaOf(posed, place.triangle) < LEAST_AREA) continue;
        const there = posedPoint(model, pose, place);
        const facing = outwards(posed, place.triangle);
        const seen = pickAlongRay(model, { pose }, { origin: add(there, facing, 0.5), direction: scale(facing, -1) });
        looked += 1;
        if (seen !== undefined && distance(skinPlace(model, seen).point, place.point) < 1) same += 1;
      }
      expect(looked).toBeGreaterThan(2900);
      expect(same / looked).toBeGreaterThan(0.98);
    },
  );

  it('has the same triangles in every pose, and is built once', () => {
    for (const pose of poses) {
      const skin = posedSkin(model, pose);
      expect(skin.triangles).toBe(model.triangles);
      expect(skin.positions.length).toBe(model.positions.length);
      expect(posedSkin(model, pose)).toBe(skin);
    }
    expect(posedSkin(model, 'standing')).toBe(model);
  });

  it('refuses a pose that the model lacks', () => {
    expect(() => posedSkin({ ...model, poses: new Map() }, 'arms-up')).toThrow('arms-up');
  });
});
