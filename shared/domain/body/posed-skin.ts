import type { BodyModel, SkinPlace } from './mesh.ts';
import { vertexOf } from './mesh.ts';
import type { BodyPose } from './pose.ts';
import type { IndexedMesh } from './triangle-index.ts';
import { buildTriangleIndex } from './triangle-index.ts';
import type { Vec3 } from './vector.ts';
import { add, cross, dot, normalize, scale, subtract } from './vector.ts';

const skins = new WeakMap<BodyModel, Map<BodyPose, IndexedMesh>>();

/** The skin in a pose, ready for rays; its triangles are those of the standing skin. A pose that the model lacks is a defect and throws. */
export function posedSkin(model: BodyModel, pose: BodyPose): IndexedMesh {
  if (pose === 'standing') return model;
  const known = skins.get(model) ?? new Map<BodyPose, IndexedMesh>();
  skins.set(model, known);
  const skin = known.get(pose) ?? indexPose(model, pose);
  known.set(pose, skin);
  return skin;
}

function indexPose({ triangles, poses }: BodyModel, pose: BodyPose): IndexedMesh {
  const positions = poses.get(pose);
  if (positions === undefined) throw new Error(`The body mesh has no pose ${pose}`);
  return { positions, triangles, index: buildTriangleIndex({ positions, triangles }) };
}

/** Where a place of the standing skin lies in a pose, in mm. */
export const posedPoint = (model: BodyModel, pose: BodyPose, place: SkinPlace): Vec3 =>
  pose === 'standing' ? place.point : carry(model, posedSkin(model, pose), place);

/** Where a place of the posed skin lies on the standing one, in mm. */
export const standingPoint = (model: BodyModel, pose: BodyPose, place: SkinPlace): Vec3 =>
  pose === 'standing' ? place.point : carry(posedSkin(model, pose), model, place);

type Corners = readonly [Vec3, Vec3, Vec3];

/** Carries a point from a triangle to the same triangle elsewhere, by its barycentric coordinates and its height above it. */
function carry(from: IndexedMesh, to: IndexedMesh, { triangle, point }: SkinPlace): Vec3 {
  const [a, b, c] = cornersOf(from, triangle);
  const [ab, ac, ap] = [subtract(b, a), subtract(c, a), subtract(point, a)];
  const normal = cross(ab, ac);
  const squared = dot(normal, normal);
  const [p, q, r] = cornersOf(to, triangle);
  if (squared < 1e-18) return p;
  const u = dot(cross(ap, ac), normal) / squared;
  const v = dot(cross(ab, ap), normal) / squared;
  const height = dot(ap, normal) / Math.sqrt(squared);
  const [pq, pr] = [subtract(q, p), subtract(r, p)];
  return add(add(add(p, pq, u), pr, v), scale(normalize(cross(pq, pr)), height));
}

function cornersOf(mesh: IndexedMesh, triangle: number): Corners {
  const corner = (number: number): Vec3 => vertexOf(mesh, mesh.triangles[triangle * 3 + number] ?? -1);
  return [corner(0), corner(1), corner(2)];
}
