import { describeLocation, regionPath } from '../body/describe-location.ts';
import type { BodyRegion, BodyRegionsFile } from '../body/region.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { AidItemMet } from './aid-result.ts';

type AidItem = DecisionAid['items'][number];

/** The recorded injuries that a rule is about, by its list of injury types. */
export const injuriesOf = (aid: DecisionAid, injuries: readonly InjuryRecord[]): readonly InjuryRecord[] =>
  injuries.filter(({ details }) => aid.injuryTypes?.includes(details.type) === true);

/** All body regions that an injury's drawing touches, with the regions around them. */
export const regionsTouched = (injury: InjuryRecord, regions: BodyRegionsFile): readonly BodyRegion[] => [
  ...new Set(addressesOf(injury).flatMap((address) => regionPath(address, regions))),
];

/** Whether an injury's drawing touches one of the regions of an item, or a region on the side that the item names. */
export function touchesItem(item: AidItem, injury: InjuryRecord, regions: BodyRegionsFile): boolean {
  return addressesOf(injury).some((address) => {
    const { regionId, aspect } = describeLocation(address, regions);
    const onSide = item.aspects?.some((part) => part.region === regionId && part.aspect === aspect) === true;
    return onSide || regionPath(address, regions).some(({ id }) => item.regions?.includes(id) === true);
  });
}

const addressesOf = ({ details: { shape } }: InjuryRecord) => (shape.kind === 'point' ? [shape.at] : shape.points);

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
