import { type BodyAddress, BodySegmentCode, type BodyShape } from './address.ts';
import { describeLocation, regionPath } from './describe-location.ts';
import { describePlatePlace } from './describe-plate-place.ts';
import type { BodyPlatesFile } from './plate.ts';
import { type PlateShape, placesOf } from './plate-place.ts';
import type { BodyRegionsFile, RegionExtent } from './region.ts';

/**
 * An address that stands for a region on the mannequin: in the middle of the region itself or, for one that only groups others (an eye,
 * the mouth, a buttock), of the first within it that has a surface; `undefined` when the file has no such region.
 */
export const anchorOf = (regionId: string, regions: BodyRegionsFile): BodyAddress | undefined =>
  addressesIn(regionId, regions)[0];

/**
 * The point of the mannequin at which a drawing on a plate is anchored: in the region of the part that names it and, as far as that
 * region reaches there, on the side where the place lies and on the aspect that the part shows.
 */
export function anchorOfPlate(
  shape: PlateShape,
  plates: BodyPlatesFile,
  regions: BodyRegionsFile,
): BodyShape | undefined {
  const [first] = placesOf(shape);
  const part = plates.parts.find(({ id }) => id === first?.part);
  if (first === undefined || part === undefined) return undefined;
  const { side } = describePlatePlace(first, plates);
  const candidates = addressesIn(part.parent, regions);
  const fits = (address: BodyAddress): number => {
    const found = describeLocation(address, regions);
    return (found.side === side ? 2 : 0) + (part.aspect !== undefined && found.aspect === part.aspect ? 1 : 0);
  };
  const best = Math.max(...candidates.map(fits));
  const at = candidates.find((address) => fits(address) === best);
  return at === undefined ? undefined : { kind: 'point', at };
}

/** The addresses to choose from in a region, or in the first within it that has a surface, the middle ones first. */
function addressesIn(regionId: string, regions: BodyRegionsFile): readonly BodyAddress[] {
  const own = ownAddresses(regionId, regions);
  if (own.length > 0) return own;
  for (const { id, parent } of regions.regions) {
    const within = parent === regionId ? addressesIn(id, regions) : [];
    if (within.length > 0) return within;
  }
  return [];
}

const middles = new WeakMap<BodyRegionsFile, Map<string, BodyAddress | undefined>>();

/** An address in the middle of a region that belongs to that region itself and to none within it; `undefined` when there is none. */
export function addressInRegion(id: string, regions: BodyRegionsFile): BodyAddress | undefined {
  const known = middles.get(regions) ?? new Map<string, BodyAddress | undefined>();
  middles.set(regions, known);
  if (!known.has(id)) known.set(id, findMiddle(id, regions));
  return known.get(id);
}

/** Shares of an extent, from its middle outwards. */
const shares = [0.5, 0.4, 0.6, 0.25, 0.75, 0.1, 0.9];

const findMiddle = (id: string, regions: BodyRegionsFile): BodyAddress | undefined => ownAddresses(id, regions)[0];

/** Addresses that belong to the region itself, and to none within it. */
function ownAddresses(id: string, regions: BodyRegionsFile): readonly BodyAddress[] {
  const region = regions.regions.find((candidate) => candidate.id === id);
  return (region?.extents ?? [])
    .flatMap((extent) => shares.flatMap((along) => shares.map((around) => within(extent, along, around))))
    .filter((address) => regionPath(address, regions).at(-1)?.id === id);
}

function within({ segment, along, around }: RegionExtent, alongShare: number, aroundShare: number): BodyAddress {
  const [from, to] = along;
  const [start, end] = around;
  const width = end > start ? end - start : end - start + 360;
  const degrees = start + width * aroundShare;
  return {
    model: 1,
    segment: BodySegmentCode.parse(segment),
    along: from + (to - from) * alongShare,
    around: degrees >= 180 ? degrees - 360 : degrees,
  };
}
