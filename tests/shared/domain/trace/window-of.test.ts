import { describe, expect, it, test } from 'vitest';
import type { TraceIncident } from '../../../../shared/domain/trace/trace.ts';
import { hoursSince, windowStatus, windowsOf } from '../../../../shared/domain/trace/window-of.ts';
import { ageOn } from '../../../../shared/kernel/iso-date.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { syntheticSwab } from '../../../support/synthetic-traces.ts';

const taken = Date.parse(syntheticSwab.takenAt);
const before = (hours: number): string => new Date(taken - hours * 3_600_000).toISOString();
const incident = (most: number, least = most): TraceIncident => ({ earliest: before(most), latest: before(least) });
const child = ageOn('2020-01-01', '2026-03-02');
const adult = ageOn('2000-01-01', '2026-03-02');
const sampling = (given?: TraceIncident, age = child) => ({
  trace: syntheticSwab,
  incident: given,
  age,
  lookup: packLookup,
});

describe('the term for children', () => {
  test.each([
    ['at once', incident(0), 'within'],
    ['after exactly seven days', incident(168), 'within'],
    ['a minute after seven days', incident(168 + 1 / 60), 'outside'],
    ['when seven days lie within the doubt', incident(200, 100), 'unknown'],
    ['when even the latest moment is too long ago', incident(400, 169), 'outside'],
    ['when it was taken before the incident', incident(-1), 'unknown'],
    ['without a moment', undefined, 'unknown'],
  ] as const)('%s', (_, given, status) => {
    expect(windowStatus(sampling(given))).toBe(status);
  });

  it('is seven days, whatever the material and the place, for nobody of eighteen or older', () => {
    for (const { id } of packLookup.standard.traces.kinds)
      expect(windowStatus({ ...sampling(incident(168)), trace: { ...syntheticSwab, kind: id } })).toBe('within');
    expect(windowsOf(sampling(incident(1), adult)).filter(({ window }) => window.rule === 'practice')).toEqual([]);
    expect(windowStatus(sampling(incident(1), adult))).toBe('unknown');
  });

  it('is the only rule that decides: others are shown beside it, the one without a source as unverified', () => {
    const verdicts = windowsOf(sampling(incident(100)));
    expect(verdicts.map(({ window, status }) => [window.id, status])).toEqual([
      ['acute-child-nl', 'within'],
      ['prepubertal-72', 'outside'],
      ['recent-be', 'outside'],
    ]);
    expect(verdicts.find(({ window }) => window.id === 'prepubertal-72')?.window.provenance.verified).toBe(false);
  });

  it('is told for a swab of the body only where the rule is about such', () => {
    const object = { ...syntheticSwab, place: { kind: 'object', what: 'luier' } } as const;
    const ids = windowsOf({ ...sampling(incident(1)), trace: object }).map(({ window }) => window.id);
    expect(ids).not.toContain('prepubertal-72');
  });

  it('leaves open what a source gives as a range', () => {
    const status = (hours: number) =>
      windowsOf(sampling(incident(hours), adult)).find(({ window }) => window.id === 'older-guidance-nl')?.status;
    expect([24, 36, 48, 49].map(status)).toEqual(['within', 'unknown', 'unknown', 'outside']);
  });
});

test('hours since an incident are counted from its latest and its earliest moment', () => {
  expect(hoursSince(incident(30.5, 12.9), syntheticSwab.takenAt)).toEqual([12, 30]);
});
