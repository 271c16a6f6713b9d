import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, normalize, rejectFrom, scale } from '../../shared/domain/body/vector.ts';
import type { Proportions } from './proportions.ts';
import { byAge } from './proportions.ts';

/** A place on the left hand: `along` in hand lengths from the wrist, `across` in hand breadths towards the thumb, `out` of the palm in hand lengths. */
export type HandPlace = (along: number, across: number, out?: number) => Vec3;

/** A place on the left foot: `along` in foot lengths from the heel, `across` in foot breadths towards the big toe, `up` in mm. */
export type FootPlace = (along: number, across: number, up: number) => Vec3;

/** A place on the head in head breadths, heights above the chin, and depths before the head's middle. */
export type HeadPlace = (x: number, y: number, z: number) => Vec3;

/** Joints, levels and directions of the left half of the mannequin in mm, from which solids, segments and frames are built. */
export interface BodyPlan {
  readonly of: Proportions;
  /** 1 in a newborn, 0 in an adolescent: how much of an infant's build is left. */
  readonly infant: number;
  readonly chinLevel: number;
  readonly notchLevel: number;
  readonly crotchLevel: number;
  /** Sternal notch to perineum. */
  readonly trunkLength: number;
  readonly acromionLevel: number;
  readonly shoulder: Vec3;
  readonly elbow: Vec3;
  readonly wrist: Vec3;
  readonly hip: Vec3;
  readonly knee: Vec3;
  readonly ankle: Vec3;
  /** Unit vectors of the left hand: towards the fingertips, out of the palm, towards the thumb. */
  readonly handAlong: Vec3;
  readonly palmOut: Vec3;
  readonly thumbwards: Vec3;
  readonly handPlace: HandPlace;
  readonly footPlace: FootPlace;
  /** Unit vector from heel to toes of the left foot. */
  readonly footAlong: Vec3;
  /** Unit vector towards the big toe. */
  readonly bigToeWards: Vec3;
  readonly headPlace: HeadPlace;
  /** Depth of the middle of the head before the body's frontal plane. */
  readonly headMiddle: number;
  /** Levels of the face as shares of the head's height above the chin. */
  readonly face: {
    readonly eye: number;
    readonly brow: number;
    readonly noseBase: number;
    readonly mouth: number;
  };
  readonly neckRadius: number;
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** Places the skeleton of a child of these proportions: standing, arms held away from the body, palms forward. */
export function bodyPlan(of: Proportions): BodyPlan {
  const infant = byAge(of.age, [1, 0.85, 0.65, 0.3, 0.08, 0]);
  const chinLevel = of.stature - of.headHeight;
  const notchLevel = chinLevel - of.neckLength;
  const trunkLength = notchLevel - of.crotchHeight;
  const acromionLevel = notchLevel + byAge(of.age, [0.04, 0.03, 0.022, 0.012, 0.008, 0.005]) * trunkLength;
  const headMiddle = 0.045 * of.headDepth + 0.02 * of.headHeight;
  const eye = byAge(of.age, [0.4, 0.425, 0.44, 0.46, 0.475, 0.485]);
  return {
    of,
    infant,
    chinLevel,
    notchLevel,
    crotchLevel: of.crotchHeight,
    trunkLength,
    acromionLevel,
    ...armPlan(of, acromionLevel),
    ...legPlan(of, trunkLength),
    headPlace: (x, y, z) => [x * of.headBreadth, chinLevel + y * of.headHeight, headMiddle + z * of.headDepth],
    headMiddle,
    face: {
      eye,
      brow: eye + byAge(of.age, [0.075, 0.078, 0.078, 0.078, 0.078, 0.078]),
      noseBase: byAge(of.age, [0.255, 0.275, 0.285, 0.295, 0.305, 0.31]),
      mouth: byAge(of.age, [0.155, 0.165, 0.17, 0.178, 0.185, 0.188]),
    },
    neckRadius: of.neckGirth / (2 * Math.PI),
  };
}

function armPlan(of: Proportions, acromionLevel: number) {
  const radius = of.upperArmGirth / (2 * Math.PI);
  const away = radians(byAge(of.age, [40, 34, 30, 25, 23, 22]));
  const shoulder: Vec3 = [of.shoulderBreadth / 2 - radius * 0.82, acromionLevel - radius * 1.12, -0.1 * of.chestDepth];
  const upperArm = normalize([Math.sin(away), -Math.cos(away), -0.02]);
  const elbow = add(shoulder, upperArm, of.upperArmLength - radius * 0.95);
  const carried = away + radians(byAge(of.age, [1, 2, 2.5, 3, 3, 3]));
  const wrist = add(elbow, normalize([Math.sin(carried), -Math.cos(carried), 0.035]), of.forearmLength);
  const handAlong = normalize([Math.sin(carried - 0.03), -Math.cos(carried - 0.03), 0.05]);
  const palmOut = normalize(rejectFrom([0, 0, 1], handAlong));
  const thumbwards = scale(cross(handAlong, palmOut), -1);
  const handPlace: HandPlace = (along, across, out = 0) => {
    const onAxis = add(wrist, handAlong, along * of.handLength);
    return add(add(onAxis, thumbwards, across * of.handBreadth), palmOut, out * of.handLength);
  };
  return { shoulder, elbow, wrist, handAlong, palmOut, thumbwards, handPlace };
}

function legPlan(of: Proportions, trunkLength: number) {
  const thighRadius = of.thighGirth / (2 * Math.PI);
  const outwards = Math.tan(radians(byAge(of.age, [13, 10, 8, 5.8, 4.9, 4.5])));
  const hipX = (of.hipBreadth / 2) * 0.965 - thighRadius * 0.985;
  const hip: Vec3 = [hipX, of.crotchHeight + 0.1 * trunkLength, 0];
  const ankleLevel = of.footLength * 0.24;
  const kneeX = hipX + (hip[1] - of.kneeHeight) * outwards;
  const knee: Vec3 = [kneeX, of.kneeHeight, -0.01 * of.hipDepth];
  const ankleX = kneeX + (of.kneeHeight - ankleLevel) * outwards * byAge(of.age, [0.1, 0.25, 0.35, 0.45, 0.45, 0.45]);
  const ankle: Vec3 = [ankleX, ankleLevel, -0.085 * of.hipDepth];
  const turnedOut = radians(byAge(of.age, [16, 14, 12, 10, 9, 9]));
  const footAlong: Vec3 = [Math.sin(turnedOut), 0, Math.cos(turnedOut)];
  const bigToeWards: Vec3 = [-Math.cos(turnedOut), 0, Math.sin(turnedOut)];
  const heel = add([ankleX, 0, ankle[2]], footAlong, -0.235 * of.footLength);
  const footPlace: FootPlace = (along, across, up) =>
    add(add([heel[0], up, heel[2]], footAlong, along * of.footLength), bigToeWards, across * of.footBreadth);
  return { hip, knee, ankle, footPlace, footAlong, bigToeWards };
}
