import { barChain } from './bar-chain.ts';
import type { BodyPlan } from './body-plan.ts';
import { cone } from './cone.ts';
import { mix } from './curve.ts';
import { ellipsoid } from './ellipsoid.ts';
import { byAge } from './proportions.ts';
import type { FlatPlace, RidgeShape } from './ridge.ts';
import { ridge } from './ridge.ts';
import type { Solid, SolidOptions } from './solid.ts';

const onFace = (blend: number, carves = false): SolidOptions => ({ part: 'head', blend, carves });

/** Depth of the lips before the head's middle, as a share of the head's depth. */
export const lipDepth = (age: number): number => byAge(age, [0.432, 0.4335, 0.438, 0.442, 0.446, 0.45]);

/** Distance of the eye from the midline, as a share of the head's breadth. */
export const eyeOffset = (age: number): number => byAge(age, [0.215, 0.212, 0.21, 0.207, 0.205, 0.205]);

/** How far the tip of the nose stands out, as a share of the head's depth. */
export const noseReach = (age: number): number => byAge(age, [0.045, 0.05, 0.058, 0.072, 0.09, 0.104]);

/** Everything of the face on the head given: hollows and lids of the eyes, brows, nose, lips, and the grooves between them. */
export function faceSolids(plan: BodyPlan, head: readonly Solid[]): readonly Solid[] {
  const hollowed = [...head, browSolid(plan), eyeHollow(plan)];
  const eyed = [...hollowed, eyeball(plan)];
  const nosed = [...eyed, ...noseSolids(plan)];
  const lips = lipSolids(plan, nosed);
  const cut = [...lidGrooves(plan, eyed), ...nostrils(plan), ...mouthGrooves(plan, nosed)];
  return [...hollowed, eyeball(plan), ...noseSolids(plan), ...lips, ...cut].slice(head.length);
}

/** A ridge or groove drawn from left-half places in head breadths and heights. */
function onHead(plan: BodyPlan, base: readonly Solid[], shape: Omit<RidgeShape, 'part'>): Solid {
  const path = (share: number): FlatPlace => {
    const { x, y } = shape.path(share);
    const [px, py] = plan.headPlace(x, y, 0);
    return { x: px, y: py };
  };
  return ridge(base, plan.of.stature * 0.25, { ...shape, path, part: 'head' });
}

const arch = (share: number): number => Math.sin(Math.PI * share);

/** The edge of the forehead over the eye. */
function browSolid(plan: BodyPlan): Solid {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const depth = byAge(age, [0.37, 0.371, 0.373, 0.377, 0.383, 0.388]);
  return ellipsoid(
    {
      centre: plan.headPlace(0.175, plan.face.brow - 0.012, depth),
      radii: [0.145 * headBreadth, 0.03 * headHeight, 0.07 * headDepth],
      first: [1, 0.04, -0.46],
    },
    onFace(0.09 * headBreadth),
  );
}

function eyeHollow(plan: BodyPlan): Solid {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { eye } = plan.face;
  const x = eyeOffset(age);
  const deep = byAge(age, [0.068, 0.069, 0.07, 0.073, 0.077, 0.08]);
  return ellipsoid(
    {
      centre: plan.headPlace(x * 0.98, eye + 0.008, 0.485),
      radii: [0.13 * headBreadth, 0.052 * headHeight, deep * headDepth],
      first: [1, 0.02, -0.38],
    },
    onFace(0.07 * headBreadth, true),
  );
}

/** The globe under the closed lids. */
function eyeball(plan: BodyPlan): Solid {
  const { headBreadth, headDepth, headHeight, age } = plan.of;
  return ellipsoid(
    {
      centre: plan.headPlace(eyeOffset(age), plan.face.eye - 0.003, 0.36),
      radii: [0.092 * headBreadth, 0.052 * headHeight, 0.068 * headDepth],
      first: [1, 0.02, -0.25],
    },
    onFace(0.035 * headBreadth),
  );
}

/** The slit between the lids and the fold above the upper lid. */
function lidGrooves(plan: BodyPlan, base: readonly Solid[]): readonly Solid[] {
  const { headHeight, age } = plan.of;
  const x = eyeOffset(age);
  const { eye } = plan.face;
  const groove = (path: (share: number) => FlatPlace, deep: number, sunk: number): Solid =>
    onHead(plan, base, {
      path,
      size: (share) => ({
        deep: deep * headHeight * (0.3 + 0.7 * arch(share)),
        wide: deep * 0.8 * headHeight * (0.4 + 0.6 * arch(share)),
      }),
      sunk,
      blend: 0.012 * headHeight,
      carves: true,
    });
  return [
    groove(
      (share) => ({ x: x + mix(-0.098, 0.11, share), y: eye - 0.001 - 0.017 * arch(share ** 0.95) + 0.007 * share }),
      0.011,
      0.35,
    ),
    groove(
      (share) => ({ x: x + mix(-0.085, 0.11, share), y: eye + 0.016 + 0.022 * arch(share) - 0.004 * share }),
      0.009,
      0.6,
    ),
  ];
}

function noseSolids(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { eye, noseBase } = plan.face;
  const reach = noseReach(age);
  const upturned = byAge(age, [0.018, 0.016, 0.013, 0.008, 0.002, 0]);
  const base = 0.45;
  const place = plan.headPlace;
  const tip = byAge(age, [0.062, 0.06, 0.058, 0.055, 0.053, 0.052]);
  const tipDepth = base + reach - (tip * headBreadth) / headDepth;
  return [
    barChain(
      [
        { at: place(0, eye + 0.04, 0.432), radius: 0.05 * headBreadth },
        { at: place(0, mix(eye, noseBase, 0.4), base + reach * 0.46 - 0.02), radius: 0.044 * headBreadth },
        { at: place(0, noseBase + 0.052 + upturned, tipDepth), radius: tip * 0.9 * headBreadth },
      ],
      onFace(0.075 * headBreadth),
    ),
    ellipsoid(
      {
        centre: place(0, noseBase + 0.043 + upturned, tipDepth),
        radii: [tip * headBreadth, 0.031 * headHeight, tip * headBreadth],
      },
      onFace(0.03 * headBreadth),
    ),
    ellipsoid(
      {
        centre: place(0.065, noseBase + 0.03 + upturned * 0.5, base - 0.005 + reach * 0.3),
        radii: [0.032 * headBreadth, 0.025 * headHeight, 0.042 * headDepth],
        first: [1, 0.1, -0.25],
      },
      onFace(0.035 * headBreadth),
    ),
    cone(
      {
        from: place(0, noseBase + 0.022 + upturned * 0.8, tipDepth),
        to: place(0, noseBase + 0.008, base - 0.022),
        fromRadius: 0.024 * headBreadth,
        toRadius: 0.026 * headBreadth,
      },
      onFace(0.03 * headBreadth),
    ),
  ];
}

function nostrils(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { noseBase } = plan.face;
  const reach = noseReach(age);
  const upturned = byAge(age, [0.018, 0.016, 0.013, 0.008, 0.002, 0]);
  return [
    ellipsoid(
      {
        centre: plan.headPlace(0.046, noseBase + 0.01 + upturned * 0.6, 0.44 + reach * 0.4),
        radii: [0.019 * headBreadth, 0.017 * headHeight, 0.026 * headDepth],
        first: [1, 0, 0.35],
      },
      onFace(0.012 * headBreadth, true),
    ),
  ];
}

/** The two halves of the red of the lips, tapering to the corner of the mouth. */
function lipSolids(plan: BodyPlan, base: readonly Solid[]): readonly Solid[] {
  const { headHeight } = plan.of;
  const { mouth } = plan.face;
  return [
    onHead(plan, base, {
      path: (share) => ({
        x: mix(-0.005, 0.142, share),
        y: mouth + 0.021 + 0.006 * Math.exp(-(((share - 0.25) / 0.16) ** 2)) - 0.016 * share ** 1.8,
      }),
      size: (share) => ({
        deep: headHeight * mix(0.026, 0.008, share ** 1.6),
        wide: headHeight * mix(0.022, 0.006, share ** 1.3),
      }),
      sunk: 0.42,
      blend: 0.02 * headHeight,
    }),
    onHead(plan, base, {
      path: (share) => ({ x: mix(-0.005, 0.132, share), y: mouth - 0.023 + 0.022 * share ** 2.2 }),
      size: (share) => ({
        deep: headHeight * mix(0.028, 0.008, share ** 1.8),
        wide: headHeight * mix(0.024, 0.006, share ** 1.6),
      }),
      sunk: 0.48,
      blend: 0.022 * headHeight,
    }),
  ];
}

/** The parting of the lips and the groove of the upper lip. */
function mouthGrooves(plan: BodyPlan, base: readonly Solid[]): readonly Solid[] {
  const { headHeight } = plan.of;
  const { mouth, noseBase } = plan.face;
  return [
    onHead(plan, [...base, ...lipSolids(plan, base)], {
      path: (share) => ({ x: mix(-0.005, 0.15, share), y: mouth - 0.003 + 0.004 * arch(share) + 0.005 * share ** 2 }),
      size: (share) => ({
        deep: headHeight * mix(0.016, 0.006, share ** 2),
        wide: headHeight * mix(0.0075, 0.004, share ** 2),
      }),
      sunk: 0.3,
      blend: 0.014 * headHeight,
      carves: true,
    }),
    onHead(plan, base, {
      path: (share) => ({ x: 0, y: mix(mouth + 0.046, noseBase - 0.012, share) }),
      size: () => ({ deep: 0.014 * headHeight, wide: 0.016 * headHeight }),
      sunk: 0.95,
      blend: 0.02 * headHeight,
      carves: true,
    }),
  ];
}
