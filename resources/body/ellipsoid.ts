import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { cross, dot, normalize, rejectFrom } from '../../shared/domain/body/vector.ts';
import type { Solid, SolidOptions } from './solid.ts';
import { solidOptions } from './solid.ts';

export interface EllipsoidShape {
  readonly centre: Vec3;
  /** Radii in mm along `first`, `second` and their cross product. */
  readonly radii: Vec3;
  /** Default: the child's left. */
  readonly first?: Vec3;
  /** Default: up. Made perpendicular to `first`. */
  readonly second?: Vec3;
  /** 2 is an ellipsoid; above 2 it becomes boxier. */
  readonly exponent?: number;
}

/** A superellipsoid. */
export function ellipsoid(shape: EllipsoidShape, options: SolidOptions): Solid {
  const { centre, radii, exponent = 2 } = shape;
  const first = normalize(shape.first ?? [1, 0, 0]);
  const second = normalize(rejectFrom(shape.second ?? [0, 1, 0], first));
  const third = cross(first, second);
  const least = Math.min(...radii);
  const distance = (x: number, y: number, z: number): number => {
    const offset: Vec3 = [x - centre[0], y - centre[1], z - centre[2]];
    const a = Math.abs(dot(offset, first)) / radii[0];
    const b = Math.abs(dot(offset, second)) / radii[1];
    const c = Math.abs(dot(offset, third)) / radii[2];
    const [an, bn, cn] = [a ** exponent, b ** exponent, c ** exponent];
    const sum = an + bn + cn;
    if (sum < 1e-9) return -least;
    const level = sum ** (1 / exponent);
    const share = level / sum;
    const slope = Math.hypot(
      (share * an) / (a * radii[0] || 1),
      (share * bn) / (b * radii[1] || 1),
      (share * cn) / (c * radii[2] || 1),
    );
    return (level - 1) / slope;
  };
  const reach = Math.max(...radii) * (exponent > 2 ? 1.25 : 1);
  return { ...solidOptions(options), centre, reach, distance };
}
