import { describe, expect, it } from 'vitest';
import { scaleBar } from '../../../../shared/domain/body/scale-bar.ts';

const mannequin = { statureMm: 1100 };

describe('a scale bar', () => {
  it('is 5 cm on the mannequin: 25 units of 2 mm', () => {
    expect(scaleBar({ mmPerUnit: 2, viewBox: [-150, 0, 300, 550] }, mannequin)).toEqual({
      mm: 50,
      units: 25,
      basis: 'mannequin',
    });
  });

  it('is shorter on the drawing of a child taller than the mannequin: each of its centimetres takes less room', () => {
    const bar = scaleBar({ mmPerUnit: 2, viewBox: [-150, 0, 300, 550] }, mannequin, { heightCm: 121 });
    expect(bar).toMatchObject({ mm: 50, basis: 'child' });
    expect(bar.units).toBeCloseTo(25 / 1.1, 10);
  });

  it.each([
    [200, 50],
    [199, 20],
    [80, 20],
    [79, 10],
    [30, 10],
  ])('on a drawing %i mm wide it is %i mm: at most a quarter of the width, but never under 1 cm', (width, mm) => {
    expect(scaleBar({ mmPerUnit: 1, viewBox: [0, 0, width, 300] }, mannequin).mm).toBe(mm);
  });
});
