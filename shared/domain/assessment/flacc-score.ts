import { ageOn } from '../../kernel/iso-date.ts';
import { flaccItems, flaccTotal, type PainScore } from '../examination/pain-score.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import { type AidInput, type AidResult, aidResult, plainInput } from './aid-result.ts';

interface ObservedPain {
  readonly aid: DecisionAid;
  readonly pain: PainScore | undefined;
  readonly birthDate: string;
  readonly examinedOn: string;
}

/**
 * FLACC of the record: five behaviours of 0 to 2 with their words, and the sum, 0 to 10. Refuses children under 2 months and from the
 * eighth birthday on. Nothing at all where pain was not scored by FLACC.
 */
export function flaccScore({ aid, pain, birthDate, examinedOn }: ObservedPain): AidResult | undefined {
  if (pain?.scale !== 'flacc') return undefined;
  const age = ageOn(birthDate, examinedOn);
  if (age === undefined)
    return aidResult(aid.id, { status: 'insufficient-information', reason: 'examined-before-birth' });
  const inputs: readonly AidInput[] = [
    plainInput('age-months', age.totalMonths),
    ...flaccItems.map((part) => ({
      id: `flacc-${part}`,
      value: pain[part],
      ...(aid.items.some(({ id }) => id === `${part}-${pain[part]}`) ? { item: `${part}-${pain[part]}` } : {}),
      injuryNumbers: [],
    })),
  ];
  if (age.totalMonths < 2)
    return aidResult(aid.id, { status: 'outside-population', reason: 'younger-than-two-months', inputs });
  if (age.years >= 8)
    return aidResult(aid.id, { status: 'outside-population', reason: 'eight-years-or-older', inputs });
  return aidResult(aid.id, {
    status: 'computed',
    inputs,
    figures: [{ id: 'sum-of-10', value: String(flaccTotal(pain)) }],
  });
}
