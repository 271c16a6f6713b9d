import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delayAfterFailures, remainingDelay } from '../../../electron/vault/unlock-delay.ts';

describe('the delay after wrong passphrases', () => {
  it('is absent for four, starts at the fifth, doubles and ends at a quarter of an hour', () => {
    expect([0, 4, 5, 6, 7, 12, 13, 1000].map(delayAfterFailures)).toEqual([0, 0, 5, 10, 20, 640, 900, 900]);
  });

  it('runs out as time passes', () => {
    const last = '2026-03-02T12:00:00.000Z';
    expect(remainingDelay(6, last, '2026-03-02T12:00:00.000Z')).toBe(10);
    expect(remainingDelay(6, last, '2026-03-02T12:00:09.001Z')).toBe(1);
    expect(remainingDelay(6, last, '2026-03-02T12:00:10.000Z')).toBe(0);
  });

  it('never exceeds the full delay, wherever the clock stands', () => {
    const moment = fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(fc.nat(100), moment, moment, (failures, last, now) => {
        const remaining = remainingDelay(failures, last, now);
        expect(remaining).toBeGreaterThanOrEqual(0);
        expect(remaining).toBeLessThanOrEqual(delayAfterFailures(failures));
      }),
    );
  });
});
