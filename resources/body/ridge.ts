import { mix } from './curve.ts';
import type { Section } from './loft.ts';
import { loft } from './loft.ts';
import type { Solid, SolidPart } from './solid.ts';
import { skinDepth } from './solid.ts';

/** A place on the frontal plane, in mm. */
export interface FlatPlace {
  readonly x: number;
  readonly y: number;
}

/** A ridge, or a groove, that follows the skin of a front or a back. */
export interface RidgeShape {
  /** From its beginning (0) to its end (1); must advance steadily from the first to the last place. */
  readonly path: (share: number) => FlatPlace;
  /** Half its height out of the skin and half its breadth along it, in mm. */
  readonly size: (share: number) => { readonly deep: number; readonly wide: number };
  /** How far its middle lies under the skin (a ridge) or over it (a groove), in its own half height. */
  readonly sunk: number;
  readonly blend: number;
  readonly part: SolidPart;
  readonly carves?: boolean;
  /** Seen from the front (1, the default) or the back (-1). */
  readonly from?: 1 | -1;
}

const STEPS = 12;

/** Lays a ridge on the skin of the solids given, or cuts a groove into it; its ends are rounded. */
export function ridge(base: readonly Solid[], far: number, shape: RidgeShape): Solid {
  const { path, size, sunk, blend, part, carves = false, from = 1 } = shape;
  const [start, end] = [path(0), path(1)];
  const span = Math.hypot(end.x - start.x, end.y - start.y);
  const [dx, dy] = [(end.x - start.x) / span, (end.y - start.y) / span];
  const sections = Array.from({ length: STEPS + 1 }, (_, step): Section => {
    const place = path(step / STEPS);
    const { deep, wide } = size(step / STEPS);
    const [x, y] = [place.x - start.x, place.y - start.y];
    const skin = skinDepth(base, { x: Math.abs(place.x), y: place.y }, from, far);
    return {
      along: x * dx + y * dy,
      front: deep,
      back: deep,
      plus: wide,
      minus: wide,
      forward: skin + from * sunk * deep * (carves ? 1 : -1),
      sideways: dy * x - dx * y,
    };
  });
  const [first, last] = [size(0), size(1)];
  return loft(
    {
      from: [start.x, start.y, 0],
      to: [end.x, end.y, 0],
      forwards: [0, 0, 1],
      sections,
      fromCap: mix(first.deep, first.wide, 0.5),
      toCap: mix(last.deep, last.wide, 0.5),
    },
    { part, blend, carves },
  );
}
