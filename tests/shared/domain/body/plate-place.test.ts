import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlateDrawing } from '../../../../shared/domain/body/plate.ts';
import {
  clockAt,
  mirrorPlace,
  PlatePlace,
  PlateShape,
  pickPart,
  placeAt,
  pointOf,
} from '../../../../shared/domain/body/plate-place.ts';

/** A square ring of 200 units round a square hole of 40, the hole a part of its own; the ring is read on a clock. */
const upright: PlateDrawing = {
  plate: 'test-supine',
  sharesPlacesWith: ['test-knee-chest'],
  viewBox: [-150, 0, 300, 300],
  turned: false,
  clocks: [{ id: 'test', centre: [0, 150], radius: 100, parts: ['ring'] }],
  parts: [
    { id: 'ring', path: 'M-100 50L100 50L100 250L-100 250ZM-20 130L20 130L20 170L-20 170Z', tone: 0.1 },
    { id: 'hole', path: 'M-20 130L20 130L20 170L-20 170Z', tone: 'dark' },
  ],
  layers: { shading: [], crease: [], outline: [] },
};
const turned: PlateDrawing = {
  ...upright,
  plate: 'test-knee-chest',
  sharesPlacesWith: ['test-supine'],
  turned: true,
  parts: upright.parts.map((part) => ({ ...part })),
};

const place: PlatePlace = { model: 1, plate: 'test-supine', part: 'ring', x: 0.9, y: 0.5, clock: 3 };

describe('a place on a flat drawing', () => {
  it('is in the part whose area holds the point; a hole is not of the ring', () => {
    expect(pickPart(upright, { x: -60, y: 150 })).toBe('ring');
    expect(pickPart(upright, { x: 0, y: 150 })).toBe('hole');
    expect(pickPart(upright, { x: 101, y: 150 })).toBe('ring');
    expect(pickPart(upright, { x: 110, y: 150 })).toBeUndefined();
  });

  it('reads twelve ventrally and three on the left of the child, in half hours', () => {
    expect(clockAt(upright, { x: 0, y: 60 })).toBe(12);
    expect(clockAt(upright, { x: 90, y: 150 })).toBe(3);
    expect(clockAt(upright, { x: 0, y: 240 })).toBe(6);
    expect(clockAt(upright, { x: -90, y: 150 })).toBe(9);
    const at = (degrees: number) => ({
      x: 80 * Math.sin((degrees * Math.PI) / 180),
      y: 150 - 80 * Math.cos((degrees * Math.PI) / 180),
    });
    expect(clockAt(upright, at(15))).toBe(12.5);
    expect(clockAt(upright, at(30))).toBe(1);
    expect(clockAt(upright, at(345))).toBe(11.5);
    expect(clockAt(upright, { x: 0, y: 150 })).toBeUndefined();
  });

  it('keeps its hour where the drawing is turned: up is then dorsal, the child’s left on the left', () => {
    expect(clockAt(turned, { x: 0, y: 60 })).toBe(6);
    expect(clockAt(turned, { x: 0, y: 240 })).toBe(12);
    expect(clockAt(turned, { x: -90, y: 150 })).toBe(3);
  });

  it('is the same place on the drawing of another position', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -99, max: 99, noNaN: true }),
        fc.double({ min: 51, max: 249, noNaN: true }),
        (x, y) => {
          const found = placeAt(upright, { x, y });
          if (found === undefined) throw new Error('beside the drawing');
          expect(PlatePlace.parse(found)).toEqual(found);
          const [back, over] = [pointOf(upright, found), pointOf(turned, found)];
          expect(Math.hypot((back?.x ?? 1e9) - x, (back?.y ?? 1e9) - y)).toBeLessThan(0.01);
          expect(Math.hypot((over?.x ?? 1e9) + x, (over?.y ?? 1e9) - (300 - y))).toBeLessThan(0.01);
          if (over !== undefined && Math.hypot(x, y - 150) > 10) expect(clockAt(turned, over)).toBe(found.clock);
        },
      ),
    );
  });

  it('has a mirror image whose mirror image it is', () => {
    expect(mirrorPlace(place)).toEqual({ ...place, x: 0.1, clock: 9 });
    for (let hour = 1; hour <= 12.5; hour += 0.5) {
      const there = mirrorPlace({ ...place, clock: hour });
      expect(mirrorPlace(there).clock).toBe(hour);
    }
    expect(mirrorPlace({ ...place, clock: 12.5 }).clock).toBe(11.5);
    expect(mirrorPlace({ ...place, plate: 'mouth', part: 'tooth-46' }).part).toBe('tooth-36');
    expect(mirrorPlace({ ...place, plate: 'eye-left', part: 'iris-left' })).toMatchObject({
      plate: 'eye-right',
      part: 'iris-right',
    });
  });

  it('refuses hours between the half hours and shapes on two drawings', () => {
    expect(PlatePlace.safeParse({ ...place, clock: 3.25 }).success).toBe(false);
    expect(PlatePlace.safeParse({ ...place, clock: 0 }).success).toBe(false);
    expect(PlateShape.safeParse({ kind: 'line', points: [place, place] }).success).toBe(true);
    expect(PlateShape.safeParse({ kind: 'line', points: [place, { ...place, plate: 'other' }] }).success).toBe(false);
  });
});
