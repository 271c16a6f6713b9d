import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyView, ViewLayers } from '../../shared/domain/body/view.ts';
import { bodyMask, closedPaths } from './body-mask.ts';
import { at } from './curve.ts';
import type { DepthMap } from './depth-map.ts';
import { renderDepth } from './depth-map.ts';
import { drawCreases } from './draw-creases.ts';
import { drawRegionBorders } from './draw-region-borders.ts';
import { drawShading } from './draw-shading.ts';
import { blur } from './field.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import { occludingContours } from './occluding-contours.ts';
import type { Paper, Point } from './paper.ts';
import { layPaper } from './paper.ts';
import { lineLength, svgPath } from './svg-path.ts';
import type { WholeBodyViewId } from './view-plan.ts';
import { layersFile, wholeBodyAxes } from './view-plan.ts';

export interface ViewInput {
  readonly ageYears: number;
  readonly statureMm: number;
  /** The fine skin that is drawn. */
  readonly skin: SkinMesh;
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

/** Inner contours up to this length (view units) are drawn as finely as creases; still shorter ones are left out. */
const SHORT_CONTOUR = 110;
const LEAST_CONTOUR = 6;

/** Draws one view of the body in all its layers. */
export function drawView(input: ViewInput, id: WholeBodyViewId): DrawnView {
  const { skin, model, regions, statureMm } = input;
  const axes = wholeBodyAxes(id, statureMm);
  const coarse = layPaper(skin, axes, statureMm, 1);
  const silhouette = drawSilhouette(skin, layPaper(skin, axes, statureMm, input.pixelsPerUnit));
  const contours = innerContours(skin, layPaper(skin, axes, statureMm, 2));
  const inner = (least: number, most: number): readonly string[] =>
    contours
      .filter((line) => lineLength(line) > least && lineLength(line) <= most)
      .map((line) => svgPath(line, { closed: false, smoothing: 25, tolerance: 0.05 }));
  return {
    view: {
      id,
      ageStep: input.ageYears,
      pose: 'standing',
      axes,
      viewBox: [...coarse.viewBox],
      mmPerUnit: coarse.mmPerUnit,
      layers: layersFile(input.ageYears, id),
    },
    layers: {
      silhouette,
      shading: drawShading(skin, coarse),
      outline: [...silhouette, ...inner(SHORT_CONTOUR, Infinity)],
      crease: [...inner(LEAST_CONTOUR, SHORT_CONTOUR), ...drawCreases(model, coarse)],
      regionBorders: drawRegionBorders(model, regions, coarse),
    },
  };
}

function drawSilhouette(skin: SkinMesh, paper: Paper): readonly string[] {
  const mask = bodyMask(renderDepth(skin, paper), paper);
  return closedPaths(mask, 0.5, paper, { least: 12, smoothing: 12, tolerance: 0.05 });
}

function innerContours(skin: SkinMesh, paper: Paper): readonly (readonly Point[])[] {
  const map = renderDepth(skin, paper);
  return occludingContours({ skin, paper, map }, awayFromSilhouette(map, paper));
}

/** Keeps inner contours from doubling the silhouette: they may come no closer to it than about one and a half units. */
function awayFromSilhouette(map: DepthMap, paper: Paper): (point: Point) => boolean {
  const wide = blur(bodyMask(map, paper), 1, 1);
  return ([x, y]) => {
    const column = Math.round((x - paper.viewBox[0]) * paper.pixelsPerUnit - 0.5);
    const row = Math.round((y - paper.viewBox[1]) * paper.pixelsPerUnit - 0.5);
    return at(wide.values, row * paper.width + column) > 0.985;
  };
}
