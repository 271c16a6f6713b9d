import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { barChain } from './bar-chain.ts';
import type { BodyPlan } from './body-plan.ts';
import { mix } from './curve.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Section } from './loft.ts';
import { loft } from './loft.ts';
import { byAge } from './proportions.ts';
import type { Solid } from './solid.ts';
import { skinDepth } from './solid.ts';

/** Trunk and neck as one solid without a seam, from the perineum up into the skull. */
export function trunkSolids(plan: BodyPlan): readonly Solid[] {
  const bottom = plan.crotchLevel + 0.07 * plan.trunkLength;
  const top = plan.headPlace(0, 0.36, 0)[1];
  const sections = [...pelvisSections(plan), ...chestSections(plan), ...neckSections(plan)];
  const trunk = loft(
    {
      from: [0, bottom, 0],
      to: [0, top, 0],
      forwards: [0, 0, 1],
      sections: sections.map((section) => ({ ...section, along: section.along - bottom })),
      fromCap: 0.07 * plan.trunkLength,
      toCap: 0.8 * plan.neckRadius,
      fromFade: 0.25,
      toFade: 0.08,
    },
    { part: 'trunk', blend: 1 },
  );
  return [trunk, buttock(plan)];
}

/** Collar bone and shoulder blade, seated on the skin of the solids given. */
export function trunkDetails(plan: BodyPlan, base: readonly Solid[]): readonly Solid[] {
  const { shoulderBreadth, chestDepth, stature, age } = plan.of;
  const half = shoulderBreadth / 2;
  const shown = byAge(age, [0.35, 0.45, 0.6, 0.85, 1, 1]);
  const radius = 0.036 * half * shown;
  const from = { x: 0.1 * half, y: plan.notchLevel - 0.02 * plan.trunkLength };
  const to = { x: 0.56 * half, y: plan.notchLevel + 0.008 * plan.trunkLength };
  const span = Math.hypot(to.x - from.x, to.y - from.y);
  const sections = Array.from({ length: 9 }, (_, step): Section => {
    const share = step / 8;
    const place = { x: mix(from.x, to.x, share), y: mix(from.y, to.y, share) };
    const size = radius * (1 - 0.4 * share);
    const sunk = 1.05 + 0.9 * share ** 3 + 0.5 * (1 - share) ** 6;
    const forward = skinDepth(base, place, 1, stature * 0.25) - sunk * size;
    return { along: share * span, front: size, back: size, plus: size, minus: size, forward };
  });
  const collarBone = loft(
    {
      from: [from.x, from.y, 0],
      to: [to.x, to.y, 0],
      forwards: [0, 0, 1],
      sections,
      fromCap: radius,
      toCap: radius * 2.5,
    },
    { part: 'trunk', blend: radius * 1.8 },
  );
  const bladeAt = { x: half * 0.37, y: plan.notchLevel - 0.165 * plan.trunkLength };
  const bladeDepth = skinDepth(base, bladeAt, -1, stature * 0.25) + (0.2 - 0.016 * shown) * chestDepth;
  const shoulderBlade = ellipsoid(
    {
      centre: [bladeAt.x, bladeAt.y, bladeDepth],
      radii: [half * 0.27, 0.17 * plan.trunkLength, 0.2 * chestDepth],
      first: [1, 0.15, 0.36],
      second: [-0.16, 1, 0.1],
    },
    { part: 'trunk', blend: 0.1 * half },
  );
  return [collarBone, shoulderBlade, neckMuscle(plan, base)];
}

/** The muscle that turns the head, from behind the ear to the breastbone. */
function neckMuscle(plan: BodyPlan, base: readonly Solid[]): Solid {
  const { neckRadius, notchLevel } = plan;
  const { age, stature, shoulderBreadth } = plan.of;
  const thick = neckRadius * byAge(age, [0.1, 0.11, 0.13, 0.16, 0.17, 0.18]);
  const top = plan.headPlace(0.22, 0.26, -0.13);
  const foot = { x: 0.06 * shoulderBreadth, y: notchLevel + 0.012 * stature };
  const neck = base.filter(({ part }) => part === 'trunk');
  const onSkin = (x: number, y: number, sunk: number): Vec3 => [
    x,
    y,
    skinDepth(neck, { x, y }, 1, stature * 0.25) - sunk * thick,
  ];
  const middle = mix(foot.y, top[1], 0.45);
  return barChain(
    [
      { at: top, radius: thick * 0.8 },
      { at: onSkin(neckRadius * 0.68, middle, 0.85), radius: thick },
      { at: onSkin(foot.x, foot.y, 0.75), radius: thick * 0.7 },
    ],
    { part: 'trunk', blend: neckRadius * 0.3 },
  );
}

/** The hollows along the spine and over the breastbone, the navel and the cleft of the buttocks, carved out of the skin of the solids given. */
export function trunkCarvings(plan: BodyPlan, base: readonly Solid[]): readonly Solid[] {
  const { waistBreadth, waistDepth, stature } = plan.of;
  const level = (share: number): number => plan.crotchLevel + share * plan.trunkLength;
  const navelLevel = level(NAVEL_SHARE);
  const navel = ellipsoid(
    {
      centre: [0, navelLevel, skinDepth(base, { x: 0, y: navelLevel }, 1, stature * 0.25)],
      radii: [0.028 * waistBreadth, 0.016 * plan.trunkLength, 0.035 * waistDepth],
    },
    { part: 'trunk', blend: 0.025 * waistBreadth, carves: true },
  );
  const furrow = midlineFurrow(plan, base, {
    from: level(0.26),
    to: level(0.9),
    size: () => ({ deep: 0.085 * waistDepth, wide: 0.085 * waistDepth }),
    sunk: (share) => 1.14 - 0.26 * Math.sin(Math.PI * share),
    blend: 0.12 * waistDepth,
  });
  const cleftSize = 0.055 * plan.of.hipDepth;
  const cleft = midlineFurrow(plan, [...base, furrow], {
    from: level(0.0),
    to: level(0.235),
    size: (share) => {
      const swell = cleftSize * (0.55 + 0.45 * Math.sin(Math.PI * Math.min(1, 0.35 + share * 0.65)));
      return { deep: swell * 1.2, wide: swell * 0.46 };
    },
    sunk: (share) => 0.65 + 0.33 * share ** 2,
    blend: cleftSize * 0.8,
  });
  const pit = ellipsoid(
    {
      centre: [0, plan.notchLevel, skinDepth(base, { x: 0, y: plan.notchLevel }, 1, stature * 0.25) + 0.01 * stature],
      radii: [0.011 * stature, 0.012 * stature, 0.014 * stature],
    },
    { part: 'trunk', blend: 0.012 * stature, carves: true },
  );
  return [navel, pit, furrow, cleft];
}

/** Height of the navel as a share of the way from the perineum to the sternal notch. */
export const NAVEL_SHARE = 0.37;

interface Furrow {
  readonly from: number;
  readonly to: number;
  readonly size: (share: number) => { readonly deep: number; readonly wide: number };
  /** How far its centre lies outside the skin, in its own depth. */
  readonly sunk: (share: number) => number;
  readonly blend: number;
}

function midlineFurrow(plan: BodyPlan, base: readonly Solid[], furrow: Furrow): Solid {
  const sections = Array.from({ length: 13 }, (_, step): Section => {
    const share = step / 12;
    const { deep, wide } = furrow.size(share);
    const skin = skinDepth(base, { x: 0, y: mix(furrow.from, furrow.to, share) }, -1, plan.of.stature * 0.25);
    const forward = skin - furrow.sunk(share) * deep;
    return { along: share * (furrow.to - furrow.from), front: deep, back: deep, plus: wide, minus: wide, forward };
  });
  const end = furrow.size(0).deep;
  return loft(
    { from: [0, furrow.from, 0], to: [0, furrow.to, 0], forwards: [0, 0, 1], sections, fromCap: end, toCap: end },
    { part: 'trunk', blend: furrow.blend, carves: true },
  );
}

function buttock(plan: BodyPlan): Solid {
  const half = plan.of.hipBreadth / 2;
  return ellipsoid(
    {
      centre: [half * 0.45, plan.crotchLevel + 0.125 * plan.trunkLength, -plan.of.hipDepth * 0.19],
      radii: [half * 0.48, 0.15 * plan.trunkLength, plan.of.hipDepth * 0.32],
      exponent: 2.1,
    },
    { part: 'trunk', blend: 0.24 * half },
  );
}

const even = (half: number): { readonly plus: number; readonly minus: number } => ({ plus: half, minus: half });

/** How boxy the trunk is: almost round in an infant. */
const trunkExponent = (age: number): number => byAge(age, [2.06, 2.08, 2.12, 2.24, 2.24, 2.24]);

/** Sections carry their level above the soles in `along`. */
function pelvisSections(plan: BodyPlan): readonly Section[] {
  const boxy = trunkExponent(plan.of.age);
  const { hipBreadth, hipDepth, waistBreadth, waistDepth, chestDepth, chestBreadth, age } = plan.of;
  const level = (share: number): number => plan.crotchLevel + share * plan.trunkLength;
  const [hip, waist, chest] = [hipBreadth / 2, waistBreadth / 2, chestBreadth / 2];
  const belly = byAge(age, [0.045, 0.055, 0.055, 0.03, 0.005, 0]);
  return [
    {
      along: level(0.07),
      forward: -0.02 * hipDepth,
      front: 0.27 * hipDepth,
      back: 0.36 * hipDepth,
      ...even(0.8 * hip),
    },
    {
      along: level(0.15),
      forward: -0.02 * hipDepth,
      front: 0.385 * hipDepth,
      back: 0.42 * hipDepth,
      ...even(0.965 * hip),
      exponent: boxy,
    },
    {
      along: level(0.24),
      forward: -0.01 * hipDepth,
      front: 0.415 * hipDepth + belly * 0.3 * waistDepth,
      back: 0.42 * hipDepth,
      ...even(0.94 * hip),
      exponent: boxy,
    },
    {
      along: level(0.34),
      front: (0.48 + belly * 0.8) * waistDepth,
      back: 0.225 * (waistDepth + hipDepth),
      ...even(mix(waist, hip, 0.48)),
      exponent: boxy,
    },
    {
      along: level(0.45),
      forward: 0.02 * waistDepth,
      front: (0.49 + belly) * waistDepth,
      back: 0.235 * (waistDepth + Math.min(waistDepth, chestDepth)),
      ...even(waist),
      exponent: boxy,
    },
    {
      along: level(0.56),
      front: 0.245 * (waistDepth + chestDepth) + belly * 0.7 * waistDepth,
      back: 0.245 * (waistDepth + chestDepth),
      ...even(mix(waist, chest, 0.35)),
      exponent: boxy,
    },
  ];
}

function chestSections(plan: BodyPlan): readonly Section[] {
  const { chestBreadth, chestDepth, shoulderBreadth } = plan.of;
  const boxy = trunkExponent(plan.of.age);
  const level = (share: number): number => plan.crotchLevel + share * plan.trunkLength;
  const [chest, shoulder] = [chestBreadth / 2, shoulderBreadth / 2];
  const depth = (share: number): number => share * chestDepth;
  return [
    {
      along: level(0.7),
      forward: depth(-0.03),
      front: depth(0.5),
      back: depth(0.5),
      ...even(chest * 0.97),
      exponent: boxy,
    },
    { along: level(0.8), forward: depth(-0.05), front: depth(0.475), back: depth(0.5), ...even(chest), exponent: boxy },
    {
      along: level(0.88),
      forward: depth(-0.09),
      front: depth(0.435),
      back: depth(0.45),
      ...even(mix(chest, shoulder * 0.86, 0.6)),
      exponent: boxy,
    },
    {
      along: level(0.955),
      forward: depth(-0.12),
      front: depth(0.36),
      back: depth(0.38),
      ...even(shoulder * 0.86),
      exponent: 2.1,
    },
    { along: level(1.0), forward: depth(-0.15), front: depth(0.265), back: depth(0.33), ...even(shoulder * 0.72) },
  ];
}

function neckSections(plan: BodyPlan): readonly Section[] {
  const { chestDepth, shoulderBreadth, headDepth, neckLength } = plan.of;
  const { neckRadius, notchLevel, trunkLength, chinLevel } = plan;
  const base = notchLevel + Math.min(0.105 * trunkLength, 0.55 * neckLength + 0.035 * trunkLength);
  const between = (share: number): number => mix(notchLevel, base, share);
  const baseDepth = -0.17 * chestDepth;
  const topDepth = plan.headMiddle - 0.1 * headDepth;
  const slope = mix(neckRadius * 1.2, shoulderBreadth * 0.36, 0.42);
  return [
    {
      along: between(0.42),
      forward: -0.16 * chestDepth,
      front: Math.max(0.22 * chestDepth, 0.8 * neckRadius),
      back: 0.295 * chestDepth,
      ...even(slope),
    },
    {
      along: base,
      forward: baseDepth,
      front: neckRadius * 0.93,
      back: mix(0.25 * chestDepth, neckRadius, 0.75) * 0.94,
      ...even(neckRadius * 1.14),
    },
    {
      along: mix(base, chinLevel + 0.1 * plan.of.headHeight, 0.5),
      forward: mix(baseDepth, topDepth, 0.55),
      front: neckRadius * 0.98,
      back: neckRadius * 1.08,
      ...even(neckRadius * 0.97),
    },
    {
      along: chinLevel + 0.17 * plan.of.headHeight,
      forward: topDepth,
      front: neckRadius,
      back: neckRadius * 1.02,
      ...even(neckRadius * 0.96),
    },
    {
      along: chinLevel + 0.36 * plan.of.headHeight,
      forward: topDepth,
      front: neckRadius,
      back: neckRadius,
      ...even(neckRadius * 0.95),
    },
  ];
}
