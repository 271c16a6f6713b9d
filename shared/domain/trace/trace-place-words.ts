import type { Language } from '../../kernel/label.ts';
import { injuryPlaceWords } from '../injury/injury-places.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { TracePlace } from './trace.ts';

/** Where a trace was taken as a phrase: region, aspect and third, the region alone, or the object in the words entered. */
export function tracePlaceWords(place: TracePlace, lookup: StandardLookup, language: Language): string {
  switch (place.kind) {
    case 'body':
      return injuryPlaceWords({ shape: place.shape }, lookup, language);
    case 'region':
      return lookup.bodyRegion(place.regionId)?.label[language] ?? place.regionId;
    case 'object':
      return place.what;
  }
}
