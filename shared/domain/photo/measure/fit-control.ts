import { facing, mapControl } from './control-map.ts';
import { fitDirectly, type Homography, type Point, project } from './homography.ts';
import { chiSquareLimit } from './marking-error.ts';
import type { Determined, MarkedPlace } from './scale-points.ts';
import { factorCholesky, invertMatrix, solveLinear } from './solve-linear.ts';

/** The control places' most likely pixels, x and y by turns, with the factor of their covariance and how well all marks agree. */
export interface ControlFit {
  readonly px: readonly number[];
  readonly factor: readonly (readonly number[])[];
  /** Root mean square distance of the marks from the fit. */
  readonly residualPx: number;
  /** By how much the marks scatter more than their stated error explains; 1 where chance explains it (99.9 %). */
  readonly inflation: number;
}

const rounds = 12;

/**
 * Maximum likelihood by Gauss and Newton for errors in pixels, started from the direct linear transformation. Undefined where the marks
 * do not give a map that keeps all of them before the horizon.
 */
export function fitControl(places: readonly MarkedPlace[], determined: Determined): ControlFit | undefined {
  const mm = determined.control.map((place) => place.mm);
  const mapOf = (px: readonly number[]) => mapControl(mm, pointsOf(px), facing);
  let px = startFrom(places, determined);
  for (let round = 0; round < rounds; round += 1) {
    const equations = px && linearise(places, px, mapOf);
    const step = equations && solveLinear(equations.normal, equations.right);
    if (px === undefined || step === undefined) return undefined;
    px = px.map((value, index) => value + (step[index] ?? 0));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  return px && judge(places, px, mapOf);
}

type MapOf = (px: readonly number[]) => Homography | undefined;

function startFrom(places: readonly MarkedPlace[], { model, control }: Determined): readonly number[] | undefined {
  if (model !== 'homography' || places.length === 4) return control.flatMap(({ px }) => px);
  const map = fitDirectly(places.map(({ mm, px }) => ({ from: mm, to: px })));
  return map && flatten(control.map(({ mm }) => project(map, mm)));
}

interface Linearised {
  readonly normal: readonly (readonly number[])[];
  readonly right: readonly number[];
  readonly squares: number;
  readonly chiSquare: number;
}

/** The normal equations at given control pixels, with differences of a hundredth of a pixel. */
function linearise(places: readonly MarkedPlace[], px: readonly number[], mapOf: MapOf): Linearised | undefined {
  const here = imagesOf(places, mapOf(px));
  if (here === undefined) return undefined;
  const columns: (readonly number[])[] = [];
  for (let index = 0; index < px.length; index += 1) {
    const moved = imagesOf(places, mapOf(px.map((value, at) => (at === index ? value + 0.01 : value))));
    if (moved === undefined) return undefined;
    columns.push(moved.map((value, at) => (value - (here[at] ?? 0)) / 0.01));
  }
  const weights = places.flatMap(({ sdPx }) => [sdPx ** -2, sdPx ** -2]);
  const residuals = places.flatMap((place) => place.px).map((value, at) => value - (here[at] ?? 0));
  const product = (one: readonly number[], two: readonly number[]) =>
    one.reduce((sum, value, at) => sum + value * (two[at] ?? 0) * (weights[at] ?? 0), 0);
  return {
    normal: columns.map((one) => columns.map((two) => product(one, two))),
    right: columns.map((column) => product(column, residuals)),
    squares: residuals.reduce((sum, value) => sum + value ** 2, 0),
    chiSquare: product(residuals, residuals),
  };
}

function imagesOf(places: readonly MarkedPlace[], map: Homography | undefined): readonly number[] | undefined {
  return map && flatten(places.map(({ mm }) => project(map, mm)));
}

function judge(places: readonly MarkedPlace[], px: readonly number[], mapOf: MapOf): ControlFit | undefined {
  const last = linearise(places, px, mapOf);
  const covariance = last && invertMatrix(last.normal);
  const factor = covariance && factorCholesky(covariance);
  if (last === undefined || factor === undefined) return undefined;
  const degrees = 2 * places.length - px.length;
  const excess = degrees > 0 && last.chiSquare > chiSquareLimit(degrees);
  return {
    px,
    factor,
    residualPx: Math.sqrt(last.squares / places.length),
    inflation: excess ? Math.sqrt(last.chiSquare / degrees) : 1,
  };
}

/** Pairs of numbers as places. */
export const pointsOf = (px: readonly number[]): readonly Point[] =>
  Array.from({ length: px.length / 2 }, (_, index) => [px[2 * index] ?? 0, px[2 * index + 1] ?? 0] as const);

function flatten(points: readonly (Point | undefined)[]): readonly number[] | undefined {
  const flat = points.flatMap((point) => point ?? []);
  return flat.length === 2 * points.length ? flat : undefined;
}
