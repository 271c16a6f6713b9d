import { type BodyAddress, type BodySegment, segmentSide } from './address.ts';
import type { LandmarkDirection } from './landmark-direction.ts';
import type { ChildSize } from './measure-child.ts';
import { lengthOn, type MeasuredLength, placeOnSkin, skinPath } from './measure-path.ts';
import { isCollapsed, topologyOf, twinOf } from './measure-topology.ts';
import { type BodyModel, type SkinPlace, skinPlace } from './mesh.ts';
import type { Landmark } from './region.ts';
import { addressInFrame, type SegmentFrame } from './segment-frame.ts';
import type { Vec3 } from './vector.ts';
import { distance, dot, length, rejectFrom, subtract } from './vector.ts';

/** How far a place lies from a landmark along the skin. `directions`: none (at the landmark itself), one, or two, the upright one first. */
export interface LandmarkDistance {
  readonly landmarkId: string;
  readonly distance: MeasuredLength;
  readonly directions: readonly LandmarkDirection[];
}

export interface LandmarkQuery {
  readonly landmarks: readonly Landmark[];
  /** How many at most; 2 unless told. */
  readonly most?: number;
  readonly child?: ChildSize;
}

/**
 * The landmarks nearest to a place along the skin, nearest first: those on its own segment and the segments that border on it, of its own side
 * and the midline (in the midline of these only). Empty when there are none. Directions are in anatomical position and count from 22.5 degrees off an axis.
 */
export function nearestLandmarks(
  model: BodyModel,
  address: BodyAddress,
  { landmarks, most = 2, child = {} }: LandmarkQuery,
): readonly LandmarkDistance[] {
  const place = placeOnSkin(model, address);
  const segments = new Set([address.segment, ...(neighboursOf(model).get(address.segment) ?? [])]);
  const near = landmarks.filter(({ at }) => segments.has(at.segment));
  const candidates = onSideOf(address, place.point, near)
    .map((landmark) => ({ landmark, straight: distance(skinPlace(model, landmark.at).point, place.point) }))
    .toSorted((a, b) => a.straight - b.straight);
  const found: { readonly landmark: Landmark; readonly lengthMm: number; readonly from: SkinPlace }[] = [];
  for (const { landmark, straight } of candidates) {
    // Along the skin no place is nearer than straight on, so that those further off need no measuring.
    if (straight > (found[most - 1]?.lengthMm ?? Infinity)) break;
    const from = placeOnSkin(model, landmark.at);
    const path = skinPath(model, from, place);
    if (path === undefined) continue;
    found.push({ landmark, lengthMm: path.lengthMm, from });
    found.sort((a, b) => a.lengthMm - b.lengthMm);
  }
  return found.slice(0, most).map(({ landmark, lengthMm, from }) => ({
    landmarkId: landmark.id,
    distance: lengthOn(model, lengthMm, child),
    directions:
      lengthMm < AT
        ? []
        : directionsFrom(model, landmark, {
            from: from.point,
            to: place.point,
            onSegment: address.segment,
          }),
  }));
}

/** Nearer than this (mm) a place is the landmark itself. */
const AT = 2;

/** Nearer to the midplane than this (mm) a place belongs to both sides. */
const MIDDLE = 5;

/** The landmarks of a place's own side and of the midline; for a place in the midline only the latter, unless there are none. */
function onSideOf({ segment }: BodyAddress, [x]: Vec3, landmarks: readonly Landmark[]): readonly Landmark[] {
  const segmentIsOn = segmentSide(segment);
  if (segmentIsOn === 'midline' && Math.abs(x) <= MIDDLE) {
    const central = landmarks.filter(({ side }) => side === 'midline');
    return central.length > 0 ? central : landmarks;
  }
  const own = segmentIsOn === 'midline' ? (x > 0 ? 'left' : 'right') : segmentIsOn;
  return landmarks.filter(({ side }) => side === 'midline' || side === own);
}

/** Sine of 22.5 degrees: less than this share of the way is not named. */
const NAMED = 0.3827;

interface Stretch {
  readonly from: Vec3;
  readonly to: Vec3;
  /** The segment of the place to which it leads. */
  readonly onSegment: BodySegment;
}

function directionsFrom(model: BodyModel, landmark: Landmark, stretch: Stretch): readonly LandmarkDirection[] {
  const frame = model.frames.get(landmark.at.segment);
  if (frame === undefined) return [];
  // Seen from the wrist, the forearm lies above; "proximal" would lead on within the hand.
  const isHandOrFoot = /^(hand|finger|foot|toe)-/.test(frame.segment) && !stretch.onSegment.startsWith('forearm-');
  const upright = -dot(subtract(stretch.to, stretch.from), frame.axis);
  const { lateral, forward } = asideOf(frame, stretch);
  const depth = isHandOrFoot ? 0 : forward;
  const whole = Math.hypot(upright, lateral, depth);
  const [up, down] = isHandOrFoot ? (['proximal', 'distal'] as const) : (['above', 'below'] as const);
  const aside = Math.abs(depth) > Math.abs(lateral) ? depth : lateral;
  const across = aside === lateral ? towards(landmark, lateral, stretch.to) : depth > 0 ? 'in-front' : 'behind';
  return [
    ...(Math.abs(upright) > whole * NAMED ? [upright > 0 ? up : down] : []),
    ...(Math.abs(aside) > whole * NAMED ? [across] : []),
  ];
}

/**
 * What of the way goes across the segment's axis, in mm: towards `around` +90, and forwards. It is told by the way round the axis and the
 * distance from it, so that seen from the nipple the flank lies aside and not behind; on the axis itself, as at the crown, straight on. The
 * distance from the axis counts only from one part of the body to another: a chest that swells, or a head behind its ear, is no direction.
 */
function asideOf(
  frame: SegmentFrame,
  { from, to, onSegment }: Stretch,
): { readonly lateral: number; readonly forward: number } {
  const radius = (point: Vec3): number => length(rejectFrom(subtract(point, frame.origin), frame.axis));
  if (radius(from) < frame.length / 10) {
    const way = subtract(to, from);
    return { lateral: dot(way, frame.lateral), forward: dot(way, frame.ventral) };
  }
  const { around } = addressInFrame(frame, from);
  const turn = wrap(addressInFrame(frame, to).around - around);
  const round = ((turn * Math.PI) / 180) * ((radius(from) + radius(to)) / 2);
  const outwards = partOf(frame.segment) === partOf(onSegment) ? 0 : radius(to) - radius(from);
  if (Math.abs(around) <= 60) return { lateral: round, forward: outwards };
  if (Math.abs(around) >= 120) return { lateral: -round, forward: -outwards };
  return around > 0 ? { lateral: outwards, forward: -round } : { lateral: -outwards, forward: round };
}

/** Names a direction that is positive towards the child's left on midline segments, and towards the outer side on paired ones. */
function towards({ at, side }: Landmark, value: number, [x]: Vec3): LandmarkDirection {
  if (segmentSide(at.segment) !== 'midline') return value > 0 ? 'lateral' : 'medial';
  const way = value > 0 ? 'left' : 'right';
  if (side === 'midline') return way;
  if (side === way) return 'lateral';
  const crossed = side === 'left' ? x < -MIDDLE : x > MIDDLE;
  return crossed ? way : 'medial';
}

/** The head with its features is one part. */
const partOf = (segment: BodySegment): string => (/^(nose|mouth|eye|ear)/.test(segment) ? 'head' : segment);

const wrap = (degrees: number): number => degrees - 360 * Math.round(degrees / 360);

const neighbours = new WeakMap<BodyModel, ReadonlyMap<BodySegment, ReadonlySet<BodySegment>>>();

/** The segments that share an edge of the skin with each segment, worked out once for each body. */
function neighboursOf(model: BodyModel): ReadonlyMap<BodySegment, ReadonlySet<BodySegment>> {
  const known = neighbours.get(model);
  if (known !== undefined) return known;
  const topology = topologyOf(model);
  const found = new Map<BodySegment, Set<BodySegment>>();
  model.segmentByTriangle.forEach((segment, face) => {
    if (isCollapsed(topology, face)) return;
    const list = found.get(segment) ?? new Set();
    found.set(segment, list);
    for (let side = face * 3; side < face * 3 + 3; side += 1) {
      const other = model.segmentByTriangle[Math.floor(twinOf(topology, side) / 3)];
      if (other !== undefined && other !== segment) list.add(other);
    }
  });
  neighbours.set(model, found);
  return found;
}
