import type { BodyPlan } from './body-plan.ts';
import { ellipsoid } from './ellipsoid.ts';
import type { Section } from './loft.ts';
import { loft } from './loft.ts';
import { byAge } from './proportions.ts';
import type { Solid } from './solid.ts';

/** Height of the skull's widest level as a share of the head's height. */
export const craniumLevel = (age: number): number => byAge(age, [0.615, 0.62, 0.625, 0.63, 0.64, 0.645]);

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
  return [skull, faceSolid(plan), ...cushions(plan)];
}

/** Height above the chin as a share of the head's height; middle, front and back radius in head depths; half breadth in head breadths. */
const FACE_PROFILE = [
  [0.03, 0.205, 0.155, 0.12, 0.13],
  [0.05, 0.198, 0.185, 0.14, 0.17],
  [0.08, 0.19, 0.212, 0.165, 0.21],
  [0.12, 0.185, 0.232, 0.185, 0.25],
  [0.17, 0.175, 0.252, 0.19, 0.29],
  [0.25, 0.12, 0.325, 0.21, 0.338],
  [0.375, 0.05, 0.395, 0.26, 0.4],
  [0.482, 0.02, 0.435, 0.34, 0.447],
  [0.589, 0, 0.46, 0.38, 0.467],
  [0.72, 0, 0.448, 0.36, 0.435],
] as const;

/** The axis leans forwards towards the crown, so that the jaw's underside is cut obliquely. */
function faceSolid(plan: BodyPlan): Solid {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const wideJaw = byAge(age, [1.17, 1.15, 1.11, 1.05, 1, 1]);
  const chin = byAge(age, [0.94, 0.95, 0.96, 0.98, 1, 1]);
  const [lowest, highest] = [0.03, 0.72];
  const lean = (level: number): number => -0.1 + (level - 0.125) * 0.252;
  const from = plan.headPlace(0, lowest, lean(lowest));
  const to = plan.headPlace(0, highest, lean(highest));
  const length = Math.hypot(to[1] - from[1], to[2] - from[2]);
  const sections = FACE_PROFILE.map(([level, middle, front, back, side]): Section => {
    const half = side * headBreadth * (level < 0.37 ? wideJaw : 1);
    return {
      along: ((level - lowest) / (highest - lowest)) * length,
      forward: (middle - lean(level)) * headDepth,
      front: front * headDepth * (level < 0.2 ? chin : 1),
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
      fromCap: 0.022 * headHeight,
      toCap: 0.16 * headHeight,
      fromFade: 0.3,
      toFade: 0.5,
    },
    { part: 'head', blend: 0.12 * headBreadth },
  );
}

/** Cheeks and chin. */
function cushions(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { noseBase, mouth } = plan.face;
  const full = byAge(age, [0.055, 0.05, 0.042, 0.03, 0.018, 0.012]);
  const chin = byAge(age, [0.94, 0.95, 0.96, 0.98, 1, 1]);
  return [
    ellipsoid(
      {
        centre: plan.headPlace(0.2, (noseBase + mouth) / 2 + 0.03, 0.285 + full * 0.35),
        radii: [0.13 * headBreadth, 0.1 * headHeight, 0.1 * headDepth],
      },
      { part: 'head', blend: 0.18 * headBreadth },
    ),
    ellipsoid(
      {
        centre: plan.headPlace(0, 0.066, 0.4 * chin),
        radii: [0.14 * headBreadth, 0.045 * headHeight, 0.05 * headDepth],
      },
      { part: 'head', blend: 0.16 * headBreadth },
    ),
  ];
}

/** Where the ear sits; its height lies between brow and nose base. */
export function earLevel(plan: BodyPlan): {
  readonly level: number;
  readonly depth: number;
  readonly height: number;
} {
  const { headHeight, headDepth, age } = plan.of;
  const { brow, noseBase } = plan.face;
  return {
    level: plan.chinLevel + headHeight * ((brow + noseBase) / 2),
    depth: plan.headMiddle - 0.06 * headDepth,
    height: byAge(age, [0.285, 0.275, 0.27, 0.265, 0.26, 0.255]) * headHeight,
  };
}
