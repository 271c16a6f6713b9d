import type { BodyAddress, BodyShape } from './address.ts';
import { middleOnSkin } from './measure-centre.ts';
import type { ChildSize } from './measure-child.ts';
import { measureLine, measureOutline } from './measure-outline.ts';
import { lengthOn, type MeasuredLength, placeOnSkin, skinPath } from './measure-path.ts';
import { cornersOfFace, topologyOf } from './measure-topology.ts';
import type { BodyModel } from './mesh.ts';
import { cross, dot, normalize, subtract } from './vector.ts';

/** The size of a drawn shape along the skin; a line has no width. */
export interface DrawnSize {
  readonly length: MeasuredLength;
  readonly width?: MeasuredLength;
}

/**
 * Length and width of what is drawn: of a line its length; of an outline the sides, along the skin, of the smallest rectangle around it. Nothing
 * for a point, a ring round a limb, and an outline that encloses nothing.
 */
export function drawnSize(model: BodyModel, shape: BodyShape, child: ChildSize = {}): DrawnSize | undefined {
  if (shape.kind === 'point') return undefined;
  if (shape.kind === 'line') {
    const line = measureLine(model, shape.points, child);
    return line === undefined ? undefined : { length: lengthOn(model, line.mannequinMm, child) };
  }
  const outline = measureOutline(model, shape.points, child);
  if (!outline.ok || outline.value.ringRound !== undefined) return undefined;
  const [length, width] = rectangleAround(flatten(model, shape.points)).map((side) => lengthOn(model, side, child));
  return length === undefined || width === undefined ? undefined : { length, width };
}

/** A size on the map that contradicts the size measured on the child, in mm. The measured one stands. */
export interface SizeContradiction {
  readonly dimension: 'length' | 'width';
  readonly measuredMm: number;
  readonly drawnMm: number;
}

/** A difference of more than this share of the measured size is a contradiction. */
const TOLERATED = 1 / 3;

/**
 * Compares a size measured on the child with the size drawn on the map, the longer with the longer: they contradict each other when they differ
 * by more than a third of the measured one. In proportion to the child's height where it was measured. What is missing is not compared.
 */
export function sizeContradictions(
  measured: { readonly lengthMm: number; readonly widthMm?: number | undefined },
  drawn: DrawnSize,
): readonly SizeContradiction[] {
  const [longest = 0, shortest] = [measured.lengthMm, measured.widthMm]
    .filter((value) => value !== undefined)
    .toSorted((a, b) => b - a);
  const pairs = [
    { dimension: 'length', measuredMm: longest, drawn: drawn.length },
    { dimension: 'width', measuredMm: shortest, drawn: drawn.width },
  ] as const;
  return pairs.flatMap(({ dimension, measuredMm, drawn: size }): readonly SizeContradiction[] => {
    if (measuredMm === undefined || size === undefined) return [];
    const drawnMm = size.childMm ?? size.mannequinMm;
    return Math.abs(drawnMm - measuredMm) > measuredMm * TOLERATED ? [{ dimension, measuredMm, drawnMm }] : [];
  });
}

type Point2 = readonly [number, number];

/** At most this many corners of an outline are laid flat. */
const MOST_CORNERS = 60;

/**
 * Lays the corners of an outline flat around its middle: each as far from it, and in the direction, as the shortest way over the skin (the
 * logarithmic map; without distortion where the skin curves one way only, as on a limb).
 */
function flatten(model: BodyModel, points: readonly BodyAddress[]): readonly Point2[] {
  const step = Math.ceil(points.length / MOST_CORNERS);
  const places = points.filter((_, index) => index % step === 0).map((address) => placeOnSkin(model, address));
  const middle = middleOnSkin(model, places);
  const [a, b, c] = cornersOfFace(topologyOf(model), middle.triangle);
  const first = normalize(subtract(b, a));
  const second = cross(normalize(cross(subtract(b, a), subtract(c, a))), first);
  return places.flatMap((place) => {
    const path = skinPath(model, middle, place);
    const [from, next] = path?.points ?? [];
    if (path === undefined || from === undefined || next === undefined) return [];
    const way = normalize(subtract(next.point, from.point));
    return [[path.lengthMm * dot(way, first), path.lengthMm * dot(way, second)] as const];
  });
}

/** The longer and the shorter side of the smallest rectangle around points of a plane; its direction is found to a degree. */
function rectangleAround(points: readonly Point2[]): readonly [number, number] {
  const span = (degrees: number): number => {
    const [cosine, sine] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
    const heights = points.map(([x, y]) => x * cosine + y * sine);
    return Math.max(...heights) - Math.min(...heights);
  };
  let best: readonly [number, number] = [Infinity, Infinity];
  for (let degrees = 0; degrees < 90; degrees += 1) {
    const [along, across] = [span(degrees), span(degrees + 90)];
    if (along * across < best[0] * best[1]) best = [Math.max(along, across), Math.min(along, across)];
  }
  return best;
}
