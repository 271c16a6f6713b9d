import { describe, expect, it } from 'vitest';
import { clockOfPart, pointAtHour, pointInPart } from '../../../renderer/body-map/point-in-part.ts';
import { clockAt, pickPart } from '../../../shared/domain/body/plate-place.ts';
import { standardPack } from '../../support/standard-pack.ts';

const { drawings } = standardPack['body-plate-drawings'];
const drawingOf = (plate: string) => {
  const found = drawings.find((drawing) => drawing.plate === plate);
  if (found === undefined) throw new Error(plate);
  return found;
};
const hours = Array.from({ length: 24 }, (_, index) => 1 + index / 2);

describe('a point in a part', () => {
  it.each(drawings.map((drawing) => [drawing.plate, drawing] as const))('lies in every part of %s', (_, drawing) => {
    for (const { id } of drawing.parts) {
      const point = pointInPart(drawing, id);
      expect(point === undefined ? undefined : pickPart(drawing, point), id).toBe(id);
    }
  });

  it('lies on the middle line of a part that the middle line runs through', () => {
    for (const part of ['tongue', 'frenulum-tongue', 'lip-upper', 'uvula'])
      expect(pointInPart(drawingOf('mouth-deciduous'), part)?.x, part).toBeCloseTo(0, 0);
  });

  it('is nowhere when the drawing does not show the part', () => {
    expect(pointInPart(drawingOf('mouth-deciduous'), 'tooth-18')).toBeUndefined();
  });
});

describe('a point at an hour', () => {
  it.each(['girl-supine', 'girl-knee-chest'])('lies in the hymen at that hour on %s', (plate) => {
    for (const hour of hours) {
      const point = pointAtHour(drawingOf(plate), 'hymen', hour);
      if (point === undefined) throw new Error(`no point at ${hour}`);
      expect(pickPart(drawingOf(plate), point)).toBe('hymen');
      expect(clockAt(drawingOf(plate), point)).toBe(hour);
    }
  });

  it('lies on the child’s left at 3, whichever way the drawing is turned', () => {
    expect(pointAtHour(drawingOf('anus-supine'), 'anal-verge', 3)?.x).toBeGreaterThan(0);
    expect(pointAtHour(drawingOf('anus-knee-chest'), 'anal-verge', 3)?.x).toBeLessThan(0);
  });

  it('is nowhere where the part does not reach or has no clock', () => {
    const drawing = drawingOf('girl-supine');
    expect(pointAtHour(drawing, 'posterior-fourchette', 12)).toBeUndefined();
    expect(pointAtHour(drawing, 'labium-majus-left', 3)).toBeUndefined();
    expect(clockOfPart(drawing, 'labium-majus-left')).toBeUndefined();
  });
});
