import type { BodyIndexFile } from './view.ts';

export type AgeStep = BodyIndexFile['ageSteps'][number];

/** The age step whose build is nearest to an age in years, the younger one in the middle between two; undefined without any step. */
export function nearestAgeStep(index: BodyIndexFile, ageYears: number): AgeStep | undefined {
  const gap = (step: AgeStep): number => Math.abs(step.ageYears - ageYears);
  return index.ageSteps.toSorted((a, b) => gap(a) - gap(b) || a.ageYears - b.ageYears)[0];
}
