import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { BodyView, BodyViewId } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import type { DepthMap } from './depth-map.ts';
import { renderDepth } from './depth-map.ts';
import { drawCreases } from './draw-creases.ts';
import { drawRegionBorders } from './draw-region-borders.ts';
import type { Field } from './field.ts';
import { blur, traceLevel } from './field.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import { occludingContours } from './occluding-contours.ts';
import type { Paper, Point } from './paper.ts';
import { fromPixels, layPaper } from './paper.ts';
import { lineLength, loopArea, svgPath } from './svg-path.ts';

export interface ViewInput {
  readonly ageYears: number;
  readonly statureMm: number;
  /** The fine skin that is drawn. */
  readonly skin: SkinMesh;
  /** The shipped mesh, through which the authored lines find their places. */
  readonly model: BodyModel;
  readonly regions: BodyRegionsFile;
  readonly pixelsPerUnit: number;
}

/** Tones of the shading, from the lightest: how dark the skin must be, and how much black the tone adds. */
const TONES = [
  { below: 0.86, opacity: 0.025 },
  { below: 0.78, opacity: 0.025 },
  { below: 0.69, opacity: 0.025 },
  { below: 0.6, opacity: 0.03 },
  { below: 0.5, opacity: 0.03 },
  { below: 0.38, opacity: 0.03 },
] as const;

/** Inner contours up to this length (view units) are drawn as finely as creases; still shorter ones are left out. */
const SHORT_CONTOUR = 110;
const LEAST_CONTOUR = 6;

/** Draws one view of the body in all its layers. */
export function drawView(input: ViewInput, id: BodyViewId): BodyView {
  const paper = layPaper(input.skin, id, input.statureMm, input.pixelsPerUnit);
  const map = renderDepth(input.skin, paper);
  const mask = bodyMask(map, paper);
  const silhouette = closedPaths(mask, 0.5, paper, { least: 12, smoothing: 12, tolerance: 0.05 });
  const contours = occludingContours(input.skin, paper, map, distanceGate(mask, paper));
  const inner = (least: number, most: number): readonly string[] =>
    contours
      .filter((line) => lineLength(line) > least && lineLength(line) <= most)
      .map((line) => svgPath(line, { closed: false, smoothing: 25, tolerance: 0.05 }));
  const bare: BodyView = {
    id,
    ageStep: input.ageYears,
    viewBox: [...paper.viewBox],
    mmPerUnit: paper.mmPerUnit,
    topMm: paper.topMm,
    layers: {
      silhouette,
      shading: shading(input, id),
      outline: [...silhouette, ...inner(SHORT_CONTOUR, Infinity)],
      crease: [],
      regionBorders: drawRegionBorders(input.model, input.regions, layPaper(input.skin, id, input.statureMm, 1)),
    },
  };
  const crease = [...inner(LEAST_CONTOUR, SHORT_CONTOUR), ...drawCreases(input.model, bare)];
  return { ...bare, layers: { ...bare.layers, crease } };
}

function bodyMask(map: DepthMap, paper: Paper): Field {
  const values = map.depth.map((depth) => (depth === -Infinity ? 0 : 1));
  return blur({ width: paper.width, height: paper.height, values }, 1);
}

interface LoopOptions {
  /** Least area in square units. */
  readonly least: number;
  readonly smoothing: number;
  readonly tolerance: number;
  readonly decimals?: number;
}

function closedPaths(field: Field, level: number, paper: Paper, options: LoopOptions): readonly string[] {
  return traceLevel(field, level)
    .map((loop) => loop.map((point) => fromPixels(paper, point)))
    .filter((loop) => loopArea(loop) > options.least)
    .map((loop) => svgPath(loop, { ...options, closed: true }));
}

/** Keeps inner contours from doubling the silhouette: they may come no closer to it than about one and a half units. */
function distanceGate(mask: Field, paper: Paper): (point: Point) => boolean {
  const wide = blur(mask, Math.max(1, Math.round(paper.pixelsPerUnit)));
  return ([x, y]) => {
    const column = Math.round((x - paper.viewBox[0]) * paper.pixelsPerUnit - 0.5);
    const row = Math.round((y - paper.viewBox[1]) * paper.pixelsPerUnit - 0.5);
    return at(wide.values, row * paper.width + column) > 0.985;
  };
}

/** Soft tones on a coarser grid: the light is blurred within the body only, so that the tones end at the silhouette. */
function shading(input: ViewInput, id: BodyViewId): BodyView['layers']['shading'] {
  const paper = layPaper(input.skin, id, input.statureMm, 1);
  const map = renderDepth(input.skin, paper);
  const mask = bodyMask(map, paper);
  const size = { width: paper.width, height: paper.height };
  const covered = map.depth.map((depth) => (depth === -Infinity ? 0 : 1));
  const light = blur({ ...size, values: map.light.map((value, pixel) => value * at(covered, pixel)) }, 2);
  const weight = blur({ ...size, values: covered }, 2);
  return TONES.flatMap(({ below, opacity }) => {
    const values = light.values.map((value, pixel) => {
      const mean = value / Math.max(1e-6, at(weight.values, pixel));
      return Math.min(below - mean, at(mask.values, pixel) - 0.5);
    });
    const paths = closedPaths({ ...size, values }, 0, paper, { least: 40, smoothing: 25, tolerance: 0.3, decimals: 1 });
    return paths.length === 0 ? [] : [{ path: paths.join(''), opacity }];
  });
}
