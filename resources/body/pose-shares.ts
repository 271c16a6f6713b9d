import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, dot, normalize, subtract } from '../../shared/domain/body/vector.ts';
import { mix, smoothStep } from './curve.ts';
import type { Mannequin } from './mannequin.ts';
import { highestArmpit } from './segment-of-point.ts';

/** By which share of a joint's turn the skin at a point of the standing left half turns; 0 on the midplane. */
type Share = (point: Vec3) => number;

/** The shares of all joints of a mannequin; `…Twist` are turns of a bone about itself, spread along it. */
export interface PoseShares {
  readonly collarBone: Share;
  readonly shoulder: Share;
  /** No share of a turn but, for the lift of the arm, what `Turn.chord` is: 1.4 under the shoulder, 0.35 on its top. */
  readonly armpit: Share;
  readonly upperArmTwist: Share;
  readonly elbow: Share;
  readonly forearmTwist: Share;
  readonly knuckles: Share;
  readonly fingers: Share;
  readonly hip: Share;
  /** The same for the spread of the thigh: the inner side is stretched, the outer one bulges. */
  readonly groin: Share;
  readonly thighTwist: Share;
  readonly knee: Share;
  /** The same for the bend of the knee: its front is a little flattened. */
  readonly kneecap: Share;
  readonly ankle: Share;
}

/** Prepares the shares of a mannequin; every one of them changes smoothly over the skin. */
export function poseShares(body: Mannequin): PoseShares {
  const across = armBorder(body);
  return { ...armShares(body, across), ...legShares(body, (point) => (across(point).away < 0 ? 1 : 0)) };
}

function armShares(body: Mannequin, across: (point: Vec3) => BorderPlace) {
  const { plan } = body;
  const { shoulder, elbow, wrist, palmOut } = plan;
  const radius = plan.of.upperArmGirth / (2 * Math.PI);
  const half = plan.of.shoulderBreadth / 2;
  const along = normalize(subtract(wrist, shoulder));
  const upper = dot(subtract(elbow, shoulder), along);
  const lower = dot(subtract(wrist, elbow), along);
  const isArm: Share = (point) => (across(point).away > 0 ? 1 : 0);
  const past = (joint: Vec3, point: Vec3): number => dot(subtract(point, joint), along);
  const forearm = plan.of.forearmGirth / (2 * Math.PI);
  const belowHead: Share = (point) =>
    smoothStep(plan.acromionLevel + 0.8 * radius, plan.acromionLevel + 0.1 * radius, point[1]);
  const lifted: Share = (point) => {
    const { away, top } = across(point);
    return (
      smoothStep(-mix(1.6, 2.2, top) * radius, mix(1.3, 2.2, top) * radius, away) ** 1.3 *
      smoothStep(0, 0.3 * half, point[0]) *
      belowHead(point)
    );
  };
  return {
    collarBone: (point: Vec3) => {
      const girdle =
        smoothStep(0.2 * half, 1.05 * half, point[0]) *
        belowHead(point) *
        smoothStep(plan.acromionLevel - 3.2 * radius, plan.acromionLevel - 0.3 * radius, point[1]);
      return mix(girdle, 1, smoothStep(-0.7 * radius, 1.5 * radius, across(point).away));
    },
    shoulder: lifted,
    armpit: (point: Vec3) => mix(1.4, 0.35, smoothStep(0.1, 0.9, across(point).top)),
    upperArmTwist: (point: Vec3) => lifted(point) * smoothStep(0.1, 1, past(shoulder, point) / upper),
    elbow: (point: Vec3) => {
      const inner = dot(subtract(point, elbow), palmOut) / forearm;
      const wide = forearm * mix(0.7, 1.7, smoothStep(-0.9, 0.9, inner));
      return isArm(point) * smoothStep(-wide, wide, past(elbow, point));
    },
    forearmTwist: (point: Vec3) => isArm(point) * smoothStep(0.05, 1, past(elbow, point) / lower),
    ...handShares(body, isArm),
  };
}

function handShares({ plan }: Mannequin, isArm: Share) {
  const long = plan.of.handLength;
  const beyond = (point: Vec3): number => dot(subtract(point, plan.handPlace(0.5, 0)), plan.handAlong) / long;
  return {
    knuckles: (point: Vec3) => isArm(point) * smoothStep(-0.12, 0.14, beyond(point)),
    fingers: (point: Vec3) => isArm(point) * smoothStep(0.08, 0.4, beyond(point)),
  };
}

/** Where a point lies from the border between trunk and arm. */
interface BorderPlace {
  /** Distance from the line between armpit and top of the shoulder in mm, seen from the front; negative on the side of the trunk. */
  readonly away: number;
  /** 0 at the armpit, 1 at the top of the shoulder. */
  readonly top: number;
}

/** Below the armpit the air between trunk and arm parts them; what lies higher than the shoulder is of the head. */
function armBorder(body: Mannequin): (point: Vec3) => BorderPlace {
  const { shoulder, elbow, acromionLevel, of } = body.plan;
  const armpit = highestArmpit(body);
  const [rise, run] = [acromionLevel - armpit.y, of.shoulderBreadth * 0.465 - armpit.x];
  const span = Math.hypot(rise, run);
  const highest = acromionLevel + (0.8 * of.upperArmGirth) / (2 * Math.PI);
  const between = Math.atan2(elbow[0] - shoulder[0], shoulder[1] - elbow[1]) / 2;
  return ([x, y]) => {
    const [dx, dy] = [x - armpit.x, y - armpit.y];
    const top = Math.min(1, Math.max(0, (dx * run + dy * rise) / span ** 2));
    const isBeyond = top > 0 ? dx * rise > dy * run : dx > -dy * Math.tan(between);
    const isArm = isBeyond && y < highest;
    const gap = Math.hypot(dx - top * run, dy - top * rise);
    return { away: isArm ? gap : -gap, top };
  };
}

function legShares({ plan }: Mannequin, notArm: Share) {
  const { hip, knee, ankle, footAlong, crotchLevel } = plan;
  const thigh = plan.of.thighGirth / (2 * Math.PI);
  const kneeRadius = plan.of.kneeGirth / (2 * Math.PI);
  const ankleRadius = plan.of.ankleGirth / (2 * Math.PI);
  const down = normalize(subtract(knee, hip));
  const long = dot(subtract(knee, hip), down);
  const groin = normalize([Math.sin(0.7), -Math.cos(0.7), 0]);
  const shin = normalize(subtract(ankle, knee));
  const instep = normalize(add(shin, footAlong, 0.35));
  const crotch = crotchLevel - 0.02 * plan.trunkLength;
  const offMidline = (point: Vec3): number =>
    smoothStep(0, 1.1 * thigh, Math.hypot(point[0], Math.max(0, crotch - point[1])));
  const isLeg: Share = (point) => smoothStep(0.2 * thigh, -0.4 * thigh, point[1] - hip[1]);
  return {
    hip: (point: Vec3) =>
      smoothStep(-0.45 * thigh, 1.1 * thigh, dot(subtract(point, hip), groin)) * offMidline(point) * notArm(point),
    groin: ([x]: Vec3) => mix(-2, 1, smoothStep(hip[0] + 0.4 * thigh, hip[0] - 0.5 * thigh, x)),
    thighTwist: (point: Vec3) =>
      isLeg(point) *
      offMidline(point) *
      smoothStep(-0.15, 0.75, dot(subtract(point, hip), down) / long) *
      notArm(point),
    knee: (point: Vec3) => {
      const inner = (knee[2] - point[2]) / kneeRadius;
      const wide = kneeRadius * mix(0.75, 1.7, smoothStep(-0.9, 0.9, inner));
      return smoothStep(-wide, wide, dot(subtract(point, knee), shin)) * notArm(point);
    },
    kneecap: ([, , z]: Vec3) => 0.4 * smoothStep(-0.2 * kneeRadius, 0.8 * kneeRadius, z - knee[2]),
    ankle: (point: Vec3) => smoothStep(-1.3 * ankleRadius, 1.3 * ankleRadius, dot(subtract(point, ankle), instep)),
  };
}
