import { measurePhoto } from '../../shared/domain/photo/measure/measure-photo.ts';
import type { MeasureResult, PhotoMarks, PlanePoint } from '../../shared/domain/photo/photo-measure.ts';
import { marksSeen, nothingElse, type PlaneMeasure, plainCamera, square } from './photo-marks.ts';

const tilted = plainCamera({ tilt: 0.5, towards: 1, roll: 2 });

/** A line of 50 mm within the scale. */
export const line: PlaneMeasure = {
  id: 'line',
  kind: 'length',
  mm: [
    [10, 10],
    [40, 50],
  ],
};

/** Exact marks of measurements in a tilted photo, with a stated marking error of 1.5 pixels. */
export function tiltedMarks(measures: readonly PlaneMeasure[], scale: readonly PlanePoint[] = square): PhotoMarks {
  return { ...marksSeen({ camera: tilted, scale, measures, sdPx: 1.5 }), ...nothingElse };
}

/** The results of marks that can be measured. */
export function resultsOf(marks: PhotoMarks): readonly MeasureResult[] {
  const measured = measurePhoto(marks);
  if (!measured.ok) throw new Error(JSON.stringify(measured.error));
  return measured.value;
}

/** The result of marks with one measurement. */
export function resultOf(marks: PhotoMarks): MeasureResult {
  const [result] = resultsOf(marks);
  if (result === undefined) throw new Error('Nothing measured');
  return result;
}

/** What is refused of marks, with its place. */
export function refusalsOf(marks: PhotoMarks): readonly string[] {
  const measured = measurePhoto(marks);
  return measured.ok ? [] : measured.error.refusals.map(({ kind, path }) => `${path.join('.')}: ${kind}`);
}
