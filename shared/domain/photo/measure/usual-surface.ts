import type { LundBrowderRegion } from '../../body/region.ts';
import type { SkinSurface } from '../photo-measure.ts';

/** How the skin of a part of the body is taken to run until the person says otherwise: never flat, a limb where it is round. */
export function usualSurface(region: LundBrowderRegion | null): SkinSurface['kind'] {
  switch (region) {
    case 'trunk-anterior':
    case 'trunk-posterior':
    case 'buttock-left':
    case 'buttock-right':
    case 'genitals':
    case null:
      return 'slightly-curved';
    default:
      return 'limb';
  }
}
