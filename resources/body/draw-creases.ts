import type { BodyAddress, BodySegment } from '../../shared/domain/body/address.ts';
import { mirrorAddress } from '../../shared/domain/body/address.ts';
import type { BodyModel } from '../../shared/domain/body/mesh.ts';
import { skinPlace, vertexOf } from '../../shared/domain/body/mesh.ts';
import { posedPoint, posedSkin } from '../../shared/domain/body/posed-skin.ts';
import { toView } from '../../shared/domain/body/project-view.ts';
import { rayOfAddress } from '../../shared/domain/body/segment-frame.ts';
import { hitsOfRay } from '../../shared/domain/body/triangle-index.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, dot, normalize, subtract } from '../../shared/domain/body/vector.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';
import type { CreaseLine } from './crease-line.ts';
import { CREASE_LINES } from './crease-lines.ts';
import type { Point } from './paper.ts';
import { isOnSheet } from './paper.ts';
import { svgPath } from './svg-path.ts';

/** Samples between two authored places. */
const STEPS = 6;

/** Lines on skin seen at a sharper angle than this (sine) would crowd the outline. */
const LEAST_FACING = 0.2;

/** The authored lines that are in sight, on both sides of the body, as SVG paths; those of fine detail only where they are asked for. */
export function drawCreases(model: BodyModel, view: BodyView, withDetail: boolean): readonly string[] {
  return CREASE_LINES.filter((line) => withDetail || line.detail !== true).flatMap((line) => {
    const left = throughPlaces(line);
    const sides = line.isMidline === true ? [left] : [left, left.map(mirrorAddress)];
    return sides
      .filter(([first]) => first !== undefined && (view.segments?.includes(first.segment) ?? true))
      .flatMap((addresses) => drawLine(model, view, addresses));
  });
}

function drawLine(model: BodyModel, view: BodyView, addresses: readonly BodyAddress[]): readonly string[] {
  const runs: Point[][] = [[]];
  for (const address of addresses) {
    const place = skinPlace(model, address);
    const point = posedPoint(model, view.pose, place);
    const { x, y } = toView(view, point);
    if (
      isOnSheet(view, [x, y]) &&
      facing(model, view, { address, triangle: place.triangle }) > LEAST_FACING &&
      isInSight(model, view, point)
    ) {
      runs.at(-1)?.push([x, y]);
    } else runs.push([]);
  }
  return runs
    .filter((run) => run.length > STEPS / 2)
    .map((run) => svgPath(run, { closed: false, smoothing: 2, tolerance: 0.04 }));
}

/** Catmull and Rom's curve through the places of a line, in along and around; a line stays on one segment. */
function throughPlaces({ segment, places, closed = false }: CreaseLine): readonly BodyAddress[] {
  const count = places.length;
  const place = (index: number): readonly [number, number] =>
    places[closed ? (index + count) % count : Math.min(count - 1, Math.max(0, index))] ?? [0, 0];
  const addresses: BodyAddress[] = [];
  for (let index = 0; index < (closed ? count : count - 1); index += 1) {
    const corners = [place(index - 1), place(index), place(index + 1), place(index + 2)];
    for (let step = 0; step < STEPS; step += 1) {
      const weights = catmullRomWeights(step / STEPS);
      const sum = (axis: 0 | 1): number =>
        weights.reduce((total, weight, corner) => total + (weight * (corners[corner]?.[axis] ?? 0)) / 2, 0);
      addresses.push(addressOn(segment, sum(0), sum(1)));
    }
  }
  return [...addresses, addressOn(segment, ...place(closed ? 0 : count - 1))];
}

function catmullRomWeights(t: number): readonly number[] {
  const [t2, t3] = [t * t, t * t * t];
  return [-t3 + 2 * t2 - t, 3 * t3 - 5 * t2 + 2, -3 * t3 + 4 * t2 + t, t3 - t2];
}

/** Authored lines may count degrees beyond 180 where they cross the back. */
const addressOn = (segment: BodySegment, along: number, around: number): BodyAddress => ({
  model: 1,
  segment,
  along: Math.min(1, Math.max(0, along)),
  around: around > 180 ? around - 360 : around,
});

/**
 * How much the skin about an address faces the viewer: on the standing body judged by the direction in which its axis sees it, which the
 * facets of the mesh do not disturb; in another pose by its triangle.
 */
function facing(
  model: BodyModel,
  { pose, axes }: BodyView,
  { address, triangle }: { readonly address: BodyAddress; readonly triangle: number },
): number {
  if (pose === 'standing') {
    const frame = model.frames.get(address.segment);
    return frame === undefined
      ? 0
      : dot(rayOfAddress(frame, address.along, address.around).direction, axes.towardsViewer);
  }
  const skin = posedSkin(model, pose);
  const corner = (side: number): Vec3 => vertexOf(skin, model.triangles[triangle * 3 + side] ?? -1);
  const normal = cross(subtract(corner(1), corner(0)), subtract(corner(2), corner(0)));
  return dot(normalize(normal), axes.towardsViewer);
}

/** Not behind other skin that the view shows. */
function isInSight(model: BodyModel, { pose, segments, axes }: BodyView, point: Vec3): boolean {
  const origin = add(point, axes.towardsViewer, model.statureMm * 0.0015);
  return hitsOfRay(posedSkin(model, pose), { origin, direction: axes.towardsViewer }).every((hit) => {
    const segment = model.segmentByTriangle[hit.triangle];
    return segments !== undefined && segment !== undefined && !segments.includes(segment);
  });
}
