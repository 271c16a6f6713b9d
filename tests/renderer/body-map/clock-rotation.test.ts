import { describe, expect, it, test } from 'vitest';
import { pointAtHour } from '../../../renderer/body-map/point-in-part.ts';
import { hoursApart } from '../../../shared/domain/body/clock-hour.ts';
import { placeAt } from '../../../shared/domain/body/plate-place.ts';
import { standardPack } from '../../support/standard-pack.ts';

const drawingOf = (plate: string) => {
  const found = standardPack['body-plate-drawings'].drawings.find((drawing) => drawing.plate === plate);
  if (found === undefined) throw new Error(plate);
  return found;
};

/** Every half hour on the ring, 1 to 12.5. */
const halfHours = Array.from({ length: 24 }, (_, index) => 1 + index / 2);

/** Drawings of the same parts in the two positions, with a part that lies around the clock. */
const pairs = [
  ['girl-supine', 'girl-knee-chest', 'hymen'],
  ['anus-supine', 'anus-knee-chest', 'anal-verge'],
] as const;

/** The hour opposite: six hours on. */
const opposite = (hour: number): number => (hour + 6 >= 13 ? hour - 6 : hour + 6);

describe.each(pairs)('%s and %s, around %s', (supineId, kneeChestId, part) => {
  const [supine, kneeChest] = [drawingOf(supineId), drawingOf(kneeChestId)];
  const [one, other] = [supine, kneeChest].map(({ clocks }) => clocks.find(({ parts }) => parts.includes(part)));
  if (one === undefined || other === undefined) throw new Error('no clock');

  /** From the middle of the clock, in units of its drawing. */
  const away = (drawing: typeof supine, hour: number): readonly [number, number] => {
    const point = pointAtHour(drawing, part, hour);
    const [x, y] = (drawing === supine ? one : other).centre;
    if (point === undefined) throw new Error(`nothing at ${hour}`);
    return [point.x - x, point.y - y];
  };

  test.each(halfHours)('%d is the same hour in both, seen half a circle further on', (hour) => {
    for (const drawing of [supine, kneeChest]) {
      const point = pointAtHour(drawing, part, hour);
      expect(point && placeAt(drawing, point)?.clock).toBe(hour);
    }
    const [[x, y], [turnedX, turnedY]] = [away(supine, hour), away(kneeChest, hour)];
    // The point is the middle of the part in steps of one unit, of 1000 over the drawing.
    expect(Math.hypot(turnedX + x, turnedY + y)).toBeLessThan(2);
  });

  test.each(halfHours)(
    'where %d is seen in the one lies the hour six hours on in the other, not its mirror image',
    (hour) => {
      const [x, y] = away(supine, hour);
      const [middleX, middleY] = other.centre;
      const clock = placeAt(kneeChest, { x: middleX + x, y: middleY + y })?.clock;
      expect(clock).toBe(opposite(hour));
      expect(hoursApart(clock ?? 0, hour)).toBe(6);
    },
  );

  it('keeps the order of the hours: clockwise stays clockwise, as no mirror would', () => {
    for (const drawing of [supine, kneeChest]) {
      for (const hour of [12, 1.5, 4, 7.5, 10]) {
        const [x, y] = away(drawing, hour);
        const [nextX, nextY] = away(drawing, hour === 12 ? 1.5 : hour + 1.5 > 12.5 ? hour - 10.5 : hour + 1.5);
        expect(x * nextY - y * nextX).toBeGreaterThan(0);
      }
    }
  });
});
