import { injuryPlaces, injuryPlaceWords, type PlacedInjury } from '../../shared/domain/injury/injury-places.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import type { Language } from '../../shared/kernel/label.ts';

/** The place of an injury in words, e.g. "buitenzijde van de linker bovenarm, middelste derde deel"; left and right are the child's. */
export const placeWords = (injury: PlacedInjury, lookup: StandardLookup, language: Language): string =>
  injuryPlaceWords(injury, lookup, language);

/** The ids of the regions that an injury lies in by the place that names it, outermost first. */
export const regionsOfInjury = (injury: PlacedInjury, lookup: StandardLookup): readonly string[] =>
  (injuryPlaces(injury, lookup)[0]?.path ?? []).map(({ id }) => id);
