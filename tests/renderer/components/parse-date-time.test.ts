import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinTyped, parseDateTime, showDateTime } from '../../../renderer/components/parse-date-time.ts';
import { parseTime } from '../../../renderer/components/parse-time.ts';
import { Instant } from '../../../shared/kernel/iso-date.ts';

describe('parseTime', () => {
  it('reads every minute of the day in every accepted form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const [hh, mm] = [String(hour).padStart(2, '0'), String(minute).padStart(2, '0')];
        const time = { kind: 'time', time: `${hh}:${mm}` };
        expect([`${hour}:${mm}`, `${hh}.${mm}`, `${hh}${mm}`].map(parseTime)).toEqual([time, time, time]);
      }),
    );
  });

  it.each(['24:00', '12:60', '9', '905', '9:5', '9u05', '9:05 pm', '-1:00'])('refuses %s', (typed) => {
    expect(parseTime(typed)).toEqual({ kind: 'not-a-time' });
  });
});

describe('parseDateTime', () => {
  it('gives the instant on Dutch clocks', () => {
    expect(parseDateTime({ date: '1-7-2026', time: '9:05' })).toEqual({
      kind: 'instant',
      instant: '2026-07-01T07:05:00.000Z',
    });
    expect(parseDateTime({ date: '1-1-2026', time: '0:30' })).toEqual({
      kind: 'instant',
      instant: '2025-12-31T23:30:00.000Z',
    });
  });

  it('refuses the hour that summer time skips and asks about the hour that comes twice', () => {
    expect(parseDateTime({ date: '29-3-2026', time: '2:30' })).toEqual({ kind: 'skipped-hour' });
    expect(parseDateTime({ date: '25-10-2026', time: '2:30' })).toEqual({
      kind: 'twice',
      instants: ['2026-10-25T00:30:00.000Z', '2026-10-25T01:30:00.000Z'],
    });
  });

  it('says which half is missing or wrong', () => {
    expect(parseDateTime({ date: '', time: '' })).toEqual({ kind: 'empty' });
    expect(parseDateTime({ date: '1-1-2026', time: '' })).toEqual({ kind: 'incomplete' });
    expect(parseDateTime({ date: '', time: '9:00' })).toEqual({ kind: 'incomplete' });
    expect(parseDateTime({ date: '1-1-2026', time: '25:00' })).toEqual({ kind: 'bad-time' });
    expect(parseDateTime({ date: '31-2-2026', time: '9:00' })).toEqual({
      kind: 'bad-date',
      date: { kind: 'no-such-day' },
    });
  });

  it('shows an instant so that it is read back as the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2000, 0, 1) / 60_000, max: Date.UTC(2099, 0, 1) / 60_000 }), (minute) => {
        const instant = new Date(minute * 60_000).toISOString();
        const parsed = parseDateTime(showDateTime(instant));
        expect(parsed.kind === 'twice' ? parsed.instants : [parsed.kind === 'instant' && parsed.instant]).toContain(
          instant,
        );
      }),
    );
  });
});

describe('joinTyped', () => {
  const typed = fc.string({ maxLength: 12 }).filter((text) => !text.includes('|'));

  it('keeps half a moment exactly as typed, and the schema refuses it', () => {
    fc.assert(
      fc.property(typed, typed, (date, time) => {
        const joined = joinTyped({ date, time });
        expect(showDateTime(joined)).toEqual({ date, time });
        expect(Instant.safeParse(joined).success).toBe(false);
      }),
    );
  });
});
