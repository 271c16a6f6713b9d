import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { MeasureRefused, MeasureResult, PhotoMarks } from '../photo-measure.ts';
import { fitScale } from './fit-scale.ts';
import { measureOne } from './measure-one.ts';

/** Which way of computing results come from; changes whenever the same marks could give another result. */
export const MEASURE_METHOD = 'plane-likelihood-1';

/** Measures everything that was marked, or names every place in the marks for which it cannot be done; never a part of it. */
export function measurePhoto(marks: PhotoMarks): Result<readonly MeasureResult[], MarksRefused> {
  const repeated = marks.measurements.findIndex(
    ({ id }, index) => marks.measurements.findIndex((other) => other.id === id) < index,
  );
  if (repeated >= 0) return refuse([{ kind: 'id-repeated', path: ['measurements', repeated, 'id'] }]);
  const scale = fitScale(marks);
  if (!scale.ok) return refuse([scale.error]);
  const refusals: MeasureRefused[] = [];
  const results: MeasureResult[] = [];
  for (const [index, measure] of marks.measurements.entries()) {
    const measured = measureOne(scale.value, measure);
    if (measured.ok) results.push(measured.value);
    else refusals.push({ ...measured.error, path: ['measurements', index, ...measured.error.path] });
  }
  return refusals.length === 0 ? ok(results) : refuse(refusals);
}

/** Why the marks cannot be measured, with at least one reason. */
export interface MarksRefused {
  readonly kind: 'marks-refused';
  readonly refusals: readonly MeasureRefused[];
}

const refuse = (refusals: readonly MeasureRefused[]) => fail<MarksRefused>({ kind: 'marks-refused', refusals });
