import type { BodyAddress, BodyShape } from './address.ts';
import { addressOfSkin, skinPlace } from './mesh.ts';
import { posedPoint, posedSkin, standingPoint } from './posed-skin.ts';
import { depthIn, onPaper, toView } from './project-view.ts';
import { MOST_NODES } from './simplify-stroke.ts';
import type { Sight, ViewStep } from './step-address.ts';
import { hitsOfRay } from './triangle-index.ts';
import { add, scale } from './vector.ts';
import type { ViewPoint } from './view.ts';

/** The addresses of a shape in drawing order. */
export const nodesOf = (shape: BodyShape): readonly BodyAddress[] =>
  shape.kind === 'point' ? [shape.at] : shape.points;

/** Shifts a whole drawing over a view; every node stays on its own side of the body and stops where the skin ends. */
export function moveShape(sight: Sight, shape: BodyShape, step: ViewStep): BodyShape {
  return mapNodes(shape, (address) => slide(sight, address, step));
}

/** Enlarges (factor above 1) or shrinks a drawing about its middle on a view; a point stays as it is. */
export function resizeShape(sight: Sight, shape: BodyShape, factor: number): BodyShape {
  if (shape.kind === 'point') return shape;
  const places = shape.points.map((address) => placeOn(sight, address));
  const middle = middleOf(places);
  return mapNodes(shape, (address, index) => {
    const at = places[index] ?? middle;
    return slide(sight, address, { x: (at.x - middle.x) * (factor - 1), y: (at.y - middle.y) * (factor - 1) });
  });
}

/** A node to move, and up to how many nodes before and after it give way, ever less with their distance. */
export interface NodeGrip {
  readonly node: number;
  /** At least 1: then only the node itself moves. */
  readonly reach: number;
}

/** Shifts one node over a view and pulls its neighbours along, so that a dense freehand line does not become a spike. */
export function moveNode(
  sight: Sight,
  shape: BodyShape,
  { node, reach, step }: NodeGrip & { readonly step: ViewStep },
): BodyShape {
  const count = nodesOf(shape).length;
  return mapNodes(shape, (address, index) => {
    const direct = Math.abs(index - node);
    const away = shape.kind === 'outline' ? Math.min(direct, count - direct) : direct;
    const share = Math.max(0, 1 - away / Math.max(1, reach));
    return share === 0 ? address : slide(sight, address, { x: step.x * share, y: step.y * share });
  });
}

/** Adds a node halfway to the next one (in a line's last node: to the one before); unchanged when full, or for a point. */
export function addNode(sight: Sight, shape: BodyShape, node: number): BodyShape {
  if (shape.kind === 'point' || shape.points.length >= MOST_NODES) return shape;
  const { points } = shape;
  const isLast = node >= points.length - 1;
  const after = isLast && shape.kind === 'line' ? points.length - 2 : node;
  const [from, to] = [points[after], points[(after + 1) % points.length]];
  if (from === undefined || to === undefined) return shape;
  const [a, b] = [placeOn(sight, from), placeOn(sight, to)];
  const added = slide(sight, from, { x: (b.x - a.x) / 2, y: (b.y - a.y) / 2 });
  return { ...shape, points: points.toSpliced(after + 1, 0, added) };
}

const LEAST_NODES = { point: 1, line: 2, outline: 3 } as const;

/** Takes a node away; unchanged where a line would keep less than two, or an outline less than three. */
export function removeNode(shape: BodyShape, node: number): BodyShape {
  if (shape.kind === 'point' || shape.points.length <= LEAST_NODES[shape.kind]) return shape;
  return { ...shape, points: shape.points.toSpliced(node, 1) };
}

function mapNodes(shape: BodyShape, change: (address: BodyAddress, index: number) => BodyAddress): BodyShape {
  return shape.kind === 'point'
    ? { ...shape, at: change(shape.at, 0) }
    : { ...shape, points: shape.points.map(change) };
}

function middleOf(points: readonly ViewPoint[]): ViewPoint {
  const sum = points.reduce((total, { x, y }) => ({ x: total.x + x, y: total.y + y }), { x: 0, y: 0 });
  return { x: sum.x / (points.length || 1), y: sum.y / (points.length || 1) };
}

const placeOn = ({ model, view }: Sight, address: BodyAddress): ViewPoint =>
  toView(view, posedPoint(model, view.pose, skinPlace(model, address)));

/** Shares of a step that are tried until skin is met. */
const SHARES = [1, 0.8, 0.6, 0.4, 0.2];

/** The address a step further over a view, on the layer of skin that lies nearest in depth; the address itself where there is none. */
function slide(sight: Sight, address: BodyAddress, step: ViewStep): BodyAddress {
  const { model, view } = sight;
  const point = posedPoint(model, view.pose, skinPlace(model, address));
  const { x, y } = toView(view, point);
  const depth = depthIn(view.axes, point);
  for (const share of SHARES) {
    const found = pickAtDepth(sight, { x: x + step.x * share, y: y + step.y * share }, depth);
    if (found !== undefined) return found;
  }
  return address;
}

/** Farther from the body's middle than any part of it, in mm. */
const OUTSIDE = 3000;

function pickAtDepth({ model, view }: Sight, at: ViewPoint, depth: number): BodyAddress | undefined {
  const { towardsViewer } = view.axes;
  const [left, top, width, height] = view.viewBox;
  if (at.x < left || at.x > left + width || at.y < top || at.y > top + height) return undefined;
  const ray = { origin: add(onPaper(view, at), towardsViewer, OUTSIDE), direction: scale(towardsViewer, -1) };
  const hits = hitsOfRay(posedSkin(model, view.pose), ray).filter(({ triangle }) => {
    const segment = model.segmentByTriangle[triangle];
    return view.segments === undefined || (segment !== undefined && view.segments.includes(segment));
  });
  const gap = (distance: number): number => Math.abs(OUTSIDE - distance - depth);
  const [nearest] = hits.toSorted((a, b) => gap(a.distance) - gap(b.distance));
  if (nearest === undefined) return undefined;
  const point = add(ray.origin, ray.direction, nearest.distance);
  return addressOfSkin(model, nearest.triangle, standingPoint(model, view.pose, { triangle: nearest.triangle, point }));
}
