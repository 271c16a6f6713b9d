import { expect, test } from 'vitest';
import { measurePhoto } from '../../../../../shared/domain/photo/measure/measure-photo.ts';
import type { PhotoMarks, PixelPoint } from '../../../../../shared/domain/photo/photo-measure.ts';
import { square } from '../../../../support/photo-marks.ts';
import { cameraAt, normalNumbers, see, seededRandom } from '../../../../support/pinhole-camera.ts';

const random = seededRandom(61);
const normal = normalNumbers(random);
const between = (low: number, high: number) => low + (high - low) * random();

/** What is really so of a photo; each of the allowances is 1.96 times the standard deviation of one of these. */
interface World {
  readonly sdPx: number;
  readonly printPercent: number;
  readonly distortionPercent: number;
  readonly heightMm: number;
}

/** A lens that moves a place by a part of the half diagonal that grows with the square of its distance from the middle. */
function distort([x, y]: PixelPoint, strength: number): PixelPoint {
  let [dx, dy] = [x - 2000, y - 1500];
  for (let round = 0; round < 20; round += 1) {
    const factor = 1 + strength * ((dx * dx + dy * dy) / 2500 ** 2);
    [dx, dy] = [(x - 2000) / factor, (y - 1500) / factor];
  }
  return [2000 + dx, 1500 + dy];
}

/** One photo in such a world: a square scale, a line of known length beside it, and how the person says the world is. */
function photograph({ sdPx, printPercent, distortionPercent, heightMm }: World, repeats: number) {
  const distanceMm = between(300, 600);
  const camera = cameraAt({
    width: 4000,
    height: 3000,
    focalPx: 4000,
    distanceMm,
    tilt: between(0, 0.5),
    towards: between(0, 7),
    roll: between(0, 7),
    lookAt: [40, 40],
    seenAt: [between(1500, 2500), between(1200, 1800)],
  });
  const sd = (percent: number) => percent / 100 / 1.96;
  const [along, upright, skew] = [normal(), normal(), normal()].map((value) => sd(printPercent) * value);
  const bend = sd(distortionPercent) * normal();
  const depth = (heightMm / 1.96) * normal();
  const mark = (x: number, y: number, z: number): PixelPoint => {
    const [u, v] = distort(see(camera, [x, y, z]), bend);
    return [u + sdPx * normal(), v + sdPx * normal()];
  };
  const scale = square.map(([x, y]) => {
    // What is printed as x, y really lies a little elsewhere.
    const printed = () => mark(x * (1 + (along ?? 0)) + (skew ?? 0) * y, y * (1 + (upright ?? 0)), 0);
    const px = printed();
    return { px, mm: [x, y] as [number, number], repeats: Array.from({ length: repeats }, printed) };
  });
  const [x, y, angle, truth] = [between(-20, 100), between(-20, 100), between(0, 7), between(10, 60)];
  const ends = () => [mark(x, y, depth), mark(x + truth * Math.cos(angle), y + truth * Math.sin(angle), depth)];
  const first = ends();
  const marks: PhotoMarks = {
    image: { width: 4000, height: 3000 },
    scale: { points: scale, printErrorPercent: printPercent },
    markingSdPx: repeats > 0 ? sdPx / 3 : sdPx,
    camera: { distanceMm, distortionPercent },
    surface: { kind: 'flat', heightMm },
    measurements: [{ id: 'line', kind: 'length', px: first, repeats: Array.from({ length: repeats }, ends) }],
  };
  return { marks, truth };
}

test.each<[string, World, number]>([
  ['a badly printed scale', { sdPx: 0.7, printPercent: 4, distortionPercent: 0, heightMm: 0 }, 0],
  ['a bending lens', { sdPx: 0.7, printPercent: 0, distortionPercent: 12, heightMm: 0 }, 0],
  ['skin above or below the scale', { sdPx: 0.7, printPercent: 0, distortionPercent: 0, heightMm: 20 }, 0],
  ['all of them', { sdPx: 1.5, printPercent: 1, distortionPercent: 4, heightMm: 8 }, 0],
  ['a marking error known only from two repeats', { sdPx: 2, printPercent: 0, distortionPercent: 0, heightMm: 0 }, 2],
  ['a marking error known only from one repeat', { sdPx: 2, printPercent: 0, distortionPercent: 0, heightMm: 0 }, 1],
])('the interval holds the truth in 93 to 97 of 100 of 1,500 photos: %s', (name, world, repeats) => {
  let [hit, all] = [0, 0];
  for (let photo = 0; photo < 1500; photo += 1) {
    const { marks, truth } = photograph(world, repeats);
    const measured = measurePhoto(marks);
    const interval = measured.ok ? measured.value[0]?.interval95 : undefined;
    if (interval === undefined) continue;
    all += 1;
    if (interval[0] <= truth && truth <= interval[1]) hit += 1;
  }
  process.stdout.write(`${name}: ${((100 * hit) / all).toFixed(1)} of ${all}\n`);
  expect(all).toBeGreaterThan(1450);
  expect((100 * hit) / all).toBeGreaterThanOrEqual(93);
  expect((100 * hit) / all).toBeLessThanOrEqual(97);
});
