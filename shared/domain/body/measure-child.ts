import { topologyOf } from './measure-topology.ts';
import type { BodyModel } from './mesh.ts';

/** What was measured of this child; either may be missing. */
export interface ChildSize {
  readonly heightCm?: number | undefined;
  readonly weightKg?: number | undefined;
}

/** Where a body surface comes from, the surest first. */
export const BODY_SURFACE_BASES = ['mosteller-1987', 'mannequin-at-height', 'mannequin'] as const;

/**
 * Body surface of this child in cm², with where it comes from: Mosteller's formula from measured height and weight, the mannequin enlarged
 * to the measured height, or the mannequin as it is at its age step.
 */
export interface BodySurface {
  readonly cm2: number;
  readonly basis: (typeof BODY_SURFACE_BASES)[number];
}

/** How many times longer this child's lengths are than the mannequin's: its measured height by the mannequin's; undefined when not measured. */
export const heightScale = (model: Pick<BodyModel, 'statureMm'>, { heightCm }: ChildSize): number | undefined =>
  heightCm === undefined ? undefined : (heightCm * 10) / model.statureMm;

/**
 * The body surface against which shares of the skin are counted.
 * Source: Mosteller RD, Simplified calculation of body-surface area, N Engl J Med 1987;317:1098: m² = √(height in cm × weight in kg / 3600).
 * The mannequin's own surface lies within 7 % of it from two years and within 12 % before.
 */
export function bodySurface(model: BodyModel, child: ChildSize = {}): BodySurface {
  const { heightCm, weightKg } = child;
  if (heightCm !== undefined && weightKg !== undefined) {
    return {
      cm2: Math.sqrt((heightCm * weightKg) / 3600) * 10_000,
      basis: 'mosteller-1987',
    };
  }
  const mannequinCm2 = topologyOf(model).area / 100;
  const scale = heightScale(model, child);
  if (scale === undefined) return { cm2: mannequinCm2, basis: 'mannequin' };
  return { cm2: mannequinCm2 * scale ** 2, basis: 'mannequin-at-height' };
}
