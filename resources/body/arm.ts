import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, distance, dot, normalize, rejectFrom, subtract } from '../../shared/domain/body/vector.ts';
import type { BodyPlan } from './body-plan.ts';
import { mix, smoothStep } from './curve.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Section } from './loft.ts';
import { loft } from './loft.ts';
import { byAge } from './proportions.ts';
import type { Solid } from './solid.ts';

/** A cross-section before it is put on the axis: a share of one bone, and radii towards palm, back of the hand, thumb and little finger. */
interface ArmSection {
  readonly bone: 0 | 1 | 2;
  readonly share: number;
  readonly palm: number;
  readonly dorsum: number;
  readonly thumb: number;
  readonly little: number;
  readonly exponent?: number;
}

/** The arm from the shoulder to the knuckles as one solid, so that elbow and wrist have no seam. */
export function armSolids(plan: BodyPlan): readonly Solid[] {
  const joints = [plan.shoulder, plan.elbow, plan.wrist, plan.handPlace(0.5, 0)] as const;
  const [from, , , to] = joints;
  const axis = normalize(subtract(to, from));
  const forwards = normalize(rejectFrom([0, 0, 1], axis));
  const sideways = cross(axis, forwards);
  const sections = [...upperArmSections(plan), ...forearmSections(plan), ...palmSections(plan)].map(
    (section): Section => {
      const [start, end] = [joints[section.bone] ?? from, joints[section.bone + 1] ?? to];
      const centre = subtract(add(start, subtract(end, start), section.share), from);
      return {
        along: dot(centre, axis),
        forward: dot(centre, forwards),
        sideways: dot(centre, sideways),
        front: section.palm,
        back: section.dorsum,
        plus: section.little,
        minus: section.thumb,
        exponent: section.exponent ?? 2,
      };
    },
  );
  const radius = plan.of.upperArmGirth / (2 * Math.PI);
  const blend = (_x: number, y: number): number =>
    radius * mix(0.22, 1.15, smoothStep(plan.shoulder[1] - 1.6 * radius, plan.shoulder[1] + 0.4 * radius, y));
  const arm = loft(
    { from, to, forwards, sections, fromCap: radius, toCap: plan.of.handLength * 0.06, fromFade: 0.12, toFade: 0.05 },
    { part: 'arm', blend, greatestBlend: radius * 1.15 },
  );
  return [arm, ...palmCushions(plan)];
}

function upperArmSections({ of }: BodyPlan): readonly ArmSection[] {
  const upper = of.upperArmGirth / (2 * Math.PI);
  const lower = of.forearmGirth / (2 * Math.PI);
  return [
    { bone: 0, share: 0, palm: upper * 0.98, dorsum: upper * 0.98, thumb: upper * 0.96, little: upper * 0.9 },
    { bone: 0, share: 0.22, palm: upper * 1.03, dorsum: upper * 1.03, thumb: upper * 1.02, little: upper * 0.95 },
    { bone: 0, share: 0.52, palm: upper * 1.03, dorsum: upper * 1.01, thumb: upper * 0.95, little: upper * 0.95 },
    { bone: 0, share: 0.8, palm: upper * 0.87, dorsum: upper * 0.89, thumb: upper * 0.9, little: upper * 0.9 },
    { bone: 1, share: 0, palm: lower * 0.88, dorsum: lower * 0.9, thumb: lower * 0.97, little: lower * 0.98 },
  ];
}

function forearmSections({ of }: BodyPlan): readonly ArmSection[] {
  const lower = of.forearmGirth / (2 * Math.PI);
  const wrist = of.wristGirth / (2 * Math.PI);
  return [
    { bone: 1, share: 0.24, palm: lower * 0.93, dorsum: lower * 0.92, thumb: lower * 1.07, little: lower * 1.02 },
    { bone: 1, share: 0.6, palm: lower * 0.75, dorsum: lower * 0.74, thumb: lower * 0.88, little: lower * 0.86 },
    {
      bone: 1,
      share: 0.86,
      palm: wrist * 0.85,
      dorsum: wrist * 0.83,
      thumb: wrist * 1.08,
      little: wrist * 1.08,
      exponent: 2.1,
    },
    {
      bone: 2,
      share: 0,
      palm: wrist * 0.8,
      dorsum: wrist * 0.78,
      thumb: wrist * 1.1,
      little: wrist * 1.1,
      exponent: 2.2,
    },
  ];
}

function palmSections({ of }: BodyPlan): readonly ArmSection[] {
  const wrist = of.wristGirth / (2 * Math.PI);
  const { handLength, handBreadth, age } = of;
  const thick = handLength * byAge(age, [0.102, 0.092, 0.086, 0.078, 0.073, 0.072]);
  const wide = (share: number): { readonly thumb: number; readonly little: number } => ({
    thumb: handBreadth * share,
    little: handBreadth * share * 0.985,
  });
  const heel = Math.max(wrist * 1.1, handBreadth * 0.36);
  return [
    { bone: 2, share: 0.12, palm: wrist * 0.8, dorsum: wrist * 0.76, thumb: heel, little: heel, exponent: 2.25 },
    { bone: 2, share: 0.34, palm: thick * 1.12, dorsum: thick, ...wide(0.435), exponent: 2.5 },
    { bone: 2, share: 0.6, palm: thick * 1.08, dorsum: thick * 0.98, ...wide(0.485), exponent: 2.7 },
    { bone: 2, share: 0.86, palm: thick * 0.93, dorsum: thick * 0.87, ...wide(0.495), exponent: 2.6 },
    { bone: 2, share: 1, palm: thick * 0.7, dorsum: thick * 0.66, ...wide(0.46), exponent: 2.4 },
  ];
}

/** The balls of the thumb and of the little finger. */
function palmCushions(plan: BodyPlan): readonly Solid[] {
  const { handLength, handBreadth } = plan.of;
  const blend = 0.06 * handLength;
  return [
    ellipsoid(
      {
        centre: plan.handPlace(0.21, 0.28, 0.04),
        radii: [0.2 * handLength, 0.2 * handBreadth, 0.08 * handLength],
        first: add(plan.handAlong, plan.thumbwards, 0.45),
        second: plan.thumbwards,
      },
      { part: 'arm', blend },
    ),
    ellipsoid(
      {
        centre: plan.handPlace(0.25, -0.27, 0.03),
        radii: [0.2 * handLength, 0.15 * handBreadth, 0.06 * handLength],
        first: plan.handAlong,
        second: plan.thumbwards,
      },
      { part: 'arm', blend },
    ),
  ];
}

/** One finger as a straight or slightly bent bar: where it starts and ends, and its radius at the base. */
export interface FingerBone {
  readonly finger: 1 | 2 | 3 | 4 | 5;
  readonly base: Vec3;
  /** The centre of the rounded tip; the finger ends one tip radius further. */
  readonly tip: Vec3;
  readonly radius: number;
}

/** The five fingers of the left hand, spread a little. */
export function fingerBones(plan: BodyPlan): readonly FingerBone[] {
  const { handLength, handBreadth, age } = plan.of;
  const radius = byAge(age, [0.118, 0.116, 0.114, 0.11, 0.106, 0.104]) * handBreadth;
  const shortness = byAge(age, [0.93, 0.95, 0.96, 0.98, 1, 1]);
  const long = [
    { finger: 2, spread: 13, across: 0.365, along: 0.5, length: 0.43, thickness: 1 },
    { finger: 3, spread: 4, across: 0.125, along: 0.53, length: 0.475, thickness: 1.04 },
    { finger: 4, spread: -4.8, across: -0.12, along: 0.51, length: 0.445, thickness: 0.98 },
    { finger: 5, spread: -14, across: -0.355, along: 0.465, length: 0.355, thickness: 0.86 },
  ] as const;
  const fingers = long.map(({ finger, spread, across, along, length, thickness }): FingerBone => {
    const base = plan.handPlace(along - 0.06, across * 0.94);
    const sideways = add(plan.handAlong, plan.thumbwards, Math.tan((spread * Math.PI) / 180));
    const direction = normalize(add(sideways, plan.palmOut, 0.1));
    const whole = (length * shortness + 0.06) * handLength - radius * thickness * 0.8;
    return {
      finger,
      base,
      tip: add(base, direction, whole),
      radius: radius * thickness,
    };
  });
  const thumb: FingerBone = {
    finger: 1,
    base: plan.handPlace(0.13, 0.32, 0.035),
    tip: plan.handPlace(0.6, 0.82, 0.055),
    radius: radius * 1.16,
  };
  return [thumb, ...fingers];
}

/** Fingers whose thickness follows the phalanges, without rings at the joints, and what keeps neighbours apart. */
export function fingerSolids(plan: BodyPlan): readonly Solid[] {
  const bones = fingerBones(plan);
  return [...bones.map((bone) => fingerSolid(plan, bone)), ...fingerGaps(plan, bones)];
}

function fingerSolid(plan: BodyPlan, bone: FingerBone): Solid {
  const length = distance(bone.base, bone.tip);
  const isThumb = bone.finger === 1;
  const arch = isThumb ? -0.02 : 0.035;
  const profile = isThumb ? THUMB_PROFILE : FINGER_PROFILE;
  const sections = profile.map(([share, size]): Section => {
    const radius = bone.radius * size;
    const forward = -arch * length * Math.sin(Math.PI * share);
    return {
      along: share * length,
      front: radius,
      back: radius * 0.96,
      plus: radius,
      minus: radius,
      forward,
      exponent: 2.15,
    };
  });
  const tipRadius = bone.radius * (profile.at(-1)?.[1] ?? 1);
  return loft(
    {
      from: bone.base,
      to: bone.tip,
      forwards: plan.palmOut,
      sections,
      fromCap: bone.radius,
      toCap: tipRadius,
      fromFade: 0.1,
      toFade: 0.12,
    },
    { part: `finger-${bone.finger}`, blend: (isThumb ? 0.075 : 0.032) * plan.of.handLength },
  );
}

/**
 * Slits between the long fingers from the webs to beyond the tips, wide enough for the net of the shipped mesh: without them the skin of
 * two fingers would meet here and there and leave holes through the hand.
 */
function fingerGaps(plan: BodyPlan, bones: readonly FingerBone[]): readonly Solid[] {
  const half = plan.of.stature * 0.0015;
  const onAxis = ({ base, tip }: FingerBone, share: number): Vec3 => add(base, subtract(tip, base), share);
  const between = (one: FingerBone, other: FingerBone, share: number): Vec3 => {
    const [from, to] = [onAxis(one, share), onAxis(other, share)];
    return add(from, subtract(to, from), one.radius / (one.radius + other.radius));
  };
  return bones.slice(1, -1).map((bone, index): Solid => {
    // The slice leaves out the last finger, so that there always is a next one.
    const next = bones[index + 2] ?? bone;
    const [from, to] = [between(bone, next, 0.37), between(bone, next, 1.2)];
    const deep = 4 * bone.radius;
    const section = { front: deep, back: deep, plus: half, minus: half };
    return loft(
      {
        from,
        to,
        forwards: plan.palmOut,
        sections: [
          { along: 0, ...section },
          { along: distance(from, to), ...section },
        ],
        fromCap: 2 * half,
        toCap: half,
      },
      { part: `finger-${bone.finger}`, blend: half * 0.8, carves: true },
    );
  });
}

/** Pairs (share of the length, share of the base radius). */
const FINGER_PROFILE = [
  [0, 1.02],
  [0.25, 1],
  [0.5, 1],
  [0.64, 0.93],
  [0.8, 0.92],
  [1, 0.82],
] as const;

const THUMB_PROFILE = [
  [0, 1.3],
  [0.3, 1.12],
  [0.55, 1.02],
  [0.72, 0.98],
  [0.86, 1],
  [1, 0.84],
] as const;
