import { encodeMesh } from './encode-mesh.ts';
import { segmentFrames } from './frames.ts';
import type { Mannequin } from './mannequin.ts';
import { mannequin } from './mannequin.ts';
import { segmentOfPoint } from './segment-of-point.ts';
import { simplifyMesh } from './simplify-mesh.ts';
import { splitAtSegments } from './split-segments.ts';
import type { HalfMesh } from './surface-net.ts';
import { surfaceNet } from './surface-net.ts';

/** How fine a mannequin is computed. */
export interface BuildDetail {
  /** Cells over the height of the body. */
  readonly cells: number;
  /** Triangles of the shipped mesh before it is cut at the segments' borders. */
  readonly triangles: number;
}

export interface BuiltAge {
  readonly statureMm: number;
  readonly mesh: Uint8Array<ArrayBuffer>;
}

/** The fine skin of a mannequin. */
export function fineSkin(body: Mannequin, cells: number): HalfMesh {
  const { stature } = body.plan.of;
  return surfaceNet(body.solids, {
    left: stature * 0.55,
    y: [-0.03 * stature, 1.03 * stature],
    z: [-0.25 * stature, 0.25 * stature],
    cell: stature / cells,
  });
}

/** Computes one age step; the same input always gives the same bytes. */
export function buildAge(age: number, detail: BuildDetail): BuiltAge {
  const body = mannequin(age);
  const fine = fineSkin(body, detail.cells);
  const coarse = simplifyMesh(fine, detail.triangles / 2);
  const half = splitAtSegments(coarse, segmentOfPoint(body));
  const statureMm = body.plan.of.stature;
  return {
    statureMm,
    mesh: encodeMesh({
      ageYears: age,
      statureMm,
      half,
      frames: segmentFrames(body),
    }),
  };
}
