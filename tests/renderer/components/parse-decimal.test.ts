import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDecimal, showDecimal } from '../../../renderer/components/parse-decimal.ts';

const millimetres = { min: 0.1, max: 2000, decimals: 1 };

describe('parseDecimal', () => {
  it('takes comma and point alike as decimal mark', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), (tenths) => {
        const value = tenths / 10;
        const [whole, fraction = '0'] = String(value).split('.');
        expect(parseDecimal(`${whole},${fraction}`, millimetres)).toEqual({ kind: 'number', value });
        expect(parseDecimal(`${whole}.${fraction}`, millimetres)).toEqual({ kind: 'number', value });
      }),
    );
  });

  it('reads 12.5 from the keypad as twelve and a half, never as 125', () => {
    expect(parseDecimal('12.5', millimetres)).toEqual({ kind: 'number', value: 12.5 });
    expect(parseDecimal('12,5', millimetres)).toEqual({ kind: 'number', value: 12.5 });
  });

  it.each(['1.234,5', '1,234.5', '1 234', '1e3', '12,', ',5', '12 mm', 'x', '--1', '1,2,3'])('refuses %s', (typed) => {
    expect(parseDecimal(typed, millimetres)).toEqual({ kind: 'not-a-number' });
  });

  it('does not round away what was typed', () => {
    expect(parseDecimal('12,55', millimetres)).toEqual({ kind: 'too-many-decimals' });
    expect(parseDecimal('1.234', millimetres)).toEqual({ kind: 'too-many-decimals' });
  });

  it('names values outside the range, which includes its ends', () => {
    expect(parseDecimal('0', millimetres)).toEqual({ kind: 'out-of-range', value: 0 });
    expect(parseDecimal('2000,1', millimetres)).toEqual({ kind: 'out-of-range', value: 2000.1 });
    expect(parseDecimal('0,1', millimetres)).toEqual({ kind: 'number', value: 0.1 });
    expect(parseDecimal('2000', millimetres)).toEqual({ kind: 'number', value: 2000 });
  });

  it('reads back what it shows, in both languages', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom('nl-NL', 'en-GB'), (tenths, locale) => {
        expect(parseDecimal(showDecimal(tenths / 10, locale), millimetres)).toEqual({
          kind: 'number',
          value: tenths / 10,
        });
      }),
    );
  });
});
