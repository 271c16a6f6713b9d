import type { InjuryRecord } from '../case/case-record.ts';
import type { StandardLookup } from '../standard/lookup.ts';
import { numbersOf, ten4SitesTouched } from './find-bruises.ts';

/** At least `least` and at most `most`; without `most` there is no telling how many. */
export interface CountRange {
  readonly least: number;
  readonly most?: number;
}

/** A pair of numbers of bruises as a table has them: 0, 1, or 2 for two or more. */
export interface BruisePair {
  readonly ten: number;
  readonly elsewhere: number;
}

/** Bruises counted on torso, ears and neck and elsewhere, with every pair that the record leaves possible. */
export interface BruiseCount {
  readonly ten: CountRange;
  readonly elsewhere: CountRange;
  readonly pairs: readonly BruisePair[];
  readonly tenNumbers: number[];
  readonly elsewhereNumbers: number[];
  /** Injuries that stand for a number of bruises that was not recorded. */
  readonly notExact: number[];
  /** Single bruises that lie on both sides of the border and are counted with torso, ears and neck. */
  readonly onBorder: number[];
}

/**
 * Counts bruises for a table by torso, ears and neck against elsewhere. A group without an exact number is two or more, a grip mark that
 * is recorded as one is one or more; how a group divides that lies on both sides is left open.
 */
export function countBruises(bruises: readonly InjuryRecord[], lookup: StandardLookup): BruiseCount {
  const counted = bruises.map((injury) => ({ injury, where: whereOf(injury, lookup), range: rangeOf(injury) }));
  const having = (where: Where) => counted.filter((each) => each.where === where);
  const across = having('both');
  const single = across.filter(({ range }) => range.most === 1);
  const divided = across.filter(({ range }) => range.most !== 1);
  const shares = divided.map(({ range }) => ({ least: 0, ...(range.most === undefined ? {} : { most: range.most }) }));
  const rangesOf = (part: typeof counted) => part.map(({ range }) => range);
  const numbers = (part: typeof counted) => numbersOf(part.map(({ injury }) => injury));
  return {
    ten: added([...rangesOf(having('ten')), ...rangesOf(single), ...shares]),
    elsewhere: added([...rangesOf(having('elsewhere')), ...shares]),
    pairs: possiblePairs(counted),
    tenNumbers: numbers([...having('ten'), ...across]),
    elsewhereNumbers: numbers([...having('elsewhere'), ...divided]),
    notExact: numbers(counted.filter(({ range }) => range.most === undefined)),
    onBorder: numbers(single),
  };
}

type Where = 'ten' | 'elsewhere' | 'both';

const tenSites = ['torso', 'ear', 'neck'];

/** An injury lies on both sides when the places it was drawn over do. */
function whereOf(injury: InjuryRecord, lookup: StandardLookup): Where {
  const points = injury.details.plate ?? injury.details.shape;
  const places = points.kind === 'point' ? [injury] : placesApart(injury);
  const within = places.map((place) => {
    const touched = ten4SitesTouched(place, lookup);
    return tenSites.some((site) => touched.has(site));
  });
  if (within.every((inside) => inside)) return 'ten';
  return within.some((inside) => inside) ? 'both' : 'elsewhere';
}

/** The injury once for each place of its drawing. */
function placesApart(injury: InjuryRecord): readonly InjuryRecord[] {
  const { shape, plate } = injury.details;
  if (plate !== undefined && plate.kind !== 'point')
    return plate.points.map((at) => ({ ...injury, details: { ...injury.details, plate: { kind: 'point', at } } }));
  return shape.kind === 'point'
    ? [injury]
    : shape.points.map((at) => ({ ...injury, details: { ...injury.details, shape: { kind: 'point', at } } }));
}

function rangeOf({ details: { type, count } }: InjuryRecord): CountRange {
  if (count.kind === 'exact') return { least: count.count, most: count.count };
  if (count.kind === 'cluster') return { least: 2 };
  return type === 'fingertip-bruises' ? { least: 1 } : { least: 1, most: 1 };
}

function added(ranges: readonly CountRange[]): CountRange {
  const least = ranges.reduce((sum, range) => sum + range.least, 0);
  const mosts = ranges.map(({ most }) => most);
  return mosts.includes(undefined)
    ? { least }
    : { least, most: mosts.reduce<number>((sum, most) => sum + (most ?? 0), 0) };
}

/** Two on either side fill the table, so that no division of more than four gives another row. */
const enough = 4;

function possiblePairs(
  counted: readonly { readonly where: Where; readonly range: CountRange }[],
): readonly BruisePair[] {
  const start = new Map([['0-0', { ten: 0, elsewhere: 0 }]]);
  const all = counted.reduce(
    (before, { where, range }) => {
      const after = new Map<string, BruisePair>();
      for (const pair of before.values())
        for (const more of divisions(where, range)) {
          const sum = {
            ten: Math.min(2, pair.ten + more.ten),
            elsewhere: Math.min(2, pair.elsewhere + more.elsewhere),
          };
          after.set(`${sum.ten}-${sum.elsewhere}`, sum);
        }
      return after;
    },
    start as ReadonlyMap<string, BruisePair>,
  ); // Widened: what follows is a new map each time.
  return [...all.values()].toSorted((left, right) => left.ten - right.ten || left.elsewhere - right.elsewhere);
}

/** How the bruises of one injury may divide over the two sides. */
function divisions(where: Where, { least, most }: CountRange): readonly BruisePair[] {
  const upTo = Math.min(most ?? Number.POSITIVE_INFINITY, Math.max(least, enough));
  const totals = Array.from({ length: upTo - least + 1 }, (_, index) => least + index);
  return totals.flatMap((total) => {
    if (where === 'ten' || (where === 'both' && total === 1)) return [{ ten: total, elsewhere: 0 }];
    if (where === 'elsewhere') return [{ ten: 0, elsewhere: total }];
    return Array.from({ length: total + 1 }, (_, ten) => ({ ten, elsewhere: total - ten }));
  });
}
