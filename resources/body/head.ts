import { barChain } from './bar-chain.ts';
import type { BodyPlan } from './body-plan.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Section } from './loft.ts';
import { loft } from './loft.ts';
import { byAge } from './proportions.ts';
import type { Solid } from './solid.ts';

/** Height of the skull's widest level as a share of the head's height. */
export const craniumLevel = (age: number): number => byAge(age, [0.625, 0.625, 0.628, 0.63, 0.64, 0.645]);

/** Skull, face and jaw without nose, lips and eyes. */
export function headSolids(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const level = craniumLevel(age);
  const skull = ellipsoid(
    {
      centre: plan.headPlace(0, level, -0.005),
      radii: [headBreadth * 0.5, headHeight * (1 - level), headDepth * 0.495],
      exponent: 2.2,
    },
    { part: 'head', blend: 0.1 * headBreadth },
  );
  return [skull, faceSolid(plan), ...jawSolids(plan), ...cushions(plan)];
}

/** Height above the chin as a share of the head's height; middle, front and back radius in head depths; half breadth in head breadths. */
const FACE_PROFILE = [
  [0.1, 0.19, 0.195, 0.2, 0.16],
  [0.17, 0.175, 0.245, 0.2, 0.25],
  [0.25, 0.12, 0.32, 0.21, 0.31],
  [0.375, 0.05, 0.396, 0.26, 0.395],
  [0.482, 0.02, 0.433, 0.34, 0.445],
  [0.589, 0, 0.462, 0.38, 0.462],
  [0.72, 0, 0.452, 0.36, 0.43],
] as const;

/** The front of the head from above the chin to the forehead; the axis leans forwards towards the crown. */
function faceSolid(plan: BodyPlan): Solid {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const wideJaw = byAge(age, [1.13, 1.11, 1.08, 1.03, 1, 1]);
  const [lowest, highest] = [0.1, 0.72];
  const lean = (level: number): number => -0.1 + (level - 0.125) * 0.252;
  const from = plan.headPlace(0, lowest, lean(lowest));
  const to = plan.headPlace(0, highest, lean(highest));
  const length = Math.hypot(to[1] - from[1], to[2] - from[2]);
  const sections = FACE_PROFILE.map(([level, middle, front, back, side]): Section => {
    const half = side * headBreadth * (level < 0.37 ? wideJaw : 1);
    return {
      along: ((level - lowest) / (highest - lowest)) * length,
      forward: (middle - lean(level)) * headDepth,
      front: front * headDepth,
      back: back * headDepth,
      plus: half,
      minus: half,
      exponent: 2.2,
    };
  });
  return loft(
    {
      from,
      to,
      forwards: [0, 0, 1],
      sections,
      fromCap: 0.05 * headHeight,
      toCap: 0.16 * headHeight,
      fromFade: 0.3,
      toFade: 0.5,
    },
    { part: 'head', blend: 0.12 * headBreadth },
  );
}

/** The arch of the lower jaw from the chin over its angle to the ear, the floor of the mouth between its halves, and the chin. */
function jawSolids(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const place = plan.headPlace;
  const wide = byAge(age, [0.235, 0.24, 0.245, 0.25, 0.262, 0.272]);
  const chin = byAge(age, [0.325, 0.335, 0.342, 0.355, 0.37, 0.382]);
  const arch = barChain(
    [
      { at: place(0.03, 0.09, chin), radius: 0.07 * headBreadth },
      { at: place(wide * 0.62, 0.115, 0.225), radius: 0.072 * headBreadth },
      { at: place(wide, 0.195, 0.04), radius: 0.078 * headBreadth },
      { at: place(wide + 0.075, 0.34, -0.02), radius: 0.07 * headBreadth },
    ],
    { part: 'head', blend: 0.12 * headBreadth },
  );
  const floor = ellipsoid(
    {
      centre: place(0, 0.135, 0.14),
      radii: [0.21 * headBreadth, 0.09 * headHeight, 0.23 * headDepth],
      first: [1, 0, 0],
      second: [0, 1, 0.18],
    },
    { part: 'head', blend: 0.2 * headBreadth },
  );
  const point = ellipsoid(
    { centre: place(0, 0.07, chin + 0.022), radii: [0.105 * headBreadth, 0.058 * headHeight, 0.055 * headDepth] },
    { part: 'head', blend: 0.12 * headBreadth },
  );
  return [arch, floor, point];
}

/** Cheekbone, cheek and the swell of the teeth behind the lips. */
function cushions(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { noseBase, mouth } = plan.face;
  const full = byAge(age, [1.3, 1.24, 1.16, 1.02, 0.8, 0.6]);
  return [
    ellipsoid(
      {
        centre: plan.headPlace(0.28, noseBase + 0.085, 0.235),
        radii: [0.12 * headBreadth, 0.065 * headHeight, 0.12 * headDepth],
        first: [1, 0.1, -0.5],
      },
      { part: 'head', blend: 0.18 * headBreadth },
    ),
    ellipsoid(
      {
        centre: plan.headPlace(0.21, (noseBase + mouth) / 2 + 0.005, 0.24),
        radii: [0.12 * headBreadth * full, 0.1 * headHeight * full, 0.11 * headDepth * full],
      },
      { part: 'head', blend: 0.22 * headBreadth },
    ),
    ellipsoid(
      {
        centre: plan.headPlace(0, mouth + 0.025, 0.355),
        radii: [0.2 * headBreadth, 0.1 * headHeight, 0.07 * headDepth],
      },
      { part: 'head', blend: 0.14 * headBreadth },
    ),
  ];
}

/** Where the ear sits; its height lies between brow and nose base. */
export function earLevel(plan: BodyPlan): { readonly level: number; readonly depth: number; readonly height: number } {
  const { headHeight, headDepth, age } = plan.of;
  const { brow, noseBase } = plan.face;
  return {
    level: plan.chinLevel + headHeight * ((brow + noseBase) / 2),
    depth: plan.headMiddle - 0.06 * headDepth,
    height: byAge(age, [0.285, 0.275, 0.27, 0.265, 0.26, 0.255]) * headHeight,
  };
}
