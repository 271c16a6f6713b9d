import { type BodyAddress, BodySegmentCode, type BodyShape } from './address.ts';
import { regionPath } from './describe-location.ts';
import type { BodyPlatesFile } from './plate.ts';
import { type PlateShape, placesOf } from './plate-place.ts';
import type { BodyRegionsFile, RegionExtent } from './region.ts';

/**
 * An address that stands for a region on the mannequin: in the middle of the region itself or, for one that only groups others (an eye,
 * the mouth, a buttock), of the first within it that has a surface; `undefined` when the file has no such region.
 */
export function anchorOf(regionId: string, regions: BodyRegionsFile): BodyAddress | undefined {
  const own = addressInRegion(regionId, regions);
  if (own !== undefined) return own;
  for (const { id, parent } of regions.regions) {
    const within = parent === regionId ? anchorOf(id, regions) : undefined;
    if (within !== undefined) return within;
  }
  return undefined;
}

/** The point of the mannequin at which a drawing on a plate is anchored: in the region of the part that names it. */
export function anchorOfPlate(
  shape: PlateShape,
  plates: BodyPlatesFile,
  regions: BodyRegionsFile,
): BodyShape | undefined {
  const named = placesOf(shape)[0]?.part;
  const part = plates.parts.find(({ id }) => id === named);
  const at = part === undefined ? undefined : anchorOf(part.parent, regions);
  return at === undefined ? undefined : { kind: 'point', at };
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

function findMiddle(id: string, regions: BodyRegionsFile): BodyAddress | undefined {
  const region = regions.regions.find((candidate) => candidate.id === id);
  const candidates = (region?.extents ?? []).flatMap((extent) =>
    shares.flatMap((along) => shares.map((around) => within(extent, along, around))),
  );
  return candidates.find((address) => regionPath(address, regions).at(-1)?.id === id);
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
