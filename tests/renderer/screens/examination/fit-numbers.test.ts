import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitNumbers } from '../../../../renderer/screens/examination/route/fit-numbers.ts';

describe('the numbers beside a region', () => {
  it('are all there while they fit, and then as many as fit with how many more there are', () => {
    expect(fitNumbers([1, 2, 3], 8)).toEqual({ shown: [1, 2, 3], more: 0 });
    expect(fitNumbers([1, 2, 3, 4, 5], 8)).toEqual({ shown: [1, 2], more: 3 });
    expect(fitNumbers([], 8)).toEqual({ shown: [], more: 0 });
  });

  it('never take more room than there is unless one number does, and lose none', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 500 })), fc.integer({ min: 1, max: 30 }), (numbers, room) => {
        const { shown, more } = fitNumbers(numbers, room);
        expect(shown.length + more).toBe(numbers.length);
        const text = shown.join(', ') + (more === 0 ? '' : ` +${more}`);
        expect(shown.length <= 1 || text.length <= room).toBe(true);
      }),
    );
  });
});
