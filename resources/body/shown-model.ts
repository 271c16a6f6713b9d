import type { BodySegment } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import { posedSkin } from '../../shared/domain/body/posed-skin.ts';
import { at } from './curve.ts';
import type { DrawnMesh } from './depth-map.ts';

/** The triangles of the shipped mesh that a view shows, in its pose, each with its number in that mesh. */
export interface ShownModel extends DrawnMesh {
  readonly numbers: Uint32Array;
}

export function shownModel(
  model: BodyModel,
  { pose, segments }: { readonly pose: BodyPose; readonly segments?: readonly BodySegment[] | undefined },
): ShownModel {
  const shown = new Set(segments);
  const numbers = Uint32Array.from(
    [...model.segmentByTriangle.keys()].filter((triangle) => {
      const segment = model.segmentByTriangle[triangle];
      return segments === undefined || (segment !== undefined && shown.has(segment));
    }),
  );
  const triangles = Uint32Array.from({ length: numbers.length * 3 }, (_, slot) =>
    at(model.triangles, at(numbers, Math.floor(slot / 3)) * 3 + (slot % 3)),
  );
  return { positions: posedSkin(model, pose).positions, triangles, numbers, isCut: segments !== undefined };
}
