import type { BodyPlatesFile } from '../body/plate.ts';
import type { InjuryType } from '../standard/injury-type.ts';
import { descriptorsFromPlate } from './descriptors-from-plate.ts';
import type { DescriptorValue, InjuryDetails } from './injury.ts';

/** An injury without the descriptors that only repeat what its place on a flat drawing says; a different value stays. */
export function withoutRepeated(details: InjuryDetails, plates: BodyPlatesFile, type: InjuryType): InjuryDetails {
  if (details.plate === undefined) return details;
  const said = new Map(Object.entries(descriptorsFromPlate(details.plate, plates, type)));
  const descriptors = Object.entries(details.descriptors).filter(([id, value]) => !repeats(said.get(id), value));
  return { ...details, descriptors: Object.fromEntries(descriptors) };
}

function repeats(said: DescriptorValue | undefined, value: DescriptorValue): boolean {
  if (said?.kind === 'choice') return value.kind === 'choice' && value.option === said.option;
  return said?.kind === 'number' && value.kind === 'number' && value.value === said.value;
}
