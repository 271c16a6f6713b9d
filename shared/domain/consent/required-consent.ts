import type { Age } from '../../kernel/iso-date.ts';
import type { Authority, LegalPosition } from './legal-position.ts';

export type ConsentRule = 'under-12' | 'from-12' | 'from-16' | 'incapable-from-12' | 'adult-incapable';

/** What a doctor should know besides who is asked. */
export type ConsentDoubt =
  | 'capacity-not-assessed'
  | 'authority-unknown'
  | 'supervision-no-authority'
  | 'child-objects'
  | 'outside-population';

/** Who must consent to a step, and the article that says so. */
export interface RequiredConsent {
  readonly rule: ConsentRule;
  readonly source: string;
  /** Whether the rule was compared with the text of its source. */
  readonly verified: boolean;
  readonly child: boolean;
  /** Who answers for the child beside or instead of it; absent where nobody does. */
  readonly representatives?: Authority | undefined;
  /** Codes of `consent-person`, one for everyone whose answer is needed. */
  readonly persons: readonly string[];
  readonly doubts: readonly ConsentDoubt[];
}

/** On what the requirement rests besides age; nothing is a step in the examination of a child of whom nothing else is known. */
export interface ConsentQuestion {
  readonly position?: LegalPosition | undefined;
  readonly scope?: string | undefined;
}

/**
 * Who must consent at an age: under 12 those with authority; from 12 the child and they; from 16 the child alone; a child of 12 or
 * older who cannot weigh its interests as one under 12. A child whose capacity nobody judged is taken as capable. Supervision does not
 * transfer authority. Sources: Burgerlijk Wetboek 7 arts. 447, 450(2), 465(1) and (2) (text of May 2017). That giving and requesting
 * information asks the same persons is the stricter reading of art. 457, which was not compared; of an adult who is incapable nothing is known here.
 */
export function requiredConsent(age: Age, { position, scope }: ConsentQuestion = {}): RequiredConsent {
  const incapable = position?.capacity?.judgement === 'incapable';
  const rule = ruleFor(age, incapable);
  const child = rule === 'from-12' || rule === 'from-16';
  const representatives = rule === 'from-16' ? undefined : (position?.authority ?? 'unknown');
  const represented = representatives !== undefined;
  const judged = position?.capacity !== undefined && position.capacity.judgement !== 'not-assessed';
  const doubts: readonly (ConsentDoubt | false)[] = [
    rule === 'adult-incapable' && 'outside-population',
    position !== undefined && age.years >= 12 && !judged && 'capacity-not-assessed',
    represented && representatives === 'unknown' && 'authority-unknown',
    represented && position?.supervision === 'yes' && 'supervision-no-authority',
  ];
  return {
    rule,
    ...sourceOf(rule, scope),
    child,
    representatives,
    persons: [...(child ? ['child'] : []), ...(represented ? personsWith[representatives] : [])],
    doubts: doubts.filter((doubt) => doubt !== false),
  };
}

function ruleFor({ years }: Age, incapable: boolean): ConsentRule {
  if (years < 12) return 'under-12';
  if (incapable) return years >= 18 ? 'adult-incapable' : 'incapable-from-12';
  return years < 16 ? 'from-12' : 'from-16';
}

/** Whose answers an authority stands for. */
const personsWith: Readonly<Record<Authority, readonly string[]>> = {
  'both-parents': ['one-parent', 'other-parent'],
  'one-parent': ['one-parent'],
  guardian: ['guardian'],
  unknown: ['parents'],
};

const articleOf: Readonly<Record<ConsentRule, string>> = {
  'under-12': 'BW 7:465(1)',
  'from-12': 'BW 7:450(2)',
  'from-16': 'BW 7:447',
  'incapable-from-12': 'BW 7:465(2)',
  'adult-incapable': 'BW 7:465(3)',
};

/** Scopes that are about information and not about something done; their article is another. */
const informing: ReadonlySet<string> = new Set([
  'request-records',
  'share-police',
  'share-veilig-thuis',
  'share-other',
  'teaching',
]);

function sourceOf(rule: ConsentRule, scope: string | undefined): Pick<RequiredConsent, 'source' | 'verified'> {
  if (scope !== undefined && informing.has(scope))
    return { source: `BW 7:457(1), ${articleOf[rule]}`, verified: false };
  return { source: articleOf[rule], verified: rule !== 'adult-incapable' };
}
