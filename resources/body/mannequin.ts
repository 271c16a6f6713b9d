import { armSolids, fingerSolids } from './arm.ts';
import type { BodyPlan } from './body-plan.ts';
import { bodyPlan } from './body-plan.ts';
import type { EarPlan } from './ear.ts';
import { earPlan, earSolids } from './ear.ts';
import { faceSolids } from './face.ts';
import { headSolids } from './head.ts';
import { footSolids, legSolids } from './leg.ts';
import { proportionsAt } from './proportions.ts';
import type { Solid } from './solid.ts';
import { thighGap } from './thigh-gap.ts';
import { trunkCarvings, trunkDetails, trunkSolids } from './trunk.ts';

/** The left half of a child of one age as solids, in the order in which they are joined and carved. */
export interface Mannequin {
  readonly plan: BodyPlan;
  readonly ear: EarPlan;
  readonly solids: readonly Solid[];
}

/** Builds the mannequin of an age between 0 and 16 years; no genital detail, no face of a person. */
export function mannequin(age: number): Mannequin {
  const plan = bodyPlan(proportionsAt(age));
  const head = headSolids(plan);
  const trunk = trunkSolids(plan);
  const ear = earPlan(plan, head);
  const body = [...trunk, ...head, ...legSolids(plan), ...footSolids(plan), ...armSolids(plan), ...fingerSolids(plan)];
  const withFace = [...body, ...faceSolids(plan, head), ...earSolids(plan, ear)];
  const withDetails = [...withFace, ...trunkDetails(plan, body)];
  return {
    plan,
    ear,
    solids: [...withDetails, ...trunkCarvings(plan, withDetails), thighGap(plan)],
  };
}
