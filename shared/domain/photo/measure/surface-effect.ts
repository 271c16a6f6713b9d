import type { SkinSurface } from '../photo-measure.ts';
import { centroid, type Point } from './homography.ts';

/** Radius that `slightly-curved` stands for where none is stated: an assumption of this app, shown as such. */
export const slightRadiusMm = 200;

/** Skin that turns further from the plane of the scale than this cannot be measured well: 45 degrees. */
const turnedAway = Math.SQRT1_2;

/** What is needed to lay the skin flat. */
export interface CurvedPlace {
  readonly surface: SkinSurface;
  readonly scaleCentre: Point;
  readonly distanceMm: number;
  /** Tangent of the angle at which the plane is seen: by how much a deeper place appears aside. */
  readonly obliquity: number;
}

/** The measured places laid flat in every way that the stated curve allows, and whether some turn away. */
export interface LaidFlat {
  readonly variants: readonly (readonly Point[])[];
  readonly turnsAway: boolean;
}

/**
 * Lays the skin of a cylinder flat: across its axis a place in the picture lies deeper than the plane of the scale, appears aside in an
 * oblique view, and its distance over the skin is that of an arc. Neither the axis nor where the plane touches nor the side of the view
 * is known, so four directions of the axis are taken, the plane touching at the scale and at the measured places, and three views.
 */
export function layFlat(points: readonly Point[], place: CurvedPlace): LaidFlat {
  const { surface, scaleCentre, obliquity } = place;
  if (surface.kind === 'flat') return { variants: [], turnsAway: false };
  const radius = surface.radiusMm ?? slightRadiusMm;
  let turnsAway = false;
  const variants = [scaleCentre, centroid(points)].flatMap((top) =>
    [0, 45, 90, 135].flatMap((degrees) =>
      [0, obliquity, -obliquity].map((aside) => {
        const across: Point = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
        return points.map(([x, y]): Point => {
          const seen = (x - top[0]) * across[0] + (y - top[1]) * across[1];
          const part = placeOnLimb(seen, { ...place, radius, aside }) / radius;
          turnsAway ||= Math.abs(part) > turnedAway;
          const arc = radius * Math.asin(Math.max(-1, Math.min(1, part)));
          return [x + (arc - seen) * across[0], y + (arc - seen) * across[1]];
        });
      }),
    ),
  );
  return { variants, turnsAway };
}

interface Seen extends CurvedPlace {
  readonly radius: number;
  readonly aside: number;
}

/** Where a place lies across the axis that is seen there on the plane of the scale. */
function placeOnLimb(seen: number, { radius, distanceMm, aside }: Seen): number {
  let place = seen;
  for (let round = 0; round < 8; round += 1) {
    const inside = Math.min(Math.abs(place), radius);
    const depth = radius - Math.sqrt(radius ** 2 - inside ** 2);
    place = seen * (1 + depth / distanceMm) + aside * depth;
  }
  return place;
}
