import { describe, expect, it } from 'vitest';
import { nearestAgeStep } from '../../../../shared/domain/body/nearest-age-step.ts';

const step = (ageYears: number) => ({
  ageYears,
  statureMm: 1000,
  mesh: `${ageYears}.mesh.bin`,
  views: `${ageYears}.views.json`,
});
const index = { model: 1 as const, inputHash: '', ageSteps: [0, 2, 5, 10, 15].map(step) };

describe('the age step of a child', () => {
  it.each([
    [0, 0],
    [0.9, 0],
    [1, 0],
    [1.1, 2],
    [3.4, 2],
    [3.6, 5],
    [9, 10],
    [17.9, 15],
  ])('of %d years is %d', (age, nearest) => {
    expect(nearestAgeStep(index, age)?.ageYears).toBe(nearest);
  });

  it('is nothing where no step was built', () => {
    expect(nearestAgeStep({ ...index, ageSteps: [] }, 5)).toBeUndefined();
  });
});
