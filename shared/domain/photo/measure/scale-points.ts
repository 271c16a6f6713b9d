import type { PhotoMarks } from '../photo-measure.ts';
import { centroid, crossOf, type Point } from './homography.ts';
import type { MarkingError } from './marking-error.ts';

/** A place of the scale with its markings averaged. */
export interface MarkedPlace {
  readonly px: Point;
  readonly mm: Point;
  readonly sdPx: number;
}

/** Which map the marked places determine, and the places whose images describe it: two, three or four of them. */
export interface Determined {
  readonly model: 'similarity' | 'affine' | 'homography';
  readonly control: readonly MarkedPlace[];
}

/** The marked places of the scale, each with what its average is worth. */
export function averageScale(scale: PhotoMarks['scale'], { sdPx }: MarkingError): readonly MarkedPlace[] {
  return scale.points.map(({ px, mm, repeats = [] }) => ({
    px: centroid([px, ...repeats]),
    mm,
    sdPx: sdPx / Math.sqrt(1 + repeats.length),
  }));
}

/** Triangles flatter than this part of the square of the scale's extent count as a line. */
const flat = 0.02;

/**
 * What the millimetres of the marked places determine: places in a line a similarity; three, or more of which every four have three in
 * a line, an affine map; otherwise a homography. The control places are the widest ones.
 */
export function whatIsDetermined(places: readonly MarkedPlace[]): Determined {
  const extent = extentOf(places.map(({ mm }) => mm));
  const spread = spreadOut(places);
  const limit = flat * extent ** 2;
  const four = widest(spread, 4);
  if (four !== undefined && four.area > limit) return { model: 'homography', control: four.places };
  const three = widest(spread, 3);
  if (three !== undefined && three.area > limit) return { model: 'affine', control: three.places };
  return { model: 'similarity', control: farthestPair(places) };
}

/** The largest distance between two of the points. */
export function extentOf(points: readonly Point[]): number {
  let largest = 0;
  for (const [index, [x, y]] of points.entries())
    for (const [u, v] of points.slice(index + 1)) largest = Math.max(largest, Math.hypot(u - x, v - y));
  return largest;
}

/** At most twelve places, each as far as can be from those before it. */
function spreadOut(places: readonly MarkedPlace[]): readonly MarkedPlace[] {
  const chosen = [...farthestPair(places)];
  const gap = (place: MarkedPlace) =>
    Math.min(...chosen.map(({ mm }) => Math.hypot(mm[0] - place.mm[0], mm[1] - place.mm[1])));
  while (chosen.length < Math.min(12, places.length)) {
    const next = places.reduce((best, place) => (gap(place) > gap(best) ? place : best));
    if (gap(next) === 0) break;
    chosen.push(next);
  }
  return chosen;
}

function farthestPair(places: readonly MarkedPlace[]): readonly MarkedPlace[] {
  let best: readonly MarkedPlace[] = places.slice(0, 2);
  let largest = -1;
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1)) {
      const distance = Math.hypot(one.mm[0] - other.mm[0], one.mm[1] - other.mm[1]);
      if (distance > largest) [largest, best] = [distance, [one, other]];
    }
  return best;
}

interface Choice {
  readonly places: readonly MarkedPlace[];
  /** Twice the area of the smallest triangle among them. */
  readonly area: number;
}

/** The three or four places whose smallest triangle is largest. */
function widest(places: readonly MarkedPlace[], size: 3 | 4): Choice | undefined {
  let best: Choice | undefined;
  for (const chosen of combinations(places, size)) {
    const area = Math.min(...combinations(chosen, 3).map(triangle));
    if (best === undefined || area > best.area) best = { places: chosen, area };
  }
  return best;
}

function triangle([a, b, c]: readonly MarkedPlace[]): number {
  return a && b && c ? Math.abs(crossOf(a.mm, b.mm, c.mm)) : 0;
}

function combinations<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => combinations(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}
