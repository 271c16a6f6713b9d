import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import type { BodyPlan } from './body-plan.ts';
import { byAge } from './proportions.ts';

/** The turns of the left half's joints in a pose, in degrees from the standing body; a joint that is left out stays as it stands. */
export interface JointAngles {
  /** Lifts of the outer end of the collar bone. */
  readonly collarBone?: number;
  /** Lifts of the arm sideways. */
  readonly abduction?: number;
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

/**
 * The angles of a pose: arms as high beside the head as leaves the head free; thighs spread and turned outwards with the soles towards each
 * other; or an infant on its back with bent arms beside the head and legs a little drawn up. The standing limbs' own angles count in.
 */
export function jointAngles({ of: { age }, shoulder, elbow, hip, knee }: BodyPlan, pose: BodyPose): JointAngles {
  const hangs = awayFromMiddle(shoulder, elbow);
  if (pose === 'arms-up') {
    const collarBone = byAge(age, [18, 20, 22, 25, 28, 28]);
    return {
      collarBone,
      abduction: byAge(age, [140, 145, 148, 152, 155, 155]) - hangs - collarBone,
      armOutwards: 30,
      pronation: 30,
    };
  }
  const spreads = awayFromMiddle(hip, knee);
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

/** How far a bone points away from straight down, seen from the front, in degrees. */
const awayFromMiddle = (from: Vec3, to: Vec3): number => (Math.atan2(to[0] - from[0], from[1] - to[1]) * 180) / Math.PI;
