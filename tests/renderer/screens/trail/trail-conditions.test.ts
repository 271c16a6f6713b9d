import { expect, it } from 'vitest';
import { filterOf, noConditions } from '../../../../renderer/screens/trail/trail-conditions.ts';

const caseId = '00000000-0000-4000-8000-000000000001';

it('nothing filled in asks for everything', () => {
  expect(filterOf(noConditions)).toEqual({});
});

it('what is filled in becomes the filter, a group its kinds', () => {
  expect(filterOf({ caseId, userId: '', from: '2026-03-01', to: '2026-03-01', group: 'leaving' })).toEqual({
    caseId,
    from: '2026-03-01',
    to: '2026-03-01',
    kinds: ['export', 'hand-over', 'backup'],
  });
});

it('a period that runs backwards, and a day that is none, are no filter', () => {
  expect(filterOf({ ...noConditions, from: '2026-03-02', to: '2026-03-01' })).toBe('reversed');
  expect(filterOf({ ...noConditions, from: '31-2' })).toBe('from');
  expect(filterOf({ ...noConditions, to: '2026-02-30' })).toBe('to');
});
