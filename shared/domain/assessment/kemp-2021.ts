import { ageOn, type IsoDate } from '../../kernel/iso-date.ts';
import type { InjuryRecord } from '../case/case-record.ts';
import type { RegionFinding } from '../examination/examination.ts';
import type { DecisionAid } from '../standard/decision-aid.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import {
  type AidFigure,
  type AidOutcome,
  type AidReason,
  type AidResult,
  aidResult,
  plainInput,
} from './aid-result.ts';
import { type BruiseCount, type CountRange, countBruises } from './count-bruises.ts';
import { injuriesOf } from './find-bruises.ts';
import { isWholeSkinSeen } from './skin-seen.ts';

/** What the table is applied to; dates are civil dates in the Netherlands. */
export interface BruisesToCount {
  readonly aid: DecisionAid;
  readonly injuries: readonly InjuryRecord[];
  readonly birthDate: IsoDate;
  readonly examinedOn: IsoDate;
  /** Code of the list `motor-level`, if recorded. */
  readonly motorLevel: string | undefined;
  /** What was recorded of the regions: "no bruise" is only known of skin that was seen. */
  readonly regions: readonly RegionFinding[];
  readonly lookup: StandardLookup;
}

/**
 * The likelihood ratios of Kemp and others (2021) for the recorded numbers of bruises on torso, ears and neck and elsewhere, as printed.
 * Where the record leaves the numbers open, the figures of every row that is possible. Refuses children of 4 years and older and children
 * who do not yet move about: the table is that of mobile children.
 */
export function kemp2021(given: BruisesToCount): AidResult {
  const { aid, lookup, motorLevel } = given;
  const age = ageOn(given.birthDate, given.examinedOn);
  if (age === undefined)
    return aidResult(aid.id, { status: 'insufficient-information', reason: 'examined-before-birth' });
  const bruises = injuriesOf(aid, given.injuries);
  const count = countBruises(bruises, lookup);
  const inputs = [
    plainInput('age-months', age.totalMonths),
    plainInput('motor-level', motorLevel ?? 'unknown'),
    { id: 'ten-bruises', value: rangeText(count.ten), injuryNumbers: count.tenNumbers },
    { id: 'other-bruises', value: rangeText(count.elsewhere), injuryNumbers: count.elsewhereNumbers },
  ];
  const whole = isWholeSkinSeen(given.regions, lookup.regions);
  const refusal = refusalOf(age.years, motorLevel) ?? (bruises.length > 0 || whole ? undefined : unseen);
  if (refusal !== undefined) return aidResult(aid.id, { ...refusal, inputs });
  const figures = count.pairs.flatMap((pair) => figuresOf(aid, pair));
  return aidResult(aid.id, { status: 'computed', inputs, figures, remarks: remarksOn(count, whole) });
}

interface Refusal {
  readonly status: AidResult['status'];
  readonly reason: AidReason;
}

const unseen: Refusal = { status: 'insufficient-information', reason: 'skin-not-all-seen' };

/**
 * Motor levels at which a child moves about, and at which it does not: children who only roll over are pre-mobile in the authors' earlier
 * study (Kemp and others 2015). Sitting settles neither.
 */
const mobile: readonly (string | undefined)[] = ['crawling', 'cruising', 'walking'];
const preMobile: readonly (string | undefined)[] = ['pre-mobile', 'rolling'];

function refusalOf(years: number, motorLevel: string | undefined): Refusal | undefined {
  if (years >= 4) return { status: 'outside-population', reason: 'four-years-or-older' };
  if (preMobile.includes(motorLevel)) return { status: 'outside-population', reason: 'not-yet-mobile' };
  if (mobile.includes(motorLevel)) return undefined;
  const known = motorLevel !== undefined && motorLevel !== 'unknown';
  return { status: 'insufficient-information', reason: known ? 'mobility-undecided' : 'motor-level-unknown' };
}

const figuresOf = ({ ratios }: DecisionAid, { ten, elsewhere }: BruiseCount['pairs'][number]): readonly AidFigure[] =>
  (ratios?.rows.find((row) => row.ten === ten && row.elsewhere === elsewhere)?.figures ?? []).map(
    ({ comparison, value, from, to }) => ({ id: comparison, row: `${ten}-${elsewhere}`, value, from, to }),
  );

function remarksOn({ pairs, notExact, onBorder }: BruiseCount, whole: boolean): NonNullable<AidOutcome['remarks']> {
  return [
    ...(pairs.length > 1 ? [{ code: 'several-rows' as const, injuryNumbers: [] }] : []),
    ...(notExact.length > 0 ? [{ code: 'count-not-exact' as const, injuryNumbers: notExact }] : []),
    ...(onBorder.length > 0 ? [{ code: 'counted-with-ten' as const, injuryNumbers: onBorder }] : []),
    ...(whole ? [] : [{ code: 'skin-not-all-seen' as const, injuryNumbers: [] }]),
  ];
}

const rangeText = ({ least, most }: CountRange): string =>
  most === undefined ? `${least}+` : most === least ? String(least) : `${least}-${most}`;
