import { type BodyAddress, type BodyShape, leadAddress } from './address.ts';
import { measureLine, measureOutline } from './measure-outline.ts';
import { placeInside, placeOnSkin } from './measure-path.ts';
import { addressOfSkin, type BodyModel, type SkinPlace } from './mesh.ts';
import { hitsOfRay } from './triangle-index.ts';
import type { Vec3 } from './vector.ts';
import { add, cross, distance, normalize, scale } from './vector.ts';

/**
 * The place from which distances to a drawing are told: a point itself, the place halfway along a line, the middle of an outline on the skin.
 * Of a ring round a limb and of an outline that cannot be measured it is where the drawing begins.
 */
export function centreOfShape(model: BodyModel, shape: BodyShape): BodyAddress {
  if (shape.kind === 'point') return shape.at;
  if (shape.kind === 'line') return halfway(model, shape.points) ?? leadAddress(shape);
  const outline = measureOutline(model, shape.points);
  if (!outline.ok || outline.value.ringRound !== undefined) return leadAddress(shape);
  const { triangle, point } = middleOnSkin(
    model,
    shape.points.map((address) => placeOnSkin(model, address)),
  );
  return addressOfSkin(model, triangle, point);
}

function halfway(model: BodyModel, points: readonly BodyAddress[]): BodyAddress | undefined {
  const line = measureLine(model, points);
  const places = line?.paths.flatMap((path) => path.points) ?? [];
  let left = (line?.mannequinMm ?? 0) / 2;
  for (const [index, place] of places.entries()) {
    const next = places[index + 1];
    if (next === undefined) break;
    const stretch = distance(place.point, next.point);
    if (stretch >= left && stretch > 0) {
      const share = left / stretch;
      return addressOfSkin(model, place.triangle, add(scale(place.point, 1 - share), next.point, share));
    }
    left -= stretch;
  }
  return undefined;
}

/** The place of the skin over or under the middle of an outline; throws when it has no places. */
export function middleOnSkin(model: BodyModel, places: readonly SkinPlace[]): SkinPlace {
  const middle = places.reduce<Vec3>((sum, { point }) => add(sum, point, 1 / places.length), [0, 0, 0]);
  const normal = outlineNormal(places);
  const hits = [1, -1].flatMap((sign) =>
    hitsOfRay(model, { origin: middle, direction: scale(normal, sign) }).map((hit) => ({ ...hit, sign })),
  );
  const [nearest] = hits.toSorted((one, other) => one.distance - other.distance);
  const fallback = places[0];
  if (nearest !== undefined) {
    const point = add(middle, normal, nearest.sign * nearest.distance);
    return placeInside(model, { triangle: nearest.triangle, point });
  }
  if (fallback === undefined) throw new Error('An outline without places was measured');
  return fallback;
}

/** The normal of the plane that an outline lies in best (Newell). */
function outlineNormal(places: readonly SkinPlace[]): Vec3 {
  const sum = places.reduce<Vec3>(
    (total, { point }, index) => add(total, cross(places.at(index - 1)?.point ?? point, point)),
    [0, 0, 0],
  );
  return normalize(sum);
}
