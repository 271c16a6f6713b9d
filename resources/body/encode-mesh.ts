import type { BodySegment } from '../../shared/domain/body/address.ts';
import { BODY_SEGMENTS, MIDLINE_SEGMENTS } from '../../shared/domain/body/address.ts';
import type { MeshHeader } from '../../shared/domain/body/mesh.ts';
import { MESH_MAGIC, padToFour } from '../../shared/domain/body/mesh.ts';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { SegmentFrame } from '../../shared/domain/body/segment-frame.ts';
import { at } from './curve.ts';
import type { HalfSegment } from './segment-of-point.ts';
import type { SegmentedMesh } from './split-segments.ts';

/** Size of a unit of the stored positions in mm: 16 bits then span more than three metres. */
const STEP = 0.05;

export interface MeshToEncode {
  readonly ageYears: number;
  readonly statureMm: number;
  readonly half: SegmentedMesh;
  readonly frames: readonly SegmentFrame[];
  /** The same vertices in further poses; those on the midplane stay on it. */
  readonly poses?: ReadonlyMap<BodyPose, Float64Array>;
}

/** Mirrors the half and writes the asset that `decodeBodyMesh` reads; the right half is the exact mirror image of the left. */
export function encodeMesh({
  ageYears,
  statureMm,
  half,
  frames,
  poses = new Map(),
}: MeshToEncode): Uint8Array<ArrayBuffer> {
  const { twins, vertices } = mirrorVertices(half.positions);
  const lift = Math.round(statureMm / 2);
  const header: MeshHeader = {
    model: 1,
    ageYears,
    statureMm,
    vertices,
    triangles: half.segments.length * 2,
    step: STEP,
    lift,
    frames: [...frames],
    poses: [...poses.keys()],
  };
  const text = JSON.stringify(header);
  const headerBytes = Buffer.from(text.padEnd(padToFour(text.length)), 'ascii');
  const positionsAt = 8 + headerBytes.length;
  const trianglesAt = positionsAt + padToFour(vertices * 6);
  const segmentsAt = trianglesAt + header.triangles * 12;
  const posesAt = segmentsAt + padToFour(header.triangles);
  const poseLength = padToFour(vertices * 6);
  const bytes = new Uint8Array(posesAt + poses.size * poseLength);
  const data = new DataView(bytes.buffer);
  data.setUint32(0, MESH_MAGIC, true);
  data.setUint32(4, headerBytes.length, true);
  bytes.set(headerBytes, 8);
  writePositions(data, positionsAt, half.positions, twins, lift);
  for (const [number, positions] of [...poses.values()].entries())
    writePositions(data, posesAt + number * poseLength, positions, twins, lift);
  half.segments.forEach((segment, triangle) => {
    const [a, b, c] = [0, 1, 2].map((corner) => at(half.triangles, triangle * 3 + corner)) as [number, number, number]; // three corners
    writeTriangle(data, trianglesAt + triangle * 12, [a, b, c]);
    const mirrored = [at(twins, a), at(twins, c), at(twins, b)];
    writeTriangle(data, trianglesAt + (half.segments.length + triangle) * 12, mirrored);
    bytes[segmentsAt + triangle] = segmentNumber(segment, 'left');
    bytes[segmentsAt + half.segments.length + triangle] = segmentNumber(segment, 'right');
  });
  return bytes;
}

/** The number of every vertex's mirror image; vertices on the midplane are their own. */
function mirrorVertices(positions: Float64Array): {
  readonly twins: Int32Array;
  readonly vertices: number;
} {
  const count = positions.length / 3;
  const twins = new Int32Array(count);
  let vertices = count;
  for (let vertex = 0; vertex < count; vertex += 1) {
    if (quantised(at(positions, vertex * 3)) === 0) twins[vertex] = vertex;
    else {
      twins[vertex] = vertices;
      vertices += 1;
    }
  }
  return { twins, vertices };
}

const quantised = (mm: number): number => Math.round(mm / STEP);

function writePositions(data: DataView, start: number, positions: Float64Array, twins: Int32Array, lift: number): void {
  twins.forEach((twin, vertex) => {
    const x = twin === vertex ? 0 : quantised(at(positions, vertex * 3));
    const y = quantised(at(positions, vertex * 3 + 1) - lift);
    const z = quantised(at(positions, vertex * 3 + 2));
    const write = (slot: number, side: number): void => {
      data.setInt16(start + slot * 6, side, true);
      data.setInt16(start + slot * 6 + 2, y, true);
      data.setInt16(start + slot * 6 + 4, z, true);
    };
    write(vertex, x);
    if (twin !== vertex) write(twin, -x);
  });
}

function writeTriangle(data: DataView, start: number, corners: readonly number[]): void {
  for (const [corner, vertex] of corners.entries()) data.setUint32(start + corner * 4, vertex, true);
}

function segmentNumber(segment: HalfSegment, side: 'left' | 'right'): number {
  const midline: readonly string[] = MIDLINE_SEGMENTS;
  const name = midline.includes(segment) ? segment : `${segment}-${side}`;
  const number = BODY_SEGMENTS.indexOf(name as BodySegment); // a midline segment, or a paired part with its side
  if (number < 0) throw new Error(`No segment ${name}`);
  return number;
}
