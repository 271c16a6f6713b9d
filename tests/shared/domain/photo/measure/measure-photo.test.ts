import { describe, expect, test } from 'vitest';
import { measurePhoto } from '../../../../../shared/domain/photo/measure/measure-photo.ts';
import type { MeasureResult, PhotoMarks, PlanePoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import {
  marksSeen,
  nothingElse,
  type PlaneMeasure,
  plainCamera,
  square,
  threeOfAnL,
} from '../../../../support/photo-marks.ts';

const tilted = plainCamera({ tilt: 0.5, towards: 1, roll: 2 });
const line: PlaneMeasure = {
  id: 'line',
  kind: 'length',
  mm: [
    [10, 10],
    [40, 50],
  ],
};

function marksOf(measures: readonly PlaneMeasure[], scale: readonly PlanePoint[] = square): PhotoMarks {
  return { ...marksSeen({ camera: tilted, scale, measures, sdPx: 1.5 }), ...nothingElse };
}

function results(marks: PhotoMarks): readonly MeasureResult[] {
  const measured = measurePhoto(marks);
  if (!measured.ok) throw new Error(JSON.stringify(measured.error));
  return measured.value;
}

function only(marks: PhotoMarks): MeasureResult {
  const [result] = results(marks);
  if (result === undefined) throw new Error('Nothing measured');
  return result;
}

const refusals = (marks: PhotoMarks) => {
  const measured = measurePhoto(marks);
  return measured.ok ? [] : measured.error.refusals.map(({ kind, path }) => `${path.join('.')}: ${kind}`);
};

const width = ({ interval95: [low, high] }: MeasureResult) => high - low;

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
    const result = only(marksOf([measure]));
    expect(result).toMatchObject({ id: measure.id, value: expect.closeTo(truth, 3), unit });
    for (const [low, high] of [result.interval95, result.practiceInterval95]) {
      expect(low).toBeLessThan(truth);
      expect(high).toBeGreaterThan(truth);
    }
  });
});

describe('the interval', () => {
  const facing = (sdPx: number, mm: readonly PlanePoint[]) =>
    only({
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
    const marks = marksOf([line]);
    const base = width(only(marks));
    const { scale, camera, surface } = marks;
    const more: readonly PhotoMarks[] = [
      { ...marks, scale: { ...scale, printErrorPercent: 2 } },
      { ...marks, camera: { ...camera, distortionPercent: 10 } },
      { ...marks, surface: { kind: 'flat', ...surface, heightMm: 10 } },
      { ...marks, surface: { kind: 'limb', radiusMm: 60 } },
    ];
    for (const wider of more) expect(width(only(wider))).toBeGreaterThan(1.02 * base);
  });

  test('takes a print error of p % as p % of the length where nothing else counts', () => {
    const marks = { ...marksOf([line]), markingSdPx: 0 };
    const printed = only({ ...marks, scale: { ...marks.scale, printErrorPercent: 4 } });
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
    const three = only(marksOf([far], threeOfAnL));
    expect(width(three)).toBeGreaterThan(2 * width(only(marksOf([far]))));
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
    const marks = marksOf([line]);
    // Pairs at a distance d along each axis have a standard deviation of d / √2: 3 px here, twice what is stated.
    const rough = only(shifted(marks, 3 * Math.SQRT2));
    expect(width(rough)).toBeGreaterThan(1.5 * width(only(marks)));
    const fine = only(shifted(marks, 0.3 * Math.SQRT2));
    expect(width(fine)).toBeLessThan(0.5 * width(only(marks)));
  });

  test('of another number of points are refused', () => {
    const marks = marksOf([line]);
    const [measure] = marks.measurements;
    if (measure === undefined) throw new Error('No measurement');
    const uneven = {
      ...marks,
      measurements: [{ ...measure, repeats: [measure.px, measure.px.slice(1).concat(measure.px)] }],
    };
    expect(refusals(uneven)).toEqual(['measurements.0.repeats.1: repeats-differ']);
  });
});

describe('the practice interval', () => {
  test('of a length is the largest published spread between observers, whatever the marks are worth', () => {
    for (const markingSdPx of [0.1, 1.5, 20]) {
      const { value, practiceInterval95 } = only({ ...marksOf([line]), markingSdPx });
      expect(practiceInterval95[0]).toBeCloseTo(value - 1.96 * 6.3, 3);
      expect(practiceInterval95[1]).toBeCloseTo(value + 1.96 * 6.3, 3);
    }
  });

  test('never goes below nothing, nor over 180 degrees', () => {
    const small = only(
      marksOf([
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
    const straight = only(
      marksOf([
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
      only(marksOf([{ id: 'x', kind, mm }])).warnings.includes('practice-derived-from-length');
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

describe('what is warned of', () => {
  test('nothing where everything is stated and near', () => {
    const marks = marksOf([line]);
    expect(only({ ...marks, scale: { ...marks.scale, printErrorPercent: 0.5 } }).warnings).toEqual([]);
  });

  test('what was not stated', () => {
    const { camera, surface, ...bare } = marksOf([line]);
    expect([camera, surface]).not.toContain(undefined);
    expect(only(bare).warnings).toEqual(['surface-not-stated', 'lens-not-stated', 'print-error-not-stated']);
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
    expect(only(marksOf([measure])).warnings).toContain(code);
    expect(only(marksOf([line])).warnings).not.toContain(code);
  });
});

describe('what cannot be measured', () => {
  test('is named with its place, all at once, and nothing is measured', () => {
    const marks = marksOf([
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
    expect(refusals(marks)).toEqual([
      'measurements.1.px: outline-crosses-itself',
      'measurements.2.px: too-few-points',
      'measurements.3.px: points-in-line',
      'measurements.4.px: wrong-number-of-points',
      'measurements.5.px.1: points-coincide',
    ]);
  });

  test('two of one identification, and points beside the photo', () => {
    expect(refusals(marksOf([line, line]))).toEqual(['measurements.1.id: id-repeated']);
    const marks = marksOf([line]);
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
    expect(refusals(beside)).toEqual(['measurements.0.px.0: outside-image']);
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
    expect([...refusals(high), ...refusals(low2)]).toContain('measurements.0.px: beyond-horizon');
  });

  test('a knot no larger than the marking error is measured and warned of', () => {
    const corners = marksOf([
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
    expect(refusals(knotted)).toEqual([]);
    expect(only(knotted).value).toBeCloseTo(1200, -2);
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
  for (const { id, value } of results(marks)) expect(Math.abs(value / Number(id) - 1)).toBeLessThan(0.01);
});
