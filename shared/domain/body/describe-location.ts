import type { BodyAddress, BodySegment } from './address.ts';
import type { BodyAspect, BodyRegion, BodyRegionsFile, BodySide, RegionExtent } from './region.ts';

/** Where an address lies, in codes: always the child's left and right. */
export interface LocationDescription {
  readonly regionId: string;
  readonly side: BodySide;
  readonly aspect?: BodyAspect;
  readonly third?: 'upper' | 'middle' | 'lower';
}

/** Describes an address in the regions' terms; throws when the file leaves the address without a region, which its tests exclude. */
export function describeLocation(address: BodyAddress, regions: BodyRegionsFile): LocationDescription {
  const region = innermostRegion(address, regions);
  const aspect = aspectOf(address, region, regions);
  const third = region.thirds === true ? thirdOf(address, region) : undefined;
  return {
    regionId: region.id,
    side: sideOf(address, region, regions.midlineHalfWidth),
    ...(aspect === undefined ? {} : { aspect }),
    ...(third === undefined ? {} : { third }),
  };
}

/** The description as a phrase, e.g. "buitenzijde van de linker bovenarm, middelste derde deel"; every word comes from the regions file. */
export function locationWords(
  description: LocationDescription,
  regions: BodyRegionsFile,
  language: 'nl' | 'en',
): string {
  const words = regions.words[language];
  const region = regions.regions.find((candidate) => candidate.id === description.regionId);
  if (region === undefined) return description.regionId;
  const { aspect, third } = description;
  const pattern =
    aspect === undefined
      ? third === undefined
        ? words.patterns.region
        : words.patterns.third
      : third === undefined
        ? words.patterns.aspect
        : words.patterns.aspectAndThird;
  const place = fill(pattern, {
    region: region.label[language],
    article: language === 'nl' ? region.article : 'the',
    aspect: aspect === undefined ? '' : words.aspects[aspect],
    third: third === undefined ? '' : words.thirds[third],
  });
  if (region.side !== 'midline') return place;
  return fill(words.patterns.besideMidline, { place, side: words.besideMidline[description.side] });
}

/** All regions that contain the address, from the outermost group to the innermost region. */
export const regionPath = (address: BodyAddress, regions: BodyRegionsFile): readonly BodyRegion[] =>
  pathTo(innermostRegion(address, regions), regions);

/** A region with all that contain it, from the outermost inwards. */
export function pathTo(region: BodyRegion, regions: BodyRegionsFile): readonly BodyRegion[] {
  const path: BodyRegion[] = [];
  let current: BodyRegion | undefined = region;
  while (current !== undefined) {
    path.unshift(current);
    const { parent }: BodyRegion = current;
    current = parent === null ? undefined : regions.regions.find((region) => region.id === parent);
  }
  return path;
}

/** Whether an extent holds the address; both intervals are half open, so that neighbours never share an address. */
export function extentContains(extent: RegionExtent, address: BodyAddress): boolean {
  if (extent.segment !== address.segment) return false;
  const [from, to] = extent.along;
  if (address.along < from) return false;
  if (address.along >= to && !(to === 1 && address.along === 1)) return false;
  return withinAround(extent.around, address.around);
}

/** Whether degrees lie in a half-open interval that may run through the back. */
export function withinAround([from, to]: readonly [number, number], around: number): boolean {
  if (from === -180 && to === 180) return true;
  const degrees = around === 180 ? -180 : around;
  const end = to === -180 ? 180 : to;
  const start = from === 180 ? -180 : from;
  return start < end ? degrees >= start && degrees < end : degrees >= start || degrees < end;
}

function innermostRegion(address: BodyAddress, file: BodyRegionsFile): BodyRegion {
  let best: BodyRegion | undefined;
  let bestDepth = -1;
  for (const { region, extent, depth } of indexOf(file).get(address.segment) ?? []) {
    if (depth > bestDepth && extentContains(extent, address)) [best, bestDepth] = [region, depth];
  }
  if (best === undefined) throw new Error(`No region holds ${address.segment} ${address.along} ${address.around}`);
  return best;
}

interface IndexedExtent {
  readonly region: BodyRegion;
  readonly extent: RegionExtent;
  /** How many regions lie around this one. */
  readonly depth: number;
}

type RegionIndex = ReadonlyMap<BodySegment, readonly IndexedExtent[]>;

const indexes = new WeakMap<BodyRegionsFile, RegionIndex>();

/** The extents of a file by segment, worked out once for each file. */
function indexOf(file: BodyRegionsFile): RegionIndex {
  const known = indexes.get(file);
  if (known !== undefined) return known;
  const regionById = new Map(file.regions.map((region) => [region.id, region]));
  const depthOf = ({ parent }: BodyRegion): number => {
    const around = parent === null ? undefined : regionById.get(parent);
    return around === undefined ? 0 : depthOf(around) + 1;
  };
  const extents = file.regions.flatMap((region) =>
    region.extents.map((extent): IndexedExtent => ({ region, extent, depth: depthOf(region) })),
  );
  const index = Map.groupBy(extents, ({ extent }) => extent.segment);
  indexes.set(file, index);
  return index;
}

function aspectOf(address: BodyAddress, region: BodyRegion, file: BodyRegionsFile): BodyAspect | undefined {
  if (region.aspects === undefined) return undefined;
  return file.aspectSchemes[region.aspects]?.find(({ around }) => withinAround(around, address.around))?.aspect;
}

function thirdOf(address: BodyAddress, region: BodyRegion): 'upper' | 'middle' | 'lower' {
  const here = region.extents.filter((extent) => extent.segment === address.segment);
  const from = Math.min(...here.map((extent) => extent.along[0]));
  const to = Math.max(...here.map((extent) => extent.along[1]));
  const share = (address.along - from) / (to - from);
  if (share < 1 / 3) return 'upper';
  return share < 2 / 3 ? 'middle' : 'lower';
}

function sideOf(address: BodyAddress, region: BodyRegion, halfWidth: number): BodySide {
  if (region.side !== 'midline') return region.side;
  const { around } = address;
  if (Math.abs(around) <= halfWidth || Math.abs(around) >= 180 - halfWidth) return 'midline';
  return around > 0 ? 'left' : 'right';
}

const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
