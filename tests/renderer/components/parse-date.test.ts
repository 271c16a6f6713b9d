import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateInWords, parseDate, showDate } from '../../../renderer/components/parse-date.ts';

const days = fc
  .integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2100, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));

const two = (number: number): string => String(number).padStart(2, '0');

describe('parseDate', () => {
  it('reads day before month in every accepted form', () => {
    fc.assert(
      fc.property(days, fc.constantFrom('-', '/', '.'), fc.boolean(), (iso, mark, padded) => {
        const [year = 0, month = 0, day = 0] = iso.split('-').map(Number);
        const write = (part: number): string => (padded ? two(part) : String(part));
        expect(parseDate(`${write(day)}${mark}${write(month)}${mark}${year}`)).toEqual({ kind: 'date', iso });
        expect(parseDate(`${two(day)}${two(month)}${year}`)).toEqual({ kind: 'date', iso });
      }),
    );
  });

  it('reads 02-03-2020 as 2 March, never as 3 February', () => {
    expect(parseDate('02-03-2020')).toEqual({ kind: 'date', iso: '2020-03-02' });
    expect(parseDate('2-3-2020')).toEqual({ kind: 'date', iso: '2020-03-02' });
  });

  it.each(['2-3-20', '2-3', '2/3-2020', '2020-03-02', '2 3 2020', '232020', '2-3-2020 uur', '2-maart-2020', 'x'])(
    'refuses %s',
    (typed) => {
      expect(parseDate(typed)).toEqual({ kind: 'not-a-date' });
    },
  );

  it.each(['31-4-2020', '29-2-2021', '0-1-2020', '1-13-2020', '29-2-1900'])('says that %s does not exist', (typed) => {
    expect(parseDate(typed)).toEqual({ kind: 'no-such-day' });
  });

  it('refuses years that nobody means', () => {
    expect(parseDate('23-2-0020')).toEqual({ kind: 'year-out-of-range' });
    expect(parseDate('1-1-2101')).toEqual({ kind: 'year-out-of-range' });
  });

  it('takes only white space as empty', () => {
    expect(parseDate('  ')).toEqual({ kind: 'empty' });
  });

  it('never gives a date that was not written as one', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (typed) => {
        const parsed = parseDate(typed);
        if (parsed.kind === 'date') expect(typed.trim()).toMatch(/^(\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{8})$/);
      }),
    );
  });
});

describe('showDate', () => {
  it('writes a date so that it is read back as the same', () => {
    fc.assert(
      fc.property(days, (iso) => {
        expect(parseDate(showDate(iso))).toEqual({ kind: 'date', iso });
      }),
    );
  });

  it('leaves text that is no date as it was typed', () => {
    expect(showDate('30-2-2020')).toBe('30-2-2020');
  });
});

describe('dateInWords', () => {
  it('says the weekday, day first', () => {
    expect(dateInWords('2020-03-02', 'nl-NL')).toBe('ma 2 maart 2020');
    expect(dateInWords('2020-03-02', 'en-GB')).toBe('Mon 2 March 2020');
  });
});
