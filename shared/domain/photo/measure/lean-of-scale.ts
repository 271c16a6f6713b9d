import type { CameraFacts } from '../photo-measure.ts';
import { facing, type Lean, mapControl } from './control-map.ts';
import { type ControlFit, pointsOf } from './fit-control.ts';
import { centroid, type Homography, type Point, project } from './homography.ts';
import type { Frame } from './plane-model.ts';

/** Diagonal of the 36 × 24 mm frame to which stated focal lengths refer. */
const frameDiagonal35 = Math.hypot(36, 24);

/** Where no focal length is stated: telephones to short telephoto lenses, as the middle 95 % of a lognormal distribution. */
const usualFocal35 = { low: 24, high: 85 };

/** Focal length in pixels with the standard deviation of its logarithm. A stated one is taken to be within 10 %. */
export function focalOf({ focalLength35mm }: CameraFacts, { halfDiagonal }: Frame): { px: number; logSd: number } {
  const perMm = (2 * halfDiagonal) / frameDiagonal35;
  if (focalLength35mm !== undefined) return { px: focalLength35mm * perMm, logSd: 0.05 };
  const { low, high } = usualFocal35;
  return { px: Math.sqrt(low * high) * perMm, logSd: Math.log(high / low) / 3.92 };
}

/** How large and how foreshortened the plane appears at a place. */
export interface Appearance {
  /** Pixels per millimetre along the direction that is least foreshortened. */
  readonly pxPerMm: number;
  /** The smallest pixels per millimetre as a part of the largest. */
  readonly ratio: number;
  /** Negative where the plane's axes turn in the other sense than the image's. */
  readonly sense: number;
}

/** The appearance of the plane at a place in millimetres, from differences over a tenth of a millimetre. */
export function appearanceAt(map: Homography, [x, y]: Point): Appearance {
  const here = project(map, [x, y]) ?? [0, 0];
  const right = project(map, [x + 0.1, y]) ?? here;
  const down = project(map, [x, y + 0.1]) ?? here;
  const [a, b] = [(right[0] - here[0]) / 0.1, (right[1] - here[1]) / 0.1];
  const [c, d] = [(down[0] - here[0]) / 0.1, (down[1] - here[1]) / 0.1];
  const determinant = a * d - b * c;
  const sum = a * a + b * b + c * c + d * d;
  const root = Math.sqrt(Math.max(0, sum * sum - 4 * determinant * determinant));
  const largest = Math.sqrt((sum + root) / 2);
  return { pxPerMm: largest, ratio: Math.abs(determinant) / largest ** 2, sense: Math.sign(determinant) };
}

/** What is needed to find how three places lean. */
export interface Leaning {
  readonly controlMm: readonly Point[];
  readonly focalPx: number;
  readonly frame: Frame;
}

/**
 * The two leans (mirror images of each other in depth) with which a camera of this focal length, looking at the middle of the image,
 * sees three places where they were marked. The columns of the map, taken back through the camera, must be square and of one length.
 */
export function leansOf(px: readonly number[], leaning: Leaning): readonly [Lean, Lean] {
  return [1, -1].map((sign) => solveLean(px, leaning, sign)) as [Lean, Lean]; // two signs give two leans
}

const rounds = 25;

function solveLean(px: readonly number[], leaning: Leaning, sign: number): Lean {
  const around = centroid(leaning.controlMm);
  let lean: Lean = { ...facing, around };
  for (let round = 0; round < rounds; round += 1) {
    const [re, im] = squareOfPerspective(px, leaning, lean);
    const size = Math.hypot(re, im);
    const g = Math.sqrt((size + re) / 2);
    const h = Math.sqrt((size - re) / 2) * (im < 0 ? -1 : 1);
    lean = { ...lean, perspective: [sign * g, sign * h] };
  }
  return lean;
}

/** The square, as a complex number, of the perspective that makes the two columns square and of one length. */
export function squareOfPerspective(px: readonly number[], { controlMm, focalPx, frame }: Leaning, lean: Lean): Point {
  const centred = pointsOf(px).map(([x, y]): Point => [x - frame.middle[0], y - frame.middle[1]]);
  const map = mapControl(controlMm, centred, lean);
  if (map === undefined) return [0, 0];
  const [a, b, , d, e] = map;
  return [(b * b + e * e - a * a - d * d) / focalPx ** 2, (-2 * (a * b + d * e)) / focalPx ** 2];
}

/**
 * How uncertain the marks leave the perspective, per millimetre along and across the lean. Its square is what the marks determine, so
 * that near no lean at all the uncertainty is the root of that of the square.
 */
export function spreadOfPerspective(fit: ControlFit, leaning: Leaning, lean: Lean): readonly [Point, Point] {
  const at = squareOfPerspective(fit.px, leaning, lean);
  let variance = 0;
  for (let column = 0; column < fit.px.length; column += 1) {
    const moved = fit.px.map((value, row) => value + fit.inflation * (fit.factor[row]?.[column] ?? 0));
    const [re, im] = squareOfPerspective(moved, leaning, lean);
    variance += ((re - at[0]) ** 2 + (im - at[1]) ** 2) / 2;
  }
  const sd = Math.sqrt(variance);
  const [g, h] = lean.perspective;
  const size = Math.hypot(g, h);
  const spread = Math.min(sd / Math.max(2 * size, 1e-12), Math.sqrt(sd));
  const [u, v] = size > 0 ? [g / size, h / size] : [1, 0];
  return [
    [spread * u, spread * v],
    [-spread * v, spread * u],
  ];
}
