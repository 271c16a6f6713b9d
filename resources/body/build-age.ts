import { decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { DrawnView } from './draw-view.ts';
import { drawView } from './draw-view.ts';
import { encodeMesh } from './encode-mesh.ts';
import { segmentFrames } from './frames.ts';
import type { Mannequin } from './mannequin.ts';
import { mannequin } from './mannequin.ts';
import { mirrorMesh } from './mirror-mesh.ts';
import { mirrorView } from './mirror-view.ts';
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
  /** Pixels per view unit while the views are computed. */
  readonly pixelsPerUnit: number;
  /** The regions whose borders are drawn on the views. */
  readonly regions: BodyRegionsFile;
}

export interface BuiltAge {
  readonly statureMm: number;
  readonly mesh: Uint8Array<ArrayBuffer>;
  readonly views: readonly DrawnView[];
}

/** Computes one age step; the same input always gives the same bytes. */
export function buildAge(ageYears: number, detail: BuildDetail): BuiltAge {
  const body = mannequin(ageYears);
  const statureMm = body.plan.of.stature;
  const fine = fineSkin(body, detail.cells);
  const half = splitAtSegments(simplifyMesh(fine, detail.triangles / 2), segmentOfPoint(body));
  const mesh = encodeMesh({ ageYears, statureMm, half, frames: segmentFrames(body) });
  const input = {
    ageYears,
    statureMm,
    skin: mirrorMesh(fine),
    model: decodeBodyMesh(mesh.buffer),
    regions: detail.regions,
    pixelsPerUnit: detail.pixelsPerUnit,
  };
  const left = drawView(input, 'left');
  return {
    statureMm,
    mesh,
    views: [drawView(input, 'front'), drawView(input, 'back'), left, mirrorView(left, 'right')],
  };
}

/** The fine skin of the left half of a mannequin. */
export function fineSkin(body: Mannequin, cells: number): HalfMesh {
  const { stature } = body.plan.of;
  return surfaceNet(body.solids, {
    left: stature * 0.55,
    y: [-0.03 * stature, 1.03 * stature],
    z: [-0.25 * stature, 0.25 * stature],
    cell: stature / cells,
  });
}
