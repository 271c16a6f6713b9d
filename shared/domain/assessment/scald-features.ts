import { ageOn } from '../../kernel/iso-date.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type AidResult, aidResult, plainInput } from './aid-result.ts';
import { injuriesOf, numbersOf } from './find-bruises.ts';
import { recordedItems } from './recorded-items.ts';

interface Scalds {
  readonly aid: DecisionAid;
  readonly injuries: readonly InjuryRecord[];
  readonly birthDate: string;
  readonly examinedOn: string;
  readonly lookup: StandardLookup;
}

/**
 * Which features of a published review of scalds (Maguire 2008) were recorded as there, as not there, or not at all; nothing is
 * concluded from them. Refuses records without a scald or a burn of open cause, and from the nineteenth birthday on.
 */
export function scaldFeatures({ aid, injuries, birthDate, examinedOn, lookup }: Scalds): AidResult {
  const age = ageOn(birthDate, examinedOn);
  if (age === undefined)
    return aidResult(aid.id, { status: 'insufficient-information', reason: 'examined-before-birth' });
  const scalds = injuriesOf(aid, injuries);
  const inputs = [
    plainInput('age-months', age.totalMonths),
    { id: 'scalds', value: scalds.length, injuryNumbers: numbersOf(scalds) },
  ];
  if (scalds.length === 0) return aidResult(aid.id, { status: 'outside-population', reason: 'no-scald', inputs });
  if (age.years > 18) return aidResult(aid.id, { status: 'outside-population', reason: 'older-than-eighteen', inputs });
  const { met, absent, unknown } = recordedItems(aid, scalds, lookup);
  const open = numbersOf(scalds.filter(({ details }) => details.type !== 'scald'));
  return aidResult(aid.id, {
    status: 'computed',
    inputs,
    items: met,
    absent,
    unknown,
    remarks: open.length === 0 ? [] : [{ code: 'cause-open', injuryNumbers: open }],
  });
}
