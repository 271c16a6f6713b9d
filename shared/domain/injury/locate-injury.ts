import type { Language } from '../../kernel/label.ts';
import type { PlaceWords } from '../../text/description.nl.ts';
import { type BodyShape, leadAddress } from '../body/address.ts';
import { describeLocation } from '../body/describe-location.ts';
import type { BodyRegion, BodyRegionsFile } from '../body/region.ts';

/**
 * Where a drawing lies, in the words of the regions file: region, side, aspect and third of its leading address, and the further
 * regions that its other addresses reach, in the order drawn. Left and right are the child's.
 */
export function locateInjury(
  shape: BodyShape,
  regions: BodyRegionsFile,
  language: Language,
): Omit<PlaceWords, 'placed'> {
  const words = regions.words[language];
  const { regionId, aspect, third, side } = describeLocation(leadAddress(shape), regions);
  const region = findRegion(regionId, regions);
  return {
    region: region.label[language],
    article: region.article,
    ...(aspect === undefined ? {} : { aspect: { id: aspect, word: words.aspects[aspect] } }),
    ...(third === undefined ? {} : { third: words.thirds[third] }),
    ...(region.side === 'midline' ? { beside: words.besideMidline[side] } : {}),
    reaching: reachedRegions(shape, regions)
      .filter((id) => id !== regionId)
      .map((id) => {
        const other = findRegion(id, regions);
        return { region: other.label[language], article: other.article };
      }),
  };
}

/** Ids of all regions that a drawing touches with its addresses, in the order drawn. */
function reachedRegions(shape: BodyShape, regions: BodyRegionsFile): readonly string[] {
  const addresses = shape.kind === 'point' ? [shape.at] : shape.points;
  return [...new Set(addresses.map((address) => describeLocation(address, regions).regionId))];
}

function findRegion(id: string, regions: BodyRegionsFile): BodyRegion {
  const region = regions.regions.find((candidate) => candidate.id === id);
  if (region === undefined) throw new Error(`The regions file describes an address by an id that it lacks: ${id}`);
  return region;
}
