import type { BodySegment } from '../../shared/domain/body/address.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, dot, normalize, scale, subtract } from '../../shared/domain/body/vector.ts';
import type { BodyPlan } from './body-plan.ts';
import type { ViewDirections, ViewPlan } from './view-plan.ts';
import { SIDES } from './view-plan.ts';

const FACE: readonly BodySegment[] = [
  'head',
  'nose',
  'mouth',
  'eye-left',
  'eye-right',
  'ear-left',
  'ear-right',
  'ear-back-left',
  'ear-back-right',
];
const HEAD: readonly BodySegment[] = [...FACE, 'neck'];
const HAND: readonly BodySegment[] = [
  'hand-left',
  'finger-1-left',
  'finger-2-left',
  'finger-3-left',
  'finger-4-left',
  'finger-5-left',
  'forearm-left',
];
const FOOT: readonly BodySegment[] = [
  'foot-left',
  'toe-1-left',
  'toe-2-left',
  'toe-3-left',
  'toe-4-left',
  'toe-5-left',
];

/** The directions of a drawing whose up is given: its right follows. */
const looking = (up: Vec3, towardsViewer: Vec3): ViewDirections => ({
  right: cross(up, towardsViewer),
  up,
  towardsViewer,
});

const standing = { pose: 'standing', isCloseUp: true } as const;

/** How far the head is bent backwards, in degrees, where it is looked at from below. */
const BENT_BACK = 25;

/**
 * The head from in front, behind, the child's left, above and below. Above and below are the front turned over: the child's left is at the
 * drawing's right in both.
 */
export function headPlans({ of, chinLevel, notchLevel, trunkLength }: BodyPlan): readonly ViewPlan[] {
  const bent = (BENT_BACK * Math.PI) / 180;
  const below = looking([0, Math.sin(bent), Math.cos(bent)], [0, -Math.cos(bent), Math.sin(bent)]);
  // The sheet ends where the neck is still whole all around, or below the chin of a child with a short neck.
  const bottom = Math.min(notchLevel + 0.08 * trunkLength, chinLevel - 0.07 * of.headHeight);
  const neck = { ...standing, segments: HEAD, crop: { bottom } };
  return [
    { ...neck, id: 'head-front', directions: SIDES.front },
    { ...neck, id: 'head-back', directions: SIDES.back },
    { ...neck, id: 'head-left', directions: SIDES.left },
    { ...standing, id: 'head-top', directions: looking([0, 0, -1], [0, 1, 0]), segments: FACE },
    { ...standing, id: 'head-below', directions: below, segments: FACE },
  ];
}

/** Neck and chest from the jaw to the navel; the back from the neck to the folds of the buttocks. */
export function trunkPlans({ of, notchLevel, crotchLevel, trunkLength, chinLevel }: BodyPlan): readonly ViewPlan[] {
  const half = of.shoulderBreadth * 0.56;
  const sides = { left: -half, right: half };
  return [
    {
      ...standing,
      id: 'neck-chest',
      directions: SIDES.front,
      crop: { ...sides, bottom: notchLevel - 0.66 * trunkLength, top: chinLevel + 0.12 * of.headHeight },
    },
    {
      ...standing,
      id: 'back-buttocks',
      directions: SIDES.back,
      crop: { ...sides, bottom: crotchLevel - 0.14 * trunkLength, top: notchLevel + 0.16 * trunkLength },
    },
  ];
}

/** The left hand with the fingers up. */
export function handPlans(plan: BodyPlan): readonly ViewPlan[] {
  const { handAlong, palmOut, of } = plan;
  const crop = { bottom: dot(plan.wrist, handAlong) - 0.22 * of.handLength };
  return [
    { ...standing, id: 'hand-left-palm', directions: looking(handAlong, palmOut), segments: HAND, crop },
    { ...standing, id: 'hand-left-back', directions: looking(handAlong, scale(palmOut, -1)), segments: HAND, crop },
  ];
}

/** How far, in degrees, the viewer of the upper side of the foot stands before it, so that the slope of the instep is seen in full. */
const BEFORE_FOOT = 32;

/** The left foot with the toes up. */
export function footPlans(plan: BodyPlan): readonly ViewPlan[] {
  const { footAlong, of } = plan;
  const tilt = (BEFORE_FOOT * Math.PI) / 180;
  const towards: Vec3 = normalize([footAlong[0] * Math.sin(tilt), Math.cos(tilt), footAlong[2] * Math.sin(tilt)]);
  const up: Vec3 = [footAlong[0] * Math.cos(tilt), -Math.sin(tilt), footAlong[2] * Math.cos(tilt)];
  const heel = dot(plan.footPlace(0, 0, 0.3 * of.footLength), up);
  // The shank of a newborn is hardly longer than its foot.
  const shank = dot(add(plan.ankle, subtract(plan.knee, plan.ankle), 0.55), up);
  return [
    {
      ...standing,
      id: 'foot-left-top',
      directions: looking(up, towards),
      segments: [...FOOT, 'lower-leg-left'],
      crop: { bottom: Math.max(shank, heel - 0.16 * of.footLength) },
    },
    { ...standing, id: 'foot-left-sole', directions: looking(footAlong, [0, -1, 0]), segments: FOOT, hidesCut: true },
  ];
}
