import type { BodyAddress, BodySegment } from './address.ts';
import type { Ray } from './ray.ts';
import type { Vec3 } from './vector.ts';
import { add, dot, scale, subtract } from './vector.ts';

/**
 * The coordinate frame of one segment at one age. Around the middle of the axis the skin is seen from the axis at right angles; within
 * `proximalFan` and `distalFan` mm of its ends it is seen from a fixed point on the axis, under an angle that opens towards the pole.
 */
export interface SegmentFrame {
  readonly segment: BodySegment;
  /** Proximal end of the axis. */
  readonly origin: Vec3;
  /** Unit vector from the proximal to the distal end. */
  readonly axis: Vec3;
  /** Unit vector of `around` 0, at right angles to the axis. */
  readonly ventral: Vec3;
  /** Unit vector of `around` +90, at right angles to both. */
  readonly lateral: Vec3;
  readonly length: number;
  readonly proximalFan: number;
  readonly distalFan: number;
  /** Pairs (share of the axis, `along`), both rising from 0 to 1, that keep `along` on the same anatomical place at every age. */
  readonly knots: readonly (readonly [number, number])[];
}

/** The address of a point of the segment's surface, rounded to 0.00001 along and 0.01 degrees around. */
export function addressInFrame(frame: SegmentFrame, point: Vec3): BodyAddress {
  const offset = subtract(point, frame.origin);
  const height = dot(offset, frame.axis);
  const forward = dot(offset, frame.ventral);
  const sideways = dot(offset, frame.lateral);
  const radius = Math.hypot(forward, sideways);
  const around = (Math.atan2(sideways, forward) * 180) / Math.PI;
  const along = interpolate(frame.knots, axisShare(frame, height, radius));
  return { model: 1, segment: frame.segment, along: round(clamp(along), 1e5), around: round(around, 100) };
}

/** The ray from the axis on which the address lies: the inverse of `addressInFrame`. */
export function rayOfAddress(frame: SegmentFrame, along: number, around: number): Ray {
  const share = interpolate(
    frame.knots.map(([raw, named]) => [named, raw] as const),
    along,
  );
  const { height, tilt } = axisPlace(frame, share);
  const angle = (around * Math.PI) / 180;
  const outwards = add(scale(frame.ventral, Math.cos(angle)), frame.lateral, Math.sin(angle));
  return {
    origin: add(frame.origin, frame.axis, height),
    direction: add(scale(outwards, Math.cos(tilt)), frame.axis, Math.sin(tilt)),
  };
}

function axisShare(frame: SegmentFrame, height: number, radius: number): number {
  const { length, proximalFan, distalFan } = frame;
  const quarter = Math.PI / 2;
  if (height < proximalFan) return (proximalFan * (1 - Math.atan2(proximalFan - height, radius) / quarter)) / length;
  const distalStart = length - distalFan;
  if (height <= distalStart) return height / length;
  return (distalStart + (distalFan * Math.atan2(height - distalStart, radius)) / quarter) / length;
}

function axisPlace(frame: SegmentFrame, share: number): { readonly height: number; readonly tilt: number } {
  const { length, proximalFan, distalFan } = frame;
  const quarter = Math.PI / 2;
  const height = share * length;
  if (height < proximalFan) return { height: proximalFan, tilt: -(1 - height / proximalFan) * quarter };
  const distalStart = length - distalFan;
  if (height <= distalStart) return { height, tilt: 0 };
  return { height: distalStart, tilt: ((height - distalStart) / distalFan) * quarter };
}

function interpolate(pairs: readonly (readonly [number, number])[], value: number): number {
  for (let index = 1; index < pairs.length; index += 1) {
    const [from, to] = [pairs[index - 1], pairs[index]];
    if (from === undefined || to === undefined) break;
    if (value <= to[0] || index === pairs.length - 1) {
      return from[1] + ((value - from[0]) / (to[0] - from[0])) * (to[1] - from[1]);
    }
  }
  return value;
}

const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** Rounds away from binary noise; minus zero becomes zero so that equal places have equal addresses. */
const round = (value: number, per: number): number => Math.round(value * per) / per + 0;
