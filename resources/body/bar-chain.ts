import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, distance, scale } from '../../shared/domain/body/vector.ts';
import { cone } from './cone.ts';
import type { Solid, SolidOptions } from './solid.ts';
import { solidOptions } from './solid.ts';

/** A point on a bent bar and its radius there, in mm. */
export interface BarPoint {
  readonly at: Vec3;
  readonly radius: number;
}

/** A bent round bar through at least two points, as one solid without swellings where its straight pieces meet. */
export function barChain(points: readonly BarPoint[], options: SolidOptions): Solid {
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
