import type { Language } from '../../kernel/label.ts';
import { leadAddress } from '../body/address.ts';
import { describeLocation, locationWords, pathTo, regionPath } from '../body/describe-location.ts';
import { describePlatePlace, describePlateShape, partOf, platePlaceWords } from '../body/describe-plate-place.ts';
import type { PlatePart } from '../body/plate.ts';
import { type PlatePlace, placesOf } from '../body/plate-place.ts';
import type { BodyAspect, BodyRegion, BodySide } from '../body/region.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { InjuryDetails } from './injury.ts';

/** What says where an injury lies: a flat drawing where it was drawn on one, else the mannequin. */
export type PlacedInjury = Pick<InjuryDetails, 'shape' | 'plate'>;

/** One place that an injury touches, in the regions of the mannequin; `part` is given when it was drawn on a flat drawing. */
export interface InjuryPlace {
  /** From the outermost group to the innermost region; never empty. */
  readonly path: readonly BodyRegion[];
  readonly side: BodySide;
  readonly aspect?: BodyAspect;
  readonly part?: PlatePart;
}

type Places = Pick<StandardLookup, 'regions' | 'plates' | 'bodyRegion'>;

/** All places that an injury touches in the order drawn, the one that names it first; throws on a part that the edition does not know. */
export function injuryPlaces({ shape, plate }: PlacedInjury, lookup: Places): readonly InjuryPlace[] {
  if (plate !== undefined) return placesOf(plate).map((place) => placeOnPlate(place, lookup));
  const addresses = shape.kind === 'point' ? [shape.at] : shape.points;
  return addresses.map((address) => {
    const { side, aspect } = describeLocation(address, lookup.regions);
    return { path: regionPath(address, lookup.regions), side, ...(aspect === undefined ? {} : { aspect }) };
  });
}

/** Where an injury lies as a phrase: the part of the flat drawing with its hour, else region, aspect and third. */
export function injuryPlaceWords({ shape, plate }: PlacedInjury, lookup: Places, language: Language): string {
  const { regions, plates } = lookup;
  return plate === undefined
    ? locationWords(describeLocation(leadAddress(shape), regions), regions, language)
    : platePlaceWords(describePlateShape(plate, plates), plates, language);
}

/** The group of regions that is examined and shown with particular care. */
const INTIMATE_REGION = 'anogenital';

/** Whether an injury touches the anogenital regions, or a part of a flat drawing that is intimate. */
export const isIntimatePlace = (injury: PlacedInjury, lookup: Places): boolean =>
  injuryPlaces(injury, lookup).some(
    ({ path, part }) => part?.intimate === true || path.some(({ id }) => id === INTIMATE_REGION),
  );

/** Whether a region is one of the anogenital group, or the group itself. */
export function isIntimateRegion(id: string, { regions, bodyRegion }: Pick<Places, 'regions' | 'bodyRegion'>): boolean {
  const region = bodyRegion(id);
  return region !== undefined && pathTo(region, regions).some((each) => each.id === INTIMATE_REGION);
}

/** Whether surface measures hold for what was drawn: a flat drawing is not to scale. */
export const isToScale = ({ plate }: Pick<InjuryDetails, 'plate'>): boolean => plate === undefined;

function placeOnPlate(place: PlatePlace, { regions, plates, bodyRegion }: Places): InjuryPlace {
  const part = partOf(place.part, plates);
  const region = bodyRegion(part.parent);
  if (region === undefined) throw new Error(`The edition has no region ${part.parent}`);
  return {
    path: pathTo(region, regions),
    side: describePlatePlace(place, plates).side,
    ...(part.aspect === undefined ? {} : { aspect: part.aspect }),
    part,
  };
}
