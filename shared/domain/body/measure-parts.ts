import { describeLocation } from './describe-location.ts';
import {
  cornersOfFace,
  edgeLength,
  faceOf,
  isCollapsed,
  pointOf,
  real,
  startOf,
  topologyOf,
} from './measure-topology.ts';
import type { BodyModel, SkinPlace } from './mesh.ts';
import { addressOfSkin } from './mesh.ts';
import type { BodyRegionsFile, LundBrowderRegion } from './region.ts';
import { LundBrowderRegion as Chart } from './region.ts';
import type { Vec3 } from './vector.ts';
import { add, scale } from './vector.ts';

/** A piece of skin within one triangle and one Lund–Browder region. */
export interface SkinPart {
  readonly region: LundBrowderRegion;
  readonly areaMm2: number;
}

/** How the skin is divided over the Lund–Browder regions. */
export interface SkinParts {
  /** Surface in mm² by region, in the order of the chart. */
  readonly totals: ReadonlyMap<LundBrowderRegion, number>;
  readonly ofFace: (face: number) => readonly SkinPart[];
  readonly regionOf: (place: SkinPlace) => LundBrowderRegion | undefined;
}

const known = new WeakMap<BodyModel, WeakMap<BodyRegionsFile, SkinParts>>();

/** The division of a body's skin by a regions file, worked out at first use (some tenths of a second) and kept with the body. */
export function skinParts(model: BodyModel, regions: BodyRegionsFile): SkinParts {
  const byRegions = known.get(model) ?? new WeakMap<BodyRegionsFile, SkinParts>();
  known.set(model, byRegions);
  const parts = byRegions.get(regions) ?? divideSkin(model, regions);
  byRegions.set(regions, parts);
  return parts;
}

/** Pieces of a triangle are at most this long, in mm, as far as `MOST_PIECES` allows. */
const PIECE = 5;

/** Most pieces along an edge of a triangle. */
const MOST_PIECES = 12;

/** A triangle cut into small pieces, each with its middle and region; pieces that belong to no region are left out. */
export function partsOfFace(
  model: BodyModel,
  face: number,
  { ofFace, regionOf }: Pick<SkinParts, 'ofFace' | 'regionOf'>,
): readonly (SkinPart & { readonly place: SkinPlace })[] {
  const topology = topologyOf(model);
  const [whole, ...others] = ofFace(face);
  const longest = Math.max(...[0, 1, 2].map((side) => edgeLength(topology, face * 3 + side)));
  const count = Math.min(MOST_PIECES, Math.max(2, Math.ceil(longest / PIECE)));
  const areaMm2 = real(topology.areas, face) / count ** 2;
  return piecesOf(cornersOfFace(topology, face), count).flatMap((point) => {
    const place = { triangle: face, point };
    const region = whole !== undefined && others.length === 0 ? whole.region : regionOf(place);
    return region === undefined ? [] : [{ region, areaMm2, place }];
  });
}

function divideSkin(model: BodyModel, regions: BodyRegionsFile): SkinParts {
  const topology = topologyOf(model);
  const lundBrowder = new Map(regions.regions.map((region) => [region.id, region.lundBrowder]));
  const regionOf = ({ triangle, point }: SkinPlace): LundBrowderRegion | undefined =>
    lundBrowder.get(describeLocation(addressOfSkin(model, triangle, point), regions).regionId) ?? undefined;
  const regionAtVertex = regionsAtVertices(model, regionOf);
  const parts = new Map<number, readonly SkinPart[]>();
  const totals = new Map<LundBrowderRegion, number>(Chart.options.map((region) => [region, 0]));
  for (let face = 0; face < topology.areas.length; face += 1) {
    if (isCollapsed(topology, face)) continue;
    const middle = cornersOfFace(topology, face).reduce<Vec3>((sum, corner) => add(sum, corner, 1 / 3), [0, 0, 0]);
    const region = regionOf({ triangle: face, point: middle });
    const uniform = [0, 1, 2].every((corner) => regionAtVertex(face * 3 + corner) === region);
    const found =
      uniform && region !== undefined
        ? [{ region, areaMm2: real(topology.areas, face) }]
        : addUp(partsOfFace(model, face, { ofFace: () => [], regionOf }));
    parts.set(face, found);
    for (const { region: key, areaMm2 } of found) totals.set(key, (totals.get(key) ?? 0) + areaMm2);
  }
  return { totals, ofFace: (face) => parts.get(face) ?? [], regionOf };
}

/** The region at the start of a half-edge, seen from its triangle's segment; looked up once for each vertex and segment. */
function regionsAtVertices(
  model: BodyModel,
  regionOf: SkinParts['regionOf'],
): (halfEdge: number) => LundBrowderRegion | undefined {
  const topology = topologyOf(model);
  const found = new Map<string, LundBrowderRegion | undefined>();
  return (halfEdge) => {
    const triangle = faceOf(halfEdge);
    const vertex = startOf(topology, halfEdge);
    const key = `${vertex} ${model.segmentByTriangle[triangle]}`;
    if (found.has(key)) return found.get(key);
    const region = regionOf({ triangle, point: pointOf(topology, vertex) });
    found.set(key, region);
    return region;
  };
}

function addUp(parts: readonly SkinPart[]): readonly SkinPart[] {
  const areas = new Map<LundBrowderRegion, number>();
  for (const { region, areaMm2 } of parts) areas.set(region, (areas.get(region) ?? 0) + areaMm2);
  return [...areas].map(([region, areaMm2]) => ({ region, areaMm2 }));
}

/** The middles of the equal triangles into which a triangle falls when its edges are cut into `count` parts. */
function piecesOf([a, b, c]: readonly [Vec3, Vec3, Vec3], count: number): readonly Vec3[] {
  const at = (u: number, v: number): Vec3 => add(add(scale(a, 1 - u - v), b, u), c, v);
  const middles: Vec3[] = [];
  for (let row = 0; row < count; row += 1) {
    for (let step = 0; row + step < count; step += 1) {
      middles.push(at((row + 1 / 3) / count, (step + 1 / 3) / count));
      if (row + step + 1 < count) middles.push(at((row + 2 / 3) / count, (step + 2 / 3) / count));
    }
  }
  return middles;
}
