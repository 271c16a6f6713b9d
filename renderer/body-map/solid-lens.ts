import { Matrix4, type PerspectiveCamera, Vector3 } from 'three';
import type { SolidCamera, Viewport } from './solid-camera.ts';
import { cameraAxes, FIELD_OF_VIEW } from './solid-camera.ts';

/** How far (mm) the body may reach on either side of what is looked at. */
const REACH = 2600;

/** Puts the camera that draws where the camera stands that picks, so that every pixel shows the skin that it names. */
export function placeCamera(lens: PerspectiveCamera, camera: SolidCamera, viewport: Viewport): void {
  const { eye, right, up, towardsViewer } = cameraAxes(camera);
  const turned = new Matrix4().makeBasis(new Vector3(...right), new Vector3(...up), new Vector3(...towardsViewer));
  lens.quaternion.setFromRotationMatrix(turned);
  lens.position.set(...eye);
  lens.fov = FIELD_OF_VIEW;
  lens.aspect = viewport.width / viewport.height;
  lens.near = Math.max(4, camera.distance - REACH);
  lens.far = camera.distance + REACH;
  lens.updateProjectionMatrix();
  lens.updateMatrixWorld(true);
}
