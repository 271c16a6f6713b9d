import type { PlateDrawing } from './plate.ts';
import type { ViewPoint } from './view.ts';

type Loop = readonly ViewPoint[];

/** A box round an area, in units of the drawing. */
export interface AreaBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const known = new WeakMap<PlateDrawing['parts'][number], readonly Loop[]>();

/** The closed loops of a part's path, worked out once. */
export function loopsOfPart(part: PlateDrawing['parts'][number]): readonly Loop[] {
  const before = known.get(part);
  if (before !== undefined) return before;
  const loops = part.path
    .split('Z')
    .filter((text) => text !== '')
    .map((text) =>
      text
        .slice(1)
        .split('L')
        .map((pair): ViewPoint => {
          const [x, y] = pair.split(' ').map(Number);
          if (x === undefined || y === undefined) throw new Error('A path that passed its schema has an odd number');
          return { x, y };
        }),
    );
  known.set(part, loops);
  return loops;
}

/** Whether a point lies in an area: within an odd number of its loops. */
export function isInArea(loops: readonly Loop[], { x, y }: ViewPoint): boolean {
  let inside = false;
  for (const loop of loops) {
    let from = loop.at(-1);
    for (const to of loop) {
      if (from === undefined) break;
      if (from.y > y !== to.y > y && x < from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x)) inside = !inside;
      from = to;
    }
  }
  return inside;
}

/** The distance from a point to the border of an area. */
export function gapToArea(loops: readonly Loop[], point: ViewPoint): number {
  let least = Number.POSITIVE_INFINITY;
  for (const loop of loops) {
    let from = loop.at(-1);
    for (const to of loop) {
      if (from !== undefined) least = Math.min(least, gapToEdge(point, from, to));
      from = to;
    }
  }
  return least;
}

/** The smallest upright box round an area. */
export function boxOfArea(loops: readonly Loop[]): AreaBox {
  const all = loops.flat();
  const [left, right] = [Math.min(...all.map(({ x }) => x)), Math.max(...all.map(({ x }) => x))];
  const [top, bottom] = [Math.min(...all.map(({ y }) => y)), Math.max(...all.map(({ y }) => y))];
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function gapToEdge(point: ViewPoint, from: ViewPoint, to: ViewPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((point.x - from.x) * dx + (point.y - from.y) * dy) / length;
  const kept = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - kept * dx, point.y - from.y - kept * dy);
}
