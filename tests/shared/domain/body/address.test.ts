import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  BODY_SEGMENTS,
  BodyAddress,
  BodyShape,
  leadAddress,
  mirrorAddress,
  segmentSide,
} from '../../../../shared/domain/body/address.ts';

const anyAddress: fc.Arbitrary<BodyAddress> = fc.record({
  model: fc.constant(1 as const),
  segment: fc.constantFrom(...BODY_SEGMENTS),
  along: fc.double({ min: 0, max: 1, noNaN: true }),
  // Minus zero, which no picked address has, becomes zero.
  around: fc.double({ min: -180, max: 180, noNaN: true }).map((degrees) => degrees + 0),
});

describe('an address', () => {
  it('mirrored twice is itself, and mirrored once lies on the other side', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const mirrored = mirrorAddress(address);
        expect(mirrorAddress(mirrored)).toEqual(address);
        const sides = [segmentSide(address.segment), segmentSide(mirrored.segment)];
        expect([
          ['left', 'right'],
          ['right', 'left'],
          ['midline', 'midline'],
        ]).toContainEqual(sides);
      }),
    );
  });

  it.each([
    ['another model edition', { model: 2, segment: 'head', along: 0, around: 0 }],
    ['an unknown segment', { model: 1, segment: 'tail', along: 0, around: 0 }],
    ['a place beyond the end', { model: 1, segment: 'head', along: 1.01, around: 0 }],
    ['more than half a turn', { model: 1, segment: 'head', along: 0, around: 181 }],
    ['no number', { model: 1, segment: 'head', along: Number.NaN, around: 0 }],
    ['a further key', { model: 1, segment: 'head', along: 0, around: 0, x: 3 }],
  ])('is refused with %s', (_, value) => {
    expect(BodyAddress.safeParse(value).success).toBe(false);
  });
});

describe('a shape', () => {
  const place = (along: number): BodyAddress => ({ model: 1, segment: 'thigh-left', along, around: 10 });

  it('is named by its point or by the first address drawn', () => {
    expect(leadAddress({ kind: 'point', at: place(0.5) })).toEqual(place(0.5));
    expect(leadAddress({ kind: 'outline', points: [place(0.1), place(0.2), place(0.3)] })).toEqual(place(0.1));
  });

  it('needs two addresses for a line, three for an outline, and no more than 500', () => {
    const accepts = (kind: 'line' | 'outline', count: number): boolean =>
      BodyShape.safeParse({ kind, points: Array.from({ length: count }, () => place(0.5)) }).success;
    expect([accepts('line', 1), accepts('line', 2), accepts('line', 500), accepts('line', 501)]).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect([accepts('outline', 2), accepts('outline', 3)]).toEqual([false, true]);
  });
});
