import type { MidlineSegment, PairedPart } from '../../shared/domain/body/address.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { dot, subtract } from '../../shared/domain/body/vector.ts';
import { fingerBones } from './arm.ts';
import { mix, roundedCurve, smoothStep } from './curve.ts';
import { eyeOffset } from './face.ts';
import { TOES } from './leg.ts';
import type { Mannequin } from './mannequin.ts';
import type { SolidPart } from './solid.ts';
import { distanceToSolids } from './solid.ts';

/** A segment of the left half; paired parts carry no side yet. */
export type HalfSegment = MidlineSegment | PairedPart;

/** Tells for a point of the left half's skin (x ≥ 0) which segment it belongs to. */
export type SegmentOfPoint = (point: Vec3) => HalfSegment;

/** Where pelvis and trunk meet, as a share of the way from the perineum to the sternal notch. */
export const PELVIS_TOP = 0.31;

/** Prepares the borders of the segments for one mannequin; the nearest solid decides first, planes between joints after it. */
export function segmentOfPoint(body: Mannequin): SegmentOfPoint {
  const nearestPart = nearestSolid(body);
  const armpit = highestArmpit(body);
  const isArm = beyondArmHole(body, armpit);
  const onArm = armSegment(body);
  const onFoot = footSegment(body);
  return (point) => {
    const part = nearestPart(point);
    if (part === 'ear') return earFace(body, point);
    if (part === 'arm' || part.startsWith('finger')) {
      return isArm(point) || point[1] < armpit.y ? onArm(point, part) : 'trunk';
    }
    if (part === 'foot' || part.startsWith('toe')) return onFoot(point, part);
    if (part === 'leg' && point[1] < body.plan.of.kneeHeight * 1.2) return legSegment(body, point, onFoot);
    if (part === 'head') return headOrNeck(body, point, part);
    if (point[1] > body.plan.notchLevel - 0.02 * body.plan.trunkLength) {
      return aboveShoulders(body, point) ? headOrNeck(body, point, part) : isArm(point) ? 'upper-arm' : 'trunk';
    }
    if (isArm(point)) return 'upper-arm';
    return lowerTrunk(body, point);
  };
}

function nearestSolid({ solids }: Mannequin): (point: Vec3) => SolidPart {
  const added = solids.filter((solid) => !solid.carves);
  return ([x, y, z]) => {
    let best: SolidPart = 'trunk';
    let least = Infinity;
    for (const solid of added) {
      const gap = Math.hypot(x - solid.centre[0], y - solid.centre[1], z - solid.centre[2]) - solid.reach;
      if (gap > least) continue;
      const distance = solid.distance(x, y, z);
      if (distance < least) [best, least] = [solid.part, distance];
    }
    return best;
  };
}

/** The rim of the auricle turns from outer face to back along its middle, which lies farther out than the plate within it and than the lobe. */
function earFace({ ear }: Mannequin, point: Vec3): HalfSegment {
  const from = subtract(point, ear.centre);
  const [up, back, out] = [ear.up, ear.backwards, ear.outwards].map((axis) => dot(from, axis) / ear.height) as [
    number,
    number,
    number,
  ]; // three axes
  const onRim = smoothStep(0.7, 0.95, Math.hypot(back / 0.29, up / 0.47));
  const middleOfRim = mix(0.015, 0.065, smoothStep(-0.36, -0.2, up));
  return out > mix(-0.03, middleOfRim, onRim) ? 'ear' : 'ear-back';
}

/** Points below the base of the skull and behind the jaw belong to the neck; the underside of the chin belongs to the head. */
function headOrNeck(body: Mannequin, point: Vec3, part: SolidPart): HalfSegment {
  const { of, chinLevel, headMiddle } = body.plan;
  const level = (point[1] - chinLevel) / of.headHeight;
  const depth = (point[2] - headMiddle) / of.headDepth;
  const underChin = part === 'head' ? [0.12, -0.1] : [0.12, 0.12];
  const border = roundedCurve([-0.45, -0.2, 0, 0.08], [0.25, 0.19, ...underChin], depth);
  if (level < border) return aboveShoulders(body, point) ? 'neck' : 'trunk';
  return depth > 0.15 ? faceSegment(body, point[0] / of.headBreadth, level) : 'head';
}

function faceSegment({ plan }: Mannequin, x: number, level: number): HalfSegment {
  const { eye, noseBase, mouth } = plan.face;
  if (level > noseBase - 0.012 && level < eye + 0.03) {
    const levels = [noseBase - 0.012, noseBase + 0.03, noseBase + 0.08, eye, eye + 0.03];
    if (x < roundedCurve(levels, [0.085, 0.122, 0.1, 0.062, 0.05], level)) return 'nose';
  }
  if (Math.hypot(x / 0.185, (level - mouth) / 0.052) < 1) return 'mouth';
  return Math.hypot((x - eyeOffset(plan.of.age)) / 0.145, (level - eye) / 0.07) < 1 ? 'eye' : 'head';
}

/** The neck ends at the sternal notch, at the seventh neck vertebra, and where the slope of the shoulder begins. */
function aboveShoulders({ plan }: Mannequin, [x, y, z]: Vec3): boolean {
  const { of, notchLevel, trunkLength, neckRadius } = plan;
  const backRise = 0.055 * trunkLength * smoothStep(0.1 * of.chestDepth, -0.45 * of.chestDepth, z);
  return y > notchLevel + backRise + Math.max(0, x - neckRadius) * 0.9;
}

/** Above the armpit and lateral of the plane through it and the tip of the shoulder. */
function beyondArmHole(
  { plan }: Mannequin,
  armpit: { readonly x: number; readonly y: number },
): (point: Vec3) => boolean {
  const top = {
    x: (plan.of.shoulderBreadth / 2) * 0.93,
    y: plan.acromionLevel,
  };
  return ([x, y]) => y > armpit.y && x > mix(armpit.x, top.x, (y - armpit.y) / (top.y - armpit.y));
}

/** The first gap between trunk and arm, coming down from the left shoulder, in mm. */
export function highestArmpit({ plan, solids }: Mannequin): {
  readonly x: number;
  readonly y: number;
} {
  const [shoulderX, shoulderY, depth] = plan.shoulder;
  const radius = plan.of.upperArmGirth / (2 * Math.PI);
  const step = radius * 0.05;
  for (let y = shoulderY; y > plan.elbow[1]; y -= step) {
    let gap: number | undefined;
    for (let x = shoulderX - radius * 1.5; x < plan.elbow[0] + radius; x += step) {
      const isOutside = distanceToSolids(solids, x, y, depth) > 0;
      if (isOutside) gap ??= x;
      else if (gap !== undefined) return { x: (gap + x) / 2, y };
    }
  }
  throw new Error('The arm hangs against the trunk: no armpit');
}

function armSegment(body: Mannequin): (point: Vec3, part: SolidPart) => HalfSegment {
  const { plan } = body;
  const bone = subtract(plan.wrist, plan.elbow);
  const bones = new Map(fingerBones(plan).map((finger) => [finger.finger, finger]));
  return (point, part) => {
    const share = dot(subtract(point, plan.elbow), bone) / dot(bone, bone);
    if (share < 0) return 'upper-arm';
    if (share < 1) return 'forearm';
    for (const [number, { base, tip }] of bones) {
      if (part !== `finger-${number}`) continue;
      const span = subtract(tip, base);
      const along = dot(subtract(point, base), span) / dot(span, span);
      return along > (number === 1 ? 0.42 : 0.24) ? `finger-${number}` : 'hand';
    }
    return 'hand';
  };
}

function footSegment({ plan }: Mannequin): (point: Vec3, part: SolidPart) => HalfSegment {
  const { footLength } = plan.of;
  const heel = plan.footPlace(0, 0, 0);
  return (point, part) => {
    if (point[1] > 0.215 * footLength) return 'lower-leg';
    for (const { toe, base } of TOES) {
      if (part !== `toe-${toe}`) continue;
      const share = dot(subtract(point, heel), plan.footAlong) / footLength;
      return share > base + 0.035 ? `toe-${toe}` : 'foot';
    }
    return 'foot';
  };
}

function legSegment(
  { plan }: Mannequin,
  point: Vec3,
  onFoot: (point: Vec3, part: SolidPart) => HalfSegment,
): HalfSegment {
  if (point[1] >= plan.of.kneeHeight) return 'thigh';
  return onFoot(point, 'foot');
}

/** In front the groin, behind the fold of the buttock, between the legs a strip of perineum part the pelvis from the thigh. */
function lowerTrunk({ plan }: Mannequin, [x, y, z]: Vec3): HalfSegment {
  const { of, crotchLevel, trunkLength } = plan;
  const half = of.hipBreadth / 2;
  const inFront = smoothStep(-0.4 * of.hipDepth, 0.02 * of.hipDepth, z);
  const border = crotchLevel + trunkLength * mix(-0.03, 0.15 * Math.min(1.1, x / half), inFront);
  const isPerineum = x < 0.22 * half && y > crotchLevel - 0.05 * trunkLength;
  if (y < border && !isPerineum) return 'thigh';
  return y < crotchLevel + PELVIS_TOP * trunkLength ? 'pelvis' : 'trunk';
}
