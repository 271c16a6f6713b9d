import { z } from 'zod';
import { BodySegmentCode } from './address.ts';
import { BodyPose } from './pose.ts';

/** The four sides of the whole body. */
export const WHOLE_BODY_VIEW_IDS = ['front', 'back', 'left', 'right'] as const;

/** Parts of the body drawn larger, or in another pose. */
export const CLOSE_UP_VIEW_IDS = [
  'head-front',
  'head-back',
  'head-left',
  'head-right',
  'head-top',
  'head-below',
  'neck-chest',
  'back-buttocks',
  'hand-left-palm',
  'hand-left-back',
  'hand-right-palm',
  'hand-right-back',
  'foot-left-top',
  'foot-left-sole',
  'foot-right-top',
  'foot-right-sole',
  'arms-up',
  'frog-leg',
] as const;

export const BODY_VIEW_IDS = [...WHOLE_BODY_VIEW_IDS, ...CLOSE_UP_VIEW_IDS] as const;
export const BodyViewId = z.enum(BODY_VIEW_IDS);
export type BodyViewId = z.infer<typeof BodyViewId>;

const Vector = z.tuple([z.number(), z.number(), z.number()]).readonly();

/** How a view looks at the body: the point (mm) that lies at view 0, 0, and unit vectors of the drawing's right and up and towards the viewer. */
export const ViewAxes = z.strictObject({ origin: Vector, right: Vector, up: Vector, towardsViewer: Vector });
export type ViewAxes = Readonly<z.infer<typeof ViewAxes>>;

/**
 * The geometry of one orthographic drawing of the mannequin at one age step. View x runs along the drawing's right, y downwards; a unit is
 * `mmPerUnit` mm on the mannequin; what is drawn lies within `viewBox` (x, y, width, height).
 */
export const BodyView = z.strictObject({
  id: BodyViewId,
  ageStep: z.number().min(0),
  pose: BodyPose,
  /** The segments that are drawn; absent where all are, as far as the sheet reaches. */
  segments: z.array(BodySegmentCode).min(1).readonly().optional(),
  axes: ViewAxes,
  viewBox: z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]),
  mmPerUnit: z.number().positive(),
  /** Name of the file with the drawing's layers. */
  layers: z.string(),
});
export type BodyView = Readonly<z.infer<typeof BodyView>>;

/** The file `<age>.views.json` of the built body. */
export const BodyViewsFile = z.strictObject({
  model: z.literal(1),
  ageStep: z.number().min(0),
  views: z.array(BodyView).min(1).readonly(),
});
export type BodyViewsFile = Readonly<z.infer<typeof BodyViewsFile>>;

const SvgPath = z.string().regex(/^[MLCZmlcz0-9 .,-]+$/);

/** The file `<age>.<view>.layers.json` of the built body: SVG path data in the coordinates of the view. */
export const ViewLayers = z.strictObject({
  silhouette: z.array(SvgPath).readonly(),
  shading: z.array(z.strictObject({ path: SvgPath, opacity: z.number().min(0).max(1) })).readonly(),
  outline: z.array(SvgPath).readonly(),
  crease: z.array(SvgPath).readonly(),
  regionBorders: z.array(SvgPath).readonly(),
});
export type ViewLayers = Readonly<z.infer<typeof ViewLayers>>;

/** The file `index.json` of the built body: the age steps there are, in years, ascending. */
export const BodyIndexFile = z.strictObject({
  model: z.literal(1),
  inputHash: z.string(),
  ageSteps: z
    .array(
      z.strictObject({
        ageYears: z.number().min(0),
        statureMm: z.number().positive(),
        mesh: z.string(),
        views: z.string(),
      }),
    )
    .readonly(),
});
export type BodyIndexFile = Readonly<z.infer<typeof BodyIndexFile>>;

export interface ViewPoint {
  readonly x: number;
  readonly y: number;
}
