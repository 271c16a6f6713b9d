import { add, cross, dot, normalize, rejectFrom, subtract } from '../../shared/domain/body/vector.ts';
import { barChain } from './bar-chain.ts';
import type { BodyPlan } from './body-plan.ts';
import { mix, smoothStep } from './curve.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Section } from './loft.ts';
import { loft } from './loft.ts';
import { byAge } from './proportions.ts';
import type { Solid } from './solid.ts';

/** A cross-section on one of the two bones; radii to the front, the back, the inner and the outer side. */
interface LegSection {
  readonly bone: 0 | 1;
  readonly share: number;
  readonly front: number;
  readonly back: number;
  readonly inner: number;
  readonly outer: number;
  /** Moves the section's middle forwards, in mm. */
  readonly shift?: number;
  readonly exponent?: number;
}

/** The leg from the hip to the ankle as one solid, with kneecap and ankle bones. */
export function legSolids(plan: BodyPlan): readonly Solid[] {
  const { hip, knee, ankle } = plan;
  const end = add(ankle, [0, -1, 0], 0.05 * plan.of.footLength);
  const joints = [hip, knee, end] as const;
  const axis = normalize(subtract(end, hip));
  const forwards = normalize(rejectFrom([0, 0, 1], axis));
  const sideways = cross(axis, forwards);
  const sections = [...thighSections(plan), ...calfSections(plan)].map((section): Section => {
    const [start, stop] = [joints[section.bone], joints[section.bone + 1] ?? end];
    const centre = subtract(add(start, subtract(stop, start), section.share), hip);
    return {
      along: dot(centre, axis),
      forward: dot(centre, forwards) + (section.shift ?? 0),
      sideways: dot(centre, sideways),
      front: section.front,
      back: section.back,
      plus: section.inner,
      minus: section.outer,
      exponent: section.exponent ?? 2,
    };
  });
  const thigh = plan.of.thighGirth / (2 * Math.PI);
  const ankleRadius = plan.of.ankleGirth / (2 * Math.PI);
  const half = plan.of.hipBreadth / 2;
  const blend = (x: number): number => thigh * mix(0.2, 0.5, smoothStep(0.45 * half, 0.95 * half, x));
  const leg = loft(
    {
      from: hip,
      to: end,
      forwards,
      sections,
      fromCap: thigh * 1.3,
      toCap: ankleRadius * 0.9,
      fromFade: 0.1,
      toFade: 0.05,
    },
    { part: 'leg', blend, greatestBlend: thigh * 0.5 },
  );
  return [leg, ...boneBumps(plan)];
}

function thighSections({ of, infant }: BodyPlan): readonly LegSection[] {
  const thigh = of.thighGirth / (2 * Math.PI);
  const knee = of.kneeGirth / (2 * Math.PI);
  return [
    {
      bone: 0,
      share: 0,
      front: thigh * 0.86,
      back: thigh * 0.86,
      inner: thigh * 0.86,
      outer: thigh * 0.94,
      exponent: 2.1,
    },
    { bone: 0, share: 0.16, front: thigh * 0.97, back: thigh * 0.97, inner: thigh, outer: thigh, exponent: 2.05 },
    {
      bone: 0,
      share: 0.34,
      front: thigh,
      back: thigh * 0.98,
      inner: thigh * 0.97,
      outer: thigh * 0.98,
      shift: 0.02 * thigh,
    },
    {
      bone: 0,
      share: 0.6,
      front: thigh * 0.92,
      back: thigh * 0.86,
      inner: thigh * 0.82,
      outer: thigh * 0.86,
      shift: 0.05 * thigh,
    },
    {
      bone: 0,
      share: 0.85,
      front: knee * 1.03,
      back: knee * mix(0.98, 1.05, infant),
      inner: knee * 1.01,
      outer: knee * 0.99,
      shift: 0.03 * thigh,
    },
    { bone: 1, share: 0, front: knee * 0.99, back: knee * 0.96, inner: knee * 1.01, outer: knee, exponent: 2.1 },
  ];
}

function calfSections({ of }: BodyPlan): readonly LegSection[] {
  const knee = of.kneeGirth / (2 * Math.PI);
  const calf = of.calfGirth / (2 * Math.PI);
  const ankle = of.ankleGirth / (2 * Math.PI);
  return [
    {
      bone: 1,
      share: 0.11,
      front: knee * 0.95,
      back: knee * 0.97,
      inner: knee * 0.95,
      outer: knee * 0.96,
      exponent: 2.1,
    },
    { bone: 1, share: 0.3, front: calf * 0.84, back: calf * 1.1, inner: calf, outer: calf, shift: -0.06 * calf },
    {
      bone: 1,
      share: 0.5,
      front: calf * 0.78,
      back: calf * 0.97,
      inner: calf * 0.87,
      outer: calf * 0.88,
      shift: -0.06 * calf,
    },
    {
      bone: 1,
      share: 0.74,
      front: ankle,
      back: ankle * 1.08,
      inner: ankle * 0.95,
      outer: ankle * 0.95,
      shift: -0.02 * ankle,
    },
    { bone: 1, share: 0.9, front: ankle * 1.02, back: ankle * 1.04, inner: ankle * 0.88, outer: ankle * 0.88 },
    { bone: 1, share: 1, front: ankle, back: ankle * 0.98, inner: ankle * 0.82, outer: ankle * 0.82 },
  ];
}

function boneBumps({ of, knee, ankle, infant }: BodyPlan): readonly Solid[] {
  const kneeRadius = of.kneeGirth / (2 * Math.PI);
  const ankleRadius = of.ankleGirth / (2 * Math.PI);
  const [ax, ay, az] = ankle;
  const sunk = 0.3 * infant;
  return [
    ellipsoid(
      {
        centre: [knee[0], knee[1] + 0.1 * kneeRadius, knee[2] + kneeRadius * (0.48 - 0.06 * infant)],
        radii: [kneeRadius * 0.5, kneeRadius * 0.64, kneeRadius * 0.57],
      },
      { part: 'leg', blend: kneeRadius * 0.25 },
    ),
    ellipsoid(
      {
        centre: [ax - ankleRadius * (0.8 - sunk), ay + ankleRadius * 0.12, az + 0.05 * ankleRadius],
        radii: [ankleRadius * 0.2, ankleRadius * 0.34, ankleRadius * 0.34],
      },
      { part: 'leg', blend: ankleRadius * 0.5 },
    ),
    ellipsoid(
      {
        centre: [ax + ankleRadius * (0.8 - sunk), ay - ankleRadius * 0.12, az - 0.05 * ankleRadius],
        radii: [ankleRadius * 0.24, ankleRadius * 0.36, ankleRadius * 0.34],
      },
      { part: 'leg', blend: ankleRadius * 0.5 },
    ),
  ];
}

/** The foot from the heel to the ball, and five toes. */
export function footSolids(plan: BodyPlan): readonly Solid[] {
  const { footLength, age } = plan.of;
  const ankle = plan.of.ankleGirth / (2 * Math.PI);
  const plump = byAge(age, [1.18, 1.12, 1.08, 1.03, 1, 1]);
  const foot = loft(
    {
      from: plan.footPlace(0.085, 0, 0),
      to: plan.footPlace(0.82, 0, 0),
      forwards: [0, 1, 0],
      sections: footSections(plan, plump),
      fromCap: 0.085 * footLength,
      toCap: 0.06 * footLength,
    },
    { part: 'foot', blend: ankle * byAge(age, [0.5, 0.55, 0.6, 0.65, 0.68, 0.68]) },
  );
  return [foot, ...footPads(plan), ...TOES.map((toe) => toeSolid(plan, toe)), archHollow(plan)];
}

/** A toe that rises a little over its joint and ends in a pad; neighbours touch all the way, so that no gap opens between them. */
function toeSolid(plan: BodyPlan, { toe, across, base, tip, radius }: (typeof TOES)[number]): Solid {
  const { footLength, footBreadth } = plan.of;
  const size = radius * footBreadth * 2.6;
  const end = size / footLength;
  const rise = toe === 1 ? 1.06 : 1.3;
  const middle = mix(base, tip, 0.45);
  return barChain(
    [
      { at: plan.footPlace(base - 0.07, across * 0.93, size * 1.25), radius: size * 0.8 },
      { at: plan.footPlace(middle, across * 0.98, size * rise), radius: size * (toe === 1 ? 0.95 : 0.92) },
      { at: plan.footPlace(tip - end, across, size * 0.97), radius: size },
    ],
    { part: `toe-${toe}`, blend: (toe === 1 ? 0.03 : 0.018) * footLength },
  );
}

/** The hollow under the inner side of the foot, which a young child has not yet. */
function archHollow(plan: BodyPlan): Solid {
  const { footLength, footBreadth, age } = plan.of;
  const high = byAge(age, [0.002, 0.004, 0.012, 0.03, 0.045, 0.05]) * footLength;
  const deep = 0.14 * footLength;
  return ellipsoid(
    {
      centre: plan.footPlace(0.45, 0.46, high - deep),
      radii: [0.24 * footLength, deep, 0.5 * footBreadth],
      first: plan.footAlong,
    },
    { part: 'foot', blend: 0.05 * footLength, carves: true },
  );
}

/** The pads under the heads of the metatarsals. */
function footPads(plan: BodyPlan): readonly Solid[] {
  const { footLength, footBreadth } = plan.of;
  const pad = (along: number, across: number, wide: number): Solid =>
    ellipsoid(
      {
        centre: plan.footPlace(along, across, 0.043 * footLength),
        radii: [0.085 * footLength, 0.045 * footLength, wide * footBreadth],
        first: plan.footAlong,
      },
      { part: 'foot', blend: 0.04 * footLength },
    );
  return [pad(0.735, 0.28, 0.19), pad(0.715, -0.02, 0.2), pad(0.67, -0.27, 0.17)];
}

/** Across in foot breadths towards the big toe; base and tip in foot lengths from the heel; radius in foot lengths of an older child. */
export const TOES = [
  { toe: 1, across: 0.3, base: 0.8, tip: 1, radius: 0.051 },
  { toe: 2, across: 0.085, base: 0.8, tip: 0.99, radius: 0.036 },
  { toe: 3, across: -0.082, base: 0.79, tip: 0.96, radius: 0.035 },
  { toe: 4, across: -0.235, base: 0.765, tip: 0.92, radius: 0.034 },
  { toe: 5, across: -0.372, base: 0.735, tip: 0.872, radius: 0.035 },
] as const;

/** The loft's forward is up and its plus side (axis × up) points to the big toe. */
function footSections({ of }: BodyPlan, plump: number): readonly Section[] {
  const { footLength, footBreadth } = of;
  const section = (share: number, top: number, inner: number, outer: number, rest: Partial<Section> = {}): Section => ({
    along: (share / 0.84) * 0.735 * footLength,
    forward: (top / 2) * footLength,
    front: (top / 2) * footLength,
    back: (top / 2) * footLength,
    plus: inner * footBreadth,
    minus: outer * footBreadth,
    exponent: 2.4,
    ...rest,
  });
  return [
    section(0, 0.185, 0.3, 0.3, { exponent: 2.2 }),
    section(0.12, 0.215, 0.32, 0.32, { exponent: 2.1 }),
    section(0.3, 0.235 * plump, 0.25, 0.275, { exponent: 2 }),
    section(0.5, 0.21 * plump, 0.335, 0.4, { exponent: 2.1 }),
    section(0.66, 0.15 * plump, 0.45, 0.47, { exponent: 2.4 }),
    section(0.77, 0.105 * plump, 0.475, 0.455, { exponent: 2.3 }),
    section(0.84, 0.075 * plump, 0.42, 0.38, { exponent: 2.1 }),
  ];
}
