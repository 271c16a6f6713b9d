import type { BodyAddress, BodySegment } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { addressOfSkin, skinPlace, vertexOf } from './mesh.ts';
import type { BodyPose } from './pose.ts';
import { posedPoint, posedSkin, standingPoint } from './posed-skin.ts';
import type { Ray } from './ray.ts';
import type { IndexedMesh, TriangleHit } from './triangle-index.ts';
import { hitsOfRay } from './triangle-index.ts';
import type { Vec3 } from './vector.ts';
import { add, cross, dot, normalize, scale, subtract } from './vector.ts';
import type { BodyView, ViewAxes, ViewPoint } from './view.ts';

/** A place on a drawing. `inView`: the view draws this part of the body at all; `visible`: it also lies in sight, not behind other skin. */
export interface ProjectedPoint extends ViewPoint {
  readonly inView: boolean;
  readonly visible: boolean;
}

/** How far (mm) another part of the skin may lie in front of a point that still counts as visible. */
const VISIBLE_WITHIN = 2.5;

/** Farther from the body's middle than any part of it, in mm. */
const OUTSIDE = 3000;

/** Where an address lies on the drawing, and whether it is drawn there, in sight or hidden behind the body. */
export function projectAddress(model: BodyModel, view: BodyView, address: BodyAddress): ProjectedPoint {
  const point = posedPoint(model, view.pose, skinPlace(model, address));
  const at = toView(view, point);
  if (!draws(view, address.segment) || !isOnSheet(view, at)) return { ...at, inView: false, visible: false };
  const { towardsViewer } = view.axes;
  const start = add(point, towardsViewer, OUTSIDE);
  const nearest = nearestHit(model, view, { origin: start, direction: scale(towardsViewer, -1) });
  if (nearest === undefined) return { ...at, inView: true, visible: true };
  const isFree = nearest.distance >= OUTSIDE - VISIBLE_WITHIN;
  return { ...at, inView: true, visible: isFree && !isInside(model, view, nearest.triangle) };
}

/** The address of the skin under a point of the drawing, or nothing beside the body. */
export function pickAddress(model: BodyModel, view: BodyView, at: ViewPoint): BodyAddress | undefined {
  if (!isOnSheet(view, at)) return undefined;
  const { towardsViewer } = view.axes;
  const origin = add(onPaper(view, at), towardsViewer, OUTSIDE);
  return pickAlongRay(model, view, { origin, direction: scale(towardsViewer, -1) });
}

/**
 * The address where a ray first meets the skin of a pose, of the given segments if these are named; nothing when it misses, or passes
 * through a cut and would meet the skin from inside.
 */
export function pickAlongRay(
  model: BodyModel,
  shown: { readonly pose: BodyPose; readonly segments?: readonly BodySegment[] | undefined },
  ray: Ray,
): BodyAddress | undefined {
  const hit = nearestHit(model, shown, ray);
  if (hit === undefined) return undefined;
  if (shown.segments !== undefined && facing(posedSkin(model, shown.pose), hit.triangle, ray.direction) > 0)
    return undefined;
  const point = add(ray.origin, ray.direction, hit.distance);
  return addressOfSkin(model, hit.triangle, standingPoint(model, shown.pose, { triangle: hit.triangle, point }));
}

/** A point in mm (of the view's pose) in the coordinates of the drawing. */
export function toView({ axes, mmPerUnit }: Pick<BodyView, 'axes' | 'mmPerUnit'>, point: Vec3): ViewPoint {
  const from = subtract(point, axes.origin);
  return { x: dot(from, axes.right) / mmPerUnit, y: -dot(from, axes.up) / mmPerUnit };
}

/** The point in mm on the plane through the view's origin that lies under a point of the drawing. */
export function onPaper({ axes, mmPerUnit }: Pick<BodyView, 'axes' | 'mmPerUnit'>, { x, y }: ViewPoint): Vec3 {
  return add(add(axes.origin, axes.right, x * mmPerUnit), axes.up, -y * mmPerUnit);
}

/** How far a point lies towards the viewer, in mm from the view's origin. */
export const depthIn = ({ origin, towardsViewer }: ViewAxes, point: Vec3): number =>
  dot(subtract(point, origin), towardsViewer);

const draws = ({ segments }: BodyView, segment: BodySegment): boolean =>
  segments === undefined || segments.includes(segment);

/** How far skin may be turned away, as a sine, and still count as an edge of the drawing rather than as the inside of skin cut open. */
const EDGE_ON = 0.15;

/** A view of some segments can look through a cut at the inside of the skin. */
const isInside = (model: BodyModel, { pose, segments, axes }: BodyView, triangle: number): boolean =>
  segments !== undefined && facing(posedSkin(model, pose), triangle, axes.towardsViewer) < -EDGE_ON;

/** How much a triangle's outside faces along a direction, from -1 to 1. */
function facing(skin: IndexedMesh, triangle: number, direction: Vec3): number {
  const corner = (side: number): Vec3 => vertexOf(skin, skin.triangles[triangle * 3 + side] ?? -1);
  const normal = cross(subtract(corner(1), corner(0)), subtract(corner(2), corner(0)));
  return dot(normalize(normal), direction);
}

function isOnSheet({ viewBox }: BodyView, { x, y }: ViewPoint): boolean {
  const [left, top, width, height] = viewBox;
  return x >= left && x <= left + width && y >= top && y <= top + height;
}

function nearestHit(
  model: BodyModel,
  { pose, segments }: { readonly pose: BodyPose; readonly segments?: readonly BodySegment[] | undefined },
  ray: Ray,
): TriangleHit | undefined {
  let nearest: TriangleHit | undefined;
  for (const hit of hitsOfRay(posedSkin(model, pose), ray)) {
    if (nearest !== undefined && hit.distance >= nearest.distance) continue;
    const segment = model.segmentByTriangle[hit.triangle];
    if (segments === undefined || (segment !== undefined && segments.includes(segment))) nearest = hit;
  }
  return nearest;
}
