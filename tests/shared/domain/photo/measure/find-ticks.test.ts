import { describe, expect, test } from 'vitest';
import {
  type FoundTicks,
  findTicks,
  findTicksInProfile,
  type TickLine,
} from '../../../../../shared/domain/photo/measure/find-ticks.ts';
import { measurePhoto } from '../../../../../shared/domain/photo/measure/measure-photo.ts';
import { snapToTick } from '../../../../../shared/domain/photo/measure/snap-mark.ts';
import { type DrawnRuler, drawRuler } from '../../../../support/drawn-ruler.ts';
import { normalNumbers, seededRandom } from '../../../../support/pinhole-camera.ts';

const ruler: DrawnRuler = { width: 700, height: 90, zero: [30.4, 20.3], angle: 0, pxPerMm: 9.3, lengthMm: 65 };

/** A line over the ticks, two millimetres below their beginning, from 0 to the given millimetre. */
function lineOver({ zero, angle, pxPerMm }: DrawnRuler, toMm: number): TickLine {
  const at = (mm: number): [number, number] => [
    zero[0] + pxPerMm * (mm * Math.cos(angle) - 2 * Math.sin(angle)),
    zero[1] + pxPerMm * (mm * Math.sin(angle) + 2 * Math.cos(angle)),
  ];
  return { from: at(-1.5), to: at(toMm) };
}

function found(drawn: DrawnRuler, toMm = 60): FoundTicks {
  const ticks = findTicks(drawRuler(drawn), lineOver(drawn, toMm));
  if (!ticks.ok) throw new Error('No ticks found');
  return ticks.value;
}

describe('ticks along a line over a drawn ruler', () => {
  test.each<[string, Partial<DrawnRuler>]>([
    ['sharp', {}],
    ['out of focus', { blurPx: 2 }],
    ['noisy', { blurPx: 0.8, noise: 18 }],
    ['with a reflection over a sixth', { glare: { fromMm: 20, toMm: 30 }, blurPx: 1, noise: 3 }],
    ['oblique', { angle: 0.11, height: 160 }],
    ['small', { pxPerMm: 5.1, blurPx: 0.7 }],
    ['large', { pxPerMm: 23.7, width: 1600, height: 220, blurPx: 1.5 }],
  ])('are found with their spacing within 0.3 %% and their places within a tenth of it: %s', (_, change) => {
    const drawn = { ...ruler, ...change };
    const { spacingPx, phasePx, ticks } = found(drawn);
    expect(Math.abs(spacingPx / drawn.pxPerMm - 1)).toBeLessThan(0.003);
    expect(ticks.length).toBeGreaterThanOrEqual(45);
    // The line begins a millimetre and a half before zero, so that ticks lie half a millimetre off its whole ones.
    const off = (at: number) => Math.abs(((at / drawn.pxPerMm - 1.5) % 1) - Math.round((at / drawn.pxPerMm - 1.5) % 1));
    expect(off(phasePx)).toBeLessThan(0.1);
    for (const { atPx } of ticks) expect(off(atPx)).toBeLessThan(0.15);
  });

  test('that lie closer and closer together are followed', () => {
    const drawn = { ...ruler, growth: -0.004, lengthMm: 55 };
    const { ticks } = found(drawn, 45);
    const gaps = ticks
      .slice(1)
      .map(({ atPx, number }, index) => (atPx - (ticks[index]?.atPx ?? 0)) / (number - (ticks[index]?.number ?? 0)));
    expect(ticks.length).toBeGreaterThan(40);
    expect(gaps.at(0) ?? 0).toBeGreaterThan(9.1);
    expect(gaps.at(-1) ?? 0).toBeLessThan(8.2);
  });

  test('that are light on dark are found as well', () => {
    const patch = drawRuler(ruler);
    const turned = { ...patch, data: patch.data.map((value) => 255 - value) };
    const ticks = findTicks(turned, lineOver(ruler, 60));
    expect(ticks.ok && Math.abs(ticks.value.spacingPx / 9.3 - 1) < 0.003).toBe(true);
  });
});

describe('where there is no ruler', () => {
  const random = seededRandom(41);
  const normal = normalNumbers(random);

  test('nothing is found in a thousand profiles of noise, smooth or rough', () => {
    let wrong = 0;
    for (let run = 0; run < 1000; run += 1) {
      const smooth = 1 + (run % 8);
      const raw = Array.from({ length: 600 }, () => 60 * normal());
      const profile = raw.map((_, index) => {
        const part = raw.slice(Math.max(0, index - smooth), index + smooth + 1);
        return Math.max(
          0,
          Math.min(255, 120 + (2 * part.reduce((sum, value) => sum + value, 0)) / Math.sqrt(part.length)),
        );
      });
      if (findTicksInProfile(profile).ok) wrong += 1;
    }
    expect(wrong).toBe(0);
  });

  test('nothing is found on plain skin, a slope of light, one edge, a few lines or an empty line', () => {
    const profile = (value: (at: number) => number) => Array.from({ length: 500 }, (_, at) => value(at));
    const hopeless = [
      profile(() => 150 + 2 * normal()),
      profile((at) => 50 + at / 3),
      profile((at) => (at < 250 ? 40 : 200)),
      profile((at) => ([100, 140, 260, 271].some((line) => Math.abs(at - line) < 3) ? 30 : 200)),
      [],
    ];
    expect(hopeless.map((values) => findTicksInProfile(values).ok)).toEqual(hopeless.map(() => false));
  });

  test('nothing is found beside the ticks of a drawn ruler', () => {
    const patch = drawRuler({ ...ruler, noise: 4 });
    expect(findTicks(patch, { from: [20, 8], to: [660, 8] }).ok).toBe(false);
  });
});

describe('a mark', () => {
  const line: TickLine = { from: [0, 10], to: [100, 10] };
  const ticks: FoundTicks = {
    spacingPx: 10,
    phasePx: 5,
    residualPx: 0,
    ticks: [0, 1, 2, 4].map((number) => ({ number, atPx: 5 + 10 * number })),
  };

  test('goes to the nearest tick on the line', () => {
    expect(snapToTick([17.5, 14], line, ticks)).toEqual([15, 10]);
  });

  test('stays where no tick was seen within half of their distance', () => {
    expect(snapToTick([34, 10], line, ticks)).toBeUndefined();
    expect(snapToTick([80, 10], line, ticks)).toBeUndefined();
  });
});

test('a drawn scan of a printed ruler at 300 dpi, its ticks found by the app, measures 100 mm within one per cent', () => {
  const pxPerMm = 300 / 25.4;
  const scan: DrawnRuler = {
    width: 1900,
    height: 120,
    zero: [60.2, 15.7],
    angle: 0.01,
    pxPerMm,
    lengthMm: 150,
    blurPx: 0.9,
    noise: 5,
  };
  const line = lineOver(scan, 148);
  const ticks = findTicks(drawRuler(scan), line);
  if (!ticks.ok) throw new Error('No ticks found');
  expect(Math.abs(ticks.value.spacingPx / pxPerMm - 1)).toBeLessThan(0.001);
  const points = ticks.value.ticks
    .filter(({ number }) => number % 10 === 0)
    .map(({ number, atPx }) => ({
      px: snapToTick(
        [line.from[0] + atPx * Math.cos(0.01), line.from[1] + atPx * Math.sin(0.01)],
        line,
        ticks.value,
      ) ?? [0, 0],
      mm: [number, 0],
    }));
  const measured = measurePhoto({
    image: { width: 1900, height: 120 },
    scale: { kind: 'ruler', points: points.map(({ px: [x, y], mm: [u = 0, v = 0] }) => ({ px: [x, y], mm: [u, v] })) },
    markingSdPx: 0.5,
    camera: { tiltDegrees: 0, distortionPercent: 0 },
    surface: { kind: 'flat' },
    measurements: [
      {
        id: 'ten centimetres',
        kind: 'length',
        px: [
          [300, 60],
          [300 + 100 * pxPerMm, 60],
        ],
      },
    ],
  });
  if (!measured.ok) throw new Error(JSON.stringify(measured.error));
  const [result] = measured.value;
  expect(Math.abs((result?.value ?? 0) / 100 - 1)).toBeLessThan(0.01);
  expect(result?.interval95[0]).toBeLessThan(100);
  expect(result?.interval95[1]).toBeGreaterThan(100);
});
