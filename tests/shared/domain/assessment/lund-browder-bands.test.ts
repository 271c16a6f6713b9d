import { describe, expect, it, test } from 'vitest';
import { lundBrowder } from '../../../../shared/domain/assessment/lund-browder.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const table = packLookup.decisionAid('lund-browder')?.table;

/** The share of each part for one age band, for both sides together where there are two. */
const published: Readonly<Record<string, readonly number[]>> = {
  head: [19, 17, 13, 11, 9, 7],
  neck: [2, 2, 2, 2, 2, 2],
  'trunk-anterior': [13, 13, 13, 13, 13, 13],
  'trunk-posterior': [13, 13, 13, 13, 13, 13],
  buttock: [5, 5, 5, 5, 5, 5],
  genitals: [1, 1, 1, 1, 1, 1],
  'upper-arm': [8, 8, 8, 8, 8, 8],
  forearm: [6, 6, 6, 6, 6, 6],
  hand: [5, 5, 5, 5, 5, 5],
  thigh: [11, 13, 16, 17, 18, 19],
  'lower-leg': [10, 10, 11, 12, 13, 14],
  foot: [7, 7, 7, 7, 7, 7],
};

const columnAt = (years: number): string[] =>
  (table?.columns ?? [])
    .filter(({ fromYears = 0, toYears = Number.POSITIVE_INFINITY }) => fromYears <= years && years < toYears)
    .map(({ id }) => id);

describe('the Lund–Browder table of the edition', () => {
  it('holds what was published, both sides of a pair together', () => {
    const rows = Object.fromEntries(
      (table?.rows ?? []).map(({ id, perBody, values }) => [id, values.map((value) => value * perBody)]),
    );
    expect(rows).toEqual(published);
  });

  test.each([0, 1, 2, 3, 4, 5])('adds up to 100 in age band %d', (band) => {
    const sum = (table?.rows ?? []).reduce((total, { perBody, values }) => total + perBody * (values[band] ?? 0), 0);
    expect(sum).toBe(100);
  });

  test.each([
    [0, 'age-0'],
    [1, 'age-1-4'],
    [4, 'age-1-4'],
    [5, 'age-5-9'],
    [9, 'age-5-9'],
    [10, 'age-10-14'],
    [14, 'age-10-14'],
    [15, 'age-15'],
    [16, 'adult'],
    [17, 'adult'],
  ])('at %d completed years is the column %s and no other', (years, column) => {
    expect(columnAt(years)).toEqual([column]);
  });
});

describe('the burned share as an aid', () => {
  const burns = {
    percent: 7.249,
    column: 'age-1-4',
    parts: [],
    counted: [1, 4],
    leftOut: [
      { injuryNumber: 2, reason: 'first-degree' },
      { injuryNumber: 3, reason: 'depth-unknown' },
      { injuryNumber: 5, reason: 'no-outline' },
    ],
    remarks: [{ injuryNumber: 4, remark: 'ring' }],
  } as const;

  it('gives the share with what was counted and what was not', () => {
    expect(lundBrowder({ aidId: 'lund-browder', ageMonths: 30, burns })).toMatchObject({
      status: 'computed',
      figures: [{ id: 'burned-percent', value: '7.2' }],
      inputs: [
        { id: 'age-months', value: 30 },
        { id: 'table-column', value: 'age-1-4' },
        { id: 'burns-counted', injuryNumbers: [1, 4] },
      ],
      remarks: [
        { code: 'first-degree-left-out', injuryNumbers: [2] },
        { code: 'burn-left-out', injuryNumbers: [5] },
        { code: 'more-by-unknown-depth', injuryNumbers: [3] },
        { code: 'burn-ring', injuryNumbers: [4] },
      ],
    });
  });

  it('gives no figure where no burn counts', () => {
    const none = { ...burns, percent: 0, counted: [] };
    expect(lundBrowder({ aidId: 'lund-browder', ageMonths: 30, burns: none })).toMatchObject({
      status: 'insufficient-information',
      reason: 'nothing-counted',
      figures: [],
    });
  });
});
