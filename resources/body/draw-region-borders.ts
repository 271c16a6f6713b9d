import { describeLocation } from '../../shared/domain/body/describe-location.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { addressOfSkin } from '../../shared/domain/body/mesh.ts';
import { standingPoint } from '../../shared/domain/body/posed-skin.ts';
import { onPaper } from '../../shared/domain/body/project-view.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import { add } from '../../shared/domain/body/vector.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import { renderDepth } from './depth-map.ts';
import type { Paper, Point } from './paper.ts';
import { fromPixels, isOnSheet, withPixels } from './paper.ts';
import { shownModel } from './shown-model.ts';
import { lineLength, relaxed, smoothed, svgPath } from './svg-path.ts';

/** Depth steps between neighbouring pixels above this slope, and never less than the mm, are outlines of the body, not borders on its skin. */
const CLIFF = { slope: 13, mm: 3 } as const;

/** Borders shorter than this (view units) are left out. */
const LEAST_LENGTH = 4;

/** How widely (view units) lines are smoothed, so that steps of pixels and of regions put together from intervals do not show. */
const SMOOTHING = { whole: 3, closeUp: 7.5 } as const;

/** What the borders are drawn from. */
export interface BorderInput {
  readonly model: BodyModel;
  readonly regions: BodyRegionsFile;
  readonly view: BodyView;
}

/** The borders between regions that are in sight, as SVG paths; each border is drawn once. */
export function drawRegionBorders(input: BorderInput, sheet: Paper, isCloseUp: boolean): readonly string[] {
  const paper = withPixels(sheet, isCloseUp ? 0.5 : 0.7);
  const width = (isCloseUp ? SMOOTHING.closeUp : SMOOTHING.whole) * paper.pixelsPerUnit;
  // A round moves every point halfway to the middle of its neighbours: the variance grows by half a square pixel.
  const rounds = Math.round(2 * width * width);
  const labels = labelPixels(input, paper);
  return chainCracks(findCracks(labels, paper), paper.width + 1)
    .map((chain) => chain.map(([x, y]) => fromPixels(paper, [x - 0.5, y - 0.5])))
    .filter((line) => lineLength(line) > LEAST_LENGTH)
    .map((line) => (isRing(line) ? smoothed(line, false, 12) : relaxed(line, false, rounds)))
    .map((line) => svgPath(line, { closed: false, smoothing: 0, tolerance: 0.25, decimals: 1 }));
}

/** A ring would shrink where it is drawn tighter. */
const isRing = (line: readonly Point[]): boolean => String(line[0]) === String(line.at(-1));

interface Labels {
  /** Number of the region seen at a pixel, -1 beside the body. */
  readonly region: Int32Array;
  readonly depth: Float32Array;
}

function labelPixels({ model, regions, view }: BorderInput, paper: Paper): Labels {
  const { towardsViewer } = paper.axes;
  const numberById = new Map(regions.regions.map((region, number) => [region.id, number]));
  const shown = shownModel(model, view);
  const { triangle, depth } = renderDepth(shown, paper);
  const region = triangle.map((nearest, pixel) => {
    if (nearest < 0) return -1;
    const [x, y] = fromPixels(paper, [pixel % paper.width, Math.floor(pixel / paper.width)]);
    if (!isOnSheet(paper, [x, y])) return -1;
    const place = {
      triangle: at(shown.numbers, nearest),
      point: add(onPaper(paper, { x, y }), towardsViewer, at(depth, pixel)),
    };
    const address = addressOfSkin(model, place.triangle, standingPoint(model, view.pose, place));
    return numberById.get(describeLocation(address, regions).regionId) ?? -1;
  });
  return { region, depth };
}

/** Sides of pixels between two regions, as pairs of pixel corners. */
function findCracks({ region, depth }: Labels, paper: Paper): readonly (readonly [number, number])[] {
  const { width, height } = paper;
  const cliff = Math.max(CLIFF.mm, (CLIFF.slope * paper.mmPerUnit) / paper.pixelsPerUnit);
  const corners = width + 1;
  const cracks: (readonly [number, number])[] = [];
  const differ = (a: number, b: number): boolean =>
    at(region, a) >= 0 &&
    at(region, b) >= 0 &&
    at(region, a) !== at(region, b) &&
    Math.abs(at(depth, a) - at(depth, b)) < cliff;
  for (let row = 0; row < height - 1; row += 1) {
    for (let column = 0; column < width - 1; column += 1) {
      const pixel = row * width + column;
      const corner = (row + 1) * corners + column + 1;
      if (differ(pixel, pixel + 1)) cracks.push([corner - corners, corner]);
      if (differ(pixel, pixel + width)) cracks.push([corner - 1, corner]);
    }
  }
  return cracks;
}

/** Joins cracks into lines that end where three or more meet or where the border ends. */
function chainCracks(cracks: readonly (readonly [number, number])[], corners: number): readonly (readonly Point[])[] {
  const links = new Map<number, number[]>();
  for (const [a, b] of cracks) {
    links.set(a, [...(links.get(a) ?? []), b]);
    links.set(b, [...(links.get(b) ?? []), a]);
  }
  const used = new Set<string>();
  const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const follow = (from: number, first: number): readonly Point[] => {
    const line = [from];
    let [before, here] = [from, first];
    for (;;) {
      used.add(key(before, here));
      line.push(here);
      const ahead = links.get(here) ?? [];
      const next = ahead.length === 2 ? ahead.find((corner) => !used.has(key(here, corner))) : undefined;
      if (next === undefined) break;
      [before, here] = [here, next];
    }
    return line.map((corner): Point => [corner % corners, Math.floor(corner / corners)]);
  };
  const ends = [...links].filter(([, ahead]) => ahead.length !== 2);
  const rest = [...links].filter(([, ahead]) => ahead.length === 2);
  return [...ends, ...rest].flatMap(([corner, ahead]) =>
    ahead.filter((next) => !used.has(key(corner, next))).map((next) => follow(corner, next)),
  );
}
