import type { ConsentAnswer } from './consent.ts';
import { overrideGround } from './override-ground.ts';
import type { RequiredConsent } from './required-consent.ts';
import { type MissingConsent, refusalOf, type UsedGround, usedGround } from './used-ground.ts';

/** What the answers of those who answer for the child come to. */
export interface RepresentativesJudged {
  readonly missing: readonly MissingConsent[];
  readonly grounds: readonly UsedGround[];
}

/** Scopes for which no court and no exception replaces the word of those asked. */
const irreplaceable: ReadonlySet<string> = new Set(['teaching']);

/** Judges the answers of parents or guardian, given in order of time; `childConsents` matters for the exception of the child's wish. */
export function judgeRepresentatives(
  required: RequiredConsent,
  answers: readonly ConsentAnswer[],
  childConsents: boolean,
): RepresentativesJudged {
  if (required.representatives === undefined) return { missing: [], grounds: [] };
  if (courtConsents(answers)) return { missing: [], grounds: [] };
  const persons = required.persons.filter((person) => person !== 'child');
  const judged = persons.map((person) => judge({ person, required, answers, childConsents }));
  const grounds = judged.flatMap((each) => each.grounds);
  return {
    missing: judged.flatMap((each) => each.missing),
    grounds: grounds.filter((ground, index) => grounds.findIndex(({ at }) => at === ground.at) === index),
  };
}

/** Whether the court's last word takes the place of the consent of those with authority. */
function courtConsents(answers: readonly ConsentAnswer[]): boolean {
  const last = answers.findLast(({ person }) => person === 'court');
  return last?.state === 'given' && !irreplaceable.has(last.scope);
}

interface Judged {
  readonly person: string;
  readonly required: RequiredConsent;
  readonly answers: readonly ConsentAnswer[];
  readonly childConsents: boolean;
}

function judge(input: Judged): RepresentativesJudged {
  const { person, required, answers } = input;
  const own = answers.filter((answer) => speaksFor(answer.person, person));
  const last = own.at(-1);
  const missing = (why: MissingConsent['why']): RepresentativesJudged => ({ missing: [{ person, why }], grounds: [] });
  if (last === undefined) return missing('not-asked');
  if (last.state === 'given') {
    // While nobody knows who has authority, one parent's word alone does not show that it is enough.
    const enough = required.representatives !== 'unknown' || last.person === 'parents' || last.person === 'guardian';
    return enough ? { missing: [], grounds: [] } : missing('authority-unknown');
  }
  if (last.state === 'overridden' && holds(last, { ...input, answers: own }))
    return { missing: [], grounds: usedGround(last) };
  return missing(refusalOf(own));
}

/** Parents answer together or each; while authority is unknown any of them, or a guardian, may be the one who has it. */
function speaksFor(speaker: string, person: string): boolean {
  if (person === 'parents') return ['parents', 'one-parent', 'other-parent', 'guardian'].includes(speaker);
  return speaker === person || (speaker === 'parents' && person.endsWith('-parent'));
}

/** Whether the exception named holds here: for this scope, at this age, and after what was said before it. */
function holds(answer: ConsentAnswer, { answers: own, required, childConsents }: Judged): boolean {
  const ground = overrideGround(answer.groundCode);
  if (ground === undefined || ground.replaces !== 'representatives') return false;
  if (irreplaceable.has(answer.scope)) return false;
  if (!ground.scopes.includes(answer.scope) || !ground.rules.includes(required.rule)) return false;
  const refused = own.some(({ state }) => state === 'refused' || state === 'withdrawn');
  return !ground.afterRefusal || (refused && childConsents);
}
