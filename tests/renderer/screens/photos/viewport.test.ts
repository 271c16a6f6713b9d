import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compose,
  invert,
  moveBack,
  moveBy,
  type Similarity,
  throughPairs,
} from '../../../../renderer/screens/photos/viewer/similarity.ts';
import {
  boxOf,
  centreOn,
  fitIn,
  keepInside,
  limitFactor,
  shownBox,
  zoomAt,
} from '../../../../renderer/screens/photos/viewer/viewport.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const place = fc.tuple(number(-5000, 5000), number(-5000, 5000));
const similarity: fc.Arbitrary<Similarity> = fc.record({
  scale: number(0.01, 20),
  angle: number(-Math.PI, Math.PI),
  x: number(-4000, 4000),
  y: number(-4000, 4000),
});
const near = (found: readonly number[], wanted: readonly number[]) => {
  for (const [index, value] of wanted.entries()) expect(found[index]).toBeCloseTo(value, 4);
};

describe('a similarity', () => {
  test('is undone by going back', () => {
    fc.assert(fc.property(similarity, place, (by, at) => near(moveBack(by, moveBy(by, at)), at)));
  });

  test('is composed and inverted like the maps it stands for', () => {
    fc.assert(
      fc.property(similarity, similarity, place, (outer, inner, at) => {
        near(moveBy(compose(outer, inner), at), moveBy(outer, moveBy(inner, at)));
        near(moveBy(invert(outer), at), moveBack(outer, at));
      }),
    );
  });

  test('through two pairs takes each place to its partner', () => {
    fc.assert(
      fc.property(similarity, place, place, (truth, a, b) => {
        fc.pre(Math.hypot(a[0] - b[0], a[1] - b[1]) * Math.min(1, truth.scale) > 2);
        const found = throughPairs([a, b], [moveBy(truth, a), moveBy(truth, b)]);
        expect(found?.scale).toBeCloseTo(truth.scale, 4);
        if (found) near(moveBy(found, [123, -45]), moveBy(truth, [123, -45]));
      }),
    );
  });

  test('needs two different places on both sides', () => {
    const [a, b] = [[10, 10] as const, [90, 40] as const];
    expect(throughPairs([a, a], [a, b])).toBeUndefined();
    expect(throughPairs([a, b], [b, b])).toBeUndefined();
  });
});

describe('a viewport', () => {
  const image = { width: 4000, height: 3000 };
  const frame = { width: 1000, height: 600 };

  test('fits the photo into the frame and puts it in the middle', () => {
    expect(fitIn(image, frame).scale).toBeCloseTo(0.2);
    near(moveBy(fitIn(image, frame), [2000, 1500]), [500, 300]);
    near(Object.values(boxOf(fitIn(image, frame), image)), [100, 0, 900, 600]);
  });

  test('fits a photo on its side by its other measure', () => {
    // 3000 wide and 4000 high on its side: 600 / 4000.
    expect(fitIn(image, frame, 1).scale).toBeCloseTo(0.15);
    near(Object.values(boxOf(fitIn(image, frame, 1), image)), [275, 0, 725, 600]);
    near(moveBy(fitIn(image, frame, 1), [0, 0]), [725, 0]);
  });

  test('keeps what lies under the pointer where it is while zooming', () => {
    fc.assert(
      fc.property(similarity, place, number(0.2, 5), (viewport, at, factor) => {
        near(
          moveBack(zoomAt(viewport, factor, at), at).map((v) => v / 1000),
          moveBack(viewport, at).map((v) => v / 1000),
        );
      }),
    );
  });

  test('zooms no further out than fitted and no further in than twelve times', () => {
    expect(0.3 * limitFactor(0.3, 0.1, 0.2)).toBeCloseTo(0.2);
    expect(10 * limitFactor(10, 2, 0.2)).toBeCloseTo(12);
    expect(limitFactor(1, 1.5, 0.2)).toBeCloseTo(1.5);
    // A photo smaller than the frame is stretched already.
    expect(15 * limitFactor(15, 2, 15)).toBeCloseTo(15);
  });

  test('never lets an edge of the photo come into the frame, nor a small photo leave the middle', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3 }), number(1, 20), place, (quarters, factor, [dx, dy]) => {
        const fitted = fitIn(image, frame, quarters);
        const zoomed = zoomAt(fitted, factor, [500, 300]);
        const kept = boxOf(keepInside({ ...zoomed, x: zoomed.x + dx, y: zoomed.y + dy }, image, frame), image);
        for (const [low, high, room] of [
          [kept.left, kept.right, frame.width],
          [kept.top, kept.bottom, frame.height],
        ] as const) {
          if (high - low <= room) expect((low + high) / 2).toBeCloseTo(room / 2, 3);
          else {
            expect(low).toBeLessThanOrEqual(1e-6);
            expect(high).toBeGreaterThanOrEqual(room - 1e-6);
          }
        }
      }),
    );
  });

  test('brings a pixel to the middle and says which part is shown', () => {
    const centred = centreOn({ ...fitIn(image, frame), scale: 1 }, [1200, 800], frame);
    near(moveBy(centred, [1200, 800]), [500, 300]);
    near(Object.values(shownBox(centred, frame)), [700, 500, 1700, 1100]);
  });
});
