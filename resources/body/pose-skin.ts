import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, dot, normalize, scale, subtract } from '../../shared/domain/body/vector.ts';
import { at } from './curve.ts';
import type { Mannequin } from './mannequin.ts';
import { turned } from './pose-turn.ts';
import { poseTurns } from './pose-turns.ts';
import type { HalfMesh } from './surface-net.ts';

/** The poses beside the standing one that a mannequin of an age is drawn in; only an infant lies. */
export const posesAt = (ageYears: number): readonly BodyPose[] =>
  ageYears < 1 ? ['lying', 'arms-up', 'frog-leg'] : ['arms-up', 'frog-leg'];

/** Points of the standing left half in all poses of its age, as `encodeMesh` stores them. */
export const poseAllSkins = (body: Mannequin, positions: Float64Array): ReadonlyMap<BodyPose, Float64Array> =>
  new Map(posesAt(body.plan.of.age).map((pose) => [pose, poseSkin(body, pose, positions)]));

/**
 * Where points (mm) of the standing left half's skin lie in a pose. Only a point itself decides where it goes, so that meshes of any
 * fineness and parts of them fit together; what lies on the midplane stays on it.
 */
export function poseSkin(body: Mannequin, pose: BodyPose, positions: Float64Array): Float64Array {
  const turns = poseTurns(body, pose);
  const posed = new Float64Array(positions.length);
  for (let slot = 0; slot < positions.length; slot += 3) {
    const point = vectorAt(positions, slot / 3);
    const [x, y, z] = turned(turns, point);
    posed.set([point[0] === 0 ? 0 : x, y, z], slot);
  }
  return posed;
}

/** A skin of the left half in a pose: the same vertices and triangles, with normals of the posed skin. */
export function poseHalf(body: Mannequin, pose: BodyPose, half: HalfMesh): HalfMesh {
  if (pose === 'standing') return half;
  const positions = poseSkin(body, pose, half.positions);
  const [before, after] = [meanNormals(half, half.positions), meanNormals(half, positions)];
  const normals = new Float64Array(half.normals.length);
  for (let vertex = 0; vertex * 3 < normals.length; vertex += 1) {
    const [from, to] = [vectorAt(before, vertex), vectorAt(after, vertex)];
    const [x, y, z] = normalize(add(to, turnBetween(from, to, subtract(vectorAt(half.normals, vertex), from))));
    normals.set([at(positions, vertex * 3) === 0 ? 0 : x, y, z], vertex * 3);
  }
  return { positions, normals, triangles: half.triangles };
}

const vectorAt = (values: Float64Array, vertex: number): Vec3 => [
  at(values, vertex * 3),
  at(values, vertex * 3 + 1),
  at(values, vertex * 3 + 2),
];

/** Unit normals from the triangles around every vertex, by their areas; on the midplane they lie in it. */
function meanNormals({ triangles }: HalfMesh, positions: Float64Array): Float64Array {
  const sums = new Float64Array(positions.length);
  for (let corner = 0; corner < triangles.length; corner += 3) {
    const corners = [at(triangles, corner), at(triangles, corner + 1), at(triangles, corner + 2)] as const;
    const [a, b, c] = [
      vectorAt(positions, corners[0]),
      vectorAt(positions, corners[1]),
      vectorAt(positions, corners[2]),
    ];
    const facing = cross(subtract(b, a), subtract(c, a));
    for (const vertex of corners) sums.set(add(vectorAt(sums, vertex), facing), vertex * 3);
  }
  for (let vertex = 0; vertex * 3 < sums.length; vertex += 1) {
    const [x, y, z] = vectorAt(sums, vertex);
    sums.set(normalize([at(positions, vertex * 3) === 0 ? 0 : x, y, z]), vertex * 3);
  }
  return sums;
}

/** Turns a vector as the shortest turn between two unit vectors does; the finer form of the standing skin goes along with it. */
function turnBetween(from: Vec3, to: Vec3, vector: Vec3): Vec3 {
  const cosine = dot(from, to);
  if (cosine < -0.999) return scale(vector, -1);
  const axis = cross(from, to);
  return add(add(scale(vector, cosine), cross(axis, vector)), axis, dot(axis, vector) / (1 + cosine));
}
