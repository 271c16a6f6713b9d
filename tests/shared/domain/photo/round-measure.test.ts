import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundMeasure } from '../../../../shared/domain/photo/round-measure.ts';

describe('a rounded measure', () => {
  it.each([
    { value: 43.26, interval: [42.8, 43.7], rounded: 43.3, shown: [42.8, 43.7] },
    { value: 43.26, interval: [39.1, 47.4], rounded: 43, shown: [39, 48] },
    { value: 43.26, interval: [31.2, 55.3], rounded: 43, shown: [31, 56] },
    { value: 43.26, interval: [3, 83], rounded: 40, shown: [0, 90] },
    { value: 5.1234, interval: [5.1, 5.15], rounded: 5.1, shown: [5.1, 5.2] },
  ] as const)('of $value within $interval is $rounded', ({ value, interval, rounded, shown }) => {
    expect(roundMeasure(value, interval)).toMatchObject({ value: rounded, interval: shown });
  });

  it('never loses a part of its interval', () => {
    const positive = fc.double({ min: 0.01, max: 500, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, (value, below, above) => {
        const { interval } = roundMeasure(value, [value - below, value + above]);
        expect(interval[0]).toBeLessThanOrEqual(value - below + 1e-6);
        expect(interval[1]).toBeGreaterThanOrEqual(value + above - 1e-6);
      }),
    );
  });
});
