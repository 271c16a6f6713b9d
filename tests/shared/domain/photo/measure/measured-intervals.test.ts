import { describe, expect, test } from 'vitest';
import { fitScale } from '../../../../../shared/domain/photo/measure/fit-scale.ts';
import type { MeasureResult, PhotoMarks, PlanePoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import { line, refusalsOf, resultOf, tiltedMarks } from '../../../../support/measured-marks.ts';
import {
  marksSeen,
  nothingElse,
  type PlaneMeasure,
  plainCamera,
  square,
  threeOfAnL,
} from '../../../../support/photo-marks.ts';

const width = ({ interval95: [low, high] }: MeasureResult) => high - low;

describe('the interval', () => {
  const facing = (sdPx: number, mm: readonly PlanePoint[]) =>
    resultOf({
      ...marksSeen({ camera: plainCamera(), scale: square, measures: [{ ...line, mm }], sdPx }),
      ...nothingElse,
    });

  test('of a short line is nearly that of its two ends alone: 1.96 times the marking error times the root of two', () => {
    const short = facing(1.5, [
      [38, 40],
      [42, 40],
    ]);
    // Ten pixels a millimetre. The scale of 800 pixels adds little to a line of 40.
    expect(width(short) / 2).toBeCloseTo((1.96 * 1.5 * Math.SQRT2) / 10, 2);
  });

  test('grows in proportion to the marking error, and away from the scale', () => {
    const near: readonly PlanePoint[] = [
      [20, 40],
      [60, 40],
    ];
    expect(width(facing(2, near)) / width(facing(1, near))).toBeCloseTo(2, 2);
    expect(
      width(
        facing(1, [
          [-110, 40],
          [-70, 40],
        ]),
      ),
    ).toBeGreaterThan(1.5 * width(facing(1, near)));
  });

  test('grows with each allowance that is stated', () => {
    const marks = tiltedMarks([line]);
    const base = width(resultOf(marks));
    const { scale, camera, surface } = marks;
    const more: readonly PhotoMarks[] = [
      { ...marks, scale: { ...scale, printErrorPercent: 2 } },
      { ...marks, camera: { ...camera, distortionPercent: 10 } },
      { ...marks, surface: { kind: 'flat', ...surface, heightMm: 10 } },
      { ...marks, surface: { kind: 'limb', radiusMm: 60 } },
    ];
    for (const wider of more) expect(width(resultOf(wider))).toBeGreaterThan(1.02 * base);
  });

  test('takes a print error of p % as p % of the length where nothing else counts', () => {
    const marks = { ...tiltedMarks([line]), markingSdPx: 0 };
    const printed = resultOf({ ...marks, scale: { ...marks.scale, printErrorPercent: 4 } });
    // Errors along both axes and of their angle: a line at 3:4 gets (0.36² + 0.64² + 0.48²)^½ of 4 % of 50 mm.
    expect(width(printed) / 2).toBeCloseTo(0.04 * 50 * Math.hypot(0.36, 0.64, 0.48), 1);
  });

  test('of three points of an L is wider than of four, and holds what the fourth would have shown', () => {
    const far: PlaneMeasure = {
      ...line,
      mm: [
        [70, 70],
        [110, 100],
      ],
    };
    const three = resultOf(tiltedMarks([far], threeOfAnL));
    expect(width(three)).toBeGreaterThan(2 * width(resultOf(tiltedMarks([far]))));
    expect(three.interval95[0]).toBeLessThan(50);
    expect(three.interval95[1]).toBeGreaterThan(50);
    expect(three.warnings).toContain('perspective-not-determined');
  });
});

describe('repeated markings', () => {
  const shifted = (marks: PhotoMarks, by: number): PhotoMarks => ({
    ...marks,
    scale: {
      points: marks.scale.points.map(({ px: [x, y], mm }) => ({ px: [x, y], mm, repeats: [[x + by, y - by]] })),
    },
  });

  test('are averaged, and their scatter takes the place of the stated error', () => {
    const marks = tiltedMarks([line]);
    // Pairs at a distance d along each axis have a standard deviation of d / √2: 3 px here, twice what is stated.
    const rough = resultOf(shifted(marks, 3 * Math.SQRT2));
    expect(width(rough)).toBeGreaterThan(1.5 * width(resultOf(marks)));
    const fine = resultOf(shifted(marks, 0.3 * Math.SQRT2));
    expect(width(fine)).toBeLessThan(0.5 * width(resultOf(marks)));
  });

  test('that agree to the pixel, as snapped ones do, are not taken for finer than a pixel', () => {
    const snapped = shifted(tiltedMarks([line]), 0);
    const scale = fitScale(snapped);
    expect(scale.ok && scale.value.marking.sdPx).toBeCloseTo(Math.sqrt(1 / 12), 6);
  });

  test('of another number of points are refused', () => {
    const marks = tiltedMarks([line]);
    const [measure] = marks.measurements;
    if (measure === undefined) throw new Error('No measurement');
    const uneven = {
      ...marks,
      measurements: [{ ...measure, repeats: [measure.px, measure.px.slice(1).concat(measure.px)] }],
    };
    expect(refusalsOf(uneven)).toEqual(['measurements.0.repeats.1: repeats-differ']);
  });
});

describe('the practice interval', () => {
  test('of a length is the largest published spread between observers, whatever the marks are worth', () => {
    for (const markingSdPx of [0.1, 1.5, 20]) {
      const { value, practiceInterval95 } = resultOf({ ...tiltedMarks([line]), markingSdPx });
      expect(practiceInterval95[0]).toBeCloseTo(value - 1.96 * 6.3, 3);
      expect(practiceInterval95[1]).toBeCloseTo(value + 1.96 * 6.3, 3);
    }
  });

  test('never goes below nothing, nor over 180 degrees', () => {
    const small = resultOf(
      tiltedMarks([
        {
          ...line,
          mm: [
            [10, 10],
            [14, 10],
          ],
        },
      ]),
    );
    expect(small.practiceInterval95[0]).toBe(0);
    const straight = resultOf(
      tiltedMarks([
        {
          id: 'straight',
          kind: 'angle',
          mm: [
            [10, 10],
            [30, 30],
            [51, 50],
          ],
        },
      ]),
    );
    expect(straight.practiceInterval95[1]).toBe(180);
    expect(straight.interval95[1]).toBe(180);
  });

  test('of other kinds is told to be derived', () => {
    const derived = (kind: PlaneMeasure['kind'], mm: readonly PlanePoint[]) =>
      resultOf(tiltedMarks([{ id: 'x', kind, mm }])).warnings.includes('practice-derived-from-length');
    expect(derived('length', line.mm)).toBe(false);
    expect(
      derived('area', [
        [0, 0],
        [40, 0],
        [0, 30],
      ]),
    ).toBe(true);
  });
});
