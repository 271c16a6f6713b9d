import { describe, expect, it } from 'vitest';
import { moveOnPlate, placeOnPlate, stepOnPlate } from '../../../renderer/body-map/place-on-plate.ts';
import { pointAtHour, pointInPart } from '../../../renderer/body-map/point-in-part.ts';
import { type PlatePlace, type PlateShape, placeAt, pointOf } from '../../../shared/domain/body/plate-place.ts';
import type { ViewPoint } from '../../../shared/domain/body/view.ts';
import { standardPack } from '../../support/standard-pack.ts';

const drawingOf = (plate: string) => {
  const found = standardPack['body-plate-drawings'].drawings.find((drawing) => drawing.plate === plate);
  if (found === undefined) throw new Error(plate);
  return found;
};
const [supine, kneeChest, mouth] = [
  drawingOf('girl-supine'),
  drawingOf('girl-knee-chest'),
  drawingOf('mouth-deciduous'),
];

const at = (drawing: typeof supine, point: ViewPoint | undefined): PlatePlace => {
  const place = point === undefined ? undefined : placeAt(drawing, point);
  if (place === undefined) throw new Error('beside the drawing');
  return place;
};

describe('a shape on a flat drawing', () => {
  const onHymen: PlateShape = { kind: 'point', at: at(supine, pointAtHour(supine, 'hymen', 3)) };

  it('is shown turned by half a circle in the other position, on the same part at the same hour', () => {
    const [one, other] = [placeOnPlate(supine, onHymen), placeOnPlate(kneeChest, onHymen)];
    if (one === undefined || other === undefined) throw new Error('not shown');
    expect(one.anchor.x).toBeGreaterThan(0);
    expect(other.anchor.x).toBeCloseTo(-one.anchor.x, 3);
    expect(placeAt(kneeChest, other.anchor)).toMatchObject({ part: 'hymen', clock: 3 });
  });

  it('is not shown on another drawing, nor where one of its teeth is missing', () => {
    expect(placeOnPlate(mouth, onHymen)).toBeUndefined();
    const tooth: PlateShape = { kind: 'point', at: at(mouth, pointInPart(mouth, 'tooth-51')) };
    expect(placeOnPlate(drawingOf('mouth-permanent'), tooth)).toBeUndefined();
    const tongue: PlateShape = { kind: 'point', at: at(mouth, pointInPart(mouth, 'tongue')) };
    expect(placeOnPlate(drawingOf('mouth-permanent'), tongue)).toBeDefined();
  });

  it('moves as a whole, and not at all when a part of it would leave the drawing', () => {
    const tongue = pointInPart(mouth, 'tongue');
    if (tongue === undefined) throw new Error('no tongue');
    const line: PlateShape = {
      kind: 'line',
      points: [at(mouth, tongue), at(mouth, { x: tongue.x + 20, y: tongue.y })],
    };
    const before = placeOnPlate(mouth, line)?.points ?? [];
    const moved = moveOnPlate(mouth, line, { x: 6, y: 0 });
    const after = moved === undefined ? [] : (placeOnPlate(mouth, moved)?.points ?? []);
    expect(after.map(({ x }, index) => x - (before[index]?.x ?? 0))).toEqual([
      expect.closeTo(6, 1),
      expect.closeTo(6, 1),
    ]);
    expect(moveOnPlate(mouth, line, { x: 5000, y: 0 })).toBeUndefined();
  });
});

describe('the pointer of the keyboard on a flat drawing', () => {
  it('goes the way it is sent and stays where there is nothing beyond', () => {
    const start = at(mouth, pointInPart(mouth, 'tongue'));
    const next = stepOnPlate(mouth, start, { x: 6, y: 0 });
    expect((pointOf(mouth, next)?.x ?? 0) - (pointOf(mouth, start)?.x ?? 0)).toBeCloseTo(6, 1);
    expect(stepOnPlate(mouth, start, { x: 5000, y: 0 })).toBe(start);
  });
});
