import { clockSpan, hoursApart } from '../body/clock-hour.ts';
import type { BodyPlatesFile, PlatePart } from '../body/plate.ts';
import { type PlateShape, placesOf } from '../body/plate-place.ts';
import type { InjuryType } from '../standard/injury-type.ts';
import type { DescriptorValue, InjuryDetails } from './injury.ts';

/**
 * What the naming place of a drawing says of an injury's own fields, as far as the type has them: the structure, the tooth by its FDI
 * number, the hour. To be filled in beforehand; a doctor may change it.
 */
export function descriptorsFromPlate(
  shape: PlateShape,
  plates: BodyPlatesFile,
  type: Pick<InjuryType, 'descriptors'>,
): Readonly<Record<string, DescriptorValue>> {
  const [first] = placesOf(shape);
  const part = plates.parts.find(({ id }) => id === first?.part);
  const said: readonly (readonly [id: string, value: DescriptorValue])[] = [
    ...(part?.structure === undefined
      ? []
      : [[part.structure.descriptor, { kind: 'choice', option: part.structure.option }] as const]),
    ...(part?.tooth === undefined ? [] : [['tooth', { kind: 'number', value: part.tooth }] as const]),
    ...(first?.clock === undefined ? [] : [['clock', { kind: 'number', value: first.clock }] as const]),
  ];
  const asked = new Set(type.descriptors.map(({ id }) => id));
  return Object.fromEntries(said.filter(([id]) => asked.has(id)));
}

export type PlateContradictionCode = 'structure-against-drawing' | 'tooth-against-drawing' | 'clock-against-drawing';

/**
 * Which entered descriptors disagree with where the injury was drawn: a structure or tooth that none of the parts touched is, an hour
 * more than half an hour from those that the drawing runs over. Parts that say nothing contradict nothing.
 */
export function plateContradictions(
  { plate, descriptors }: Pick<InjuryDetails, 'plate' | 'descriptors'>,
  plates: BodyPlatesFile,
): readonly PlateContradictionCode[] {
  if (plate === undefined) return [];
  const touched = new Set(placesOf(plate).map(({ part }) => part));
  const parts = plates.parts.filter(({ id }) => touched.has(id));
  return [
    ...(structureDisagrees(parts, descriptors) ? (['structure-against-drawing'] as const) : []),
    ...(toothDisagrees(parts, descriptors) ? (['tooth-against-drawing'] as const) : []),
    ...(clockDisagrees(plate, descriptors) ? (['clock-against-drawing'] as const) : []),
  ];
}

/** Each descriptor of a structure is compared with the parts that speak of it; where one part is silent, nothing is sure. */
function structureDisagrees(parts: readonly PlatePart[], descriptors: InjuryDetails['descriptors']): boolean {
  const structures = parts.flatMap(({ structure }) => (structure === undefined ? [] : [structure]));
  if (structures.length < parts.length) return false;
  return structures.some(({ descriptor }) => {
    const value = descriptors[descriptor];
    return (
      value?.kind === 'choice' &&
      !structures.some((structure) => structure.descriptor === descriptor && structure.option === value.option)
    );
  });
}

function toothDisagrees(parts: readonly PlatePart[], { tooth }: InjuryDetails['descriptors']): boolean {
  const teeth = parts.flatMap((part) => (part.tooth === undefined ? [] : [part.tooth]));
  return tooth?.kind === 'number' && teeth.length > 0 && !teeth.includes(tooth.value);
}

function clockDisagrees(plate: PlateShape, { clock }: InjuryDetails['descriptors']): boolean {
  if (clock?.kind !== 'number') return false;
  const hours = placesOf(plate).flatMap((place) => (place.clock === undefined ? [] : [place.clock]));
  const span = clockSpan(hours, plate.kind === 'outline');
  const within =
    span !== undefined &&
    (span.from === span.to || (clock.value - span.from + 12) % 12 <= (span.to - span.from + 12) % 12);
  return hours.length > 0 && !within && hours.every((hour) => hoursApart(hour, clock.value) > 0.5);
}
