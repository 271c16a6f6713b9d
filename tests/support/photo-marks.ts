import type { MarkedMeasure, PhotoMarks, PixelPoint, PlanePoint } from '../../shared/domain/photo/photo-measure.ts';
import { cameraAt, type PinholeCamera, see } from './pinhole-camera.ts';

/** A camera of 4000 × 3000 pixels that looks at the middle of an 80 mm scale from 400 mm. */
export function plainCamera(
  pose: { readonly tilt?: number; readonly towards?: number; readonly roll?: number } = {},
): PinholeCamera {
  const { tilt = 0, towards = 0, roll = 0 } = pose;
  return cameraAt({
    width: 4000,
    height: 3000,
    focalPx: 4000,
    distanceMm: 400,
    tilt,
    towards,
    roll,
    lookAt: [40, 40],
    seenAt: [2000, 1500],
  });
}

/** Everything stated: nothing is allowed for and nothing is warned of. */
export const nothingElse: Pick<PhotoMarks, 'camera' | 'surface'> = {
  camera: { distortionPercent: 0, tiltDegrees: 0 },
  surface: { kind: 'flat' },
};

/** A measurement in millimetres on the plane of the scale. */
export interface PlaneMeasure {
  readonly id: string;
  readonly kind: MarkedMeasure['kind'];
  readonly mm: readonly PlanePoint[];
}

/** Marks of a scale and of measurements in its plane, as a camera sees them, each through `mark`. */
export function marksSeen(seen: {
  readonly camera: PinholeCamera;
  readonly scale: readonly PlanePoint[];
  readonly measures: readonly PlaneMeasure[];
  readonly sdPx: number;
  readonly mark?: (px: PixelPoint) => PixelPoint;
}): PhotoMarks {
  const { camera, scale, measures, sdPx, mark = (px) => px } = seen;
  const at = ([x, y]: PlanePoint) => mark(see(camera, [x, y, 0]));
  return {
    image: { width: camera.width, height: camera.height },
    scale: { points: scale.map((mm) => ({ px: at(mm), mm })) },
    markingSdPx: sdPx,
    measurements: measures.map(({ id, kind, mm }) => ({ id, kind, px: mm.map(at) })),
  };
}

export const square: readonly PlanePoint[] = [
  [0, 0],
  [80, 0],
  [80, 80],
  [0, 80],
];
export const threeOfAnL: readonly PlanePoint[] = [
  [0, 0],
  [80, 0],
  [0, 80],
];
