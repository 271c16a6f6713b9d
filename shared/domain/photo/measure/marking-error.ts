import type { MarkedMeasure, PhotoMarks, PixelPoint } from '../photo-measure.ts';
import { centroid, type Point } from './homography.ts';

/** How exactly this person marks: the standard deviation of one marking along one axis, and the two-sided 95 % quantile that goes with it. */
export interface MarkingError {
  readonly sdPx: number;
  readonly quantile: number;
  /** Whether it was found from repeated markings; otherwise it is what was stated. */
  readonly fromRepeats: boolean;
}

/** Nobody marks finer than this; keeps exact inputs computable. */
const finestSdPx = 0.02;

/** Repeats that agree better than a mark within one pixel can (1/√12) were snapped, not made afresh. */
const finestRepeatedPx = 1 / Math.sqrt(12);

/** Fewer degrees of freedom than this say less than what was stated. */
const fewestDegrees = 6;

/** The marking error pooled over all repeated markings, with Student's quantile; the stated one where too few were repeated. */
export function findMarkingError(marks: Pick<PhotoMarks, 'scale' | 'measurements' | 'markingSdPx'>): MarkingError {
  const groups = [
    ...marks.scale.points.map(({ px, repeats = [] }) => [px, ...repeats]),
    ...marks.measurements
      .filter(isWhole)
      .flatMap((measure) => measure.px.map((_, index) => markingsOf(measure, index))),
  ];
  const degrees = groups.reduce((sum, group) => sum + 2 * (group.length - 1), 0);
  if (degrees < fewestDegrees)
    return { sdPx: Math.max(marks.markingSdPx, finestSdPx), quantile: normalQuantile, fromRepeats: false };
  const squares = groups.reduce((sum, group) => sum + scatter(group), 0);
  return {
    sdPx: Math.max(Math.sqrt(squares / degrees), finestRepeatedPx),
    quantile: studentQuantile(degrees),
    fromRepeats: true,
  };
}

/** Whether every repeated marking has the points of the first. */
const isWhole = ({ px, repeats = [] }: MarkedMeasure) => repeats.every((points) => points.length === px.length);

/** A point of a measurement as marked each time. */
export const markingsOf = ({ px, repeats = [] }: MarkedMeasure, index: number): readonly PixelPoint[] =>
  [px, ...repeats].flatMap((points) => {
    const point = points[index];
    return point === undefined ? [] : [point];
  });

function scatter(group: readonly Point[]): number {
  const middle = centroid(group);
  return group.reduce((sum, [x, y]) => sum + (x - middle[0]) ** 2 + (y - middle[1]) ** 2, 0);
}

/** The 97.5 % point of the normal distribution. */
export const normalQuantile = 1.959964;

/** The 97.5 % point of Student's distribution, by the expansion in Abramowitz and Stegun 26.7.5; within 0.2 % from six degrees of freedom. */
export function studentQuantile(degrees: number): number {
  const z = normalQuantile;
  const terms = [
    (z ** 3 + z) / 4,
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96,
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384,
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / 92160,
  ];
  return terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), z);
}

/** The 99.9 % point of chi-square, by Wilson and Hilferty's cube. */
export function chiSquareLimit(degrees: number): number {
  const spread = 2 / (9 * degrees);
  return degrees * (1 - spread + 3.0902 * Math.sqrt(spread)) ** 3;
}
