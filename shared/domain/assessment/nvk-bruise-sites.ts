import type { InjuryRecord } from '../case/case-record.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type AidResult, aidResult, plainInput } from './aid-result.ts';
import { injuriesOf, isPatterned, itemsMet, numbersOf, touchesItem } from './find-bruises.ts';

interface NvkInput {
  readonly aid: DecisionAid;
  readonly injuries: readonly InjuryRecord[];
  /** Code of the list `motor-level`, if recorded. */
  readonly motorLevel?: string | undefined;
  readonly lookup: StandardLookup;
}

/**
 * Sites and circumstances of bruises that the NVK guideline (2016) names: sites with a raised or strongly raised chance of inflicted
 * injury, a child that does not yet roll over or crawl, a recognisable pattern, several bruises. Sex, skin colour and the colour of
 * the bruise play no part, as the guideline asks. Refuses children without a bruise.
 */
export function nvkBruiseSites({ aid, injuries, motorLevel, lookup }: NvkInput): AidResult {
  const bruises = injuriesOf(aid, injuries);
  const inputs = [
    { id: 'bruises', value: bruises.length, injuryNumbers: numbersOf(bruises) },
    plainInput('motor-level', motorLevel ?? 'unknown'),
  ];
  if (bruises.length === 0) return aidResult(aid.id, { status: 'outside-population', reason: 'no-bruise', inputs });
  const several = bruises.length > 1 || bruises.some(({ details }) => details.count.kind !== 'single');
  const items = itemsMet(aid, bruises, (item, injury) => {
    if (item.id === 'pre-mobile') return motorLevel === 'pre-mobile';
    if (item.id === 'patterned') return isPatterned(injury, lookup);
    if (item.id === 'multiple') return several;
    return touchesItem(item, injury, lookup);
  });
  const unknown = motorLevel === undefined || motorLevel === 'unknown';
  const met = items.length > 0;
  return aidResult(aid.id, {
    status: met ? 'applies' : unknown ? 'insufficient-information' : 'does-not-apply',
    ...(unknown && !met ? { reason: 'motor-level-unknown' } : {}),
    inputs,
    items,
    remarks: unknown && met ? [{ code: 'motor-level-unknown', injuryNumbers: [] }] : [],
  });
}
