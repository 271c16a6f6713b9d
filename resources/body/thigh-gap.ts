import type { BodyPlan } from './body-plan.ts';
import type { Solid } from './solid.ts';
import { smoothMinimum, solidOptions } from './solid.ts';

/**
 * The narrow gap between the thighs below the perineum. Without it the skins of two thighs that touch would melt into one there, and a pose
 * that spreads the legs would span a web between them. It is as wide as the net of the shipped mesh can tell.
 */
export function thighGap(plan: BodyPlan): Solid {
  const half = plan.of.stature * 0.0024;
  const top = plan.crotchLevel - 0.02 * plan.trunkLength;
  const bottom = plan.of.kneeHeight;
  const rounding = 3 * half;
  return {
    ...solidOptions({ part: 'leg', blend: 1.2 * half, carves: true }),
    centre: [0, (top + bottom) / 2, 0],
    reach: (top - bottom) / 2 + plan.of.hipDepth,
    distance: (x, y) => -smoothMinimum(half - Math.abs(x), top - y, rounding),
  };
}
