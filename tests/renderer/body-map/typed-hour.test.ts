import { describe, expect, it } from 'vitest';
import { readHour, stepHour } from '../../../renderer/body-map/typed-hour.ts';
import { hourWords } from '../../../shared/domain/body/clock-hour.ts';

const hours = Array.from({ length: 24 }, (_, index) => 1 + index / 2);

describe('a typed hour', () => {
  it('is read as it is written in a description', () => {
    for (const hour of hours) expect(readHour(hourWords(hour))).toBe(hour);
  });

  it('is read with colon, comma, half sign and full hours too', () => {
    expect(['3:30', '3,5', '3½', ' 12 ', '3.00', '07'].map(readHour)).toEqual([3.5, 3.5, 3.5, 12, 3, 7]);
  });

  it('is refused when it is no whole or half hour of the ring', () => {
    for (const text of ['', '0', '0.30', '13', '12.5.', '3.15', '-3', '3 uur', '123'])
      expect(readHour(text), text).toBeUndefined();
  });

  it('goes round the ring in half hours', () => {
    expect(stepHour(12.5, 1)).toBe(1);
    expect(stepHour(1, -1)).toBe(12.5);
    expect(stepHour(3, 2)).toBe(4);
    for (const hour of hours) expect(stepHour(stepHour(hour, 7), -7)).toBe(hour);
  });
});
