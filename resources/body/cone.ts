import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, dot, length, scale, subtract } from '../../shared/domain/body/vector.ts';
import type { Solid, SolidOptions } from './solid.ts';
import { solidOptions } from './solid.ts';

export interface ConeShape {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly fromRadius: number;
  readonly toRadius: number;
}

/** A round bar whose radius changes evenly between two points, closed by half spheres. */
export function cone({ from, to, fromRadius, toRadius }: ConeShape, options: SolidOptions): Solid {
  const span = subtract(to, from);
  const squared = dot(span, span);
  const distance = (x: number, y: number, z: number): number => {
    const [px, py, pz] = [x - from[0], y - from[1], z - from[2]];
    const share = Math.min(1, Math.max(0, (px * span[0] + py * span[1] + pz * span[2]) / squared));
    const gap = Math.hypot(px - span[0] * share, py - span[1] * share, pz - span[2] * share);
    return gap - (fromRadius + (toRadius - fromRadius) * share);
  };
  const reach = length(span) / 2 + Math.max(fromRadius, toRadius);
  return {
    ...solidOptions(options),
    centre: scale(add(from, to), 0.5),
    reach,
    distance,
  };
}
