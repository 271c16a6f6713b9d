import { monotoneCurve } from './curve.ts';
import { PROPORTION_TABLE, TABLE_AGES } from './proportion-table.ts';

export type Measure = keyof typeof PROPORTION_TABLE;

/** The measures of one child: mm, kg for the weight, years for the age. */
export type Proportions = Readonly<Record<Measure, number>> & {
  readonly age: number;
};

/** The average child of an age between 0 and 16 years; older ages give the proportions of 16. */
export function proportionsAt(age: number): Proportions {
  const value = (measure: Measure): number => monotoneCurve(TABLE_AGES, PROPORTION_TABLE[measure].values, age);
  // The keys of the table are the measures, which Object.fromEntries cannot express.
  const measures = Object.keys(PROPORTION_TABLE) as readonly Measure[];
  return {
    ...(Object.fromEntries(measures.map((name) => [name, value(name)])) as Record<Measure, number>),
    age,
  };
}

const SHAPE_AGES = [0, 1, 2, 5, 10, 16] as const;

/** A shape parameter given at 0, 1, 2, 5, 10 and 16 years, at any age between. */
export function byAge(age: number, values: readonly [number, number, number, number, number, number]): number {
  return monotoneCurve(SHAPE_AGES, values, age);
}
