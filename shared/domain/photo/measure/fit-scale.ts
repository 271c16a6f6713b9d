import { fail, ok, type Result } from '../../../kernel/result.ts';
import type { CameraFacts, MeasureRefused, MeasureWarning, PhotoMarks } from '../photo-measure.ts';
import { facing, mapControl } from './control-map.ts';
import { type ControlFit, fitControl, pointsOf } from './fit-control.ts';
import { centroid, invert, type Point, project } from './homography.ts';
import { type Appearance, appearanceAt, focalOf, leansOf, spreadOfPerspective } from './lean-of-scale.ts';
import { findMarkingError, type MarkingError } from './marking-error.ts';
import { type Allowances, type Frame, type PlaneModel, planeModel } from './plane-model.ts';
import { averageScale, type Determined, extentOf, type MarkedPlace, whatIsDetermined } from './scale-points.ts';

/** A marked scale, ready to measure with. */
export interface FittedScale {
  readonly marks: Omit<PhotoMarks, 'measurements'>;
  /** What the marked places determine. */
  readonly determines: Determined['model'];
  readonly marking: MarkingError;
  /** Root mean square distance between the marks of the scale and the fit, in pixels. */
  readonly residualPx: number;
  readonly pxPerMm: number;
  /** From the camera to the scale, as far as the focal length is known or usual. */
  readonly distanceMm: number;
  /** Tangent of the angle at which the plane is seen, as far as the marks tell it or a tilt is allowed for. */
  readonly obliquity: number;
  /** Every way of seeing the plane that the marks allow; the first is the one whose values are given. */
  readonly models: readonly PlaneModel[];
  /** What holds for every measurement with this scale. */
  readonly warnings: readonly MeasureWarning[];
  /** From pixels to millimetres and back, for drawing; undefined beyond the horizon. */
  toPlane(px: Point): Point | undefined;
  toPixel(mm: Point): Point | undefined;
}

/** Fits the map from the photo to the plane of the scale with everything that is uncertain about it, or says why there is none. */
export function fitScale(marks: PhotoMarks): Result<FittedScale, MeasureRefused> {
  const wrong = checkScale(marks);
  if (wrong !== undefined) return fail(wrong);
  const marking = findMarkingError(marks);
  const places = averageScale(marks.scale, marking);
  const extentPx = extentOf(places.map(({ px }) => px));
  if (extentPx < 6 * marking.sdPx) return fail(refusal('scale-points-coincide'));
  const determined = whatIsDetermined(places);
  if (determined.model !== 'similarity' && inLine(places)) return fail(refusal('scale-points-in-line'));
  const fit = fitControl(places, determined);
  if (fit === undefined) return fail(refusal('scale-folds'));
  if (fit.residualPx > 0.05 * extentPx && fit.residualPx > 6 * marking.sdPx) return fail(refusal('scale-contradicts'));
  return readyScale({ marks, marking, places, determined, fit });
}

interface Fitted {
  readonly marks: PhotoMarks;
  readonly marking: MarkingError;
  readonly places: readonly MarkedPlace[];
  readonly determined: Determined;
  readonly fit: ControlFit;
}

/** In a similarity with the ruler along one direction, tilts up to this many degrees are allowed for where nothing is stated (95 %). */
const usualTiltDegrees = 10;

/** Without a focal length the camera is taken to be as near as a wide telephone lens makes it. */
const nearestFocal35 = 24;

function readyScale({ marks, marking, places, determined, fit }: Fitted): Result<FittedScale, MeasureRefused> {
  const controlMm = determined.control.map(({ mm }) => mm);
  const there = mapControl(controlMm, pointsOf(fit.px), facing);
  const back = there && invert(there);
  if (there === undefined || back === undefined) return fail(refusal('scale-folds'));
  const appearance = appearanceAt(there, centroid(places.map(({ mm }) => mm)));
  const frame = frameOf(marks.image);
  const camera = marks.camera ?? {};
  const near = focalOf({ focalLength35mm: camera.focalLength35mm ?? nearestFocal35 }, frame).px;
  const distanceMm = camera.distanceMm ?? near / appearance.pxPerMm;
  const parts: Parts = { controlMm, fit, frame, camera, distanceMm, base: allowancesOf(marks, distanceMm) };
  return ok({
    marks,
    determines: determined.model,
    marking: { ...marking, sdPx: marking.sdPx * fit.inflation },
    residualPx: fit.residualPx,
    pxPerMm: appearance.pxPerMm,
    distanceMm,
    obliquity: determined.model === 'similarity' ? Math.tan(tiltOf(camera)) : Math.sqrt(appearance.ratio ** -2 - 1),
    models: modelsOf(determined.model, parts),
    warnings: warningsOf({ marks, marking, places, determined, fit }, appearance),
    toPlane: (px) => project(back, px),
    toPixel: (mm) => project(there, mm),
  });
}

interface Parts {
  readonly controlMm: readonly Point[];
  readonly fit: ControlFit;
  readonly frame: Frame;
  readonly camera: CameraFacts;
  readonly distanceMm: number;
  readonly base: Allowances;
}

function modelsOf(model: Determined['model'], parts: Parts): readonly PlaneModel[] {
  if (model === 'homography') return [planeModel({ ...parts, lean: facing, allowances: parts.base })];
  return model === 'affine' ? leaningModels(parts) : tiltedModels(parts);
}

/** Three places: no perspective for the value; both leans that a camera allows for the interval. */
function leaningModels(parts: Parts): readonly PlaneModel[] {
  const { controlMm, fit, frame, base } = parts;
  const focal = focalOf(parts.camera, frame);
  const leaning = { controlMm, frame, focalPx: focal.px };
  const plain = planeModel({ ...parts, lean: facing, allowances: base });
  const leans = leansOf(fit.px, leaning).map((lean) => {
    const perspectiveFree = spreadOfPerspective(fit, leaning, lean);
    return planeModel({ ...parts, lean, allowances: { ...base, perspective: focal.logSd, perspectiveFree } });
  });
  return [plain, ...leans];
}

/**
 * A line of places: facing for the value. For the interval half of the allowed tilt in square, and all of it, once across and once
 * along the line, each with what its share of the quantile leaves to the marks; the perspective of the tilt is uncertain in all.
 */
function tiltedModels(parts: Parts): readonly PlaneModel[] {
  const { controlMm, distanceMm, base } = parts;
  const tilt = tiltOf(parts.camera);
  const perMm = Math.sin(tilt) / tiltQuantile / distanceMm;
  const allowances: Allowances = {
    ...base,
    perspectiveFree: [
      [perMm, 0],
      [0, perMm],
    ],
  };
  const around = centroid(controlMm);
  const model = (across: number, share: number) =>
    planeModel({ ...parts, lean: { perspective: [0, 0], around, across }, allowances, share });
  const some = Math.cos(tilt * Math.SQRT1_2);
  const most = Math.cos(tilt);
  return [
    model(1, 1),
    ...[some, 1 / some].map((across) => model(across, Math.SQRT1_2)),
    ...[most, 1 / most].map((across) => model(across, 0.01)),
  ];
}

/** The 95 % point of the size of two normal numbers of standard deviation 1: a tilt has two directions. */
const tiltQuantile = 2.448;

const tiltOf = ({ tiltDegrees = usualTiltDegrees }: CameraFacts) => (tiltDegrees * Math.PI) / 180;

function allowancesOf({ scale, camera, surface }: PhotoMarks, distanceMm: number): Allowances {
  const part = (percent = 0) => percent / 100 / 1.96;
  return {
    print: part(scale.printErrorPercent),
    lens: part(camera?.distortionPercent),
    height: (surface?.heightMm ?? 0) / 1.96 / distanceMm,
    perspective: 0,
    perspectiveFree: undefined,
  };
}

function frameOf({ width, height }: PhotoMarks['image']): Frame {
  return { middle: [width / 2, height / 2], halfDiagonal: Math.hypot(width, height) / 2 };
}

function warningsOf({ marks, determined, fit }: Fitted, { ratio, sense }: Appearance): readonly MeasureWarning[] {
  const { scale, camera, surface } = marks;
  const printed = scale.kind !== undefined && scale.kind !== 'other';
  const plane = determined.model !== 'similarity';
  const told: readonly (MeasureWarning | false)[] = [
    determined.model === 'affine' && 'perspective-not-determined',
    determined.model === 'similarity' && 'tilt-not-determined',
    fit.inflation > 1 && 'scale-residuals',
    plane && printed && sense < 0 && 'scale-mirrored',
    plane && ratio < Math.SQRT1_2 && 'strong-tilt',
    surface === undefined && 'surface-not-stated',
    camera?.distortionPercent === undefined && 'lens-not-stated',
    scale.printErrorPercent === undefined && 'print-error-not-stated',
  ];
  return told.filter((warning) => warning !== false);
}

const refusal = (kind: MeasureRefused['kind'], path: MeasureRefused['path'] = ['scale', 'points']): MeasureRefused => ({
  kind,
  path,
});

function checkScale({ scale, image, markingSdPx, surface }: PhotoMarks): MeasureRefused | undefined {
  const margin = 3 * markingSdPx;
  for (const [index, { px, repeats = [] }] of scale.points.entries()) {
    if (![px, ...repeats].every((point) => isInside(point, image, margin)))
      return refusal('outside-image', ['scale', 'points', index]);
    for (const [before, other] of scale.points.slice(0, index).entries()) {
      const path = ['scale', 'points', index];
      if (samePlace(px, other.px)) return refusal('scale-points-coincide', path);
      if (samePlace(scale.points[index]?.mm, scale.points[before]?.mm))
        return refusal('scale-millimetres-coincide', path);
    }
  }
  return surface?.kind === 'limb' && surface.radiusMm === undefined
    ? refusal('radius-missing', ['surface', 'radiusMm'])
    : undefined;
}

/** Whether a marked place lies in the image, or no further beside it than marking errors go. */
export const isInside = ([x, y]: Point, { width, height }: PhotoMarks['image'], margin: number): boolean =>
  x >= -margin && y >= -margin && x <= width + margin && y <= height + margin;

const samePlace = (one: Point | undefined, other: Point | undefined) =>
  one !== undefined && other !== undefined && Math.hypot(one[0] - other[0], one[1] - other[1]) < 1e-6;

/** Whether the marks lie in a line although the millimetres do not. */
function inLine(places: readonly MarkedPlace[]): boolean {
  const points = places.map(({ px }) => px);
  const middle = centroid(points);
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - middle[0]) ** 2;
    xy += (x - middle[0]) * (y - middle[1]);
    yy += (y - middle[1]) ** 2;
  }
  const root = Math.hypot(xx - yy, 2 * xy);
  return xx + yy - root <= 1e-4 * (xx + yy + root);
}
