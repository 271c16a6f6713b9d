import type { BodyPlan } from './body-plan.ts';
import { cone } from './cone.ts';
import { ellipsoid } from './ellipsoid.ts';
import { byAge } from './proportions.ts';
import type { Solid, SolidOptions } from './solid.ts';

const onFace = (blend: number, carves = false): SolidOptions => ({
  part: 'head',
  blend,
  carves,
});

/** Depth of the lips before the head's middle, as a share of the head's depth. */
export const lipDepth = (age: number): number => byAge(age, [0.432, 0.4335, 0.438, 0.442, 0.446, 0.45]);

/** Distance of the eye from the midline, as a share of the head's breadth. */
export const eyeOffset = (age: number): number => byAge(age, [0.215, 0.212, 0.21, 0.207, 0.205, 0.205]);

/** How far the tip of the nose stands out, as a share of the head's depth. */
export const noseReach = (age: number): number => byAge(age, [0.045, 0.05, 0.058, 0.072, 0.09, 0.104]);

/** Nose and lips. */
export function faceSolids(plan: BodyPlan): readonly Solid[] {
  return [...noseSolids(plan), ...lipSolids(plan)];
}

function noseSolids(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { eye, noseBase } = plan.face;
  const reach = noseReach(age);
  const upturned = byAge(age, [0.02, 0.018, 0.014, 0.008, 0.002, 0]);
  const place = plan.headPlace;
  return [
    cone(
      {
        from: place(0, eye + 0.02, 0.442),
        to: place(0, noseBase + 0.058 + upturned, 0.455 + reach * 0.72),
        fromRadius: 0.043 * headBreadth,
        toRadius: 0.054 * headBreadth,
      },
      onFace(0.1 * headBreadth),
    ),
    ellipsoid(
      {
        centre: place(0, noseBase + 0.042 + upturned, 0.462 + reach * 0.75),
        radii: [0.064 * headBreadth, 0.034 * headHeight, 0.045 * headDepth],
      },
      onFace(0.04 * headBreadth),
    ),
    ellipsoid(
      {
        centre: place(0.068, noseBase + 0.034 + upturned * 0.5, 0.448 + reach * 0.28),
        radii: [0.041 * headBreadth, 0.029 * headHeight, 0.05 * headDepth],
      },
      onFace(0.06 * headBreadth),
    ),
  ];
}

function lipSolids(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { mouth } = plan.face;
  const depth = lipDepth(age);
  return [
    ellipsoid(
      {
        centre: plan.headPlace(0.05, mouth + 0.02, depth - 0.006),
        radii: [0.125 * headBreadth, 0.022 * headHeight, 0.034 * headDepth],
        first: [1, -0.1, -0.35],
      },
      onFace(0.045 * headBreadth),
    ),
    ellipsoid(
      {
        centre: plan.headPlace(0.04, mouth - 0.021, depth - 0.012),
        radii: [0.115 * headBreadth, 0.023 * headHeight, 0.034 * headDepth],
        first: [1, 0.16, -0.35],
      },
      onFace(0.03 * headBreadth),
    ),
  ];
}

/** The hollows of the eyes. */
export function faceCarvings(plan: BodyPlan): readonly Solid[] {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  const { eye } = plan.face;
  const x = eyeOffset(age);
  return [
    ellipsoid(
      {
        centre: plan.headPlace(x * 0.98, eye + 0.004, 0.49),
        radii: [0.135 * headBreadth, 0.05 * headHeight, 0.075 * headDepth],
        first: [1, 0.02, -0.38],
      },
      onFace(0.08 * headBreadth, true),
    ),
  ];
}

/** The closed lids, put back into the hollows. */
export function eyelidSolid(plan: BodyPlan): Solid {
  const { headBreadth, headHeight, headDepth, age } = plan.of;
  return ellipsoid(
    {
      centre: plan.headPlace(eyeOffset(age), plan.face.eye, 0.366),
      radii: [0.1 * headBreadth, 0.044 * headHeight, 0.062 * headDepth],
      first: [1, 0.02, -0.3],
    },
    onFace(0.05 * headBreadth),
  );
}
