import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SegmentFrame } from '../../../../shared/domain/body/segment-frame.ts';
import { addressInFrame, rayOfAddress } from '../../../../shared/domain/body/segment-frame.ts';
import { add } from '../../../../shared/domain/body/vector.ts';

/** An upright bar of 300 mm, as a left thigh would stand. */
const frame: SegmentFrame = {
  segment: 'thigh-left',
  origin: [100, 900, 20],
  axis: [0, -1, 0],
  ventral: [0, 0, 1],
  lateral: [1, 0, 0],
  length: 300,
  proximalFan: 60,
  distalFan: 90,
  knots: [
    [0, 0],
    [0.4, 0.25],
    [1, 1],
  ],
};

describe('the frame of a segment', () => {
  it.each<[string, readonly [number, number, number], number]>([
    ['front', [100, 750, 70], 0],
    ['outer side', [150, 750, 20], 90],
    ['inner side', [50, 750, 20], -90],
    ['back', [100, 750, -30], 180],
  ])('counts degrees from the %s', (_, point, around) => {
    expect(addressInFrame(frame, point).around).toBeCloseTo(around, 6);
  });

  it('counts along from the upper end, by way of its knots', () => {
    // 120 of 300 mm down is the share 0.4, which the knots call 0.25; 210 mm down is 0.7, halfway between the knots 0.25 and 1.
    expect(addressInFrame(frame, [100, 780, 70]).along).toBeCloseTo(0.25, 5);
    expect(addressInFrame(frame, [100, 690, 70]).along).toBeCloseTo(0.625, 5);
  });

  it('gives the poles of the axis 0 and 1, and nothing beyond', () => {
    expect(addressInFrame(frame, [100, 950, 20]).along).toBe(0);
    expect(addressInFrame(frame, [100, 500, 20]).along).toBe(1);
  });

  it('sees from the axis, along a ray, exactly the places that have the ray’s address', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        fc.double({ min: -179, max: 179, noNaN: true }),
        fc.double({ min: 10, max: 200, noNaN: true }),
        (along, around, distance) => {
          const ray = rayOfAddress(frame, along, around);
          const address = addressInFrame(frame, add(ray.origin, ray.direction, distance));
          expect(address.along).toBeCloseTo(along, 4);
          expect(address.around).toBeCloseTo(around, 1);
        },
      ),
    );
  });
});
