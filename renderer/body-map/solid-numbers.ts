import type { ViewPoint } from '../../shared/domain/body/view.ts';
import { toPicture, type Viewport } from './solid-camera.ts';
import type { SolidBody } from './solid-picking.ts';
import { isInSight } from './solid-picking.ts';
import type { SolidPicture } from './solid-stage.ts';
import type { SolidTrace } from './solid-trace.ts';

/** Where a mark's number stands in the picture, and the place on the body to which it points. */
export interface PlacedNumber {
  readonly id: string;
  readonly anchor: ViewPoint;
  readonly label: ViewPoint;
  readonly isInSight: boolean;
}

export interface NumberedTrace {
  readonly id: string;
  readonly trace: SolidTrace;
}

/** Of a long line at most so many places are looked at for one in sight. */
const TRIED = 12;

/** Where the numbers stand: beside what is in sight of each, or of all of it when nothing is; they do not cover each other. First those behind the body. */
export function placeNumbers(
  body: SolidBody,
  picture: SolidPicture,
  traces: readonly NumberedTrace[],
): readonly PlacedNumber[] {
  const anchored = traces.map(({ id, trace }) => ({ id, ...anchorOf(body, picture, trace) }));
  const taken: ViewPoint[] = [];
  // What is in sight chooses its place first, and is drawn over the others.
  const placed = anchored
    .toSorted((a, b) => Number(b.isInSight) - Number(a.isInSight))
    .map(({ id, anchor, side, isInSight }): PlacedNumber => {
      const label = freePlace(anchor, side, { taken, viewport: picture.viewport });
      taken.push(label);
      return { id, anchor, label, isInSight };
    });
  return placed.toReversed();
}

function anchorOf(body: SolidBody, { camera, viewport }: SolidPicture, { spots }: SolidTrace) {
  const stride = Math.max(1, Math.ceil(spots.length / TRIED));
  const tried = spots.filter((_, index) => index % stride === 0);
  const seen = tried.filter(({ point }) => isInSight(body, camera, point));
  const shown = seen.length > 0 ? seen : tried;
  const places: readonly ViewPoint[] = shown.map(({ point }) => toPicture(camera, viewport, point));
  const middle = places.reduce((sum, { x }) => sum + x / places.length, 0);
  const side = middle < viewport.width / 2 ? -1 : 1;
  const outwards = ({ x, y }: ViewPoint): number => side * x - y;
  const anchor = places.reduce((best, place) => (outwards(place) > outwards(best) ? place : best));
  return { anchor, side, isInSight: seen.length > 0 };
}

/** Two numbers stand at least this many pixels apart, and at least half as far from the edge of the picture. */
const APART = 23;

interface Room {
  readonly taken: readonly ViewPoint[];
  readonly viewport: Viewport;
}

/** The first place beside the anchor that is free: outwards and upwards first, then in growing rings. */
function freePlace(anchor: ViewPoint, side: number, { taken, viewport }: Room): ViewPoint {
  const isFree = ({ x, y }: ViewPoint): boolean =>
    x >= APART / 2 &&
    y >= APART / 2 &&
    x <= viewport.width - APART / 2 &&
    y <= viewport.height - APART / 2 &&
    taken.every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
  for (let ring = 0; ring < 12; ring += 1) {
    for (const turn of TURNS) {
      const reach = 21 + ring * APART * 0.7;
      const place = { x: anchor.x + side * reach * Math.cos(turn), y: anchor.y - reach * Math.sin(turn) };
      if (isFree(place)) return place;
    }
  }
  return { x: anchor.x + side * 16, y: anchor.y - 14 };
}

/** Angles above the horizon at which a number is tried. */
const TURNS: readonly number[] = [0.72, 0, 1.4, -0.72, 2.1, -1.4];
