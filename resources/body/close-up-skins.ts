import { segmentSide } from '../../shared/domain/body/address.ts';
import type { DrawnSkin } from './drawn-skin.ts';
import { partOfSkin, withCutEdges } from './drawn-skin.ts';
import type { Mannequin } from './mannequin.ts';
import { mirrorMesh } from './mirror-mesh.ts';
import type { HalfSegment } from './segment-of-point.ts';
import { segmentOfPoint } from './segment-of-point.ts';
import type { HalfMesh, NetBounds } from './surface-net.ts';
import { surfaceNet } from './surface-net.ts';
import type { ViewPlan } from './view-plan.ts';

/** The parts of the body whose skin is computed anew, and more finely, for close-ups. */
export type CloseUpPart = 'head' | 'trunk' | 'hand' | 'foot';

/** Cells over the length of a part, as a share of the cells over the height of the body. */
const CELLS: Readonly<Record<CloseUpPart, number>> = { head: 0.45, trunk: 0.45, hand: 0.5, foot: 0.5 };

/** The skin of the left half of one part, finer than that of the whole body. `cells` is the number over the height of the whole body. */
export function closeUpSkin(body: Mannequin, part: CloseUpPart, cells: number): HalfMesh {
  return surfaceNet(body.solids, boundsOf(body, part, Math.round(cells * CELLS[part])));
}

function boundsOf({ plan }: Mannequin, part: CloseUpPart, cells: number): NetBounds {
  const { of, notchLevel, crotchLevel, trunkLength } = plan;
  if (part === 'head') {
    return {
      left: of.headBreadth * 0.75,
      y: [notchLevel - 0.06 * trunkLength, of.stature * 1.01],
      z: [-of.headDepth, of.headDepth],
      cell: of.headHeight / cells,
    };
  }
  if (part === 'trunk') {
    return {
      left: of.shoulderBreadth * 0.62,
      y: [crotchLevel - 0.25 * trunkLength, notchLevel + 0.5 * of.headHeight],
      z: [-of.stature * 0.2, of.stature * 0.2],
      cell: trunkLength / cells,
    };
  }
  if (part === 'hand') {
    const corners = [-0.45, 1.1].flatMap((along) => [-1, 1].map((across) => plan.handPlace(along, across)));
    const span = (axis: 0 | 1 | 2, more: number): readonly [number, number] => [
      Math.min(...corners.map((corner) => corner[axis])) - more,
      Math.max(...corners.map((corner) => corner[axis])) + more,
    ];
    const [right, left] = span(0, 0);
    return { right, left, y: span(1, 0), z: span(2, 0.4 * of.handLength), cell: of.handLength / cells };
  }
  const [x, , z] = plan.footPlace(0.5, 0, 0);
  const reach = 0.75 * of.footLength;
  return {
    right: Math.max(0, x - reach),
    left: x + reach,
    y: [-0.05 * of.footLength, 1.7 * of.footLength],
    z: [z - reach, z + reach],
    cell: of.footLength / cells,
  };
}

/** What a plan shows of a half skin: only its segments, of both sides where it shows both. */
export function skinShown(body: Mannequin, half: HalfMesh, { segments }: ViewPlan): DrawnSkin {
  if (segments === undefined) return { ...mirrorMesh(half), cutEdges: new Uint32Array(), isCut: false };
  // The name of a segment without its side is that of its half.
  const parts = new Set(segments.map((segment) => segment.replace(/-(left|right)$/, '') as HalfSegment));
  const part = partOfSkin(half, segmentOfPoint(body), parts);
  const isLeftOnly = segments.every((segment) => segmentSide(segment) === 'left');
  return withCutEdges(isLeftOnly ? part : mirrorMesh(part));
}
