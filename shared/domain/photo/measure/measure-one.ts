import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { MarkedMeasure, MeasureRefused, MeasureResult, MeasureWarning } from '../photo-measure.ts';
import { type FittedScale, isInside } from './fit-scale.ts';
import { centroid, type Point } from './homography.ts';
import { markingsOf } from './marking-error.ts';
import { crossesItself } from './outline-crosses.ts';
import { type PlaneQuantity, planeQuantity, pointsNeeded } from './plane-quantity.ts';
import { practiceInterval } from './practice-spread.ts';
import { extentOf } from './scale-points.ts';
import { type Bounds, type MeasuredPlace, supportBounds } from './support-bounds.ts';
import { layFlat } from './surface-effect.ts';
import { warningCodes } from './warning-codes.ts';

/** Measures one thing with a fitted scale, or says why it cannot be; paths are those within the measurement. */
export function measureOne(scale: FittedScale, measure: MarkedMeasure): Result<MeasureResult, MeasureRefused> {
  const wrong = checkMarks(scale, measure);
  if (wrong !== undefined) return fail(wrong);
  const places = placesOf(scale, measure);
  const points = planePoints(scale, places);
  if (points === undefined) return fail({ kind: 'beyond-horizon', path: ['px'] });
  const crossing = measure.kind === 'area' ? crossingOf(scale, places) : 'none';
  if (crossing === 'crosses') return fail({ kind: 'outline-crosses-itself', path: ['px'] });
  const quantity = planeQuantity(measure.kind, points);
  if (!Number.isFinite(quantity.value(points))) return fail({ kind: 'points-in-line', path: ['px'] });
  const bounds = boundsOf(scale, quantity, places);
  if (bounds === undefined)
    return fail({ kind: measure.kind === 'arch' ? 'points-in-line' : 'beyond-horizon', path: ['px'] });
  return ok(resultOf({ scale, measure, places, points, quantity, bounds, knotted: crossing !== 'none' }));
}

/** Marking errors of two places on either side of each other reach this far. */
const knotSds = 6;

const crossingOf = ({ marking }: FittedScale, places: readonly MeasuredPlace[]) =>
  crossesItself(
    places.map(({ px }) => px),
    knotSds * marking.sdPx,
  );

function planePoints({ models }: FittedScale, places: readonly MeasuredPlace[]): readonly Point[] | undefined {
  const map = models[0]?.at([]);
  const points: Point[] = [];
  for (const { px } of places) {
    const point = map?.(px);
    if (point === undefined) return undefined;
    points.push(point);
  }
  return points;
}

function placesOf({ marking }: FittedScale, measure: MarkedMeasure): readonly MeasuredPlace[] {
  return measure.px.map((_, index) => {
    const markings = markingsOf(measure, index);
    return { px: centroid(markings), sdPx: marking.sdPx / Math.sqrt(markings.length) };
  });
}

/** The bounds over every model of the plane; the value is that of the first. */
function boundsOf(
  { models, marking }: FittedScale,
  quantity: PlaneQuantity,
  places: readonly MeasuredPlace[],
): Bounds | undefined {
  let bounds: Bounds | undefined;
  for (const model of models) {
    const next = supportBounds({ model, quantity, places }, marking.quantile * model.share);
    if (next === undefined) return undefined;
    const { value, low, high } = bounds ?? next;
    bounds = { value, low: Math.min(low, next.low), high: Math.max(high, next.high) };
  }
  return bounds;
}

interface Measured {
  readonly scale: FittedScale;
  readonly measure: MarkedMeasure;
  readonly places: readonly MeasuredPlace[];
  readonly points: readonly Point[];
  readonly quantity: PlaneQuantity;
  readonly bounds: Bounds;
  /** Whether an outline crosses itself within the marking error. */
  readonly knotted: boolean;
}

function resultOf(measured: Measured): MeasureResult {
  const { scale, measure, points, quantity, bounds } = measured;
  const { surface } = scale.marks;
  const { distanceMm, obliquity } = scale;
  const flat = surface && layFlat(points, { surface, scaleCentre: scaleCentreOf(scale), distanceMm, obliquity });
  const curved = flat === undefined ? bounds : widen(bounds, quantity, flat.variants);
  const interval = withinRange(curved, quantity.unit);
  const practice = practiceInterval(measure.kind, bounds.value, points);
  const told: readonly (MeasureWarning | false)[] = [
    ...scale.warnings,
    isFar(scale, points) && 'far-from-scale',
    quantity.unit !== 'deg' && interval[1] - interval[0] > bounds.value / 2 && 'interval-wide',
    (measured.knotted || tooClose(measured)) && 'points-too-close',
    surface !== undefined && surface.kind !== 'flat' && 'surface-curved',
    flat?.turnsAway === true && 'surface-turns-away',
    practice.derived && 'practice-derived-from-length',
  ];
  return {
    id: measure.id,
    value: rounded(bounds.value),
    unit: quantity.unit,
    interval95: [rounded(interval[0]), rounded(interval[1])],
    practiceInterval95: [rounded(practice.interval[0]), rounded(practice.interval[1])],
    warnings: warningCodes.filter((code) => told.includes(code)),
  };
}

/** The bounds moved outwards to where the skin laid flat would put them; angles by the difference, the others by the ratio. */
function widen(bounds: Bounds, quantity: PlaneQuantity, variants: readonly (readonly Point[])[]): Bounds {
  let { low, high } = bounds;
  for (const points of variants) {
    const value = quantity.value(points);
    if (!Number.isFinite(value)) continue;
    const moved = (bound: number) =>
      quantity.unit === 'deg' ? bound + value - bounds.value : bound * (value / bounds.value);
    low = Math.min(low, moved(bounds.low));
    high = Math.max(high, moved(bounds.high));
  }
  return { value: bounds.value, low, high };
}

/** Nothing is shorter than nothing; an angle that may turn over its own end is folded back. */
function withinRange({ value, low, high }: Bounds, unit: PlaneQuantity['unit']): readonly [number, number] {
  const [least, most] = [Math.min(low, value), Math.max(high, value)];
  if (unit !== 'deg') return [Math.max(0, least), most];
  const folded = Math.max(most, -least);
  const lowest = Math.min(least, 360 - most);
  return [Math.max(0, least < 0 ? 0 : lowest), Math.min(180, folded)];
}

const scaleCentreOf = ({ marks }: FittedScale) => centroid(marks.scale.points.map(({ mm }) => mm));

/** Farther from the box round the scale than a third of its extent. */
function isFar({ marks }: FittedScale, points: readonly Point[]): boolean {
  const places = marks.scale.points.map(({ mm }) => mm);
  const beside = (value: number, values: readonly number[]) =>
    Math.max(Math.min(...values) - value, value - Math.max(...values), 0);
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const limit = extentOf(places) / 3;
  return points.some(([x, y]) => Math.hypot(beside(x, xs), beside(y, ys)) > limit);
}

/** Whether a part of a length, or a leg of an angle, is too short for the marking error. */
function tooClose({ measure, places }: Measured): boolean {
  if (measure.kind === 'area' || measure.kind === 'arch') return false;
  const least = measure.kind === 'angle' ? 6 : 3;
  return places.slice(1).some(({ px: [x, y], sdPx }, index) => {
    const [u, v] = places[index]?.px ?? [x, y];
    return Math.hypot(x - u, y - v) < least * sdPx;
  });
}

function checkMarks({ marks }: FittedScale, { kind, px, repeats = [] }: MarkedMeasure): MeasureRefused | undefined {
  const { least, most } = pointsNeeded[kind];
  if (px.length < least) return { kind: 'too-few-points', path: ['px'] };
  if (px.length > most) return { kind: 'wrong-number-of-points', path: ['px'] };
  const uneven = repeats.findIndex((points) => points.length !== px.length);
  if (uneven >= 0) return { kind: 'repeats-differ', path: ['repeats', uneven] };
  const margin = 3 * marks.markingSdPx;
  for (const [index, point] of px.entries()) {
    if (!isInside(point, marks.image, margin)) return { kind: 'outside-image', path: ['px', index] };
    const before = px[index - 1];
    if (before !== undefined && before[0] === point[0] && before[1] === point[1])
      return { kind: 'points-coincide', path: ['px', index] };
  }
  return undefined;
}

const rounded = (value: number) => Math.round(value * 1e4) / 1e4;
