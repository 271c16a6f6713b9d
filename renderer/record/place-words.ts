import { type BodyShape, leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation, locationWords, regionPath } from '../../shared/domain/body/describe-location.ts';
import type { BodyRegionsFile } from '../../shared/domain/body/region.ts';
import type { Language } from '../../shared/kernel/label.ts';

/** The place of a shape in words, e.g. "buitenzijde van de linker bovenarm, middelste derde deel"; left and right are the child's. */
export const placeWords = (shape: BodyShape, regions: BodyRegionsFile, language: Language): string =>
  locationWords(describeLocation(leadAddress(shape), regions), regions, language);

/** The ids of the regions that a shape lies in, outermost first. */
export const regionsOfShape = (shape: BodyShape, regions: BodyRegionsFile): readonly string[] =>
  regionPath(leadAddress(shape), regions).map((region) => region.id);
