import { ageOn, type IsoDate } from '../../kernel/iso-date.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type AidResult, aidResult, plainInput } from './aid-result.ts';
import { injuriesOf, isPatterned, itemsMet, numbersOf, ten4SitesTouched } from './find-bruises.ts';

/** What an aid about bruises is applied to; dates are civil dates in the Netherlands. */
export interface BruisesToAssess {
  readonly aid: DecisionAid;
  readonly injuries: readonly InjuryRecord[];
  readonly birthDate: IsoDate;
  readonly examinedOn: IsoDate;
  readonly lookup: StandardLookup;
}

/**
 * TEN-4-FACESp: bruises on torso, ear, neck, frenulum, angle of the jaw, cheek, eyelid or subconjunctiva; any bruise in an infant of
 * 4 months or younger (up to the day before turning 5 months); a patterned bruise. Refuses children of 4 years and older and children
 * without a bruise, to whom the rule does not speak. Whether there is a clear and reasonable explanation is for the doctor.
 * Source: Ann & Robert H. Lurie Children's Hospital (2021).
 */
export function ten4Facesp({ aid, injuries, birthDate, examinedOn, lookup }: BruisesToAssess): AidResult {
  const age = ageOn(birthDate, examinedOn);
  if (age === undefined)
    return aidResult(aid.id, { status: 'insufficient-information', reason: 'examined-before-birth' });
  const bruises = injuriesOf(aid, injuries);
  const inputs = [
    plainInput('age-months', age.totalMonths),
    { id: 'bruises', value: bruises.length, injuryNumbers: numbersOf(bruises) },
  ];
  if (age.years >= 4) return aidResult(aid.id, { status: 'outside-population', reason: 'four-years-or-older', inputs });
  if (bruises.length === 0) return aidResult(aid.id, { status: 'outside-population', reason: 'no-bruise', inputs });
  const items = itemsMet(aid, bruises, (item, injury) => {
    if (item.id === 'infant') return age.totalMonths < 5;
    if (item.id === 'patterned') return isPatterned(injury, lookup);
    return ten4SitesTouched(injury, lookup).has(item.id);
  });
  return aidResult(aid.id, { status: items.length > 0 ? 'applies' : 'does-not-apply', inputs, items });
}
