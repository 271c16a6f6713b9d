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

/** How far the palm's own solid reaches, in hand lengths from the wrist; the knuckles round it off. */
const PALM_END = 0.43;

/** The arm from the shoulder to the knuckles as one solid, so that elbow and wrist have no seam. */
export function armSolids(plan: BodyPlan): readonly Solid[] {
  const joints = [plan.shoulder, plan.elbow, plan.wrist, plan.handPlace(PALM_END, 0)] as const;
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
  return [arm, ...palmCushions(plan), ...knuckles(plan)];
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

/** Half the thickness of the middle of the hand in mm. */
const handThickness = ({ of }: BodyPlan): number =>
  of.handLength * byAge(of.age, [0.122, 0.106, 0.096, 0.082, 0.075, 0.073]);

function palmSections(plan: BodyPlan): readonly ArmSection[] {
  const { handBreadth } = plan.of;
  const wrist = plan.of.wristGirth / (2 * Math.PI);
  const thick = handThickness(plan);
  const wide = (share: number): { readonly thumb: number; readonly little: number } => ({
    thumb: handBreadth * share,
    little: handBreadth * share * 0.985,
  });
  const heel = Math.max(wrist * 1.1, handBreadth * 0.37);
  const [palm, dorsum] = [mix(wrist * 0.8, thick * 1.1, 0.4), mix(wrist * 0.78, thick, 0.4)];
  return [
    { bone: 2, share: 0.16, palm, dorsum, thumb: heel, little: heel, exponent: 2.25 },
    { bone: 2, share: 0.42, palm: thick * 1.1, dorsum: thick * 1.02, ...wide(0.43), exponent: 2.4 },
    { bone: 2, share: 0.72, palm: thick * 1.0, dorsum: thick * 0.98, ...wide(0.475), exponent: 2.5 },
    { bone: 2, share: 1, palm: thick * 0.78, dorsum: thick * 0.78, ...wide(0.47), exponent: 2.3 },
  ];
}

/** The balls of the thumb and of the little finger. */
function palmCushions(plan: BodyPlan): readonly Solid[] {
  const { handLength, handBreadth } = plan.of;
  const thick = handThickness(plan);
  const blend = 0.075 * handLength;
  return [
    ellipsoid(
      {
        centre: add(plan.handPlace(0.215, 0.265), plan.palmOut, thick * 0.5),
        radii: [0.22 * handLength, 0.2 * handBreadth, thick * 1.1],
        first: add(plan.handAlong, plan.thumbwards, 0.5),
        second: plan.thumbwards,
      },
      { part: 'arm', blend },
    ),
    ellipsoid(
      {
        centre: add(plan.handPlace(0.22, -0.27), plan.palmOut, thick * 0.42),
        radii: [0.22 * handLength, 0.17 * handBreadth, thick * 0.95],
        first: plan.handAlong,
        second: plan.thumbwards,
      },
      { part: 'arm', blend },
    ),
  ];
}

/** The heads of the metacarpals, from which the long fingers come. */
function knuckles(plan: BodyPlan): readonly Solid[] {
  const { handLength, handBreadth } = plan.of;
  const thick = handThickness(plan);
  return fingerBones(plan)
    .filter(({ finger }) => finger !== 1)
    .map(({ base, tip, finger }) =>
      ellipsoid(
        {
          centre: add(base, plan.handAlong, -0.005 * handLength),
          radii: [
            0.085 * handLength,
            (finger === 5 ? 0.118 : 0.128) * handBreadth,
            thick * (finger === 5 ? 0.72 : 0.8),
          ],
          first: subtract(tip, base),
          second: plan.thumbwards,
        },
        { part: 'arm', blend: 0.08 * handLength },
      ),
    );
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
  const radius = byAge(age, [0.115, 0.117, 0.117, 0.115, 0.112, 0.11]) * handBreadth;
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
    return { finger, base, tip: add(base, direction, whole), radius: radius * thickness };
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
  const sections = profile.map(
    ([share, palm, back, side]): Section => ({
      along: share * length,
      front: bone.radius * palm,
      back: bone.radius * back,
      plus: bone.radius * side,
      minus: bone.radius * side,
      forward: -arch * length * Math.sin(Math.PI * share),
      exponent: 2.15,
    }),
  );
  const tipRadius = bone.radius * (profile.at(-1)?.[3] ?? 1);
  return loft(
    {
      from: bone.base,
      to: bone.tip,
      forwards: plan.palmOut,
      sections,
      fromCap: bone.radius,
      toCap: tipRadius,
      fromFade: 0.1,
      toFade: 0.2,
    },
    { part: `finger-${bone.finger}`, blend: (isThumb ? 0.075 : 0.03) * plan.of.handLength },
  );
}

/** Where the webs end, as a share of the finger's whole length. */
const WEB_SHARE = 0.3;

/**
 * Slits between the long fingers from the webs to beyond the tips, wide enough for the net of the shipped mesh: without them the skin of
 * two fingers would meet here and there and leave holes through the hand.
 */
function fingerGaps(plan: BodyPlan, bones: readonly FingerBone[]): readonly Solid[] {
  const half = plan.of.stature * 0.0019;
  const onAxis = ({ base, tip }: FingerBone, share: number): Vec3 => add(base, subtract(tip, base), share);
  const between = (one: FingerBone, other: FingerBone, share: number): Vec3 => {
    const [from, to] = [onAxis(one, share), onAxis(other, share)];
    return add(from, subtract(to, from), one.radius / (one.radius + other.radius));
  };
  return bones.slice(1, -1).map((bone, index): Solid => {
    // The slice leaves out the last finger, so that there always is a next one.
    const next = bones[index + 2] ?? bone;
    const [from, to] = [between(bone, next, WEB_SHARE), between(bone, next, 1.2)];
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

/** Share of the length, and radii towards the palm, the back and the sides in base radii: pads between the joints, slight knuckles on them. */
const FINGER_PROFILE = [
  [0, 1.12, 1.08, 1.14],
  [0.22, 1.1, 1, 1.07],
  [0.44, 0.99, 1.02, 1.05],
  [0.57, 1.01, 0.94, 0.97],
  [0.72, 0.91, 0.95, 0.96],
  [0.88, 0.92, 0.87, 0.91],
  [1, 0.82, 0.76, 0.84],
] as const;

const THUMB_PROFILE = [
  [0, 1.3, 1.25, 1.35],
  [0.28, 1.15, 1.05, 1.18],
  [0.5, 1.03, 0.98, 1.06],
  [0.66, 0.97, 1.02, 1.1],
  [0.84, 1.04, 0.9, 1.07],
  [1, 0.82, 0.74, 0.88],
] as const;
