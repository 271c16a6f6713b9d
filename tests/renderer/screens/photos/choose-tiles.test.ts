import { describe, expect, test } from 'vitest';
import { asksForMore, tilesInSight } from '../../../../renderer/screens/photos/viewer/choose-tiles.ts';
import { centreOn, fitIn } from '../../../../renderer/screens/photos/viewer/viewport.ts';

const image = { width: 4000, height: 3000 };
const frame = { width: 1000, height: 600 };
const tiles = [0, 1, 2].flatMap((row) =>
  [0, 1, 2, 3].map((column) => ({
    name: `${column}-${row}`,
    x: column * 1024,
    y: row * 1024,
    width: Math.min(1024, image.width - column * 1024),
    height: Math.min(1024, image.height - row * 1024),
  })),
);
const namesAt = (scale: number, at: readonly [number, number], angle = 0) =>
  tilesInSight(tiles, centreOn({ scale, angle, x: 0, y: 0 }, at, frame), frame).map(({ name }) => name);

describe('tiles', () => {
  test('are all in sight when the photo is fitted', () => {
    expect(tilesInSight(tiles, fitIn(image, frame), frame)).toHaveLength(12);
  });

  test('are only those under the frame when zoomed', () => {
    // 1:1 shows 700-1700 × 500-1100: the first two columns of the first two rows.
    expect(namesAt(1, [1200, 800])).toEqual(['0-0', '1-0', '0-1', '1-1']);
    // Twice: 1250-1750 × 1350-1650 lies within one tile.
    expect(namesAt(2, [1500, 1500])).toEqual(['1-1']);
    // A quarter turned: the frame covers 1200-1800 across and 1000-2000 down.
    expect(namesAt(1, [1500, 1500], Math.PI / 2)).toEqual(['1-0', '1-1']);
  });

  test('of neighbours that only touch the frame are left', () => {
    // 0-1000 × 0-600, and a frame that ends exactly where the second column begins.
    expect(tilesInSight(tiles, { scale: 1, angle: 0, x: 0, y: 0 }, { width: 1024, height: 1024 })).toHaveLength(1);
  });

  test('are asked for once a preview would be stretched', () => {
    const widths = { full: 4000, preview: 1600 };
    expect(asksForMore({ ...fitIn(image, frame) }, widths, 1)).toBe(false);
    expect(asksForMore({ ...fitIn(image, frame), scale: 0.4 }, widths, 1)).toBe(false);
    expect(asksForMore({ ...fitIn(image, frame), scale: 0.5 }, widths, 1)).toBe(true);
    // Twice the device pixels ask for twice as much.
    expect(asksForMore({ ...fitIn(image, frame), scale: 0.25 }, widths, 2)).toBe(true);
    expect(asksForMore({ ...fitIn(image, frame), scale: 3 }, { full: 1200, preview: 1200 }, 1)).toBe(false);
  });
});
