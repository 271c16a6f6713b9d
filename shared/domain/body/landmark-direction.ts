import { z } from 'zod';

/**
 * Where a place lies as seen from a landmark. Left and right are the child's and stand for landmarks in the midline, or where the place lies
 * on the other side of it; `proximal` and `distal` stand for above and below on hands and feet.
 */
export const LandmarkDirection = z.enum([
  'above',
  'below',
  'proximal',
  'distal',
  'medial',
  'lateral',
  'left',
  'right',
  'in-front',
  'behind',
]);
export type LandmarkDirection = z.infer<typeof LandmarkDirection>;

/** Directions along the body or limb; the others go across it. Of two directions the upright one is named first. */
export const UPRIGHT_DIRECTIONS: readonly LandmarkDirection[] = ['above', 'below', 'proximal', 'distal'];
