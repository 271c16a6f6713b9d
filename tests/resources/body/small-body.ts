import { fineSkin } from '../../../resources/body/build-age.ts';
import { encodeMesh } from '../../../resources/body/encode-mesh.ts';
import { segmentFrames } from '../../../resources/body/frames.ts';
import { mannequin } from '../../../resources/body/mannequin.ts';
import { poseAllSkins } from '../../../resources/body/pose-skin.ts';
import { segmentOfPoint } from '../../../resources/body/segment-of-point.ts';
import { simplifyMesh } from '../../../resources/body/simplify-mesh.ts';
import { splitAtSegments } from '../../../resources/body/split-segments.ts';
import type { BodyModel } from '../../../shared/domain/body/mesh.ts';
import { decodeBodyMesh, vertexOf } from '../../../shared/domain/body/mesh.ts';
import type { Vec3 } from '../../../shared/domain/body/vector.ts';
import { cross, length, subtract } from '../../../shared/domain/body/vector.ts';

/** The bytes of a body at half the shipped fineness. */
export function smallBodyBytes(age: number): Uint8Array<ArrayBuffer> {
  const body = mannequin(age);
  const half = splitAtSegments(simplifyMesh(fineSkin(body, 200), 5000), segmentOfPoint(body));
  const poses = poseAllSkins(body, half.positions);
  return encodeMesh({ ageYears: age, statureMm: body.plan.of.stature, half, frames: segmentFrames(body), poses });
}

export const smallBody = (age: number): BodyModel => decodeBodyMesh(smallBodyBytes(age).buffer);

/** The three corners of a triangle in mm. */
export const cornersOf = (model: BodyModel, triangle: number): readonly [Vec3, Vec3, Vec3] => {
  const corner = (number: number): Vec3 => vertexOf(model, model.triangles[triangle * 3 + number] ?? -1);
  return [corner(0), corner(1), corner(2)];
};

export function areaOf(model: BodyModel, triangle: number): number {
  const [a, b, c] = cornersOf(model, triangle);
  return length(cross(subtract(b, a), subtract(c, a))) / 2;
}

/** Points spread evenly over the skin by area, the same at every run, each with the triangle it lies on. */
export function* pointsOnSkin(
  model: BodyModel,
  count: number,
): Generator<{ readonly triangle: number; readonly point: Vec3 }> {
  const random = lehmer(20261);
  const sums: number[] = [];
  for (let triangle = 0; triangle < model.segmentByTriangle.length; triangle += 1) {
    sums.push((sums.at(-1) ?? 0) + areaOf(model, triangle));
  }
  for (let number = 0; number < count; number += 1) {
    const target = random() * (sums.at(-1) ?? 0);
    const triangle = firstAbove(sums, target);
    const [a, b, c] = cornersOf(model, triangle);
    const [u, v] = [random(), random()];
    const [s, t] = u + v > 1 ? [1 - u, 1 - v] : [u, v];
    const along = (axis: 0 | 1 | 2): number => a[axis] + (b[axis] - a[axis]) * s + (c[axis] - a[axis]) * t;
    yield { triangle, point: [along(0), along(1), along(2)] };
  }
}

function firstAbove(sums: readonly number[], target: number): number {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Lehmer's generator (Park and Miller 1988): repeatable numbers between 0 and 1. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
