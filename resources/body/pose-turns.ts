import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { cross, normalize, subtract } from '../../shared/domain/body/vector.ts';
import type { Mannequin } from './mannequin.ts';
import type { PoseShares } from './pose-shares.ts';
import { poseShares } from './pose-shares.ts';
import type { Turn } from './pose-turn.ts';
import { byAge } from './proportions.ts';

/** The turns of the left half's joints in a pose, in degrees from the standing body; a joint that is left out stays as it stands. */
interface JointAngles {
  /** Lifts of the outer end of the collar bone. */
  readonly collarBone?: number;
  /** Lifts of the arm sideways. */
  readonly abduction?: number;
  /** Moves the lifted arm forwards. */
  readonly armForwards?: number;
  /** Turns the upper arm outwards about itself. */
  readonly armOutwards?: number;
  readonly elbow?: number;
  /** Turns the hand from palm forward towards palm inward. */
  readonly pronation?: number;
  readonly knuckles?: number;
  readonly fingers?: number;
  /** Spreads the thigh sideways, bends it forwards, turns it outwards about itself. */
  readonly spread?: number;
  readonly hip?: number;
  readonly thighOutwards?: number;
  readonly knee?: number;
  /** Points the foot. */
  readonly ankle?: number;
}

const FORWARDS: Vec3 = [0, 0, 1];
const SIDEWAYS: Vec3 = [1, 0, 0];

function anglesOf(pose: BodyPose, age: number): JointAngles {
  const hangs = byAge(age, [40, 34, 30, 25, 23, 22]);
  if (pose === 'arms-up') {
    const collarBone = byAge(age, [18, 20, 22, 25, 28, 28]);
    return {
      collarBone,
      abduction: byAge(age, [140, 145, 148, 152, 155, 155]) - hangs - collarBone,
      armOutwards: 30,
      pronation: 30,
    };
  }
  const spreads = byAge(age, [13, 10, 8, 5.8, 4.9, 4.5]);
  if (pose === 'frog-leg') {
    return {
      abduction: 58 - hangs,
      spread: 53 - spreads,
      thighOutwards: 80,
      knee: byAge(age, [84, 90, 92, 95, 95, 95]),
      ankle: 25,
      hip: 8,
    };
  }
  if (pose === 'lying') {
    return {
      collarBone: 5,
      abduction: 32,
      armOutwards: 70,
      elbow: 80,
      pronation: 60,
      knuckles: 8,
      fingers: 16,
      spread: 30,
      hip: 25,
      thighOutwards: 26,
      knee: 60,
      ankle: 25,
    };
  }
  return {};
}

/** The turns that bring the left half of a mannequin into a pose, in the order in which they are applied. */
export function poseTurns(body: Mannequin, pose: BodyPose): readonly Turn[] {
  const angles = anglesOf(pose, body.plan.of.age);
  const shares = poseShares(body);
  return [...armTurns(body, angles, shares), ...legTurns(body, angles, shares)].filter(({ angle }) => angle !== 0);
}

function armTurns({ plan }: Mannequin, angles: JointAngles, shares: PoseShares): readonly Turn[] {
  const { shoulder, elbow, wrist, handAlong, palmOut } = plan;
  const bend = normalize(cross(handAlong, palmOut));
  const knuckles = plan.handPlace(0.5, 0);
  const turn = (joint: keyof PoseShares, pivot: Vec3, axis: Vec3, angle = 0): Turn => ({
    pivot,
    axis,
    angle,
    share: shares[joint],
  });
  return [
    turn('fingers', plan.handPlace(0.72, 0), bend, angles.fingers),
    turn('knuckles', knuckles, bend, angles.knuckles),
    turn('forearmTwist', elbow, normalize(subtract(wrist, elbow)), angles.pronation),
    turn('elbow', elbow, bend, angles.elbow),
    turn('upperArmTwist', shoulder, normalize(subtract(elbow, shoulder)), -(angles.armOutwards ?? 0)),
    { ...turn('shoulder', shoulder, FORWARDS, angles.abduction), chord: shares.armpit },
    turn('shoulder', shoulder, [0, 1, 0], -(angles.armForwards ?? 0)),
    turn('collarBone', [0.12 * plan.of.shoulderBreadth, plan.notchLevel, 0], FORWARDS, angles.collarBone),
  ];
}

function legTurns({ plan }: Mannequin, angles: JointAngles, shares: PoseShares): readonly Turn[] {
  const { hip, knee, ankle, footAlong } = plan;
  const turn = (joint: keyof PoseShares, pivot: Vec3, axis: Vec3, angle = 0): Turn => ({
    pivot,
    axis,
    angle,
    share: shares[joint],
  });
  const acrossFoot = normalize(cross([0, 1, 0], footAlong));
  return [
    turn('ankle', ankle, acrossFoot, angles.ankle),
    { ...turn('knee', knee, SIDEWAYS, angles.knee), chord: shares.kneecap },
    turn('thighTwist', hip, normalize(subtract(knee, hip)), -(angles.thighOutwards ?? 0)),
    { ...turn('hip', hip, FORWARDS, angles.spread), chord: shares.groin },
    turn('hip', hip, SIDEWAYS, -(angles.hip ?? 0)),
  ];
}
