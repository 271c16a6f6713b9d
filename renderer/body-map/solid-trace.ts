import type { BodyAddress, BodyShape } from '../../shared/domain/body/address.ts';
import { placeOnSkin, skinPath } from '../../shared/domain/body/measure-path.ts';
import type { SkinPlace } from '../../shared/domain/body/mesh.ts';
import { skinPlace } from '../../shared/domain/body/mesh.ts';
import { posedPoint, posedSkin } from '../../shared/domain/body/posed-skin.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, distance, normalize } from '../../shared/domain/body/vector.ts';
import { skinForm } from './solid-normals.ts';
import type { SolidBody } from './solid-picking.ts';

/** A point of the posed skin with the direction out of the body, in mm. */
export interface SolidSpot {
  readonly point: Vec3;
  readonly normal: Vec3;
}

/** A drawing as it lies on the solid. */
export interface SolidTrace {
  /** The places that were drawn, in their order; at least one. */
  readonly spots: readonly SolidSpot[];
  /** The line over the skin through them, lifted off it by a hair and closed for an outline; nothing for a point. */
  readonly line: readonly Vec3[];
}

/** How far (mm) a line lies above the skin, so that the skin does not swallow it. */
const LIFT = 0.9;

/** Places farther apart than this (mm) are joined by the shortest way over the skin; nearer ones by a straight stroke. */
const LONG = 3;

interface KnownTrace {
  readonly body: SolidBody;
  readonly trace: SolidTrace;
}

const known = new WeakMap<BodyShape, KnownTrace>();

/** Lays a drawing on the solid; the same drawing on the same solid is laid once. */
export function traceShape(body: SolidBody, shape: BodyShape): SolidTrace {
  const before = known.get(shape);
  if (before?.body.model === body.model && before.body.pose === body.pose) return before.trace;
  const trace = layShape(body, shape);
  known.set(shape, { body, trace });
  return trace;
}

function layShape(body: SolidBody, shape: BodyShape): SolidTrace {
  if (shape.kind === 'point') return { spots: [spotOf(body, skinPlace(body.model, shape.at))], line: [] };
  return traceAddresses(body, shape.points, shape.kind === 'outline');
}

/** Lays a line through these addresses on the solid; one address alone gives a spot without a line. */
export function traceAddresses(body: SolidBody, addresses: readonly BodyAddress[], isClosed: boolean): SolidTrace {
  const places = addresses.map((address) => placeOnSkin(body.model, address));
  const ring = isClosed && places.length > 2 ? [...places, ...places.slice(0, 1)] : places;
  const way = ring.flatMap((place, index) => {
    const before = ring[index - 1];
    return before === undefined ? [place] : wayTo(body, before, place);
  });
  return {
    spots: places.map((place) => spotOf(body, place)),
    line: places.length < 2 ? [] : way.map((place) => lifted(spotOf(body, place))),
  };
}

/** The places after the first up to the second. */
function wayTo({ model }: SolidBody, from: SkinPlace, to: SkinPlace): readonly SkinPlace[] {
  if (distance(from.point, to.point) <= LONG) return [to];
  return skinPath(model, from, to)?.points.slice(1) ?? [to];
}

const lifted = ({ point, normal }: SolidSpot): Vec3 => add(point, normal, LIFT);

function spotOf({ model, pose }: SolidBody, place: SkinPlace): SolidSpot {
  const skin = posedSkin(model, pose);
  const { normals } = skinForm(skin);
  const sum: [number, number, number] = [0, 0, 0];
  for (let corner = 0; corner < 3; corner += 1) {
    const slot = (model.triangles[place.triangle * 3 + corner] ?? 0) * 3;
    for (let axis = 0; axis < 3; axis += 1) sum[axis] = (sum[axis] ?? 0) + (normals[slot + axis] ?? 0);
  }
  return { point: posedPoint(model, pose, place), normal: normalize(sum) };
}
