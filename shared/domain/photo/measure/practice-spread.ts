import type { MeasureKind } from '../photo-measure.ts';
import type { Point } from './homography.ts';
import { extentOf } from './scale-points.ts';

/**
 * How far observers differ when they measure the length of a bruise in a photo with a tape or on a screen.
 *
 * Lawson Z, Dunstan F, Nuttall D, Maguire S, Kemp A, Young S, Barker M, David L. How consistently do we measure bruises? A comparison of
 * manual and electronic methods. Child Abuse Review 2015;24(1):28-36 (online 27 February 2013): 45 observers, the greatest length of
 * eight bruises, standard deviations 0.39-0.63 cm. The abstract was read, the article was not. The larger figure is taken, so that the
 * interval is nowhere tighter than what was published.
 */
export const publishedSpread = { lowestSdMm: 3.9, highestSdMm: 6.3, quantile: 1.96 } as const;

/** The practice interval of a measurement and whether the spread was published for its kind. */
export interface PracticeInterval {
  readonly interval: readonly [number, number];
  readonly derived: boolean;
}

const halfMm = publishedSpread.quantile * publishedSpread.highestSdMm;

/**
 * Where 95 % of observers would be found around a value. It depends on the published spread of lengths alone, never on the marks. For
 * an area both of its diameters differ by that much at once, the widest case; for an angle the ends of its legs, each by the part of an
 * end in a length.
 */
export function practiceInterval(kind: MeasureKind, value: number, points: readonly Point[]): PracticeInterval {
  switch (kind) {
    case 'area':
      return { interval: areaInterval(value, points), derived: true };
    case 'angle':
      return { interval: angleInterval(value, points), derived: true };
    case 'length':
      return { interval: lengthInterval(value), derived: false };
    case 'width':
    case 'arch':
    case 'intercanine':
      return { interval: lengthInterval(value), derived: true };
  }
}

const lengthInterval = (value: number): readonly [number, number] => [Math.max(0, value - halfMm), value + halfMm];

function areaInterval(value: number, points: readonly Point[]): readonly [number, number] {
  const length = extentOf(points);
  const width = Math.min(widthAcross(points), length);
  const part = (diameter: number, sign: number) => Math.max(0, 1 + (sign * halfMm) / Math.max(diameter, 1e-9));
  return [value * part(length, -1) * part(width, -1), value * part(length, 1) * part(width, 1)];
}

/** The extent of an outline at right angles to its greatest length. */
function widthAcross(points: readonly Point[]): number {
  let along: Point = [1, 0];
  let largest = 0;
  for (const [index, [x, y]] of points.entries())
    for (const [u, v] of points.slice(index + 1)) {
      const length = Math.hypot(u - x, v - y);
      if (length > largest) [largest, along] = [length, [(u - x) / length, (v - y) / length]];
    }
  const across = points.map(([x, y]) => y * along[0] - x * along[1]);
  return Math.max(...across) - Math.min(...across);
}

function angleInterval(value: number, [from, middle, to]: readonly Point[]): readonly [number, number] {
  if (from === undefined || middle === undefined || to === undefined) return [0, 180];
  const one = Math.hypot(from[0] - middle[0], from[1] - middle[1]);
  const other = Math.hypot(to[0] - middle[0], to[1] - middle[1]);
  const opposite = Math.hypot(to[0] - from[0], to[1] - from[1]);
  const endSd = publishedSpread.highestSdMm / Math.SQRT2;
  const perMm = Math.sqrt(one ** -2 + other ** -2 + (opposite / (one * other)) ** 2);
  const half = (publishedSpread.quantile * endSd * perMm * 180) / Math.PI;
  return [Math.max(0, value - half), Math.min(180, value + half)];
}
