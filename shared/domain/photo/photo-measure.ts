import { z } from 'zod';
import { warningCodes } from './measure/warning-codes.ts';

const Coordinate = z.number().min(-1e6).max(1e6);
const Percent = z.number().min(0).max(20);

/** A place in the upright photo in pixels of full resolution: origin at the top left, x to the right, y down. */
export const PixelPoint = z.tuple([Coordinate, Coordinate]);
export type PixelPoint = z.infer<typeof PixelPoint>;

/** A place on the scale in millimetres; the origin and the direction of the axes are free. */
export const PlanePoint = z.tuple([Coordinate, Coordinate]);
export type PlanePoint = z.infer<typeof PlanePoint>;

/** What kind of scale was marked. `other` and a missing kind say nothing about the order of the points. */
export const ScaleKind = z.enum(['abfo-2', 'l-scale', 'ruler', 'rectangle', 'other']);
export type ScaleKind = z.infer<typeof ScaleKind>;

/** A marked place of known millimetres. `repeats` are further markings of the same place by the same person, each made afresh. */
export const ScalePoint = z.strictObject({
  px: PixelPoint,
  mm: PlanePoint,
  repeats: z.array(PixelPoint).max(20).optional(),
});
export type ScalePoint = z.infer<typeof ScalePoint>;

/** The scale as marked. `printErrorPercent` is the largest error of its printed lengths (95 %), in percent. */
export const PhotoScale = z.strictObject({
  kind: ScaleKind.optional(),
  points: z.array(ScalePoint).min(2).max(200),
  printErrorPercent: Percent.optional(),
});
export type PhotoScale = z.infer<typeof PhotoScale>;

/**
 * How the skin lies: `flat` in the plane of the scale, `slightly-curved`, or as a `limb` or head of a given radius.
 * `heightMm` is the largest distance (95 %) between the plane of the scale and the skin, above or below it.
 */
export const SkinSurface = z.strictObject({
  kind: z.enum(['flat', 'slightly-curved', 'limb']),
  radiusMm: z.number().min(5).max(2000).optional(),
  heightMm: z.number().min(0).max(200).optional(),
});
export type SkinSurface = z.infer<typeof SkinSurface>;

/**
 * What is known of the camera. `distortionPercent` is the largest shift by the lens at the corner (95 %) in percent of the half
 * diagonal; `tiltDegrees` the largest tilt (95 %) where a straight ruler is all there is: 0 for a scan.
 */
export const CameraFacts = z.strictObject({
  focalLength35mm: z.number().min(5).max(2000).optional(),
  distanceMm: z.number().min(20).max(20_000).optional(),
  distortionPercent: Percent.optional(),
  tiltDegrees: z.number().min(0).max(60).optional(),
});
export type CameraFacts = z.infer<typeof CameraFacts>;

/**
 * What can be measured: `length` and `width` along two or more points, `angle` at the second of three, `area` inside an outline,
 * `arch` as the diameter of the circle that fits three or more points, `intercanine` between two.
 */
export const MeasureKind = z.enum(['length', 'width', 'angle', 'area', 'arch', 'intercanine']);
export type MeasureKind = z.infer<typeof MeasureKind>;

/** One measurement as marked. `repeats` are further markings of the same points in the same order, each made afresh. */
export const MarkedMeasure = z.strictObject({
  id: z.string().min(1).max(100),
  kind: MeasureKind,
  px: z.array(PixelPoint).min(2).max(500),
  repeats: z.array(z.array(PixelPoint).min(2).max(500)).max(20).optional(),
});
export type MarkedMeasure = z.infer<typeof MarkedMeasure>;

/** Everything that a measurement in a photo is computed from. `markingSdPx` is the standard deviation of one marking along one axis. */
export const PhotoMarks = z.strictObject({
  image: z.strictObject({ width: z.int().positive().max(100_000), height: z.int().positive().max(100_000) }),
  scale: PhotoScale,
  markingSdPx: z.number().min(0).max(1000),
  camera: CameraFacts.optional(),
  surface: SkinSurface.optional(),
  measurements: z.array(MarkedMeasure).max(1000),
});
export type PhotoMarks = z.infer<typeof PhotoMarks>;

/** `mm` for distances, `mm2` for areas, `deg` for angles. */
export const MeasureUnit = z.enum(['mm', 'mm2', 'deg']);
export type MeasureUnit = z.infer<typeof MeasureUnit>;

/** Why a result may be worth less than its interval says, or what its interval assumes. Sentences: `shared/text/measuring.*`. */
export const MeasureWarning = z.enum(warningCodes);
export type MeasureWarning = z.infer<typeof MeasureWarning>;

const Interval = z.tuple([z.number(), z.number()]);

/**
 * One measurement with two intervals that are never mixed: `interval95` is propagated from the marks and the stated allowances,
 * `practiceInterval95` is how far observers in practice differ.
 */
export const MeasureResult = z.strictObject({
  id: z.string(),
  value: z.number(),
  unit: MeasureUnit,
  interval95: Interval,
  practiceInterval95: Interval,
  warnings: z.array(MeasureWarning),
});
export type MeasureResult = z.infer<typeof MeasureResult>;

/** Why nothing can be measured, with the place in the marks. */
export interface MeasureRefused {
  readonly kind:
    | 'scale-points-coincide'
    | 'scale-millimetres-coincide'
    | 'scale-points-in-line'
    | 'scale-folds'
    | 'scale-contradicts'
    | 'outside-image'
    | 'id-repeated'
    | 'repeats-differ'
    | 'too-few-points'
    | 'wrong-number-of-points'
    | 'points-coincide'
    | 'points-in-line'
    | 'outline-crosses-itself'
    | 'beyond-horizon'
    | 'radius-missing';
  readonly path: readonly (string | number)[];
}
