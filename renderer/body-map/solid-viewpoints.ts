import type { BodySegment } from '../../shared/domain/body/address.ts';
import { BODY_SEGMENTS } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import { posedSkin } from '../../shared/domain/body/posed-skin.ts';
import type { SolidCamera, Viewport } from './solid-camera.ts';
import { cameraShowing } from './solid-camera.ts';

/** The named directions from which the whole body is looked at. */
export const WHOLE_VIEWPOINTS = ['front', 'back', 'left', 'right', 'above', 'below'] as const;
export type WholeViewpoint = (typeof WHOLE_VIEWPOINTS)[number];

/** The named viewpoints that fill the picture with a part of the body. */
export const PART_VIEWPOINTS = [
  'face',
  'back-of-head',
  'head-left',
  'head-right',
  'chest-and-belly',
  'back-and-buttocks',
  'hand-left',
  'hand-right',
  'foot-left',
  'foot-right',
] as const;
export type PartViewpoint = (typeof PART_VIEWPOINTS)[number];

export type SolidViewpoint = WholeViewpoint | PartViewpoint;

/** The camera of a named viewpoint on this child in this pose, filling the picture. */
export function cameraOfViewpoint(
  { model, pose }: { readonly model: BodyModel; readonly pose: BodyPose },
  viewpoint: SolidViewpoint,
  viewport: Viewport,
): SolidCamera {
  const { yaw, pitch, segments } = VIEWPOINTS[viewpoint];
  const { positions } = posedSkin(model, pose);
  const points = segments === undefined ? positions : pointsOf(model, positions, segments);
  return cameraShowing(points, { yaw, pitch }, viewport);
}

/** A camera as shares of the child's stature, so that it means the same on a child of another age. */
export interface RelativeCamera extends SolidCamera {
  readonly pose: BodyPose;
}

/** A camera that can be kept and used again on a child of another age. */
export const toRelative = (camera: SolidCamera, { statureMm }: BodyModel, pose: BodyPose): RelativeCamera => ({
  ...resize(camera, 1 / statureMm),
  pose,
});

/** The camera that was kept, on this child. */
export const fromRelative = ({ pose: _pose, ...camera }: RelativeCamera, { statureMm }: BodyModel): SolidCamera =>
  resize(camera, statureMm);

const resize = (camera: SolidCamera, factor: number): SolidCamera => ({
  ...camera,
  target: [camera.target[0] * factor, camera.target[1] * factor, camera.target[2] * factor],
  distance: camera.distance * factor,
});

interface Direction extends Pick<SolidCamera, 'yaw' | 'pitch'> {
  /** What fills the picture; absent: the whole body. */
  readonly segments?: readonly BodySegment[];
}

const starting = (...names: readonly string[]): readonly BodySegment[] =>
  BODY_SEGMENTS.filter((segment) => names.some((name) => segment.startsWith(name)));

const onSide = (side: 'left' | 'right', ...names: readonly string[]): readonly BodySegment[] =>
  starting(...names).filter((segment) => segment.endsWith(side));

const HEAD = starting('head', 'nose', 'mouth', 'eye', 'ear');

const VIEWPOINTS: Readonly<Record<SolidViewpoint, Direction>> = {
  front: { yaw: 0, pitch: 0 },
  back: { yaw: 180, pitch: 0 },
  left: { yaw: 90, pitch: 0 },
  right: { yaw: -90, pitch: 0 },
  above: { yaw: 0, pitch: 90 },
  below: { yaw: 0, pitch: -90 },
  face: { yaw: 0, pitch: 0, segments: HEAD },
  'back-of-head': { yaw: 180, pitch: 10, segments: HEAD },
  'head-left': { yaw: 90, pitch: 0, segments: HEAD },
  'head-right': { yaw: -90, pitch: 0, segments: HEAD },
  'chest-and-belly': { yaw: 0, pitch: 0, segments: ['neck', 'trunk', 'pelvis'] },
  'back-and-buttocks': { yaw: 180, pitch: 0, segments: ['neck', 'trunk', 'pelvis'] },
  'hand-left': { yaw: 20, pitch: 0, segments: onSide('left', 'hand', 'finger') },
  'hand-right': { yaw: -20, pitch: 0, segments: onSide('right', 'hand', 'finger') },
  'foot-left': { yaw: 20, pitch: 45, segments: onSide('left', 'foot', 'toe') },
  'foot-right': { yaw: -20, pitch: 45, segments: onSide('right', 'foot', 'toe') },
};

function pointsOf(model: BodyModel, positions: Float32Array, segments: readonly BodySegment[]): Float32Array {
  const wanted = new Set(segments);
  const points: number[] = [];
  model.segmentByTriangle.forEach((segment, triangle) => {
    if (!wanted.has(segment)) return;
    for (let corner = 0; corner < 3; corner += 1) {
      const slot = (model.triangles[triangle * 3 + corner] ?? 0) * 3;
      points.push(positions[slot] ?? 0, positions[slot + 1] ?? 0, positions[slot + 2] ?? 0);
    }
  });
  return Float32Array.from(points);
}
