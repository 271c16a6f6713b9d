import type { Point } from './homography.ts';
import type { PlaneModel } from './plane-model.ts';
import type { PlaneQuantity, Spread } from './plane-quantity.ts';

/** A measured place in pixels and what its marking is worth. */
export interface MeasuredPlace {
  readonly px: Point;
  readonly sdPx: number;
}

/** A quantity of measured places, seen through a model of the plane. */
export interface Problem {
  readonly model: PlaneModel;
  readonly quantity: PlaneQuantity;
  readonly places: readonly MeasuredPlace[];
}

/** The value at the best estimate and the bounds of its interval. */
export interface Bounds {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** Fixed-point rounds towards the farthest value; the map is nearly linear within the bounds. */
const rounds = 4;

/** Step for derivatives in the uncertain numbers of the scale, in standard deviations. */
const step = 0.3;

/**
 * The interval of all values that can be had with uncertain numbers no farther than `quantile` standard deviations from the best
 * estimate (a likelihood interval: it follows curved maps and does not depend on how the map is written), moved by the bias that
 * curvature gives the estimate. Undefined where part of that reaches the horizon.
 */
export function supportBounds(problem: Problem, quantile: number): Bounds | undefined {
  const centre = evaluate(problem, startOf(problem));
  const slope = centre && slopeAt(problem, startOf(problem), centre);
  if (centre === undefined || slope === undefined) return undefined;
  if (slope.size === 0) return { value: centre.value, low: centre.value, high: centre.value };
  const high = farthest(problem, slope, quantile);
  const low = farthest(problem, slope, -quantile);
  if (high === undefined || low === undefined) return undefined;
  const alongSlope = (high + low - 2 * centre.value) / quantile ** 2;
  const spreads = spreadsOf(problem, startOf(problem), centre) ?? [];
  const bias = problem.quantity.bias(centre.points, spreads) + (slope.curvature - slope.scalePart * alongSlope) / 2;
  return { value: centre.value, low: low - bias, high: high - bias };
}

interface Numbers {
  /** Standard normal numbers of the scale. */
  readonly scale: readonly number[];
  /** Shift of each place in its own standard deviations. */
  readonly shifts: readonly Point[];
}

interface Evaluated {
  readonly value: number;
  readonly points: readonly Point[];
}

interface Slope extends Numbers {
  readonly size: number;
  /** Sum of the second derivatives in the numbers of the scale. */
  readonly curvature: number;
  /** Which part of the slope's square is that of the scale. */
  readonly scalePart: number;
}

function startOf({ model, places }: Problem): Numbers {
  return { scale: new Array<number>(model.dimension).fill(0), shifts: places.map(() => [0, 0]) };
}

function evaluate({ model, quantity, places }: Problem, { scale, shifts }: Numbers): Evaluated | undefined {
  const map = model.at(scale);
  if (map === undefined) return undefined;
  const points: Point[] = [];
  for (const [index, { px, sdPx }] of places.entries()) {
    const [u, v] = shifts[index] ?? [0, 0];
    const point = map([px[0] + sdPx * u, px[1] + sdPx * v]);
    if (point === undefined) return undefined;
    points.push(point);
  }
  const value = quantity.value(points);
  return Number.isFinite(value) ? { value, points } : undefined;
}

/** The value that lies farthest along the slope, at a signed distance in standard deviations. */
function farthest(problem: Problem, first: Slope, distance: number): number | undefined {
  let slope = first;
  let best: number | undefined;
  for (let round = 0; round < rounds; round += 1) {
    const factor = distance / slope.size;
    const numbers: Numbers = {
      scale: slope.scale.map((value) => value * factor),
      shifts: slope.shifts.map(([u, v]): Point => [u * factor, v * factor]),
    };
    const reached = evaluate(problem, numbers);
    if (reached === undefined) return undefined;
    const further = best === undefined || (distance > 0 ? reached.value > best : reached.value < best);
    if (further) best = reached.value;
    if (round + 1 === rounds || (best !== reached.value && round > 0)) break;
    const next = slopeAt(problem, numbers, reached);
    if (next === undefined || next.size === 0) break;
    slope = next;
  }
  return best;
}

function slopeAt(problem: Problem, numbers: Numbers, here: Evaluated): Slope | undefined {
  const scale: number[] = [];
  let curvature = 0;
  for (let index = 0; index < problem.model.dimension; index += 1) {
    const moved = (by: number) =>
      evaluate(problem, {
        ...numbers,
        scale: numbers.scale.map((value, at) => (at === index ? value + by : value)),
      })?.value;
    const [more, less] = [moved(step), moved(-step)];
    if (more === undefined || less === undefined) return undefined;
    scale.push((more - less) / (2 * step));
    curvature += (more + less - 2 * here.value) / step ** 2;
  }
  const shifts = slopeOfPoints(problem, numbers, here);
  if (shifts === undefined) return undefined;
  const ofScale = scale.reduce((sum, value) => sum + value ** 2, 0);
  const square = ofScale + shifts.reduce((sum, [u, v]) => sum + u * u + v * v, 0);
  return { scale, shifts, curvature, size: Math.sqrt(square), scalePart: square > 0 ? ofScale / square : 0 };
}

/** Change of each place in millimetres for one standard deviation in x and in y. */
function spreadsOf(
  { model, places }: Problem,
  { scale, shifts }: Numbers,
  here: Evaluated,
): readonly Spread[] | undefined {
  const map = model.at(scale);
  if (map === undefined) return undefined;
  const spreads: Spread[] = [];
  for (const [index, { px, sdPx }] of places.entries()) {
    const [u, v] = shifts[index] ?? [0, 0];
    const [x, y] = [px[0] + sdPx * u, px[1] + sdPx * v];
    const [right, down] = [map([x + 0.01, y]), map([x, y + 0.01])];
    const [a, b] = here.points[index] ?? [0, 0];
    if (right === undefined || down === undefined) return undefined;
    const per = (value: number) => (value / 0.01) * sdPx;
    spreads.push({ x: [per(right[0] - a), per(right[1] - b)], y: [per(down[0] - a), per(down[1] - b)] });
  }
  return spreads;
}

function slopeOfPoints(problem: Problem, numbers: Numbers, here: Evaluated): readonly Point[] | undefined {
  const gradient = problem.quantity.gradient(here.points);
  return spreadsOf(problem, numbers, here)?.map(({ x, y }, index): Point => {
    const [g, h] = gradient[index] ?? [0, 0];
    return [g * x[0] + h * x[1], g * y[0] + h * y[1]];
  });
}
