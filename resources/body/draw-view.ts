import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyView, ViewLayers } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import { renderDepth } from './depth-map.ts';
import { drawCreases } from './draw-creases.ts';
import { drawRegionBorders } from './draw-region-borders.ts';
import { drawShading } from './draw-shading.ts';
import { drawSilhouette } from './draw-silhouette.ts';
import type { DrawnSkin } from './drawn-skin.ts';
import { blur } from './field.ts';
import type { SeenSkin } from './occluding-contours.ts';
import { occludingContours } from './occluding-contours.ts';
import type { Point } from './paper.ts';
import { isOnSheet, layPaper, pixelAt, withPixels } from './paper.ts';
import { lineLength, svgPath } from './svg-path.ts';
import type { ViewPlan } from './view-plan.ts';
import { layersFile } from './view-plan.ts';

export interface ViewInput {
  readonly ageYears: number;
  /** The fine skin that is drawn, in the pose of the view and no more of it than the view shows. */
  readonly skin: DrawnSkin;
  /** The shipped mesh, through which the authored lines find their places. */
  readonly model: BodyModel;
  readonly regions: BodyRegionsFile;
  /** Fineness of the grid on which the silhouette is traced. */
  readonly pixelsPerUnit: number;
}

/** A view's geometry and its drawing. */
export interface DrawnView {
  readonly view: BodyView;
  readonly layers: ViewLayers;
}

/** Inner contours up to this length (view units) are drawn as finely as creases; those not longer than the least are left out. */
const SHORT_CONTOUR = 110;
const LEAST_CONTOUR = { whole: 6, closeUp: 16 } as const;

/** Draws one view of the body in all its layers. */
export function drawView(input: ViewInput, plan: ViewPlan): DrawnView {
  const { skin, model, regions } = input;
  const paper = layPaper(skin, plan, 1);
  const fine = withPixels(paper, input.pixelsPerUnit);
  const seen = { skin, paper: fine, map: renderDepth(skin, fine) };
  const silhouette = drawSilhouette(seen, plan.hidesCut !== true);
  const contours = occludingContours(seen, awayFromSilhouette(seen));
  const inner = (least: number, most: number): readonly string[] =>
    contours
      .filter((line) => lineLength(line) > least && lineLength(line) <= most)
      .map((line) => svgPath(line, { closed: false, smoothing: 25, tolerance: 0.08 }));
  const { id, pose, segments, isCloseUp } = plan;
  const view: BodyView = {
    id,
    ageStep: input.ageYears,
    pose,
    ...(segments === undefined ? {} : { segments }),
    axes: paper.axes,
    viewBox: [...paper.viewBox],
    mmPerUnit: paper.mmPerUnit,
    layers: layersFile(input.ageYears, id),
  };
  return {
    view,
    layers: {
      silhouette: silhouette.area,
      shading: drawShading(skin, isCloseUp ? withPixels(paper, 0.5) : paper),
      outline: [...silhouette.edge, ...inner(SHORT_CONTOUR, Infinity)],
      crease: [
        ...inner(isCloseUp ? LEAST_CONTOUR.closeUp : LEAST_CONTOUR.whole, SHORT_CONTOUR),
        ...drawCreases(model, view, isCloseUp),
      ],
      regionBorders: drawRegionBorders({ model, regions, view }, paper, isCloseUp),
    },
  };
}

/** Keeps inner contours from doubling the silhouette: they may come no closer to it than about one and a half units. */
function awayFromSilhouette({ map, paper }: SeenSkin): (point: Point) => boolean {
  const { width, height } = paper;
  const beside = map.depth.map((depth) => (depth === -Infinity ? 1 : 0));
  const wide = blur({ width, height, values: beside }, Math.max(1, Math.round(paper.pixelsPerUnit / 2)), 3);
  return (point) => {
    const pixel = isOnSheet(paper, point) ? pixelAt(paper, point) : undefined;
    return pixel !== undefined && at(wide.values, pixel) < 0.015;
  };
}
