import { describe, expect, test } from 'vitest';
import type { PhotoMarks, PlanePoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import { line, refusalsOf, resultOf, resultsOf, tiltedMarks } from '../../../../support/measured-marks.ts';
import { marksSeen, type PlaneMeasure, plainCamera, square } from '../../../../support/photo-marks.ts';

/** A circle of radius 15 round (40, 40), from one angle to another. */
const bow = (count: number, from: number, to: number) =>
  Array.from({ length: count }, (_, index): PlanePoint => {
    const angle = from + ((to - from) * index) / (count - 1);
    return [40 + 15 * Math.cos(angle), 40 + 15 * Math.sin(angle)];
  });

describe('exact marks in a tilted photo', () => {
  test.each<[PlaneMeasure, number, string]>([
    [line, 50, 'mm'],
    [
      {
        id: 'bent',
        kind: 'width',
        mm: [
          [0, 0],
          [30, 40],
          [30, 60],
        ],
      },
      70,
      'mm',
    ],
    [
      {
        id: 'canines',
        kind: 'intercanine',
        mm: [
          [20, 20],
          [48, 41],
        ],
      },
      35,
      'mm',
    ],
    [
      {
        id: 'right',
        kind: 'angle',
        mm: [
          [40, 10],
          [10, 10],
          [10, 60],
        ],
      },
      90,
      'deg',
    ],
    [
      {
        id: 'sharp',
        kind: 'angle',
        mm: [
          [60, 10],
          [10, 10],
          [60, 60],
        ],
      },
      45,
      'deg',
    ],
    [
      {
        id: 'triangle',
        kind: 'area',
        mm: [
          [0, 0],
          [40, 0],
          [0, 30],
        ],
      },
      600,
      'mm2',
    ],
    [
      {
        id: 'hollow',
        kind: 'area',
        mm: [
          [0, 0],
          [40, 0],
          [40, 40],
          [20, 10],
          [0, 40],
        ],
      },
      1000,
      'mm2',
    ],
    [{ id: 'arch', kind: 'arch', mm: bow(5, 0.3, 2.5) }, 30, 'mm'],
  ])('$id comes out true, with the truth inside both intervals', (measure, truth, unit) => {
    const result = resultOf(tiltedMarks([measure]));
    expect(result).toMatchObject({ id: measure.id, value: expect.closeTo(truth, 3), unit });
    for (const [low, high] of [result.interval95, result.practiceInterval95]) {
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    }
  });
});

describe('what is warned of', () => {
  test('nothing where everything is stated and near', () => {
    const marks = tiltedMarks([line]);
    expect(resultOf({ ...marks, scale: { ...marks.scale, printErrorPercent: 0.5 } }).warnings).toEqual([]);
  });

  test('what was not stated', () => {
    const { camera, surface, ...bare } = tiltedMarks([line]);
    expect([camera, surface]).not.toContain(undefined);
    expect(resultOf(bare).warnings).toEqual(['surface-not-stated', 'lens-not-stated', 'print-error-not-stated']);
  });

  test.each<[string, PlaneMeasure]>([
    [
      'far-from-scale',
      {
        ...line,
        mm: [
          [130, 40],
          [150, 40],
        ],
      },
    ],
    [
      'points-too-close',
      {
        ...line,
        mm: [
          [10, 10],
          [10.2, 10],
        ],
      },
    ],
    [
      'interval-wide',
      {
        ...line,
        mm: [
          [10, 10],
          [10.8, 10],
        ],
      },
    ],
  ])('%s', (code, measure) => {
    expect(resultOf(tiltedMarks([measure])).warnings).toContain(code);
    expect(resultOf(tiltedMarks([line])).warnings).not.toContain(code);
  });
});

describe('what cannot be measured', () => {
  test('is named with its place, all at once, and nothing is measured', () => {
    const marks = tiltedMarks([
      line,
      {
        id: 'crossed',
        kind: 'area',
        mm: [
          [0, 0],
          [40, 40],
          [40, 0],
          [0, 40],
        ],
      },
      {
        id: 'leg',
        kind: 'angle',
        mm: [
          [0, 0],
          [10, 10],
        ],
      },
      {
        id: 'flat arch',
        kind: 'arch',
        mm: [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
      },
      {
        id: 'many',
        kind: 'intercanine',
        mm: [
          [0, 0],
          [10, 0],
          [20, 0],
        ],
      },
      {
        id: 'same',
        kind: 'length',
        mm: [
          [5, 5],
          [5, 5],
        ],
      },
    ]);
    expect(refusalsOf(marks)).toEqual([
      'measurements.1.px: outline-crosses-itself',
      'measurements.2.px: too-few-points',
      'measurements.3.px: points-in-line',
      'measurements.4.px: wrong-number-of-points',
      'measurements.5.px.1: points-coincide',
    ]);
  });

  test('two of one identification, and points beside the photo', () => {
    expect(refusalsOf(tiltedMarks([line, line]))).toEqual(['measurements.1.id: id-repeated']);
    const marks = tiltedMarks([line]);
    const beside = {
      ...marks,
      measurements: marks.measurements.map((measure) => ({
        ...measure,
        px: [
          [-50, 10],
          [10, 10],
        ] as [number, number][],
      })),
    };
    expect(refusalsOf(beside)).toEqual(['measurements.0.px.0: outside-image']);
  });

  test('nothing beyond the horizon of a strongly tilted plane', () => {
    const low = plainCamera({ tilt: 1.35, towards: 0 });
    const marks = marksSeen({ camera: low, scale: square, measures: [], sdPx: 1 });
    const high = {
      ...marks,
      measurements: [
        {
          id: 'sky',
          kind: 'length' as const,
          px: [
            [2000, 5],
            [2100, 5],
          ] as [number, number][],
        },
      ],
    };
    const low2 = {
      ...marks,
      measurements: [
        {
          id: 'sky',
          kind: 'length' as const,
          px: [
            [2000, 2990],
            [2100, 2990],
          ] as [number, number][],
        },
      ],
    };
    expect([...refusalsOf(high), ...refusalsOf(low2)]).toContain('measurements.0.px: beyond-horizon');
  });

  test('a knot no larger than the marking error is measured and warned of', () => {
    const corners = tiltedMarks([
      {
        id: 'outline',
        kind: 'area',
        mm: [
          [0, 0],
          [40, 0],
          [40, 30],
          [0, 30],
        ],
      },
    ]);
    const [measure] = corners.measurements;
    const [a, b, c, d] = measure?.px ?? [];
    if (!(measure && a && b && c && d)) throw new Error('No outline');
    // The last corner is marked twice, the second time just before the first: the outline turns round itself there.
    const knot: [number, number][] = [
      [d[0] + 1, d[1] + 2],
      [d[0] + 2, d[1] - 2],
      [d[0] - 2, d[1] + 1],
    ];
    const knotted = { ...corners, measurements: [{ ...measure, px: [a, b, c, ...knot] }] };
    expect(refusalsOf(knotted)).toEqual([]);
    expect(resultOf(knotted).value).toBeCloseTo(1200, -2);
  });
});

test('a printed ruler scanned at 300 dpi: lengths of up to 250 mm within one per cent by its ends', () => {
  const pxPerMm = 300 / 25.4;
  const marks: PhotoMarks = {
    image: { width: 3508, height: 2480 },
    scale: {
      kind: 'ruler',
      points: [
        { px: [118, 300], mm: [0, 0] },
        { px: [118 + 200 * pxPerMm, 300], mm: [200, 0] },
      ],
    },
    markingSdPx: 1.5,
    camera: { tiltDegrees: 0, distortionPercent: 0 },
    surface: { kind: 'flat' },
    measurements: [10, 50, 150, 250].map((mm) => ({
      id: String(mm),
      kind: 'length',
      px: [
        [200, 500],
        [200 + mm * pxPerMm * 0.8, 500 + mm * pxPerMm * 0.6],
      ],
    })),
  };
  for (const { id, value } of resultsOf(marks)) expect(Math.abs(value / Number(id) - 1)).toBeLessThan(0.01);
});
