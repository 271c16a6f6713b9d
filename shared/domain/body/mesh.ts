import { z } from 'zod';
import type { BodyAddress, BodySegment } from './address.ts';
import { BODY_SEGMENTS, BodySegmentCode } from './address.ts';
import { BodyPose } from './pose.ts';
import type { Ray } from './ray.ts';
import type { SegmentFrame } from './segment-frame.ts';
import { addressInFrame, rayOfAddress } from './segment-frame.ts';
import type { TriangleHit, TriangleIndex } from './triangle-index.ts';
import { buildTriangleIndex, hitsOfRay } from './triangle-index.ts';
import type { Vec3 } from './vector.ts';
import { add, dot, normalize, subtract } from './vector.ts';

const Vector = z.tuple([z.number(), z.number(), z.number()]).readonly();

const Frame = z.strictObject({
  segment: BodySegmentCode,
  origin: Vector,
  axis: Vector,
  ventral: Vector,
  lateral: Vector,
  length: z.number().positive(),
  proximalFan: z.number().positive(),
  distalFan: z.number().positive(),
  knots: z
    .array(z.tuple([z.number(), z.number()]).readonly())
    .min(2)
    .readonly(),
});

/** The JSON header of a mesh asset. `step` is the size of one unit of the stored positions in mm; `lift` is added to their height. */
export const MeshHeader = z.strictObject({
  model: z.literal(1),
  ageYears: z.number().min(0),
  statureMm: z.number().positive(),
  vertices: z.int().positive(),
  triangles: z.int().positive(),
  step: z.number().positive(),
  lift: z.number(),
  frames: z.array(Frame).readonly(),
  /** The further poses whose positions follow, in the order in which they are stored. */
  poses: z.array(BodyPose).readonly(),
});
export type MeshHeader = Readonly<z.infer<typeof MeshHeader>>;

/** The skin of the mannequin at one age, ready for rays. Every triangle belongs to exactly one segment. */
export interface BodyModel {
  readonly ageYears: number;
  readonly statureMm: number;
  /** x, y, z per vertex in mm. */
  readonly positions: Float32Array;
  readonly triangles: Uint32Array;
  readonly segmentByTriangle: readonly BodySegment[];
  readonly frames: ReadonlyMap<BodySegment, SegmentFrame>;
  /** x, y, z per vertex in mm in every further pose. */
  readonly poses: ReadonlyMap<BodyPose, Float32Array>;
  readonly index: TriangleIndex;
}

/** First four bytes of a mesh asset: "LDB1", little endian like everything after it. */
export const MESH_MAGIC = 0x3142444c;

/**
 * Decodes a mesh asset: magic, header length (both 32 bits), header as ASCII JSON padded to four bytes, positions (three 16-bit integers a
 * vertex, padded), triangles (three 32-bit integers each), segment numbers (a byte a triangle, padded), and for every further pose its
 * positions like the first. Throws when the bytes are not such an asset.
 */
export function decodeBodyMesh(buffer: ArrayBuffer): BodyModel {
  const bytes = new DataView(buffer);
  if (buffer.byteLength < 8 || bytes.getUint32(0, true) !== MESH_MAGIC) throw new Error('Not a body mesh');
  const headerLength = bytes.getUint32(4, true);
  const header = MeshHeader.parse(JSON.parse(readAscii(new Uint8Array(buffer, 8, headerLength))));
  const positionsAt = 8 + headerLength;
  const trianglesAt = positionsAt + padToFour(header.vertices * 6);
  const segmentsAt = trianglesAt + header.triangles * 12;
  const posesAt = segmentsAt + padToFour(header.triangles);
  const poseLength = padToFour(header.vertices * 6);
  if (buffer.byteLength !== posesAt + header.poses.length * poseLength)
    throw new Error('A body mesh of the wrong length');
  const positions = readPositions(bytes, positionsAt, header);
  const triangles = new Uint32Array(header.triangles * 3);
  for (let corner = 0; corner < triangles.length; corner += 1)
    triangles[corner] = bytes.getUint32(trianglesAt + corner * 4, true);
  return {
    ageYears: header.ageYears,
    statureMm: header.statureMm,
    positions,
    triangles,
    segmentByTriangle: Array.from(new Uint8Array(buffer, segmentsAt, header.triangles), segmentOfNumber),
    frames: new Map(header.frames.map((frame) => [frame.segment, frame])),
    poses: new Map(
      header.poses.map((pose, number) => [pose, readPositions(bytes, posesAt + number * poseLength, header)]),
    ),
    index: buildTriangleIndex({ positions, triangles }),
  };
}

function readPositions(bytes: DataView, start: number, { vertices, step, lift }: MeshHeader): Float32Array {
  const positions = new Float32Array(vertices * 3);
  for (let slot = 0; slot < positions.length; slot += 1)
    positions[slot] = bytes.getInt16(start + slot * 2, true) * step + (slot % 3 === 1 ? lift : 0);
  return positions;
}

/** The address of a point that lies on the given triangle. */
export function addressOfSkin(model: BodyModel, triangle: number, point: Vec3): BodyAddress {
  const segment = model.segmentByTriangle[triangle];
  if (segment === undefined) throw new Error(`No triangle ${triangle}`);
  return addressInFrame(frameOf(model, segment), point);
}

/**
 * The place of an address on this age's skin, in mm. Where this age's segment ends just before the address (borders of segments differ a
 * little between ages) it is the segment's nearest corner as seen from the axis.
 */
export function surfacePoint(model: BodyModel, address: BodyAddress): Vec3 {
  return skinPlace(model, address).point;
}

/** A point of the skin in mm with the number of the triangle on which it lies. */
export interface SkinPlace {
  readonly triangle: number;
  readonly point: Vec3;
}

/** The place of an address as `surfacePoint` gives it, with its triangle. */
export function skinPlace(model: BodyModel, address: BodyAddress): SkinPlace {
  const ray = rayOfAddress(frameOf(model, address.segment), address.along, address.around);
  let farthest: TriangleHit | undefined;
  for (const hit of hitsOfRay(model, ray)) {
    if (model.segmentByTriangle[hit.triangle] !== address.segment) continue;
    if (farthest === undefined || hit.distance > farthest.distance) farthest = hit;
  }
  if (farthest === undefined) return nearestCorner(model, address.segment, ray);
  return { triangle: farthest.triangle, point: add(ray.origin, ray.direction, farthest.distance) };
}

function nearestCorner(model: BodyModel, segment: BodySegment, { origin, direction }: Ray): SkinPlace {
  let best: SkinPlace = { triangle: 0, point: origin };
  let bestCosine = -Infinity;
  model.segmentByTriangle.forEach((candidate, triangle) => {
    if (candidate !== segment) return;
    for (let corner = 0; corner < 3; corner += 1) {
      const point = vertexOf(model, model.triangles[triangle * 3 + corner] ?? 0);
      const cosine = dot(normalize(subtract(point, origin)), direction);
      if (cosine > bestCosine) [best, bestCosine] = [{ triangle, point }, cosine];
    }
  });
  return best;
}

/** A vertex as a point in mm; a number beyond the mesh gives the origin. */
export const vertexOf = ({ positions }: Pick<BodyModel, 'positions'>, vertex: number): Vec3 => [
  positions[vertex * 3] ?? 0,
  positions[vertex * 3 + 1] ?? 0,
  positions[vertex * 3 + 2] ?? 0,
];

/** Bytes up to the next multiple of four. */
export const padToFour = (length: number): number => Math.ceil(length / 4) * 4;

function frameOf(model: BodyModel, segment: BodySegment): SegmentFrame {
  const frame = model.frames.get(segment);
  if (frame === undefined) throw new Error(`The body mesh has no frame for ${segment}`);
  return frame;
}

function segmentOfNumber(number: number): BodySegment {
  const segment = BODY_SEGMENTS[number];
  if (segment === undefined) throw new Error(`A body mesh with an unknown segment ${number}`);
  return segment;
}

const readAscii = (bytes: Uint8Array): string => Array.from(bytes, (code) => String.fromCharCode(code)).join('');
