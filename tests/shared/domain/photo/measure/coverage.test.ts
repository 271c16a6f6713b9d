import { describe, expect, test } from 'vitest';
import { measurePhoto } from '../../../../../shared/domain/photo/measure/measure-photo.ts';
import type { PixelPoint, PlanePoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import { marksSeen, type PlaneMeasure, square, threeOfAnL } from '../../../../support/photo-marks.ts';
import { cameraAt, normalNumbers, type PinholeCamera, seededRandom } from '../../../../support/pinhole-camera.ts';

interface Scene {
  readonly camera: PinholeCamera;
  readonly sdPx: number;
  readonly measures: readonly (PlaneMeasure & { readonly truth: number })[];
}

/** Numbers and scenes that follow from a seed. */
function scenesFrom(seed: number, most: { readonly tiltDegrees: number }) {
  const random = seededRandom(seed);
  const normal = normalNumbers(random);
  const between = (low: number, high: number) => low + (high - low) * random();
  return {
    /** A mark with a normal error along each axis. */
    marker:
      (sdPx: number) =>
      ([x, y]: PixelPoint): PixelPoint => [x + sdPx * normal(), y + sdPx * normal()],
    scene(): Scene {
      const focalPx = between(0.7, 2) * 4000;
      const camera = cameraAt({
        width: 4000,
        height: 3000,
        focalPx,
        distanceMm: focalPx / between(4, 13),
        tilt: (between(0, most.tiltDegrees) * Math.PI) / 180,
        towards: between(0, 7),
        roll: between(0, 7),
        lookAt: [40, 40],
        seenAt: [between(1700, 2300), between(1300, 1700)],
      });
      return { camera, sdPx: between(0.5, 2.5), measures: measuresAround(between) };
    },
  };
}

/** Shows what was found, for whoever reads the run. */
const tell = (name: string, found: unknown) => process.stdout.write(`${name}: ${JSON.stringify(found)}\n`);

/** One measurement of each kind somewhere within 40 mm of the scale. */
function measuresAround(between: (low: number, high: number) => number): Scene['measures'] {
  const [x, y] = [between(-40, 120), between(-40, 120)];
  const at = (radius: number, angle: number): PlanePoint => [
    x + radius * Math.cos(angle),
    y + radius * Math.sin(angle),
  ];
  const [size, from, turn] = [between(5, 40), between(0, 6), between(0.2, 2.9)];
  const [radius, span] = [between(12, 25), between(1.6, 3.1)];
  const flatness = between(0.4, 1);
  const outline = Array.from({ length: 12 }, (_, index): PlanePoint => {
    const angle = (index / 12) * 2 * Math.PI;
    return [x + (size / 2) * Math.cos(angle), y + (size / 2) * flatness * Math.sin(angle)];
  });
  const bow = Array.from({ length: 5 }, (_, index) => at(radius, from + (span * index) / 4));
  return [
    { id: 'length', kind: 'length', mm: [at(0, 0), at(size, from)], truth: size },
    { id: 'path', kind: 'length', mm: bow, truth: 8 * radius * Math.sin(span / 8) },
    { id: 'angle', kind: 'angle', mm: [at(size, from), at(0, 0), at(20, from + turn)], truth: (turn * 180) / Math.PI },
    // Twelve corners on an ellipse: twelve triangles of half the sine of 30 degrees.
    { id: 'area', kind: 'area', mm: outline, truth: 6 * Math.sin(Math.PI / 6) * (size / 2) ** 2 * flatness },
    { id: 'arch', kind: 'arch', mm: bow, truth: 2 * radius },
  ];
}

/** In how many of a hundred poses each kind's interval holds the truth, over poses whose marks all lie in the image. */
function coverage(scale: readonly PlanePoint[], scenes: ReturnType<typeof scenesFrom>, poses: number) {
  const counts = new Map<string, { hit: number; all: number }>();
  for (let pose = 0; pose < poses; pose += 1) {
    const { camera, sdPx, measures } = scenes.scene();
    const measured = measurePhoto(marksSeen({ camera, scale, measures, sdPx, mark: scenes.marker(sdPx) }));
    if (!measured.ok) {
      expect(measured.error.refusals.map(({ kind }) => kind)).toContain('outside-image');
      continue;
    }
    for (const [index, { interval95 }] of measured.value.entries()) {
      const { id = '', truth = Number.NaN } = measures[index] ?? {};
      const count = counts.get(id) ?? { hit: 0, all: 0 };
      const hit = interval95[0] <= truth && truth <= interval95[1];
      counts.set(id, { hit: count.hit + (hit ? 1 : 0), all: count.all + 1 });
    }
  }
  const percent = Object.fromEntries([...counts].map(([id, { hit, all }]) => [id, (100 * hit) / all]));
  const [hits, all] = [...counts.values()].reduce(([a, b], count) => [a + count.hit, b + count.all], [0, 0]);
  return { percent, together: (100 * hits) / all, poses: all / counts.size };
}

const between =
  (low: number, high: number) =>
  (values: Readonly<Record<string, number>>): boolean =>
    Object.values(values).every((value) => value >= low && value <= high);

/** A thousand poses leave a standard error of 0.7 in each percentage. */
const each = between(93, 97);

const scales: Readonly<Record<string, readonly PlanePoint[]>> = {
  'four corners of a square': square,
  'a card': [
    [0, 0],
    [85.6, 0],
    [85.6, 53.98],
    [0, 53.98],
  ],
  'ticks along both arms of an L': [
    [0, 0],
    [40, 0],
    [80, 0],
    [0, 40],
    [0, 80],
    [20, 0],
    [0, 20],
  ],
  'three circles and the end of an arm': [
    [12, 12],
    [93, 12],
    [12, 93],
    [30, 50],
  ],
  'nine crossings of a grid': [0, 40, 80].flatMap((x) => [0, 40, 80].map((y): PlanePoint => [x, y])),
};

describe('the propagated 95 % interval over 1,000 random poses with marking errors, tilted up to 45 degrees', () => {
  test.each(Object.keys(scales))('holds the truth in 93 to 97 of 100 for every kind: %s', (name) => {
    const found = coverage(scales[name] ?? [], scenesFrom(name.length, { tiltDegrees: 45 }), 1000);
    tell(name, found);
    expect(found.poses).toBeGreaterThan(900);
    expect(found.percent).toSatisfy(each);
    expect(found.together).toBeGreaterThan(94);
    expect(found.together).toBeLessThan(96);
  });

  test('holds it in 92.5-98.5 % for three points of an L, where the perspective is not determined', () => {
    const found = coverage(threeOfAnL, scenesFrom(11, { tiltDegrees: 45 }), 600);
    tell('three points', found);
    expect(found.percent).toSatisfy(between(92.5, 98.5));
  });

  test('holds it in more than 93 % for a straight ruler, while the camera faces it within ten degrees', () => {
    const ruler = Array.from({ length: 11 }, (_, index): PlanePoint => [index * 10, 40]);
    const found = coverage(ruler, scenesFrom(12, { tiltDegrees: 10 }), 300);
    tell('ruler', found);
    expect(found.percent).toSatisfy(between(93, 100));
  });
});

describe('marks at a small scale in a small photo, 30 degrees tilted, with the injury 60 mm beside it', () => {
  test('holds the truth in 93-97 % although the perspective is extrapolated, and says that it is far', () => {
    const random = seededRandom(21);
    const normal = normalNumbers(random);
    let [hit, all, far, width] = [0, 0, 0, 0];
    for (let pose = 0; pose < 1000; pose += 1) {
      const camera = cameraAt({
        width: 1600,
        height: 1200,
        focalPx: 1800,
        distanceMm: 1800 / (400 / 105),
        tilt: Math.PI / 6,
        towards: random() * 7,
        roll: random() * 7,
        lookAt: [52, 52],
        seenAt: [800, 600],
      });
      const marks = marksSeen({
        camera,
        scale: [
          [0, 0],
          [105, 0],
          [0, 105],
          [25, 25],
        ],
        measures: [
          {
            id: 'beside',
            kind: 'length',
            mm: [
              [165, 40],
              [165, 70],
            ],
          },
        ],
        sdPx: 1.5,
        mark: ([x, y]) => [x + 1.5 * normal(), y + 1.5 * normal()],
      });
      const measured = measurePhoto(marks);
      if (!measured.ok) throw new Error(JSON.stringify(measured.error));
      const [result] = measured.value;
      if (result === undefined) throw new Error('Nothing measured');
      all += 1;
      width += result.interval95[1] - result.interval95[0];
      if (result.interval95[0] <= 30 && 30 <= result.interval95[1]) hit += 1;
      if (result.warnings.includes('far-from-scale')) far += 1;
    }
    tell('extrapolated', { percent: (100 * hit) / all, meanWidthMm: width / all });
    expect((100 * hit) / all).toBeGreaterThanOrEqual(93);
    expect((100 * hit) / all).toBeLessThanOrEqual(97);
    expect(far).toBeGreaterThan(0.98 * all);
  });
});
