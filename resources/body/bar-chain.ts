import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, distance, scale } from '../../shared/domain/body/vector.ts';
import { cone } from './cone.ts';
import { roundedCurve } from './curve.ts';
import type { Solid, SolidOptions } from './solid.ts';
import { solidOptions } from './solid.ts';

/** A point on a bent bar and its radius there, in mm. */
export interface BarPoint {
  readonly at: Vec3;
  readonly radius: number;
}

/** Straight pieces between two given points. */
const PIECES = 3;

/** A bent round bar through at least two points, as one solid without swellings where its straight pieces meet. */
export function barChain(corners: readonly BarPoint[], options: SolidOptions): Solid {
  const points = rounded(corners);
  const pieces = points.slice(1).map((to, index) => {
    // The slice leaves out the first point, so that there always is a point before.
    const from = points[index] ?? to;
    return cone({ from: from.at, to: to.at, fromRadius: from.radius, toRadius: to.radius }, options);
  });
  const centre = scale(
    points.reduce<Vec3>((sum, point) => add(sum, point.at), [0, 0, 0]),
    1 / points.length,
  );
  const reach = Math.max(...points.map((point) => distance(centre, point.at) + point.radius));
  return {
    ...solidOptions(options),
    centre,
    reach,
    distance: (x, y, z) => pieces.reduce((least, piece) => Math.min(least, piece.distance(x, y, z)), Infinity),
  };
}

function rounded(corners: readonly BarPoint[]): readonly BarPoint[] {
  const positions = corners.map((_, index) => index);
  const curve = (value: (corner: BarPoint) => number): ((position: number) => number) => {
    const values = corners.map(value);
    return (position) => roundedCurve(positions, values, position);
  };
  const [x, y, z] = [curve(({ at }) => at[0]), curve(({ at }) => at[1]), curve(({ at }) => at[2])];
  const radius = curve((corner) => corner.radius);
  return Array.from({ length: (corners.length - 1) * PIECES + 1 }, (_, step) => {
    const position = step / PIECES;
    return { at: [x(position), y(position), z(position)], radius: radius(position) };
  });
}
