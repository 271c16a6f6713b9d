import type { Ray } from '../../shared/domain/body/ray.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, dot, length, normalize, scale, subtract } from '../../shared/domain/body/vector.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';

/** From where the solid mannequin is looked at, always upright. */
export interface SolidCamera {
  /** The point in mm about which the camera turns; it lies in the middle of the picture. */
  readonly target: Vec3;
  /** Degrees about the upright axis, from -180 to 180: 0 faces the child's front, 90 the child's left side. */
  readonly yaw: number;
  /** Degrees above the horizon, from -90 (from below) to 90 (from above). */
  readonly pitch: number;
  /** From the eye to the target, in mm. */
  readonly distance: number;
}

/** The size of the picture in pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** The height of the picture in degrees: a long lens, so that shapes are hardly foreshortened. */
export const FIELD_OF_VIEW = 24;

const LEAST_DISTANCE = 90;
const GREATEST_DISTANCE = 9000;
const SLOPE = Math.tan((FIELD_OF_VIEW * Math.PI) / 360);

/** The eye in mm and unit vectors of the picture's right and up and towards the eye. */
export function cameraAxes({ target, yaw, pitch, distance }: SolidCamera) {
  const [turn, rise] = [(yaw * Math.PI) / 180, (pitch * Math.PI) / 180];
  const right: Vec3 = [Math.cos(turn), 0, -Math.sin(turn)];
  const towardsViewer: Vec3 = [Math.sin(turn) * Math.cos(rise), Math.sin(rise), Math.cos(turn) * Math.cos(rise)];
  return { eye: add(target, towardsViewer, distance), right, up: cross(towardsViewer, right), towardsViewer };
}

/** A place in the picture in pixels from its upper left corner, with its depth before the eye in mm (behind the eye: 0 or less). */
export interface PicturePoint extends ViewPoint {
  readonly depth: number;
}

/** Where a point in mm appears in the picture. */
export function toPicture(camera: SolidCamera, viewport: Viewport, point: Vec3): PicturePoint {
  const { eye, right, up, towardsViewer } = cameraAxes(camera);
  const from = subtract(point, eye);
  const depth = -dot(from, towardsViewer);
  const pixels = viewport.height / 2 / SLOPE / depth;
  return {
    x: viewport.width / 2 + dot(from, right) * pixels,
    y: viewport.height / 2 - dot(from, up) * pixels,
    depth,
  };
}

/** The half line from the eye through a place in the picture. */
export function rayThrough(camera: SolidCamera, viewport: Viewport, { x, y }: ViewPoint): Ray {
  const { eye, right, up, towardsViewer } = cameraAxes(camera);
  const slopePerPixel = (2 * SLOPE) / viewport.height;
  const aside = add(
    scale(right, (x - viewport.width / 2) * slopePerPixel),
    up,
    (viewport.height / 2 - y) * slopePerPixel,
  );
  return { origin: eye, direction: normalize(subtract(aside, towardsViewer)) };
}

/** How many mm one pixel shows at a depth. */
export const mmPerPixel = (viewport: Viewport, depth: number): number => (2 * SLOPE * depth) / viewport.height;

/** Turned about its target; it never tips over the crown or under the soles. */
export const turnCamera = (camera: SolidCamera, by: { readonly yaw: number; readonly pitch: number }): SolidCamera => ({
  ...camera,
  yaw: wrapDegrees(camera.yaw + by.yaw),
  pitch: clamp(camera.pitch + by.pitch, -90, 90),
});

/** Moved along the picture, so that the target's surroundings follow the pointer by these pixels. */
export function panCamera(camera: SolidCamera, viewport: Viewport, by: ViewPoint): SolidCamera {
  const { right, up } = cameraAxes(camera);
  const mm = mmPerPixel(viewport, camera.distance);
  return { ...camera, target: add(add(camera.target, right, -by.x * mm), up, by.y * mm) };
}

/** Nearer by a factor above 1, farther by one below; what lies at the target's depth under `at` stays there. */
export function zoomCamera(
  camera: SolidCamera,
  viewport: Viewport,
  zoom: { readonly factor: number; readonly at?: ViewPoint | undefined },
): SolidCamera {
  const distance = clamp(camera.distance / zoom.factor, LEAST_DISTANCE, GREATEST_DISTANCE);
  const { x, y } = zoom.at ?? { x: viewport.width / 2, y: viewport.height / 2 };
  const share = 1 - distance / camera.distance;
  const moved = panCamera(camera, viewport, {
    x: (viewport.width / 2 - x) * share,
    y: (viewport.height / 2 - y) * share,
  });
  return { ...moved, distance };
}

/** The camera in this direction that shows all these points (x, y, z after each other, in mm), with some room around them. */
export function cameraShowing(
  points: Float32Array,
  direction: Pick<SolidCamera, 'yaw' | 'pitch'>,
  viewport: Viewport,
): SolidCamera {
  const target = middleOf(points);
  const { right, up, towardsViewer } = cameraAxes({ ...direction, target, distance: 0 });
  const slope = { y: SLOPE * FILLED, x: (SLOPE * FILLED * viewport.width) / Math.max(1, viewport.height) };
  let distance = LEAST_DISTANCE;
  for (let slot = 0; slot + 2 < points.length; slot += 3) {
    const from = subtract(pointAt(points, slot), target);
    const side = Math.max(Math.abs(dot(from, right)) / slope.x, Math.abs(dot(from, up)) / slope.y);
    distance = Math.max(distance, dot(from, towardsViewer) + side);
  }
  return { ...direction, target, distance: Math.min(distance, GREATEST_DISTANCE) };
}

/** Between two cameras: 0 is the first, 1 the second; it turns the short way round. */
export function blendCameras(from: SolidCamera, to: SolidCamera, share: number): SolidCamera {
  return {
    target: add(scale(from.target, 1 - share), to.target, share),
    yaw: wrapDegrees(from.yaw + wrapDegrees(to.yaw - from.yaw) * share),
    pitch: from.pitch + (to.pitch - from.pitch) * share,
    distance: from.distance * (to.distance / from.distance) ** share,
  };
}

/** Whether two cameras look alike: nothing in the picture would move by more than a hair. */
export const sameCamera = (a: SolidCamera, b: SolidCamera): boolean =>
  length(subtract(a.target, b.target)) < 0.01 &&
  Math.abs(wrapDegrees(a.yaw - b.yaw)) < 0.01 &&
  Math.abs(a.pitch - b.pitch) < 0.01 &&
  Math.abs(a.distance - b.distance) < 0.01;

/** The share of the picture that `cameraShowing` fills. */
const FILLED = 0.92;

const wrapDegrees = (degrees: number): number => {
  const turned = ((((degrees + 180) % 360) + 360) % 360) - 180;
  return turned === -180 ? 180 : turned;
};

const clamp = (value: number, least: number, greatest: number): number => Math.min(Math.max(value, least), greatest);

const pointAt = (points: Float32Array, slot: number): Vec3 => [
  points[slot] ?? 0,
  points[slot + 1] ?? 0,
  points[slot + 2] ?? 0,
];

function middleOf(points: Float32Array): Vec3 {
  const least: [number, number, number] = [Infinity, Infinity, Infinity];
  const greatest: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  points.forEach((value, slot) => {
    const axis = slot % 3;
    least[axis] = Math.min(least[axis] ?? value, value);
    greatest[axis] = Math.max(greatest[axis] ?? value, value);
  });
  return points.length < 3 ? [0, 0, 0] : scale(add(least, greatest), 0.5);
}
