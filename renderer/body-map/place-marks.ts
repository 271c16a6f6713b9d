import type { BodyShape } from '../../shared/domain/body/address.ts';
import { nodesOf } from '../../shared/domain/body/edit-shape.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../shared/domain/body/project-view.ts';
import type { BodyView, ViewPoint } from '../../shared/domain/body/view.ts';

/** A run of a shape's line on a drawing, in or out of sight as a whole. */
export interface ShapeRun {
  readonly points: readonly ViewPoint[];
  readonly isVisible: boolean;
}

export interface PlacedShape {
  /** Where the number stands: the middle of what is in sight, or of all when nothing is. */
  readonly anchor: ViewPoint;
  /** Whether the drawing has any part of the shape, in sight or not. */
  readonly isInView: boolean;
  readonly isVisible: boolean;
  readonly isClosed: boolean;
  /** Nothing for a point. */
  readonly runs: readonly ShapeRun[];
}

const known = new WeakMap<BodyModel, Map<BodyView, WeakMap<BodyShape, PlacedShape>>>();

/**
 * Lays a shape on a drawing, worked out once for each; a run that changes between in and out of sight includes the point on either side, so
 * that no gap shows. Nodes that the drawing does not have are left out.
 */
export function placeShape(model: BodyModel, view: BodyView, shape: BodyShape): PlacedShape {
  const byView = known.get(model) ?? new Map<BodyView, WeakMap<BodyShape, PlacedShape>>();
  known.set(model, byView);
  const byShape = byView.get(view) ?? new WeakMap<BodyShape, PlacedShape>();
  byView.set(view, byShape);
  const placed = byShape.get(shape) ?? project(model, view, shape);
  byShape.set(shape, placed);
  return placed;
}

function project(model: BodyModel, view: BodyView, shape: BodyShape): PlacedShape {
  const nodes = nodesOf(shape).map((address) => projectAddress(model, view, address));
  const points = nodes.filter((point) => point.inView);
  const inSight = points.filter((point) => point.visible);
  const shown = inSight.length > 0 ? inSight : points;
  const isClosed = shape.kind === 'outline';
  const line = isClosed ? [...points, ...points.slice(0, 1)] : points;
  return {
    anchor: shown[Math.floor(shown.length / 2)] ?? { x: 0, y: 0 },
    isInView: points.length > 0,
    isVisible: inSight.length > 0,
    isClosed: isClosed && inSight.length === nodes.length,
    runs: shape.kind === 'point' ? [] : splitRuns(line),
  };
}

function splitRuns(line: readonly (ViewPoint & { readonly visible: boolean })[]): readonly ShapeRun[] {
  const runs: { points: ViewPoint[]; isVisible: boolean }[] = [];
  for (const point of line) {
    const current = runs.at(-1);
    if (current?.isVisible === point.visible) {
      current.points.push(point);
      continue;
    }
    const last = current?.points.at(-1);
    runs.push({ points: last === undefined ? [point] : [last, point], isVisible: point.visible });
  }
  return runs;
}

/** SVG path data of a run. */
export const pathOfRun = ({ points }: ShapeRun): string =>
  `M${points.map(({ x, y }) => `${x.toFixed(2)} ${y.toFixed(2)}`).join('L')}`;
