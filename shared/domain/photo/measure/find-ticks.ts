import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { Point } from './homography.ts';
import { type LuminancePatch, sampleLine } from './luminance-patch.ts';
import { solveLinear } from './solve-linear.ts';

/** Ticks of a ruler that were found along a line, in pixels from its start. */
export interface FoundTicks {
  /** Distance between neighbours in the middle of those found; it may change evenly along the line. */
  readonly spacingPx: number;
  /** Where the tick with number 0, the first one found, lies by the fit of all. */
  readonly phasePx: number;
  /** Where each tick was seen, with its number; numbers that are missing were not seen. */
  readonly ticks: readonly { readonly number: number; readonly atPx: number }[];
  /** Root mean square distance of the ticks from the fit. */
  readonly residualPx: number;
}

/** Nothing along the line is regular enough to be a ruler. */
export interface NoTicks {
  readonly kind: 'no-ticks';
}

const fewestTicks = 10;
const leastContrast = 8;
const blursPx = [0.7, 1.3, 2.5] as const;

/** A line drawn over a ruler. `bandPx` is how wide the brightness is averaged across it. */
export interface TickLine {
  readonly from: Point;
  readonly to: Point;
  readonly bandPx?: number;
}

/** Looks for evenly repeated dark or light ticks along a line in a patch. It only proposes; the person decides what they stand for. */
export function findTicks(patch: LuminancePatch, { from, to, bandPx = 3 }: TickLine): Result<FoundTicks, NoTicks> {
  return findTicksInProfile(sampleLine(patch, from, { end: to, bandPx }));
}

/** The same for brightness along a line, one number a pixel. */
export function findTicksInProfile(profile: ArrayLike<number>): Result<FoundTicks, NoTicks> {
  let best: Followed | undefined;
  for (const blur of blursPx) {
    const smooth = blurred(profile, blur);
    for (const sign of [1, -1]) {
      const found = followMarks(marksOf(smooth, sign));
      if (found !== undefined && (best === undefined || qualityOf(found) > qualityOf(best))) best = found;
    }
  }
  return best === undefined ? fail({ kind: 'no-ticks' }) : ok(best.found);
}

/** Many ticks that lie where they should; what is wider than the gaps beside it is a gap itself. */
const qualityOf = ({ found: { ticks, residualPx, spacingPx }, widthPx }: Followed) =>
  ticks.length * (1 - (5 * residualPx) / spacingPx) * (widthPx < spacingPx / 2 ? 1 : 0.5);

function blurred(profile: ArrayLike<number>, sigma: number): Float64Array {
  const reach = Math.ceil(3 * sigma);
  return Float64Array.from({ length: profile.length }, (_, index) => {
    let [sum, weights] = [0, 0];
    for (let step = -reach; step <= reach; step += 1) {
      const value = profile[index + step];
      if (value === undefined) continue;
      const weight = Math.exp(-(step * step) / (2 * sigma * sigma));
      sum += weight * value;
      weights += weight;
    }
    return sum / weights;
  });
}

interface Extreme {
  readonly at: number;
  readonly value: number;
}

/** Middles of the dips (or, with sign -1, of the rises) that are at least half as deep as most. */
function marksOf(smooth: Float64Array, sign: number): readonly Dip[] {
  const extremes = alternating(smooth, sign);
  const depths = extremes.flatMap(({ value }, index) => {
    const [before, after] = [extremes[index - 1], extremes[index + 1]];
    return index % 2 === 1 && before && after ? [Math.min(before.value, after.value) - value] : [];
  });
  const usual = [...depths].sort((a, b) => a - b)[Math.floor(depths.length * 0.7)] ?? 0;
  if (usual < leastContrast) return [];
  const swings = significant(extremes, usual * 0.4);
  return swings.flatMap(({ at, value }, index) => {
    const [before, after] = [swings[index - 1], swings[index + 1]];
    if (index % 2 !== 1 || before === undefined || after === undefined) return [];
    return [middleOfDip({ smooth, sign }, { at, value, level: (value + Math.min(before.value, after.value)) / 2 })];
  });
}

/** Rises and dips by turns, a rise first. */
function alternating(smooth: Float64Array, sign: number): readonly Extreme[] {
  return significant(
    Array.from(smooth, (value, at) => ({ at, value: value * sign })),
    1e-9,
  );
}

/** Keeps the turns whose swing is at least `least`: rises at even places, dips at odd ones. */
function significant(values: readonly Extreme[], least: number): readonly Extreme[] {
  const turns: Extreme[] = [];
  let [rising, extreme] = [true, values[0]];
  for (const here of values) {
    if (extreme === undefined) break;
    const further = rising ? here.value >= extreme.value : here.value <= extreme.value;
    if (further) extreme = here;
    else if (Math.abs(here.value - extreme.value) >= least) {
      turns.push(extreme);
      [rising, extreme] = [!rising, here];
    }
  }
  if (extreme !== undefined) turns.push(extreme);
  return turns;
}

interface Dip {
  readonly at: number;
  readonly width: number;
}

/** Half way between the two places where a dip passes half of its depth, and how far these are apart. */
function middleOfDip(
  { smooth, sign }: { readonly smooth: Float64Array; readonly sign: number },
  { at, value, level }: Extreme & { readonly level: number },
): Dip {
  const side = (step: number) => {
    let here = value;
    for (let index = at + step; index >= 0 && index < smooth.length; index += step) {
      const next = (smooth[index] ?? 0) * sign;
      if (next >= level) return index - step * ((next - level) / Math.max(next - here, 1e-12));
      here = next;
    }
    return at;
  };
  const [before, after] = [side(-1), side(1)];
  return { at: (before + after) / 2, width: after - before };
}

interface Numbered {
  readonly number: number;
  readonly atPx: number;
}

interface Followed {
  readonly found: FoundTicks;
  /** How wide the marks usually are. */
  readonly widthPx: number;
}

/** Numbers the marks from their usual distance, fits a parabola to their places, and accepts what is regular enough. */
function followMarks(dips: readonly Dip[]): Followed | undefined {
  if (dips.length < fewestTicks) return undefined;
  const marks = dips.map(({ at }) => at);
  const usual = middleOf(marks.slice(1).map((at, index) => at - (marks[index] ?? 0)));
  if (usual < 3) return undefined;
  let kept = longestRun(marks, usual);
  for (let round = 0; round < 4; round += 1) {
    const fit = fitPlaces(kept);
    if (fit === undefined) return undefined;
    const inliers = marks.flatMap((at) => {
      const number = numberAt(fit, at);
      return Math.abs(placeOf(fit, number) - at) < farthestOff * usual ? [{ number, atPx: at }] : [];
    });
    kept = inliers.filter(({ number }, index) => number !== inliers[index - 1]?.number);
    if (kept.length < fewestTicks) return undefined;
  }
  const found = accept(kept, marks);
  return found && { found, widthPx: middleOf(dips.map(({ width }) => width)) };
}

/** A mark farther from its place than this part of the spacing is none of the ruler's. */
const farthestOff = 0.15;

const middleOf = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The longest stretch of marks in which each gap is nearly a whole number of the usual distances, at most two of them skipped. */
function longestRun(marks: readonly number[], usual: number): readonly Numbered[] {
  let best: readonly Numbered[] = [];
  let run: Numbered[] = [];
  let spacing = usual;
  for (const atPx of marks) {
    const last = run.at(-1);
    const steps = last === undefined ? 0 : (atPx - last.atPx) / spacing;
    const whole = Math.round(steps);
    if (last !== undefined && whole >= 1 && whole <= 3 && Math.abs(steps - whole) < 0.2) {
      spacing += 0.2 * ((atPx - last.atPx) / whole - spacing);
      run.push({ number: last.number + whole, atPx });
    } else {
      run = [{ number: 0, atPx }];
      spacing = usual;
    }
    if (run.length > best.length) best = [...run];
  }
  return best;
}

interface Places {
  readonly middle: number;
  readonly terms: readonly [number, number, number];
}

function fitPlaces(ticks: readonly Numbered[]): Places | undefined {
  if (ticks.length < 5) return undefined;
  const middle = ticks.reduce((sum, { number }) => sum + number, 0) / ticks.length;
  const rows = ticks.map(({ number }) => [1, number - middle, (number - middle) ** 2]);
  const sum = (one: number, two: number) => rows.reduce((all, row) => all + (row[one] ?? 0) * (row[two] ?? 0), 0);
  const right = [0, 1, 2].map((one) =>
    rows.reduce((all, row, at) => all + (row[one] ?? 0) * (ticks[at]?.atPx ?? 0), 0),
  );
  const solved = solveLinear(
    [0, 1, 2].map((one) => [0, 1, 2].map((two) => sum(one, two))),
    right,
  );
  const [a, b, c] = solved ?? [];
  return a === undefined || b === undefined || c === undefined || b <= 0 ? undefined : { middle, terms: [a, b, c] };
}

function placeOf({ middle, terms: [a, b, c] }: Places, number: number): number {
  const from = number - middle;
  return a + b * from + c * from * from;
}

function numberAt(fit: Places, at: number): number {
  const [a, b, c] = fit.terms;
  let from = (at - a) / b;
  for (let round = 0; round < 4; round += 1) from = (at - a - c * from * from) / b;
  return Math.round(from + fit.middle);
}

/** A ruler explains nearly all marks, has few gaps, and its ticks lie where they should. */
function accept(kept: readonly Numbered[], marks: readonly number[]): FoundTicks | undefined {
  const fit = fitPlaces(kept);
  const [first, last] = [kept[0], kept.at(-1)];
  if (fit === undefined || first === undefined || last === undefined) return undefined;
  const among = marks.filter((at) => at >= first.atPx && at <= last.atPx).length;
  const squares = kept.reduce((sum, { number, atPx }) => sum + (placeOf(fit, number) - atPx) ** 2, 0);
  const residualPx = Math.sqrt(squares / kept.length);
  const [, spacingPx] = fit.terms;
  const regular =
    kept.length >= 0.8 * among &&
    kept.length >= 0.75 * (last.number - first.number + 1) &&
    kept.length >= 0.7 * marks.length &&
    residualPx <= 0.05 * spacingPx;
  if (!regular) return undefined;
  return {
    spacingPx,
    phasePx: placeOf(fit, first.number),
    ticks: kept.map(({ number, atPx }) => ({ number: number - first.number, atPx })),
    residualPx,
  };
}
