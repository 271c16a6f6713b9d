import type { BodyAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import { posedSkin } from '../../shared/domain/body/posed-skin.ts';
import { pickAlongRay } from '../../shared/domain/body/project-view.ts';
import { hitsOfRay } from '../../shared/domain/body/triangle-index.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { length, scale, subtract } from '../../shared/domain/body/vector.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import type { SolidCamera, Viewport } from './solid-camera.ts';
import { cameraAxes, rayThrough } from './solid-camera.ts';

/** The mannequin as it stands before the camera. */
export interface SolidBody {
  readonly model: BodyModel;
  readonly pose: BodyPose;
}

/** The address of the skin under a place in the picture, by the same rule as on the drawings; nothing beside the body. */
export const pickInPicture = (
  { model, pose }: SolidBody,
  { camera, viewport }: { readonly camera: SolidCamera; readonly viewport: Viewport },
  at: ViewPoint,
): BodyAddress | undefined => pickAlongRay(model, { pose }, rayThrough(camera, viewport, at));

/** How far (mm) other skin may lie in front of a point that still counts as in sight; as on the drawings. */
const IN_SIGHT_WITHIN = 2.5;

/** Whether a point of the posed skin is in sight of the camera, not behind other skin. */
export function isInSight({ model, pose }: SolidBody, camera: SolidCamera, point: Vec3): boolean {
  const { eye } = cameraAxes(camera);
  const way = subtract(point, eye);
  const far = length(way);
  const ray = { origin: eye, direction: scale(way, 1 / far) };
  return hitsOfRay(posedSkin(model, pose), ray).every((hit) => hit.distance > far - IN_SIGHT_WITHIN);
}
