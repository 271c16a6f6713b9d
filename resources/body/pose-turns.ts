import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { cross, normalize, subtract } from '../../shared/domain/body/vector.ts';
import type { Mannequin } from './mannequin.ts';
import type { JointAngles } from './pose-angles.ts';
import { jointAngles } from './pose-angles.ts';
import type { PoseShares } from './pose-shares.ts';
import { poseShares } from './pose-shares.ts';
import type { Turn } from './pose-turn.ts';

const FORWARDS: Vec3 = [0, 0, 1];
const SIDEWAYS: Vec3 = [1, 0, 0];

/** The turns that bring the left half of a mannequin into a pose, in the order in which they are applied. */
export function poseTurns(body: Mannequin, pose: BodyPose): readonly Turn[] {
  const angles = jointAngles(body.plan, pose);
  const shares = poseShares(body);
  return [...armTurns(body, angles, shares), ...legTurns(body, angles, shares)].filter(({ angle }) => angle !== 0);
}

function armTurns({ plan }: Mannequin, angles: JointAngles, shares: PoseShares): readonly Turn[] {
  const { shoulder, elbow, wrist, handAlong, palmOut } = plan;
  const bend = normalize(cross(handAlong, palmOut));
  const knuckles = plan.handPlace(0.5, 0);
  return [
    turn(shares.fingers, [plan.handPlace(0.72, 0), bend], angles.fingers),
    turn(shares.knuckles, [knuckles, bend], angles.knuckles),
    turn(shares.forearmTwist, [elbow, normalize(subtract(wrist, elbow))], angles.pronation),
    turn(shares.elbow, [elbow, bend], angles.elbow),
    turn(shares.upperArmTwist, [shoulder, normalize(subtract(elbow, shoulder))], -(angles.armOutwards ?? 0)),
    { ...turn(shares.shoulder, [shoulder, FORWARDS], angles.abduction), chord: shares.armpit },
    turn(shares.collarBone, [[0.12 * plan.of.shoulderBreadth, plan.notchLevel, 0], FORWARDS], angles.collarBone),
  ];
}

function legTurns({ plan }: Mannequin, angles: JointAngles, shares: PoseShares): readonly Turn[] {
  const { hip, knee, ankle, footAlong } = plan;
  const acrossFoot = normalize(cross([0, 1, 0], footAlong));
  return [
    turn(shares.ankle, [ankle, acrossFoot], angles.ankle),
    { ...turn(shares.knee, [knee, SIDEWAYS], angles.knee), chord: shares.kneecap },
    turn(shares.thighTwist, [hip, normalize(subtract(knee, hip))], -(angles.thighOutwards ?? 0)),
    { ...turn(shares.hip, [hip, FORWARDS], angles.spread), chord: shares.groin },
    turn(shares.hip, [hip, SIDEWAYS], -(angles.hip ?? 0)),
  ];
}

/** A turn by an angle about the line through a joint along a unit vector. */
const turn = (share: Turn['share'], [pivot, axis]: readonly [Vec3, Vec3], angle = 0): Turn => ({
  pivot,
  axis,
  angle,
  share,
});
