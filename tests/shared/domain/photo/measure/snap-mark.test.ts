import { describe, expect, test } from 'vitest';
import { brightnessAt, type LuminancePatch } from '../../../../../shared/domain/photo/measure/luminance-patch.ts';
import { snapToCircle, snapToEdge } from '../../../../../shared/domain/photo/measure/snap-mark.ts';
import { normalNumbers, seededRandom } from '../../../../support/pinhole-camera.ts';

const size = 81;

/** A patch with smooth borders: what a shape leaves of brightness by the distance to its border (inside negative). */
function draw(distance: (x: number, y: number) => number, noise = 0): LuminancePatch {
  const normal = normalNumbers(seededRandom(51));
  const data = Uint8Array.from({ length: size * size }, (_, index) => {
    const inside = 1 / (1 + Math.exp(distance((index % size) + 0.5, Math.floor(index / size) + 0.5) * 1.8));
    return Math.max(0, Math.min(255, 200 - 150 * inside + noise * normal()));
  });
  return { width: size, height: size, data };
}

test('brightness between pixels is that of both sides, and goes on beyond the border', () => {
  const patch: LuminancePatch = { width: 2, height: 2, data: Uint8Array.of(0, 100, 0, 100) };
  expect(brightnessAt(patch, [1, 1])).toBe(50);
  expect(brightnessAt(patch, [-5, 1])).toBe(0);
  expect(brightnessAt(patch, [1.5, 9])).toBe(100);
});

describe('a mark near an edge', () => {
  test.each([0, 0.4, 1.2, 2.6])('goes to its steepest place, across the edge only (turned by %f)', (angle) => {
    const [u, v] = [Math.cos(angle), Math.sin(angle)];
    const off = (x: number, y: number) => (x - 40.3) * u + (y - 40.7) * v;
    const [x, y] = snapToEdge(draw(off, 4), [40.3 + 2.5 * u + 3 * v, 40.7 + 2.5 * v - 3 * u], 6) ?? [0, 0];
    expect(Math.abs(off(x, y))).toBeLessThan(0.35);
    expect(Math.hypot(x - (40.3 + 3 * v), y - (40.7 - 3 * u))).toBeLessThan(1);
  });

  test('stays where there is none', () => {
    expect(
      snapToEdge(
        draw(() => 20, 2),
        [40, 40],
        6,
      ),
    ).toBeUndefined();
  });
});

describe('a mark in a circle', () => {
  test('goes to the middle of a disc, also where it is seen as an ellipse', () => {
    for (const flatness of [1, 0.75]) {
      const disc = (x: number, y: number) => Math.hypot(x - 38.4, (y - 42.2) / flatness) - 12;
      const [x, y] = snapToCircle(draw(disc, 5), [41, 40], 22) ?? [0, 0];
      expect(Math.hypot(x - 38.4, y - 42.2)).toBeLessThan(0.35);
    }
  });

  test('goes to the middle of a ring', () => {
    const ring = (x: number, y: number) => Math.abs(Math.hypot(x - 38.4, y - 42.2) - 14) - 1.5;
    const [x, y] = snapToCircle(draw(ring, 5), [40, 40.5], 22) ?? [0, 0];
    expect(Math.hypot(x - 38.4, y - 42.2)).toBeLessThan(0.35);
  });

  test('stays in a plain place and beside a straight edge', () => {
    expect(
      snapToCircle(
        draw(() => 20, 3),
        [40, 40],
        20,
      ),
    ).toBeUndefined();
    expect(
      snapToCircle(
        draw((x) => x - 45),
        [40, 40],
        20,
      ),
    ).toBeUndefined();
  });
});
