import { describe, expect, it } from 'vitest';
import { latestAnswer } from '../../../../renderer/screens/case/latest-answer.ts';

const place = { scope: 'photo', person: 'parents' };
const given = { ...place, state: 'given', at: '2026-01-01T10:00:00Z' };
const withdrawn = { ...place, state: 'withdrawn', at: '2026-01-02T10:00:00.000Z' };

describe('latestAnswer', () => {
  it('takes the latest moment, in whatever order answers were recorded', () => {
    expect(latestAnswer([withdrawn, given], place)).toBe(withdrawn);
    expect(latestAnswer([given, withdrawn], place)).toBe(withdrawn);
  });

  it('takes the one recorded last when two hold from the same moment', () => {
    const corrected = { ...given, state: 'refused' };
    expect(latestAnswer([given, corrected], place)).toBe(corrected);
  });

  it('looks at the same step and person only', () => {
    expect(latestAnswer([given], { ...place, person: 'child' })).toBeUndefined();
  });
});
