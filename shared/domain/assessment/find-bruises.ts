import type { InjuryRecord } from '../case/case-record.ts';
import { injuryPlaces } from '../injury/injury-places.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { AidItemMet } from './aid-result.ts';

type AidItem = DecisionAid['items'][number];

/** The recorded injuries that a rule is about, by its list of injury types. */
export const injuriesOf = (aid: DecisionAid, injuries: readonly InjuryRecord[]): readonly InjuryRecord[] =>
  injuries.filter(({ details }) => aid.injuryTypes?.includes(details.type) === true);

/** The TEN-4-FACESp sites that an injury's drawing touches: those of its regions and, on a flat drawing, those of its parts. */
export const ten4SitesTouched = ({ details }: InjuryRecord, lookup: StandardLookup): ReadonlySet<string> =>
  new Set(
    injuryPlaces(details, lookup)
      .flatMap(({ path, part }) => [...path.map(({ ten4facesp }) => ten4facesp), part?.ten4facesp])
      .filter((site) => typeof site === 'string'),
  );

/** Whether an injury's drawing touches one of the regions of an item, or a region on the side that the item names. */
export function touchesItem(item: AidItem, { details }: InjuryRecord, lookup: StandardLookup): boolean {
  return injuryPlaces(details, lookup).some(({ path, aspect }) => {
    const innermost = path.at(-1)?.id;
    const onSide = item.aspects?.some((side) => side.region === innermost && side.aspect === aspect) === true;
    return onSide || path.some(({ id }) => item.regions?.includes(id) === true);
  });
}

/** Whether the description of an injury names a recognisable pattern. */
export function isPatterned({ details }: InjuryRecord, lookup: StandardLookup): boolean {
  const value = details.descriptors.pattern;
  const rule = lookup.descriptor('pattern')?.value;
  if (value?.kind !== 'choice' || rule?.kind !== 'choice') return false;
  const option = rule.options.find(({ id }) => id === value.option);
  return option !== undefined && (option.polarity ?? 'present') === 'present';
}

/** The items of a rule that at least one injury meets, in the rule's order, each with the injuries' numbers in order. */
export function itemsMet(
  aid: DecisionAid,
  injuries: readonly InjuryRecord[],
  meets: (item: AidItem, injury: InjuryRecord) => boolean,
): readonly AidItemMet[] {
  return aid.items
    .map((item) => ({
      id: item.id,
      injuryNumbers: injuries
        .filter((injury) => item.injuryTypes?.includes(injury.details.type) === true || meets(item, injury))
        .map(({ number }) => number)
        .toSorted((left, right) => left - right),
    }))
    .filter(({ injuryNumbers }) => injuryNumbers.length > 0);
}

/** The numbers of injuries, in order. */
export const numbersOf = (injuries: readonly InjuryRecord[]): number[] =>
  injuries.map(({ number }) => number).toSorted((left, right) => left - right);
