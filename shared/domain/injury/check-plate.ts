import { leadAddress } from '../body/address.ts';
import { describeLocation, regionPath } from '../body/describe-location.ts';
import { placesOf } from '../body/plate-place.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { PlacedInjury } from './injury-places.ts';

/** `unknown-option`: a drawing, or a part of it, that the edition does not have. `elsewhere`: the anchor lies in another region or on the other side. */
export type PlateFault = 'unknown-option' | 'elsewhere';

/** Why a place on a flat drawing cannot stand with its anchor on the mannequin; nothing for an injury that has none. */
export function checkPlate(
  { shape, plate }: PlacedInjury,
  { regions, plates }: Pick<StandardLookup, 'regions' | 'plates'>,
): PlateFault | undefined {
  if (plate === undefined) return undefined;
  const places = placesOf(plate);
  const drawing = plates.plates.find(({ id }) => id === places[0]?.plate);
  const part = plates.parts.find(({ id }) => id === places[0]?.part);
  const known = places.every((place) => drawing?.id === place.plate && drawing.parts.includes(place.part));
  if (part === undefined || !known) return 'unknown-option';
  const anchor = leadAddress(shape);
  const { side } = describeLocation(anchor, regions);
  const inRegion = regionPath(anchor, regions).some(({ id }) => id === part.parent);
  const opposite = part.side !== 'midline' && side !== 'midline' && side !== part.side;
  return inRegion && !opposite ? undefined : 'elsewhere';
}
