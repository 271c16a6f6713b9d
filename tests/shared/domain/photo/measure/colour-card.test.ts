import { describe, expect, test } from 'vitest';
import {
  applyGains,
  balanceOnGrey,
  fromLinear,
  type Rgb,
  toLab,
  toLinear,
} from '../../../../../shared/domain/photo/measure/colour-card.ts';

const near = (values: readonly number[], digits = 1) => values.map((value) => expect.closeTo(value, digits));

describe('CIELAB of sRGB colours', () => {
  // D50: CSS Color Module Level 4, section 9 and its conversion samples. D65: Lindbloom's colour calculator.
  test.each<{ readonly name: string; readonly rgb: Rgb; readonly d65: Rgb; readonly d50: Rgb }>([
    { name: 'white', rgb: [255, 255, 255], d65: [100, 0, 0], d50: [100, 0, 0] },
    { name: 'black', rgb: [0, 0, 0], d65: [0, 0, 0], d50: [0, 0, 0] },
    { name: 'red', rgb: [255, 0, 0], d65: [53.24, 80.09, 67.2], d50: [54.29, 80.8, 69.89] },
    { name: 'green', rgb: [0, 255, 0], d65: [87.73, -86.18, 83.18], d50: [87.82, -79.27, 80.99] },
    { name: 'blue', rgb: [0, 0, 255], d65: [32.3, 79.19, -107.86], d50: [29.57, 68.3, -112.03] },
  ])('$name', ({ rgb, d65, d50 }) => {
    expect(toLab(rgb, 'd65')).toEqual(near(d65));
    expect(toLab(rgb, 'd50')).toEqual(near(d50));
  });

  test('the 18 % grey of a card, with any of its three values alike, has no colour and a lightness of 49.5', () => {
    const grey = fromLinear(0.18);
    // CIE 15: L* = 116 · 0.18^(1/3) - 16.
    expect(toLab([grey, grey, grey], 'd65')).toEqual(near([49.5, 0, 0]));
  });
});

test('the curve of sRGB goes back to where it came from', () => {
  for (let value = 0; value <= 255; value += 5) expect(fromLinear(toLinear(value))).toBeCloseTo(value, 6);
});

describe('white balance on a grey patch', () => {
  test('makes the patch neutral and leaves its luminance as it was', () => {
    const patch: Rgb = [150, 118, 90];
    const gains = balanceOnGrey(patch);
    if (gains === undefined) throw new Error('No gains');
    const [r, g, b] = applyGains(patch, gains);
    expect([g, b]).toEqual(near([r, r], 6));
    expect(toLab([r, g, b], 'd65')[0]).toBeCloseTo(toLab(patch, 'd65')[0], 2);
  });

  test('is not taken from a patch that is burnt out or black in a channel', () => {
    expect(balanceOnGrey([255, 120, 110])).toBeUndefined();
    expect(balanceOnGrey([60, 4, 50])).toBeUndefined();
  });
});
