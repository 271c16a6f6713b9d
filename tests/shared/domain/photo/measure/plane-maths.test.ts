import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitCircle } from '../../../../../shared/domain/photo/measure/fit-circle.ts';
import {
  type FourPoints,
  fitDirectly,
  invert,
  mapFourPoints,
  type Point,
  project,
} from '../../../../../shared/domain/photo/measure/homography.ts';
import { chiSquareLimit, studentQuantile } from '../../../../../shared/domain/photo/measure/marking-error.ts';
import { crossesItself } from '../../../../../shared/domain/photo/measure/outline-crosses.ts';
import { practiceInterval } from '../../../../../shared/domain/photo/measure/practice-spread.ts';
import { factorCholesky, invertMatrix, solveLinear } from '../../../../../shared/domain/photo/measure/solve-linear.ts';

const corners: FourPoints = [
  [0, 0],
  [80, 0],
  [80, 80],
  [0, 80],
];
const shift = fc.integer({ min: -150, max: 150 });
/** A square of 800 pixels with each corner moved: always convex. */
const images = fc.tuple(shift, shift, shift, shift, shift, shift, shift, shift).map(
  ([a, b, c, d, e, f, g, h]): FourPoints => [
    [1000 + a, 900 + b],
    [1800 + c, 900 + d],
    [1800 + e, 1700 + f],
    [1000 + g, 1700 + h],
  ],
);

describe('homographies', () => {
  test('take four places to four others, back again, and agree with the direct linear transformation', () => {
    fc.assert(
      fc.property(images, fc.tuple(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 })), (px, place) => {
        const map = mapFourPoints(corners, px);
        const fitted = fitDirectly(corners.map((from, index) => ({ from, to: px[index] ?? from })));
        const back = map && invert(map);
        if (!(map && fitted && back)) throw new Error('No map');
        for (const [index, corner] of corners.entries()) {
          const [x = 0, y = 0] = project(map, corner) ?? [];
          expect(Math.hypot(x - (px[index]?.[0] ?? 0), y - (px[index]?.[1] ?? 0))).toBeLessThan(1e-6);
        }
        const there = project(map, place) ?? [0, 0];
        const same = project(fitted, place) ?? [0, 0];
        expect(Math.hypot(there[0] - same[0], there[1] - same[1])).toBeLessThan(1e-6);
        const [u = 0, v = 0] = project(back, there) ?? [];
        expect(Math.hypot(u - place[0], v - place[1])).toBeLessThan(1e-6);
      }),
    );
  });

  test('are none where three places lie in a line or two are exchanged', () => {
    const [a, b, c, d] = corners;
    expect(mapFourPoints([a, b, [160, 0], d], corners)).toBeUndefined();
    expect(mapFourPoints(corners, [a, c, b, d])).toBeUndefined();
  });
});

describe('linear systems', () => {
  test('are solved, inverted and factored', () => {
    const matrix = [
      [4, 2],
      [2, 3],
    ];
    expect(solveLinear(matrix, [8, 8])).toEqual([expect.closeTo(1, 12), expect.closeTo(2, 12)]);
    expect(invertMatrix(matrix)?.flat()).toEqual([0.375, -0.25, -0.25, 0.5].map((value) => expect.closeTo(value, 12)));
    expect(factorCholesky(matrix)?.flat()).toEqual([2, 1, Math.SQRT2].map((value) => expect.closeTo(value, 12)));
  });

  test('that are singular have no answer', () => {
    const flat = [
      [1, 2],
      [2, 4],
    ];
    expect([solveLinear(flat, [1, 1]), invertMatrix(flat), factorCholesky(flat)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

// Tables of Student's t (97.5 %) and chi-square (99.9 %) in any textbook.
test.each([
  [6, 2.447],
  [10, 2.228],
  [30, 2.042],
])('Student with %i degrees of freedom: %f', (degrees, value) => {
  expect(Math.abs(studentQuantile(degrees) / value - 1)).toBeLessThan(0.002);
});
test.each([
  [2, 13.82],
  [10, 29.59],
  [50, 86.66],
])('chi-square with %i degrees of freedom: %f', (degrees, value) => {
  expect(Math.abs(chiSquareLimit(degrees) / value - 1)).toBeLessThan(0.03);
});

describe('the best circle', () => {
  const at = (angle: number, radius = 20): Point => [7 + radius * Math.cos(angle), -3 + radius * Math.sin(angle)];

  test('through points of a circle is that circle; an outward shift of all of them is that of the radius', () => {
    const circle = fitCircle([0, 0.7, 1.5, 2.1].map((angle) => at(angle)));
    expect(circle?.radius).toBeCloseTo(20, 8);
    expect(circle?.centre).toEqual([expect.closeTo(7, 8), expect.closeTo(-3, 8)]);
    expect(circle?.radiusWeights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 8);
  });

  test('lies between points that are half a millimetre inside and outside by turns', () => {
    const points = Array.from({ length: 12 }, (_, index) =>
      at((index / 12) * 2 * Math.PI, index % 2 === 0 ? 20.5 : 19.5),
    );
    expect(fitCircle(points)?.radius).toBeCloseTo(20, 6);
  });

  test('is none through a line', () => {
    expect(
      fitCircle([
        [0, 0],
        [1, 1],
        [2, 2],
      ]),
    ).toBeUndefined();
  });
});

describe('an outline', () => {
  test.each<[string, readonly Point[], ReturnType<typeof crossesItself>]>([
    [
      'a hollow shape',
      [
        [0, 0],
        [40, 0],
        [40, 40],
        [20, 10],
        [0, 40],
      ],
      'none',
    ],
    [
      'a bow tie',
      [
        [0, 0],
        [40, 40],
        [40, 0],
        [0, 40],
      ],
      'crosses',
    ],
    [
      'two shapes that touch in a corner',
      [
        [0, 0],
        [20, 20],
        [40, 0],
        [40, 40],
        [20, 20],
        [0, 40],
      ],
      'crosses',
    ],
    [
      'a small knot',
      [
        [0, 0],
        [40, 0],
        [40, 40],
        [-1, 40],
        [1, 37],
        [2, 41],
      ],
      'within-marking-error',
    ],
  ])('%s: %s', (_, points, crossing) => {
    expect(crossesItself(points, 5)).toBe(crossing);
  });
});

describe('the practice interval', () => {
  const half = 1.96 * 6.3;

  test('of a rectangle is that of both its sides at once', () => {
    const outline: readonly Point[] = [
      [0, 0],
      [100, 0],
      [100, 1e-9],
      [50, 50],
      [0, 1e-9],
    ];
    const { interval } = practiceInterval('area', 2500, outline);
    expect(interval[0]).toBeCloseTo(2500 * (1 - half / 100) * (1 - half / 50), 3);
    expect(interval[1]).toBeCloseTo(2500 * (1 + half / 100) * (1 + half / 50), 3);
  });

  test('of an angle between long legs is narrower than between short ones', () => {
    const width = (leg: number) => {
      const [low, high] = practiceInterval('angle', 90, [
        [leg, 0],
        [0, 0],
        [0, leg],
      ]).interval;
      return high - low;
    };
    // Two ends and the corner, each 6.3/√2 mm: (1 + 1 + 2)^½ of that over the leg, in radians.
    expect(width(200) / 2).toBeCloseTo((1.96 * (6.3 / Math.SQRT2) * 2 * 180) / Math.PI / 200, 6);
    expect(width(100)).toBeCloseTo(2 * width(200), 6);
  });
});
