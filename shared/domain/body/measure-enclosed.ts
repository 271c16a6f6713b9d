import { fail, ok, type Result } from '../../kernel/result.ts';
import { type Chord, crossEachOther, crossesItself, riseWithin, type SkinCurve } from './measure-curve.ts';
import type { SkinTopology } from './measure-topology.ts';
import {
  cornersOfFace,
  edgesAround,
  endOf,
  faceOf,
  isCollapsed,
  pointOf,
  real,
  startOf,
  twinOf,
  whole,
} from './measure-topology.ts';
import type { SkinPlace } from './mesh.ts';
import type { Vec3 } from './vector.ts';
import { add, cross, dot, normalize, subtract } from './vector.ts';

/** A part of the skin within one closed line, or between two. */
export interface EnclosedSkin {
  readonly areaMm2: number;
  /** Whether a triangle lies wholly inside or outside, or is divided. */
  readonly stateOf: (face: number) => 'in' | 'out' | 'divided';
  /** Whether a point of the skin lies inside; points on the line itself may count either way. */
  readonly holds: (place: SkinPlace) => boolean;
}

/**
 * Why lines on the skin enclose nothing that can be measured: fewer than three different places, a line that crosses itself, a line without
 * an inside (round an opening of the mesh), or two lines that cross where a band between them was asked for.
 */
export interface EnclosureFailure {
  readonly kind: 'too-few-places' | 'crosses-itself' | 'encloses-nothing' | 'lines-cross';
}

/**
 * The smaller of the two sides of a closed line. Its surface is exact for the line on the mesh: Green's theorem within every triangle
 * that the line divides, and a winding number carried from vertex to vertex over the others.
 */
export function encloseSmallerSide(topology: SkinTopology, curve: SkinCurve): Result<EnclosedSkin, EnclosureFailure> {
  if (crossesItself(topology, curve)) return fail({ kind: 'crosses-itself' });
  const winding = windingNumbers(topology, curve);
  if (winding === undefined) return fail({ kind: 'encloses-nothing' });
  const numbers = new Set(winding);
  if (numbers.size > 2 || [...numbers].some((number) => Math.abs(number) > 1)) return fail({ kind: 'crosses-itself' });
  const divided = dividedFaces(topology, curve);
  let signed = 0;
  for (let face = 0; face < topology.areas.length; face += 1) {
    if (isCollapsed(topology, face)) continue;
    signed += divided.has(face)
      ? dividedArea(topology, face, { curve, winding })
      : whole(winding, startOf(topology, face * 3)) * real(topology.areas, face);
  }
  const wound = Math.abs(signed);
  const windingInside = wound <= topology.area / 2;
  const isInside = (number: number): boolean => (number !== 0) === windingInside;
  return ok({
    areaMm2: windingInside ? wound : topology.area - wound,
    stateOf: (face) => {
      if (divided.has(face)) return 'divided';
      return !isCollapsed(topology, face) && isInside(whole(winding, startOf(topology, face * 3))) ? 'in' : 'out';
    },
    holds: ({ triangle, point }) => {
      const chords = curve.chords.get(triangle) ?? [];
      return isInside(
        whole(winding, startOf(topology, triangle * 3)) + riseWithin(topology, triangle, { chords, point }),
      );
    },
  });
}

/** A closed line with its smaller side. */
export interface EnclosedCurve {
  readonly curve: SkinCurve;
  readonly skin: EnclosedSkin;
}

/** The skin between two closed lines that do not cross: a sleeve between two rings, or a ring-shaped patch. */
export function encloseBand(
  topology: SkinTopology,
  [one, other]: readonly [EnclosedCurve, EnclosedCurve],
): Result<EnclosedSkin, EnclosureFailure> {
  if (crossEachOther(topology, one.curve, other.curve)) return fail({ kind: 'lines-cross' });
  const [oneInOther, otherInOne] = [liesIn(one.curve, other.skin), liesIn(other.curve, one.skin)];
  if (oneInOther === undefined || otherInOne === undefined) return fail({ kind: 'lines-cross' });
  const [a, b] = [one.skin, other.skin];
  // Of the three parts into which the lines divide the skin the band is the one that touches both.
  const [inA, inB] = [otherInOne, oneInOther];
  const [areaA, areaB] = [a.areaMm2, b.areaMm2];
  const areaMm2 =
    inA === inB ? (inA ? areaA + areaB - topology.area : topology.area - areaA - areaB) : Math.abs(areaA - areaB);
  const wanted = (skin: EnclosedSkin, inside: boolean) => (face: number) => {
    const state = skin.stateOf(face);
    if (state === 'divided') return state;
    return (state === 'in') === inside ? 'in' : 'out';
  };
  return ok({
    areaMm2,
    stateOf: (face) => {
      const states = [wanted(a, inA)(face), wanted(b, inB)(face)];
      if (states.includes('out')) return 'out';
      return states.includes('divided') ? 'divided' : 'in';
    },
    holds: (place) => a.holds(place) === inA && b.holds(place) === inB,
  });
}

/** Whether a line runs inside or outside; undefined when its corners lie on both sides, as when lines cross in a corner of both. */
function liesIn({ legs }: SkinCurve, skin: EnclosedSkin): boolean | undefined {
  const sides = new Set(legs.flatMap(({ points }) => points.slice(0, 1)).map(skin.holds));
  return sides.size > 1 ? undefined : sides.has(true);
}

/**
 * For every vertex, how often the line winds round it, counted from vertex 0; undefined when that depends on the way taken, as with a line
 * round an opening of the skin.
 */
function windingNumbers(topology: SkinTopology, { crossings }: SkinCurve): Int32Array | undefined {
  const rises = new Int32Array(topology.start.length);
  for (const [edge, list] of crossings) {
    const rise = list.reduce((sum, crossing) => sum + crossing.rise, 0);
    rises[edge] = rise;
    rises[twinOf(topology, edge)] = -rise;
  }
  const unknown = 2 ** 30;
  const winding = new Int32Array(topology.out.length).fill(unknown);
  for (let first = 0; first < winding.length; first += 1) {
    if (whole(winding, first) !== unknown) continue;
    winding[first] = 0;
    const stack = [first];
    for (let vertex = stack.pop(); vertex !== undefined; vertex = stack.pop()) {
      for (const edge of edgesAround(topology, vertex)) {
        const end = endOf(topology, edge);
        const there = whole(winding, vertex) + whole(rises, edge);
        if (whole(winding, end) === unknown) {
          winding[end] = there;
          stack.push(end);
        } else if (whole(winding, end) !== there) return undefined;
      }
    }
  }
  return winding;
}

/** The triangles in which the line runs. */
function dividedFaces(topology: SkinTopology, { chords, crossings }: SkinCurve): ReadonlySet<number> {
  const faces = new Set(chords.keys());
  for (const edge of crossings.keys()) faces.add(faceOf(edge)).add(faceOf(twinOf(topology, edge)));
  return faces;
}

/** The surface of a divided triangle in mm², each part counted as often as the line winds round it. */
function dividedArea(
  topology: SkinTopology,
  face: number,
  { curve, winding }: { readonly curve: SkinCurve; readonly winding: Int32Array },
): number {
  const [a, b, c] = cornersOfFace(topology, face);
  const normal = normalize(cross(subtract(b, a), subtract(c, a)));
  const swept = (from: Vec3, to: Vec3): number => dot(cross(subtract(from, a), subtract(to, a)), normal) / 2;
  const chords: readonly Chord[] = curve.chords.get(face) ?? [];
  let area = chords.reduce((sum, { from, to }) => sum + swept(from, to), 0);
  for (let side = face * 3; side < face * 3 + 3; side += 1) {
    const [start, end] = [pointOf(topology, startOf(topology, side)), pointOf(topology, endOf(topology, side))];
    area += whole(winding, startOf(topology, side)) * swept(start, end);
    const twin = twinOf(topology, side);
    const turned = twin >= 0 && twin < side;
    for (const { share, rise } of curve.crossings.get(turned ? twin : side) ?? []) {
      const place = add(start, subtract(end, start), turned ? 1 - share : share);
      area += (turned ? -rise : rise) * swept(place, end);
    }
  }
  return area;
}
