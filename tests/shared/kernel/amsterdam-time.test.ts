import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amsterdamCivil, amsterdamDay, amsterdamInstants } from '../../../shared/kernel/amsterdam-time.ts';

/**
 * The rule in force since 1996 (Directive 2000/84/EC): summer time runs from the last Sunday of March 01:00 UTC to the last
 * Sunday of October 01:00 UTC; the offset is one hour in winter, two in summer.
 */
function offsetHours(milliseconds: number): 1 | 2 {
  const year = new Date(milliseconds).getUTCFullYear();
  const changeIn = (month: number): number => {
    const last = new Date(Date.UTC(year, month + 1, 0));
    return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
  };
  return milliseconds >= changeIn(2) && milliseconds < changeIn(9) ? 2 : 1;
}

const minutes = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 11, 31) / 60_000 })
  .map((minute) => minute * 60_000);

describe('amsterdamCivil', () => {
  it('shows what the European rule of summer time gives', () => {
    fc.assert(
      fc.property(minutes, (milliseconds) => {
        const wall = new Date(milliseconds + offsetHours(milliseconds) * 3_600_000).toISOString();
        expect(amsterdamCivil(new Date(milliseconds).toISOString())).toEqual({
          date: wall.slice(0, 10),
          time: wall.slice(11, 16),
        });
      }),
    );
  });
});

describe('amsterdamInstants', () => {
  it('finds every moment again by what the clock showed', () => {
    fc.assert(
      fc.property(minutes, (milliseconds) => {
        const instant = new Date(milliseconds).toISOString();
        expect(amsterdamInstants(amsterdamCivil(instant))).toContain(instant);
      }),
    );
  });

  it('gives one instant on ordinary days', () => {
    expect(amsterdamInstants({ date: '2026-01-15', time: '14:30' })).toEqual(['2026-01-15T13:30:00.000Z']);
    expect(amsterdamInstants({ date: '2026-07-15', time: '14:30' })).toEqual(['2026-07-15T12:30:00.000Z']);
  });

  it('gives none in the hour that is skipped in March', () => {
    expect(amsterdamInstants({ date: '2026-03-29', time: '02:00' })).toEqual([]);
    expect(amsterdamInstants({ date: '2026-03-29', time: '02:59' })).toEqual([]);
    expect(amsterdamInstants({ date: '2026-03-29', time: '01:59' })).toEqual(['2026-03-29T00:59:00.000Z']);
    expect(amsterdamInstants({ date: '2026-03-29', time: '03:00' })).toEqual(['2026-03-29T01:00:00.000Z']);
  });

  it('gives two, summer time first, in the hour that comes twice in October', () => {
    expect(amsterdamInstants({ date: '2026-10-25', time: '02:30' })).toEqual([
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:00.000Z',
    ]);
    expect(amsterdamInstants({ date: '2026-10-25', time: '03:00' })).toEqual(['2026-10-25T02:00:00.000Z']);
  });
});

describe('amsterdamDay', () => {
  it.each([
    ['2026-01-15', '2026-01-14T23:00:00.000Z', '2026-01-15T23:00:00.000Z'],
    ['2026-07-15', '2026-07-14T22:00:00.000Z', '2026-07-15T22:00:00.000Z'],
    // Directive 2000/84/EC: the day of 23 hours and the day of 25.
    ['2026-03-29', '2026-03-28T23:00:00.000Z', '2026-03-29T22:00:00.000Z'],
    ['2026-10-25', '2026-10-24T22:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ['2026-12-31', '2026-12-30T23:00:00.000Z', '2026-12-31T23:00:00.000Z'],
  ])('%s', (date, from, until) => {
    expect(amsterdamDay(date)).toEqual({ from, until });
  });
});
