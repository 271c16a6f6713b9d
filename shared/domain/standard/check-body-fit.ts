import { canonicalJson } from '../audit/canonical-json.ts';
import type { BodyRegion, BodyRegionsFile } from '../body/region.ts';
import type { Standard } from './standard.ts';
import type { StandardFault } from './standard-fault.ts';

/**
 * The regions of an edition that do not lie where they lie on the built body, whose drawings show the borders of exactly these: a region
 * with a place on the skin must be there under the same id, on the same side and over the same extents, and no other may have a place.
 * Names, groups and what rules say of a region are free. With it every address still lies in exactly one region.
 */
export function checkBodyFit(
  { 'body-regions': { regions, midlineHalfWidth } }: Pick<Standard, 'body-regions'>,
  built: BodyRegionsFile,
): readonly StandardFault[] {
  const file = 'body-regions';
  const differs = (path: string, value: string): StandardFault => ({ file, path, kind: 'body-differs', value });
  const builtById = placesOf(built.regions);
  const foundById = placesOf(regions);
  return [
    ...(midlineHalfWidth === built.midlineHalfWidth ? [] : [differs('midlineHalfWidth', String(midlineHalfWidth))]),
    ...[...builtById].flatMap(([id, place]) => (foundById.get(id) === place ? [] : [differs('regions', id)])),
    ...[...foundById.keys()].filter((id) => !builtById.has(id)).map((id) => differs('regions', id)),
  ];
}

const placesOf = (regions: readonly BodyRegion[]): ReadonlyMap<string, string> =>
  new Map(
    regions
      .filter(({ extents }) => extents.length > 0)
      .map(({ id, side, extents }) => [
        id,
        canonicalJson([side, ...extents.map((extent) => canonicalJson(extent)).sort()]),
      ]),
  );

/** Regions that lie within themselves by way of their parents; whoever follows them upwards would never arrive. */
export function checkRegionTree({
  'body-regions': { regions },
}: Pick<Standard, 'body-regions'>): readonly StandardFault[] {
  const parentById = new Map(regions.map(({ id, parent }) => [id, parent]));
  const isCircular = (id: string): boolean => {
    const seen = new Set<string>([id]);
    for (let next = parentById.get(id); typeof next === 'string'; next = parentById.get(next)) {
      if (next === id) return true;
      if (seen.has(next)) return false;
      seen.add(next);
    }
    return false;
  };
  return regions
    .filter(({ id }) => isCircular(id))
    .map(({ id }) => ({ file: 'body-regions', path: `regions.${id}.parent`, kind: 'circular-parent', value: id }));
}
