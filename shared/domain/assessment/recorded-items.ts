import type { InjuryRecord } from '../case/case-record.ts';
import type { DescriptorValue } from '../injury/injury.ts';
import type { AidCondition, DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import type { AidItemMet } from './aid-result.ts';
import { numbersOf } from './find-bruises.ts';

/** Items by what the record says of them: met, recorded as not there, or not settled. Each with the injuries concerned. */
export interface RecordedItems {
  readonly met: readonly AidItemMet[];
  readonly absent: readonly AidItemMet[];
  readonly unknown: readonly AidItemMet[];
}

type Answer = 'yes' | 'no' | 'unknown';

/**
 * Holds the conditions of a rule's items against what was recorded of each injury. A property that the standard does not ask of the type
 * of injury and that was not recorded says nothing either way.
 */
export function recordedItems(
  aid: DecisionAid,
  injuries: readonly InjuryRecord[],
  lookup: StandardLookup,
): RecordedItems {
  const answered = aid.items.flatMap(({ id, when }) =>
    when === undefined ? [] : injuries.map((injury) => ({ id, injury, answer: answerOf(when, injury, lookup) })),
  );
  const having = (wanted: Answer): readonly AidItemMet[] =>
    aid.items.flatMap(({ id }) => {
      const found = answered.filter((each) => each.id === id && each.answer === wanted).map(({ injury }) => injury);
      return found.length === 0 ? [] : [{ id, injuryNumbers: numbersOf(found) }];
    });
  return { met: having('yes'), absent: having('no'), unknown: having('unknown') };
}

/** One "no" settles it; else one property that is not known leaves it open. */
function answerOf(when: readonly AidCondition[], injury: InjuryRecord, lookup: StandardLookup): Answer | undefined {
  const answers = when.map((condition) => conditionMet(condition, injury, lookup));
  if (answers.includes(undefined)) return undefined;
  if (answers.includes('no')) return 'no';
  return answers.includes('unknown') ? 'unknown' : 'yes';
}

function conditionMet(
  { descriptor, options, unclear }: AidCondition,
  { details }: InjuryRecord,
  lookup: StandardLookup,
): Answer | undefined {
  const value = details.descriptors[descriptor];
  if (value === undefined) {
    const asked = lookup.injuryType(details.type)?.descriptors.some(({ id }) => id === descriptor) === true;
    return asked ? 'unknown' : undefined;
  }
  const said = optionsOf(value);
  if (said.some((option) => options.includes(option))) return 'yes';
  const notKnown = (option: string) => unclear?.includes(option) === true || isUnknown(descriptor, option, lookup);
  return said.some(notKnown) ? 'unknown' : 'no';
}

function optionsOf(value: DescriptorValue): readonly string[] {
  if (value.kind === 'choice') return [value.option];
  if (value.kind === 'choices') return value.options;
  return value.kind === 'three-state' ? [value.answer] : [];
}

function isUnknown(descriptor: string, option: string, lookup: StandardLookup): boolean {
  const rule = lookup.descriptor(descriptor)?.value;
  if (rule?.kind === 'three-state') return option === 'unknown';
  if (rule === undefined || !('options' in rule)) return false;
  return rule.options.find(({ id }) => id === option)?.polarity === 'unknown';
}
