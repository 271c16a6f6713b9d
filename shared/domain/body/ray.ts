import type { Vec3 } from './vector.ts';

/** A half line in model space. */
export interface Ray {
  readonly origin: Vec3;
  /** Unit vector. */
  readonly direction: Vec3;
}
