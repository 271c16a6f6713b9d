import type { PlateDrawing } from '../../shared/domain/body/plate.ts';
import { type PlatePlace, type PlateShape, placeAt, placesOf, pointOf } from '../../shared/domain/body/plate-place.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';

/** A shape as it lies on one flat drawing. */
export interface PlateFigure {
  readonly kind: PlateShape['kind'];
  /** At least one, in drawing order. */
  readonly points: readonly ViewPoint[];
  /** Where the line to its number begins. */
  readonly anchor: ViewPoint;
}

/** Lays a shape on a flat drawing; nothing when the drawing does not show all its places. */
export function placeOnPlate(drawing: PlateDrawing, shape: PlateShape): PlateFigure | undefined {
  const places = placesOf(shape);
  const points = places.flatMap((place) => pointOf(drawing, place) ?? []);
  const anchor = points[Math.floor(points.length / 2)];
  return points.length === places.length && anchor !== undefined ? { kind: shape.kind, points, anchor } : undefined;
}

/** The shape of places that were put on one drawing. */
export const shapeOf = (kind: PlateShape['kind'], places: readonly PlatePlace[]): PlateShape | undefined => {
  const [first] = places;
  if (first === undefined) return undefined;
  return kind === 'point' ? { kind, at: first } : { kind, points: places };
};

/** A shape moved over a drawing as a whole; nothing when a part of it would fall beside the drawing. */
export function moveOnPlate(drawing: PlateDrawing, shape: PlateShape, by: ViewPoint): PlateShape | undefined {
  const figure = placeOnPlate(drawing, shape);
  const places = (figure?.points ?? []).flatMap(({ x, y }) => placeAt(drawing, { x: x + by.x, y: y + by.y }) ?? []);
  return figure === undefined || places.length < figure.points.length ? undefined : shapeOf(shape.kind, places);
}

/**
 * Where the pointer of the keyboard goes from a place: in the direction given, over what lies beside the parts when it is narrow; it stays
 * where there is nothing to go to.
 */
export function stepOnPlate(drawing: PlateDrawing, from: PlatePlace, by: ViewPoint): PlatePlace {
  const start = pointOf(drawing, from);
  if (start === undefined) return from;
  for (const times of [1, 2, 3, 5, 8]) {
    const next = placeAt(drawing, { x: start.x + by.x * times, y: start.y + by.y * times });
    if (next !== undefined) return next;
  }
  return from;
}
