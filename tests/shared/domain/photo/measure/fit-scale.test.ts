import { describe, expect, test } from 'vitest';
import { fitScale } from '../../../../../shared/domain/photo/measure/fit-scale.ts';
import type { PhotoMarks, PlanePoint, ScaleKind } from '../../../../../shared/domain/photo/photo-measure.ts';
import { marksSeen, nothingElse, plainCamera, square, threeOfAnL } from '../../../../support/photo-marks.ts';
import { see } from '../../../../support/pinhole-camera.ts';

const tilted = plainCamera({ tilt: 0.5, towards: 1, roll: 2 });

function marksOf(scale: readonly PlanePoint[], camera = tilted): PhotoMarks {
  return { ...marksSeen({ camera, scale, measures: [], sdPx: 1 }), ...nothingElse };
}

function fitted(marks: PhotoMarks) {
  const scale = fitScale(marks);
  if (!scale.ok) throw new Error(scale.error.kind);
  return scale.value;
}

function refusal(marks: PhotoMarks) {
  const scale = fitScale(marks);
  return scale.ok ? undefined : scale.error;
}

/** The same marks with other pixels of the scale. */
function withPixels(marks: PhotoMarks, change: (px: readonly [number, number], index: number) => [number, number]) {
  const points = marks.scale.points.map((point, index) => ({ ...point, px: change(point.px, index) }));
  return { ...marks, scale: { ...marks.scale, points } };
}

describe('what the marked places determine', () => {
  const ruler: readonly PlanePoint[] = [
    [0, 0],
    [30, 40],
    [60, 80],
  ];
  test.each<[string, readonly PlanePoint[], string]>([
    ['two points', ruler.slice(0, 2), 'similarity'],
    ['points in a line', ruler, 'similarity'],
    ['three of an L', threeOfAnL, 'affine'],
    ['four of which three lie in a line', [...threeOfAnL, [40, 0]], 'affine'],
    ['four in the plane', square, 'homography'],
    ['a fourth inside the triangle of the others', [...threeOfAnL, [20, 20]], 'homography'],
    ['ticks along both arms', [...threeOfAnL, [40, 0], [0, 40]], 'homography'],
  ])('%s: %s', (_, scale, determines) => {
    expect(fitted(marksOf(scale)).determines).toBe(determines);
  });

  test('of a homography is all of the plane: places far from the marks come out where they are, and go back', () => {
    const scale = fitted(marksOf(square));
    for (const place of [
      [40, 40],
      [-30, 100],
      [150, 10],
    ] as const) {
      const px = see(tilted, [place[0], place[1], 0]);
      const [x = 0, y = 0] = scale.toPlane(px) ?? [];
      expect([x, y]).toEqual([expect.closeTo(place[0], 6), expect.closeTo(place[1], 6)]);
      const [u = 0, v = 0] = scale.toPixel(place) ?? [];
      expect([u, v]).toEqual([expect.closeTo(px[0], 4), expect.closeTo(px[1], 4)]);
    }
    expect(scale.warnings).toEqual(['print-error-not-stated']);
  });

  test('of three points is told to leave the perspective open, of a line the tilt', () => {
    expect(fitted(marksOf(threeOfAnL)).warnings).toContain('perspective-not-determined');
    expect(fitted(marksOf(ruler)).warnings).toContain('tilt-not-determined');
  });
});

describe('least squares over more marks than needed', () => {
  const grid = [0, 20, 40, 60, 80].flatMap((x) => [0, 40, 80].map((y): PlanePoint => [x, y]));

  test('comes as near the marks as no other map: what is left over is smaller than the error put in', () => {
    const marks = marksOf(grid);
    const noisy = withPixels(marks, ([x, y], index) => [x + Math.sin(index * 7), y + Math.cos(index * 5)]);
    const put = noisy.scale.points.reduce((sum, { px }, index) => {
      const [x, y] = marks.scale.points[index]?.px ?? px;
      return sum + (px[0] - x) ** 2 + (px[1] - y) ** 2;
    }, 0);
    const { residualPx } = fitted(noisy);
    expect(residualPx).toBeGreaterThan(0);
    expect(residualPx).toBeLessThan(Math.sqrt(put / grid.length));
  });

  test('warns and widens where the marks scatter far more than stated', () => {
    const bent = withPixels(marksOf(grid), ([x, y], index) => [
      x + 6 * Math.sin(index * 7),
      y + 6 * Math.cos(index * 5),
    ]);
    const scale = fitted(bent);
    expect(scale.warnings).toContain('scale-residuals');
    expect(scale.marking.sdPx).toBeGreaterThan(3);
  });

  test('is quiet where they scatter as stated', () => {
    const noisy = withPixels(marksOf(grid), ([x, y], index) => [x + Math.sin(index * 7), y + Math.cos(index * 5)]);
    expect(fitted(noisy).warnings).not.toContain('scale-residuals');
    expect(fitted(noisy).marking.sdPx).toBe(1);
  });
});

describe('impossible marks', () => {
  const swapped: readonly number[] = [0, 2, 1, 3];

  test.each<[string, PhotoMarks, string]>([
    [
      'two corners taken for each other',
      withPixels(marksOf(square), (px, index) => [...(marksOf(square).scale.points[swapped[index] ?? 0]?.px ?? px)]),
      'scale-folds',
    ],
    [
      'corners of the plane marked along a line',
      withPixels(marksOf(square), (_, index) => [1000 + 100 * index, 900 + 50 * index]),
      'scale-points-in-line',
    ],
    [
      'all marks within the marking error',
      withPixels(marksOf(square), (_, index) => [1000 + index, 900 - (index % 2)]),
      'scale-points-coincide',
    ],
    [
      'a mark beside the photo',
      withPixels(marksOf(square), (px, index) => (index === 2 ? [4100, 20] : [...px])),
      'outside-image',
    ],
  ])('%s are refused: %s', (_, marks, kind) => {
    expect(refusal(marks)?.kind).toBe(kind);
  });

  test('names the point that has the place or the millimetres of another', () => {
    const marks = marksOf(square);
    const [first] = marks.scale.points;
    const same = withPixels(marks, (px, index) => (index === 3 && first ? [...first.px] : [...px]));
    expect(refusal(same)).toEqual({ kind: 'scale-points-coincide', path: ['scale', 'points', 3] });
    const twice = {
      ...marks,
      scale: {
        points: marks.scale.points.map(({ px }, index) => ({
          px,
          mm: index === 1 ? ([0, 0] as [number, number]) : (square[index] as [number, number]),
        })),
      },
    };
    expect(refusal(twice)).toEqual({ kind: 'scale-millimetres-coincide', path: ['scale', 'points', 1] });
  });

  test('ticks whose millimetres do not follow their places are refused as contradicting each other', () => {
    const ruler: readonly PlanePoint[] = [0, 20, 40, 60, 80].map((x): PlanePoint => [x, 0]);
    const marks = marksOf(ruler, plainCamera());
    const exchanged = withPixels(marks, (px, index) => [
      ...(marks.scale.points[[0, 3, 2, 1, 4][index] ?? 0]?.px ?? px),
    ]);
    expect(refusal(exchanged)?.kind).toBe('scale-contradicts');
  });

  test('a limb without its radius is refused', () => {
    expect(refusal({ ...marksOf(square), surface: { kind: 'limb' } })).toEqual({
      kind: 'radius-missing',
      path: ['surface', 'radiusMm'],
    });
  });
});

describe('a scale marked in the other sense than it is printed', () => {
  const mirrored = (kind: ScaleKind) => {
    const marks = marksOf(square);
    const points = marks.scale.points.map(({ px, mm: [x, y] }) => ({ px, mm: [x, -y] as [number, number] }));
    return fitted({ ...marks, scale: { points, kind } }).warnings.includes('scale-mirrored');
  };

  test('is warned of where the kind of scale says how it is printed, and only there', () => {
    expect(mirrored('rectangle')).toBe(true);
    expect(mirrored('other')).toBe(false);
  });
});

test('warns of a scale seen at more than 45 degrees', () => {
  expect(fitted(marksOf(square, plainCamera({ tilt: 0.9 }))).warnings).toContain('strong-tilt');
  expect(fitted(marksOf(square, plainCamera({ tilt: 0.6 }))).warnings).not.toContain('strong-tilt');
});
