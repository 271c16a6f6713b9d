import { fail, ok, type Result } from '../../kernel/result.ts';
import type { BodyAddress, BodySegment } from './address.ts';
import { type BodySurface, bodySurface, type ChildSize, heightScale } from './measure-child.ts';
import { curveOfLegs, type SkinCurve } from './measure-curve.ts';
import { type EnclosedCurve, type EnclosureFailure, encloseBand, encloseSmallerSide } from './measure-enclosed.ts';
import { lengthOn, type MeasuredLength, placeOnSkin, type SkinPath, skinPath } from './measure-path.ts';
import { topologyOf } from './measure-topology.ts';
import type { BodyModel, SkinPlace } from './mesh.ts';
import { dot, rejectFrom, subtract } from './vector.ts';

/**
 * A surface in cm²: on the mannequin at its age step, and on this child when its height was measured (as lengths, so to the square of the
 * height). `percentOfBody` sets the child's cm², or else the mannequin's, against `bodySurface`.
 */
export interface MeasuredArea {
  readonly mannequinCm2: number;
  readonly childCm2?: number;
  readonly percentOfBody: number;
  readonly bodySurface: BodySurface;
}

export interface MeasuredOutline {
  readonly perimeter: MeasuredLength;
  /** Of the smaller of the two parts into which the outline divides the skin: beyond a ring round the wrist that is the hand. */
  readonly area: MeasuredArea;
  /** The segment round whose axis the outline runs as a ring; absent for a patch. Two rings make a band: see `measureBand`. */
  readonly ringRound?: BodySegment;
  readonly paths: readonly SkinPath[];
}

/** The length along the skin of an open line through the addresses in their order; nothing when the skin does not connect them. */
export function measureLine(
  model: BodyModel,
  points: readonly BodyAddress[],
  child: ChildSize = {},
): (MeasuredLength & { readonly paths: readonly SkinPath[] }) | undefined {
  const places = points.map((address) => placeOnSkin(model, address));
  const paths = pathsThrough(model, places);
  if (paths === undefined) return undefined;
  const sum = paths.reduce((total, { lengthMm }) => total + lengthMm, 0);
  return { ...lengthOn(model, sum, child), paths };
}

/**
 * Perimeter and surface of a closed outline, laid along the skin by the shortest ways between successive addresses; either direction. Exact
 * for the mesh; within 7 % of the true surface of patches on spheres and cylinders with a mesh as coarse as the body's.
 */
export function measureOutline(
  model: BodyModel,
  points: readonly BodyAddress[],
  child: ChildSize = {},
): Result<MeasuredOutline, EnclosureFailure> {
  const enclosed = encloseOutline(model, points);
  if (!enclosed.ok) return enclosed;
  const { curve, skin } = enclosed.value;
  const ringRound = segmentRinged(model, curve);
  return ok({
    perimeter: lengthOn(model, curve.perimeterMm, child),
    area: areaOn(model, skin.areaMm2, child),
    ...(ringRound === undefined ? {} : { ringRound }),
    paths: curve.legs,
  });
}

/** Surface of the skin between two closed outlines: the sleeve between two rings round a limb or the trunk, or a patch with a hole. */
export function measureBand(
  model: BodyModel,
  rings: readonly [readonly BodyAddress[], readonly BodyAddress[]],
  child: ChildSize = {},
): Result<MeasuredArea, EnclosureFailure> {
  const [one, other] = [encloseOutline(model, rings[0]), encloseOutline(model, rings[1])];
  if (!one.ok) return one;
  if (!other.ok) return other;
  const band = encloseBand(topologyOf(model), [one.value, other.value]);
  return band.ok ? ok(areaOn(model, band.value.areaMm2, child)) : band;
}

/** An outline laid along the skin, with the smaller side of it. */
export function encloseOutline(
  model: BodyModel,
  points: readonly BodyAddress[],
): Result<EnclosedCurve, EnclosureFailure> {
  const places = withoutRepeats(points.map((address) => placeOnSkin(model, address)));
  const [first] = places;
  if (first === undefined || places.length < 3) return fail({ kind: 'too-few-places' });
  const legs = pathsThrough(model, [...places, first]);
  if (legs === undefined) return fail({ kind: 'encloses-nothing' });
  const topology = topologyOf(model);
  const curve = curveOfLegs(topology, legs);
  const skin = encloseSmallerSide(topology, curve);
  return skin.ok ? ok({ curve, skin: skin.value }) : skin;
}

/** A surface of the mannequin with what it is on this child. */
export function areaOn(model: BodyModel, areaMm2: number, child: ChildSize): MeasuredArea {
  const mannequinCm2 = areaMm2 / 100;
  const scale = heightScale(model, child);
  const childCm2 = scale === undefined ? undefined : mannequinCm2 * scale ** 2;
  const surface = bodySurface(model, child);
  return {
    mannequinCm2,
    ...(childCm2 === undefined ? {} : { childCm2 }),
    percentOfBody: (100 * (childCm2 ?? mannequinCm2)) / surface.cm2,
    bodySurface: surface,
  };
}

function pathsThrough(model: BodyModel, places: readonly SkinPlace[]): readonly SkinPath[] | undefined {
  const paths: SkinPath[] = [];
  for (let index = 1; index < places.length; index += 1) {
    const [from, to] = [places[index - 1], places[index]];
    const path = from === undefined || to === undefined ? undefined : skinPath(model, from, to);
    if (path === undefined) return undefined;
    paths.push(path);
  }
  return paths;
}

/** Leaves out places that coincide with the one before them; before the first comes the last. */
const withoutRepeats = (places: readonly SkinPlace[]): readonly SkinPlace[] =>
  places.filter(({ point }, index) => {
    const before = places.at(index - 1)?.point ?? point;
    return point.some((value, axis) => value !== before[axis]);
  });

/** Segments at whose end the skin closes over the axis: an outline near that end is a cap and no ring. */
const CAPPED: readonly { readonly pattern: RegExp; readonly proximal: boolean; readonly distal: boolean }[] = [
  { pattern: /^head$/, proximal: true, distal: false },
  { pattern: /^pelvis$/, proximal: false, distal: true },
  { pattern: /^(finger|toe)-/, proximal: false, distal: true },
  { pattern: /^foot-/, proximal: true, distal: false },
  { pattern: /^(nose|mouth|eye|ear)/, proximal: true, distal: true },
];

/** The segment on which most of the line runs, when the line goes round its axis away from a closed end of it. */
function segmentRinged(model: BodyModel, { legs }: SkinCurve): BodySegment | undefined {
  const places = legs.flatMap(({ points }) => points);
  const segments = places.map(({ triangle }) => model.segmentByTriangle[triangle]);
  const counts = Map.groupBy(segments, (segment) => segment);
  const [segment] = [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0] ?? [];
  const frame = segment === undefined ? undefined : model.frames.get(segment);
  if (segment === undefined || frame === undefined) return undefined;
  let turned = 0;
  let height = 0;
  places.forEach(({ point }, index) => {
    const offset = subtract(point, frame.origin);
    height += dot(offset, frame.axis) / places.length;
    const before = rejectFrom(subtract(places.at(index - 1)?.point ?? point, frame.origin), frame.axis);
    const now = rejectFrom(offset, frame.axis);
    const [x, y] = [
      dot(before, now),
      dot(before, frame.ventral) * dot(now, frame.lateral) - dot(before, frame.lateral) * dot(now, frame.ventral),
    ];
    turned += Math.atan2(y, x);
  });
  if (Math.abs(turned) < Math.PI) return undefined;
  const cap = CAPPED.find(({ pattern }) => pattern.test(segment));
  if (cap?.proximal === true && height < frame.proximalFan) return undefined;
  if (cap?.distal === true && height > frame.length - frame.distalFan) return undefined;
  return segment;
}
