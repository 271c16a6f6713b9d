import type { SolidCamera } from './solid-camera.ts';
import { panCamera, turnCamera, zoomCamera } from './solid-camera.ts';
import type { SolidPicture } from './solid-stage.ts';

const TURN = 6;
const PAN = 24;
const ZOOM = 1.25;

const ARROWS: Readonly<Record<string, { readonly x: number; readonly y: number }>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The camera after a key: arrows turn the body as a drag does, with Shift they move it; plus and minus go nearer and farther. Nothing for another key. */
export function cameraAfterKey(
  { camera, viewport }: SolidPicture,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): SolidCamera | undefined {
  const arrow = ARROWS[key];
  if (arrow !== undefined) {
    return shiftKey
      ? panCamera(camera, viewport, { x: arrow.x * PAN, y: arrow.y * PAN })
      : turnCamera(camera, { yaw: -arrow.x * TURN, pitch: arrow.y * TURN });
  }
  if (key === '+' || key === '=') return zoomCamera(camera, viewport, { factor: ZOOM });
  if (key === '-' || key === '_') return zoomCamera(camera, viewport, { factor: 1 / ZOOM });
  return undefined;
}
