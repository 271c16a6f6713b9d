import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import { type Age, ageOn, type IsoDate } from '../../kernel/iso-date.ts';
import type { CaseDetails } from '../case/case.ts';
import type { ChildDetails } from '../child/child.ts';
import type { ConsentAnswer } from './consent.ts';
import { judgeRepresentatives } from './judge-representatives.ts';
import { overrideGround } from './override-ground.ts';
import { type ConsentDoubt, type RequiredConsent, requiredConsent } from './required-consent.ts';
import { type MissingConsent, refusalOf, type UsedGround, usedGround } from './used-ground.ts';

/** The parts of a case on which consent rests. */
export interface ConsentRecord {
  readonly child: Pick<ChildDetails, 'birthDate'>;
  readonly consent: readonly ConsentAnswer[];
  readonly details: Pick<CaseDetails, 'legalPosition'>;
}

export type ConsentOutcome = 'open' | 'given' | 'refused' | 'withdrawn' | 'overridden';

/** How consent for one scope stands. */
export interface ConsentState {
  readonly scope: string;
  readonly state: ConsentOutcome;
  /** True when it is given by everyone who must, or passed over on a ground that holds. */
  readonly mayProceed: boolean;
  readonly required: RequiredConsent;
  readonly missing: readonly MissingConsent[];
  readonly grounds: readonly UsedGround[];
  readonly doubts: readonly ConsentDoubt[];
}

/**
 * How consent for a scope stands for a step on a day: by the age on that day, by the last answer of everyone. A word of the child counts
 * from twelve on by its age when it spoke; before that, and from an incapable child, it is a doubt that is shown, except that an invasive
 * step against the resistance of an incapable child of twelve or older does not proceed (BW 7:465(6), not compared with its text).
 */
export function consentState(record: ConsentRecord, scope: string, on: IsoDate): ConsentState {
  const age = ageOn(record.child.birthDate, on) ?? unborn;
  const position = record.details.legalPosition;
  const required = requiredConsent(age, { position, scope });
  const answers = record.consent.filter((answer) => answer.scope === scope).toSorted(byMoment);
  const waiver = answers.findLast((answer) => waives(answer, required, answers));
  if (waiver !== undefined) return waived(scope, required, waiver);
  const child = judgeChild(record, required, answers);
  const represented = judgeRepresentatives(required, answers, child.consents);
  const missing = [...child.missing, ...represented.missing];
  const state = outcome(missing, represented.grounds.length > 0);
  return {
    scope,
    state,
    mayProceed: state === 'given' || state === 'overridden',
    required,
    missing,
    grounds: represented.grounds,
    doubts: [...required.doubts, ...(child.objects ? (['child-objects'] as const) : [])],
  };
}

/** A date before the birth is a slip of the pen that is shown elsewhere; the parents decide all the same. */
const unborn: Age = { years: 0, months: 0, totalMonths: 0, days: 0 };

const byMoment = (left: ConsentAnswer, right: ConsentAnswer): number => Date.parse(left.at) - Date.parse(right.at);

/** Whether an answer passes over everyone's word on a ground that does so, and is the last that was said by that person. */
function waives(answer: ConsentAnswer, required: RequiredConsent, answers: readonly ConsentAnswer[]): boolean {
  if (answer.state !== 'overridden') return false;
  const ground = overrideGround(answer.groundCode);
  const holds =
    ground?.replaces === 'everyone' && ground.scopes.includes(answer.scope) && ground.rules.includes(required.rule);
  return holds && answers.findLast(({ person }) => person === answer.person) === answer;
}

function waived(scope: string, required: RequiredConsent, answer: ConsentAnswer): ConsentState {
  const grounds = usedGround(answer);
  return { scope, state: 'overridden', mayProceed: true, required, missing: [], grounds, doubts: required.doubts };
}

/** Whether further steps of the scope stop: somebody who decides said no or took consent back. What was never asked does not stop work, it stays in the vault. */
export const stopsSteps = ({ state }: Pick<ConsentState, 'state'>): boolean =>
  state === 'refused' || state === 'withdrawn';

interface ChildJudged {
  readonly missing: readonly MissingConsent[];
  readonly consents: boolean;
  /** The child said no where that does not decide. */
  readonly objects: boolean;
}

/** Steps that a child may find invasive: our reading of "ingrijpende aard". */
const invasive: ReadonlySet<string> = new Set(['anogenital', 'intimate-photo', 'traces']);

function judgeChild(record: ConsentRecord, required: RequiredConsent, answers: readonly ConsentAnswer[]): ChildJudged {
  const own = answers.filter(({ person }) => person === 'child');
  const last = own.at(-1);
  const no = last !== undefined && last.state !== 'given';
  const missing = no ? [{ person: 'child', why: refusalOf(own) }] : [];
  if (required.child) {
    if (last === undefined)
      return { missing: [{ person: 'child', why: 'not-asked' }], consents: false, objects: false };
    return { missing, consents: !no, objects: false };
  }
  if (!no) return { missing: [], consents: false, objects: false };
  const incapable = required.rule === 'incapable-from-12' || required.rule === 'adult-incapable';
  const spoke = ageOn(record.child.birthDate, amsterdamCivil(last.at).date);
  const decides = incapable ? invasive.has(last.scope) : (spoke?.years ?? 0) >= 12;
  return { missing: decides ? missing : [], consents: false, objects: incapable || !decides };
}

function outcome(missing: readonly MissingConsent[], passedOver: boolean): ConsentOutcome {
  if (missing.some(({ why }) => why === 'withdrawn')) return 'withdrawn';
  if (missing.some(({ why }) => why === 'refused')) return 'refused';
  if (missing.length > 0) return 'open';
  return passedOver ? 'overridden' : 'given';
}
