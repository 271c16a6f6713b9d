import { ageOn } from '../../kernel/iso-date.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { type AidItemMet, type AidOutcome, type AidResult, aidResult, plainInput } from './aid-result.ts';
import { injuriesOf, numbersOf } from './find-bruises.ts';
import { recordedItems } from './recorded-items.ts';

interface Fractures {
  readonly aid: DecisionAid;
  readonly injuries: readonly InjuryRecord[];
  readonly birthDate: string;
  readonly examinedOn: string;
  readonly motorLevel: string | undefined;
  readonly lookup: StandardLookup;
}

/**
 * The groups of specificity (Kleinman 1998) in which recorded fractures are listed. Refuses children of 4 years and older, for the
 * grouping is one of infants and toddlers, and records without a fracture. A fracture in none of the groups is named as such.
 */
export function kleinmanFractures(given: Fractures): AidResult {
  const { aid, lookup, motorLevel } = given;
  const age = ageOn(given.birthDate, given.examinedOn);
  if (age === undefined)
    return aidResult(aid.id, { status: 'insufficient-information', reason: 'examined-before-birth' });
  const fractures = injuriesOf(aid, given.injuries);
  const inputs = [
    plainInput('age-months', age.totalMonths),
    { id: 'fractures', value: fractures.length, injuryNumbers: numbersOf(fractures) },
  ];
  if (fractures.length === 0) return aidResult(aid.id, { status: 'outside-population', reason: 'no-fracture', inputs });
  if (age.years >= 4) return aidResult(aid.id, { status: 'outside-population', reason: 'four-years-or-older', inputs });
  const { met, unknown } = recordedItems(aid, fractures, lookup);
  const stages = differentStages(fractures);
  const found = inOrder(aid, [...met, ...several(fractures), ...stages.met]);
  const open = inOrder(aid, [...unknown, ...stages.unknown]);
  const settled = new Set([...met, ...unknown].flatMap(({ injuryNumbers }) => injuryNumbers));
  const outside = numbersOf(fractures).filter((number) => !settled.has(number));
  const shafts = met.find(({ id }) => id === 'long-bone-shaft')?.injuryNumbers ?? [];
  const remarks: NonNullable<AidOutcome['remarks']> = [
    ...(outside.length > 0 ? [{ code: 'not-in-grouping' as const, injuryNumbers: outside }] : []),
    ...(age.years >= 1 && found.some(({ id }) => groupOf(aid, id) === 'high')
      ? [{ code: 'highest-in-infants' as const, injuryNumbers: [] }]
      : []),
    ...(shafts.length > 0 && motorLevel !== 'walking'
      ? [{ code: 'not-yet-walking' as const, injuryNumbers: shafts }]
      : []),
  ];
  return aidResult(aid.id, {
    status: 'computed',
    inputs: [...inputs, plainInput('motor-level', motorLevel ?? 'unknown')],
    items: found,
    unknown: open,
    remarks,
  });
}

const groupOf = (aid: DecisionAid, id: string): string | undefined => aid.items.find((item) => item.id === id)?.group;

const inOrder = (aid: DecisionAid, items: readonly AidItemMet[]): readonly AidItemMet[] =>
  aid.items.flatMap(({ id }) => items.filter((item) => item.id === id));

/** Two fractures or more, recorded apart or under one number. */
function several(fractures: readonly InjuryRecord[]): readonly AidItemMet[] {
  const many = fractures.length > 1 || fractures.some(({ details }) => details.count.kind !== 'single');
  return many ? [{ id: 'multiple', injuryNumbers: numbersOf(fractures) }] : [];
}

/**
 * Fractures at different stages of healing on imaging. The skull is left out, for it heals without callus. Open as long as no two stages
 * differ and one is not known.
 */
function differentStages(
  fractures: readonly InjuryRecord[],
): Pick<ReturnType<typeof recordedItems>, 'met' | 'unknown'> {
  const compared = fractures.filter(({ details }) => choice(details, 'bone') !== 'skull');
  const stages = compared.map(({ details }) => choice(details, 'healing-on-imaging'));
  const known = new Set(stages.filter((stage) => stage !== undefined && stage !== 'not-stated'));
  const item = [{ id: 'different-ages', injuryNumbers: numbersOf(compared) }];
  if (known.size > 1) return { met: item, unknown: [] };
  const open = compared.length > 1 && stages.some((stage) => stage === undefined || stage === 'not-stated');
  return { met: [], unknown: open ? item : [] };
}

function choice({ descriptors }: InjuryRecord['details'], id: string): string | undefined {
  const value = descriptors[id];
  return value?.kind === 'choice' ? value.option : undefined;
}
