import type { Language } from '../../kernel/label.ts';
import type { PlaceWords } from '../../text/description.nl.ts';
import { type BodyShape, leadAddress } from '../body/address.ts';
import { describeLocation } from '../body/describe-location.ts';
import { describePlateShape, partOf, plateClockWords, plateSideWords } from '../body/describe-plate-place.ts';
import type { BodyPlatesFile, PlatePart } from '../body/plate.ts';
import { type PlateShape, placesOf } from '../body/plate-place.ts';
import type { BodyRegion, BodyRegionsFile } from '../body/region.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { PlacedInjury } from './injury-places.ts';

type Place = Omit<PlaceWords, 'placed'>;

/**
 * Where a drawing lies, in the words of the edition: on a flat drawing the part with its hours, else region, side, aspect and third of
 * the leading address; and the further parts or regions that it reaches, in the order drawn. Left and right are the child's.
 */
export function locateInjury(
  { shape, plate }: PlacedInjury,
  { regions, plates }: Pick<StandardLookup, 'regions' | 'plates'>,
  language: Language,
): Place {
  return plate === undefined ? onMannequin(shape, regions, language) : onPlate(plate, plates, language);
}

function onPlate(shape: PlateShape, plates: BodyPlatesFile, language: Language): Place {
  const described = describePlateShape(shape, plates);
  const part = partOf(described.partId, plates);
  const hours = plateClockWords(described, plates, language);
  const beside = plateSideWords(described, plates, language);
  const reached = [...new Set(placesOf(shape).map((place) => place.part))].filter((id) => id !== part.id);
  return {
    ...nameOf(part, language),
    exact: true,
    ...(hours === undefined ? {} : { hours }),
    ...(beside === undefined ? {} : { beside }),
    reaching: reached.map((id) => nameOf(partOf(id, plates), language)),
  };
}

/** A numbered tooth is named without an article. */
const nameOf = ({ label, article, tooth }: PlatePart, language: Language) => ({
  region: label[language],
  article: tooth === undefined ? article : '',
});

function onMannequin(shape: BodyShape, regions: BodyRegionsFile, language: Language): Place {
  const words = regions.words[language];
  const { regionId, aspect, third, side } = describeLocation(leadAddress(shape), regions);
  const region = findRegion(regionId, regions);
  return {
    region: region.label[language],
    article: region.article,
    ...(region.preposition === undefined ? {} : { preposition: region.preposition[language] }),
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
