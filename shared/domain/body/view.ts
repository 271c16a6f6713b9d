import { z } from 'zod';
import type { BodyAddress } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { addressOfSkin, surfacePoint } from './mesh.ts';
import { hitsOfRay } from './triangle-index.ts';
import type { Vec3 } from './vector.ts';
import { add, dot, scale } from './vector.ts';

export const BODY_VIEW_IDS = ['front', 'back', 'left', 'right'] as const;
export const BodyViewId = z.enum(BODY_VIEW_IDS);
export type BodyViewId = z.infer<typeof BodyViewId>;

const SvgPath = z.string().regex(/^[MLCZmlcz0-9 .,-]+$/);

/**
 * One orthographic drawing of the mannequin at one age step, as SVG path data in the coordinates of `viewBox` (x, y, width, height).
 * View x 0 is the middle of the body, view y 0 lies `topMm` above the soles; a unit is `mmPerUnit` mm on the mannequin.
 */
export const BodyView = z.strictObject({
  id: BodyViewId,
  ageStep: z.number().min(0),
  viewBox: z.tuple([z.number(), z.number(), z.number().positive(), z.number().positive()]),
  mmPerUnit: z.number().positive(),
  topMm: z.number().positive(),
  layers: z.strictObject({
    silhouette: z.array(SvgPath).readonly(),
    shading: z.array(z.strictObject({ path: SvgPath, opacity: z.number().min(0).max(1) })).readonly(),
    outline: z.array(SvgPath).readonly(),
    crease: z.array(SvgPath).readonly(),
    regionBorders: z.array(SvgPath).readonly(),
  }),
});
export type BodyView = Readonly<z.infer<typeof BodyView>>;

/** The file `<age>.views.json` of the built body. */
export const BodyViewsFile = z.strictObject({
  model: z.literal(1),
  ageStep: z.number().min(0),
  views: z.array(BodyView).min(1).readonly(),
});
export type BodyViewsFile = Readonly<z.infer<typeof BodyViewsFile>>;

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

/** How a view looks at the body: unit vectors of the drawing's right, and towards the viewer. Up is always up. */
export interface ViewAxes {
  readonly right: Vec3;
  readonly towardsViewer: Vec3;
}

/** The axes by view: `left` looks at the child's left side, so the face points to the drawing's left. */
export const VIEW_AXES: Readonly<Record<BodyViewId, ViewAxes>> = {
  front: { right: [1, 0, 0], towardsViewer: [0, 0, 1] },
  back: { right: [-1, 0, 0], towardsViewer: [0, 0, -1] },
  left: { right: [0, 0, -1], towardsViewer: [1, 0, 0] },
  right: { right: [0, 0, 1], towardsViewer: [-1, 0, 0] },
};

/** How far (mm) another part of the skin may lie in front of a point that still counts as visible. */
const VISIBLE_WITHIN = 2.5;

/** Where an address lies on the drawing, and whether it is in sight or hidden behind the body. */
export function projectAddress(
  model: BodyModel,
  view: BodyView,
  address: BodyAddress,
): ViewPoint & { readonly visible: boolean } {
  const point = surfacePoint(model, address);
  const { right, towardsViewer } = VIEW_AXES[view.id];
  const depth = dot(point, towardsViewer);
  const nearest = nearestHit(model, add(point, towardsViewer, OUTSIDE - depth), towardsViewer);
  const visible = nearest === undefined || depth >= nearest.depth - VISIBLE_WITHIN;
  return { x: dot(point, right) / view.mmPerUnit, y: (view.topMm - point[1]) / view.mmPerUnit, visible };
}

/** The address of the skin under a point of the drawing, or nothing beside the body. */
export function pickAddress(model: BodyModel, view: BodyView, at: ViewPoint): BodyAddress | undefined {
  const { right, towardsViewer } = VIEW_AXES[view.id];
  const onPaper = add(scale(right, at.x * view.mmPerUnit), [0, 1, 0], view.topMm - at.y * view.mmPerUnit);
  const start = add(onPaper, towardsViewer, OUTSIDE);
  const hit = nearestHit(model, start, towardsViewer);
  return hit === undefined
    ? undefined
    : addressOfSkin(model, hit.triangle, add(start, towardsViewer, hit.depth - OUTSIDE));
}

/** Farther from the body's middle than any part of it, in mm. */
const OUTSIDE = 3000;

function nearestHit(
  model: BodyModel,
  start: Vec3,
  towardsViewer: Vec3,
): { readonly depth: number; readonly triangle: number } | undefined {
  const hits = hitsOfRay(model, { origin: start, direction: scale(towardsViewer, -1) });
  if (hits.length === 0) return undefined;
  const nearest = hits.reduce((best, hit) => (hit.distance < best.distance ? hit : best));
  return { depth: OUTSIDE - nearest.distance, triangle: nearest.triangle };
}
