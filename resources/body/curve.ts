/** A number that may be missing because the compiler cannot see the bounds of an array; the caller has checked them. */
export const at = (values: ArrayLike<number>, index: number): number => values[index] ?? Number.NaN;

type Slope = (positions: readonly number[], values: readonly number[], index: number) => number;

/** Passes through all points without overshooting between them (Fritsch and Carlson's harmonic mean); constant beyond the ends. */
export function monotoneCurve(positions: readonly number[], values: readonly number[], position: number): number {
  return hermite(positions, values, position, harmonicSlope);
}

/** Passes through all points with rounded extremes (weighted finite differences); constant beyond the ends. */
export function roundedCurve(positions: readonly number[], values: readonly number[], position: number): number {
  return hermite(positions, values, position, weightedSlope);
}

/** 0 below `from`, 1 above `to`, smooth between. */
export function smoothStep(from: number, to: number, value: number): number {
  const share = Math.min(1, Math.max(0, (value - from) / (to - from)));
  return share * share * (3 - 2 * share);
}

export const mix = (from: number, to: number, share: number): number => from + (to - from) * share;

function hermite(positions: readonly number[], values: readonly number[], position: number, slope: Slope): number {
  const last = positions.length - 1;
  if (position <= at(positions, 0)) return at(values, 0);
  if (position >= at(positions, last)) return at(values, last);
  let index = 0;
  while (position > at(positions, index + 1)) index += 1;
  const width = at(positions, index + 1) - at(positions, index);
  const t = (position - at(positions, index)) / width;
  const [t2, t3] = [t * t, t * t * t];
  return (
    (2 * t3 - 3 * t2 + 1) * at(values, index) +
    (t3 - 2 * t2 + t) * width * slope(positions, values, index) +
    (3 * t2 - 2 * t3) * at(values, index + 1) +
    (t3 - t2) * width * slope(positions, values, index + 1)
  );
}

const chord = (positions: readonly number[], values: readonly number[], index: number): number =>
  (at(values, index + 1) - at(values, index)) / (at(positions, index + 1) - at(positions, index));

const harmonicSlope: Slope = (positions, values, index) => {
  if (index === 0) return chord(positions, values, 0);
  if (index === positions.length - 1) return chord(positions, values, index - 1);
  const before = chord(positions, values, index - 1);
  const after = chord(positions, values, index);
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
};

const weightedSlope: Slope = (positions, values, index) => {
  if (index === 0) return chord(positions, values, 0);
  if (index === positions.length - 1) return chord(positions, values, index - 1);
  const here = at(positions, index);
  const [left, right] = [here - at(positions, index - 1), at(positions, index + 1) - here];
  return (chord(positions, values, index) * left + chord(positions, values, index - 1) * right) / (left + right);
};
