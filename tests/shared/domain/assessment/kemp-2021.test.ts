import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { AidResult } from '../../../../shared/domain/assessment/aid-result.ts';
import { kemp2021 } from '../../../../shared/domain/assessment/kemp-2021.ts';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import type { RegionFinding } from '../../../../shared/domain/examination/examination.ts';
import type { InjuryCount } from '../../../../shared/domain/injury/injury.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { addressIn } from './bruise-samples.ts';
import { publishedComparisons, publishedKemp2021 } from './published-kemp-2021.ts';

const aid = packLookup.decisionAid('kemp-2021') as DecisionAid; // the edition's own test proves that it is there
const allSeen: readonly RegionFinding[] = packLookup.regions.regions
  .filter(({ parent }) => parent === null)
  .map(({ id }) => ({ regionId: id, state: 'normal' }));

interface Situation {
  readonly motorLevel?: string | undefined;
  readonly birthDate?: string;
  readonly regions?: readonly RegionFinding[];
}

const assess = (injuries: readonly InjuryRecord[], situation: Situation = {}): AidResult =>
  kemp2021({
    aid,
    injuries,
    birthDate: situation.birthDate ?? '2024-05-12',
    examinedOn: '2026-05-12',
    motorLevel: 'motorLevel' in situation ? situation.motorLevel : 'walking',
    regions: situation.regions ?? allSeen,
    lookup: packLookup,
  });

const places = {
  ten: ['chest', 'abdomen', 'back', 'buttock-left', 'genital-region', 'ear-left', 'neck', 'nape'].map((id) =>
    addressIn(id),
  ),
  elsewhere: ['cheek-left', 'forehead', 'lower-leg-left', 'upper-arm-right', 'jaw-angle-left'].map((id) =>
    addressIn(id),
  ),
};

const bruise = (number: number, where: keyof typeof places, count: InjuryCount = { kind: 'single' }): InjuryRecord => {
  const at = places[where][number % places[where].length];
  if (at === undefined) throw new Error('No place');
  return sampleInjury(number, { shape: { kind: 'point', at }, count, descriptors: {} });
};

/** So many single bruises on torso, ears and neck and elsewhere. */
const bruises = (ten: number, elsewhere: number): InjuryRecord[] => [
  ...Array.from({ length: ten }, (_, index) => bruise(index + 1, 'ten')),
  ...Array.from({ length: elsewhere }, (_, index) => bruise(ten + index + 1, 'elsewhere')),
];

const shown = (result: AidResult): Record<string, string> =>
  Object.fromEntries(
    result.figures.map(({ id, row, value, from, to }) => [`${row} ${id}`, `${value} (${from} to ${to})`]),
  );
const rowsOf = (result: AidResult): string[] => [...new Set(result.figures.map(({ row }) => row ?? ''))].sort();
const input = (result: AidResult, id: string) => result.inputs.find((entry) => entry.id === id);

describe('the likelihood table of Kemp 2021', () => {
  it('stands in the edition to the figure, as read at second hand', () => {
    const rows = aid.ratios?.rows.map(({ ten, elsewhere, figures }) => [
      ten,
      elsewhere,
      ...publishedComparisons.map((comparison) => {
        const figure = figures.find((each) => each.comparison === comparison);
        return `${figure?.value} (${figure?.from} to ${figure?.to})`;
      }),
    ]);
    expect(rows).toEqual(publishedKemp2021.map((row) => [...row]));
    expect([aid.enabled, aid.provenance.verified]).toEqual([true, false]);
    expect(aid.limits.nl).toContain('tweede hand');
    expect(aid.limits.en).toContain('second hand');
  });

  test.each(publishedKemp2021.map((row) => [...row] as const))(
    '%d on torso, ears and neck, %d elsewhere',
    (ten, elsewhere, ...figures) => {
      const result = assess(bruises(Number(ten), Number(elsewhere)));
      expect(result.status).toBe('computed');
      expect(shown(result)).toEqual(
        Object.fromEntries(publishedComparisons.map((id, index) => [`${ten}-${elsewhere} ${id}`, figures[index]])),
      );
      expect([input(result, 'ten-bruises')?.value, input(result, 'other-bruises')?.value]).toEqual([
        String(ten),
        String(elsewhere),
      ]);
    },
  );

  it('takes five as two or more', () => {
    expect(rowsOf(assess(bruises(5, 4)))).toEqual(['2-2']);
    expect(rowsOf(assess([bruise(1, 'ten', { kind: 'exact', count: 5 })]))).toEqual(['2-0']);
  });

  it('says which injuries were counted where', () => {
    const result = assess([bruise(2, 'elsewhere'), bruise(1, 'ten')]);
    expect(input(result, 'ten-bruises')).toMatchObject({ value: '1', injuryNumbers: [1] });
    expect(input(result, 'other-bruises')).toMatchObject({ value: '1', injuryNumbers: [2] });
  });

  it('counts an uncounted group as two or more and says that the number is not known', () => {
    const result = assess([bruise(1, 'ten', { kind: 'cluster' })]);
    expect(rowsOf(result)).toEqual(['2-0']);
    expect(input(result, 'ten-bruises')?.value).toBe('2+');
    expect(result.remarks).toContainEqual({ code: 'count-not-exact', injuryNumbers: [1] });
  });

  it('gives every row that is possible where a group lies on both sides of the border', () => {
    const [chest, cheek] = [places.ten[0], places.elsewhere[0]];
    if (chest === undefined || cheek === undefined) throw new Error('No place');
    const group = sampleInjury(1, {
      shape: { kind: 'line', points: [chest, cheek] },
      count: { kind: 'exact', count: 2 },
    });
    const result = assess([group]);
    expect(rowsOf(result)).toEqual(['0-2', '1-1', '2-0']);
    expect(result.remarks.map(({ code }) => code)).toContain('several-rows');
    const one = assess([sampleInjury(1, { shape: { kind: 'line', points: [chest, cheek] } })]);
    expect(rowsOf(one)).toEqual(['1-0']);
    expect(one.remarks).toContainEqual({ code: 'counted-with-ten', injuryNumbers: [1] });
  });

  it('does not know how many bruises a grip mark is', () => {
    const grip = sampleInjury(1, { type: 'fingertip-bruises', descriptors: {} });
    expect(rowsOf(assess([grip]))).toEqual(['1-0', '2-0']);
    expect(assess([grip]).remarks).toContainEqual({ code: 'count-not-exact', injuryNumbers: [1] });
  });

  it('leaves petechiae and what is no bruise out', () => {
    expect(rowsOf(assess([sampleInjury(1, { type: 'petechiae' }), sampleInjury(2, { type: 'abrasion' })]))).toEqual([
      '0-0',
    ]);
  });

  it('refuses from the fourth birthday on, and speaks until the day before', () => {
    expect(assess(bruises(1, 0), { birthDate: '2022-05-12' })).toMatchObject({
      status: 'outside-population',
      reason: 'four-years-or-older',
      figures: [],
    });
    expect(rowsOf(assess(bruises(1, 0), { birthDate: '2022-05-13' }))).toEqual(['1-0']);
    expect(assess(bruises(1, 0), { birthDate: '2026-05-13' })).toMatchObject({
      status: 'insufficient-information',
      reason: 'examined-before-birth',
      figures: [],
    });
  });

  test.each([
    ['pre-mobile', 'outside-population', 'not-yet-mobile'],
    ['rolling', 'outside-population', 'not-yet-mobile'],
    ['sitting', 'insufficient-information', 'mobility-undecided'],
    ['unknown', 'insufficient-information', 'motor-level-unknown'],
    [undefined, 'insufficient-information', 'motor-level-unknown'],
  ])(
    'gives no figure for a child whose motor level is %s: the table is that of mobile children',
    (motorLevel, status, reason) => {
      expect(assess(bruises(1, 1), { motorLevel })).toMatchObject({ status, reason, figures: [] });
    },
  );

  test.each(['crawling', 'cruising', 'walking'])('speaks of a child that is %s', (motorLevel) => {
    expect(assess(bruises(1, 1), { motorLevel }).status).toBe('computed');
  });

  it('takes no bruise for none only where the whole skin was seen', () => {
    expect(assess([], { regions: [] })).toMatchObject({
      status: 'insufficient-information',
      reason: 'skin-not-all-seen',
      figures: [],
    });
    const part = assess(bruises(1, 0), { regions: [] });
    expect(rowsOf(part)).toEqual(['1-0']);
    expect(part.remarks.map(({ code }) => code)).toContain('skin-not-all-seen');
    expect(assess([])).toMatchObject({ status: 'computed' });
    const refused = allSeen.map((finding) =>
      finding.regionId === 'anogenital' ? { ...finding, state: 'refused' as const, reason: 'child-refused' } : finding,
    );
    expect(assess(bruises(1, 0), { regions: refused }).remarks.map(({ code }) => code)).toContain('skin-not-all-seen');
  });
});

const anyCount: fc.Arbitrary<InjuryCount> = fc.oneof(
  fc.constant({ kind: 'single' } as const),
  fc.integer({ min: 2, max: 9 }).map((count) => ({ kind: 'exact', count }) as const),
  fc.constant({ kind: 'cluster' } as const),
  fc.integer({ min: 2, max: 9 }).map((about) => ({ kind: 'cluster', about }) as const),
);
const anyBruises = fc
  .array(fc.record({ where: fc.constantFrom('ten' as const, 'elsewhere' as const), count: anyCount }), { maxLength: 6 })
  .map((found) => found.map(({ where, count }, index) => bruise(index + 1, where, count)));

const tens = (result: AidResult) => rowsOf(result).map((row) => Number(row[0]));

describe('counting for the table', () => {
  it('never counts fewer for one bruise more, on torso, ears and neck or elsewhere', () => {
    fc.assert(
      fc.property(
        anyBruises,
        fc.constantFrom('ten' as const, 'elsewhere' as const),
        anyCount,
        (found, where, count) => {
          const more = [...found, bruise(found.length + 1, where, count)];
          const [before, after] = [assess(found), assess(more)];
          for (const position of [0, 2]) {
            const least = (result: AidResult) => Math.min(...rowsOf(result).map((row) => Number(row[position])));
            const most = (result: AidResult) => Math.max(...rowsOf(result).map((row) => Number(row[position])));
            expect(least(after)).toBeGreaterThanOrEqual(least(before));
            expect(most(after)).toBeGreaterThanOrEqual(most(before));
          }
          if (where === 'ten') expect(Math.min(...tens(after))).toBeGreaterThanOrEqual(1);
        },
      ),
    );
  });

  it('gives the same whatever the order of the injuries', () => {
    fc.assert(
      fc.property(
        anyBruises.chain((found) =>
          fc.tuple(
            fc.constant(found),
            fc.shuffledSubarray(found, { minLength: found.length, maxLength: found.length }),
          ),
        ),
        ([found, shuffled]) => {
          expect(assess(shuffled)).toEqual(assess(found));
        },
      ),
    );
  });
});
