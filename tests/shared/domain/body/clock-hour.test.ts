import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ClockHour, clockSpan, hoursApart, hourWords } from '../../../../shared/domain/body/clock-hour.ts';

const anyHour = fc.integer({ min: 2, max: 25 }).map((half) => half / 2);

describe('hours on the ring', () => {
  it('are written as hours, or as hours and minutes', () => {
    expect([1, 3.5, 12, 12.5].map(hourWords)).toEqual(['1', '3.30', '12', '12.30']);
  });

  test.each([
    [3, 3, 0],
    [12, 1, 1],
    [12.5, 12, 0.5],
    [11.5, 12.5, 1],
    [3, 9, 6],
    [2, 10, 4],
  ])('%d and %d lie %d apart', (one, other, apart) => {
    expect(hoursApart(one, other)).toBe(apart);
    expect(hoursApart(other, one)).toBe(apart);
  });
});

describe('the hours that a drawing runs over', () => {
  test.each([
    [[3], false, undefined],
    [[3, 3, 3], true, undefined],
    [[], true, undefined],
    [[3, 5], false, { from: 3, to: 5 }],
    [[5, 3], false, { from: 3, to: 5 }],
    [[11, 1], false, { from: 11, to: 1 }],
    [[1, 11.5, 12.5], false, { from: 11.5, to: 1 }],
    [[12, 12.5], false, { from: 12, to: 12.5 }],
    [[12, 3, 6, 9], false, { from: 12, to: 9 }],
    [[12, 3, 6, 9], true, { from: 12, to: 12 }],
  ])('%j, closed %s', (hours, closed, span) => {
    expect(clockSpan(hours, closed)).toEqual(span);
  });

  it('hold every hour drawn, in either direction of drawing', () => {
    fc.assert(
      fc.property(fc.array(anyHour, { minLength: 1, maxLength: 12 }), (hours) => {
        const span = clockSpan(hours, false);
        expect(span === undefined).toBe(new Set(hours).size === 1);
        if (span === undefined) return;
        expect([ClockHour.parse(span.from), ClockHour.parse(span.to)]).toEqual([span.from, span.to]);
        const length = span.from === span.to ? 12 : (span.to - span.from + 12) % 12;
        for (const hour of hours) expect((hour - span.from + 12) % 12).toBeLessThanOrEqual(length);
      }),
    );
  });
});
