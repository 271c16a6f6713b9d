import { describe, expect, it, test } from 'vitest';
import { drawPlates } from '../../../resources/plates/draw-plates.ts';
import { describePlatePlace, platePlaceWords } from '../../../shared/domain/body/describe-plate-place.ts';
import { type BodyPlate, mouthPlates, type PlateDrawing } from '../../../shared/domain/body/plate.ts';
import { boxOfArea, gapToArea, isInArea, loopsOfPart } from '../../../shared/domain/body/plate-area.ts';
import { clockAt, mirrorPlace, otherSide, pickPart, placeAt } from '../../../shared/domain/body/plate-place.ts';
import { standardPack } from '../../support/standard-pack.ts';
import { platePlaces } from './plate-places.ts';

const file = standardPack['body-plates'];
const { drawings } = standardPack['body-plate-drawings'];

function drawingOf(plate: string): PlateDrawing {
  const found = drawings.find((drawing) => drawing.plate === plate);
  if (found === undefined) throw new Error(`No drawing of ${plate}`);
  return found;
}

const plateOf = (id: string): BodyPlate | undefined => file.plates.find((plate) => plate.id === id);
const names = drawings.map(({ plate }) => [plate]);

/** Points of a sheet on a grid, the first one half a step from its corner. */
function gridOf({ viewBox: [left, top, width, height] }: PlateDrawing, step: number) {
  const across = Array.from({ length: Math.floor(width / step) }, (_, index) => left + (index + 0.5) * step);
  const down = Array.from({ length: Math.floor(height / step) }, (_, index) => top + (index + 0.5) * step);
  return across.flatMap((x) => down.map((y) => ({ x, y })));
}

describe('the flat drawings that are shipped', () => {
  it('are what the generator draws', () => {
    expect(drawings).toEqual(drawPlates(file.edition).drawings);
  });

  test.each(platePlaces.map((place) => [`${place.plate}: ${place.words}`, place] as const))('%s', (_, place) => {
    const drawing = drawingOf(place.plate);
    const [x, y] = place.at;
    const picked = placeAt(drawing, { x, y });
    expect(picked?.part).toBe(place.part);
    if (picked === undefined) return;
    const described = describePlatePlace(picked, file);
    expect(described.side).toBe(place.side);
    if (place.clock !== undefined) expect(described.clock).toBe(place.clock);
  });

  it('were judged by at least eighty places on every drawing there is', () => {
    expect(platePlaces.length).toBeGreaterThanOrEqual(80);
    expect(new Set(platePlaces.map(({ plate }) => plate))).toEqual(new Set(names.flat()));
  });
});

describe('the parts of a drawing', () => {
  test.each(names)('%s: no point lies in two parts beyond a hairline', (plate) => {
    const drawing = drawingOf(plate);
    const areas = drawing.parts.map((part) => ({ loops: loopsOfPart(part), box: boxOfArea(loopsOfPart(part)) }));
    const doubled = gridOf(drawing, 9).filter((point) => {
      const holding = areas.filter(
        ({ box, loops }) =>
          point.x >= box.x &&
          point.x <= box.x + box.width &&
          point.y >= box.y &&
          point.y <= box.y + box.height &&
          isInArea(loops, point),
      );
      return holding.length > 1 && holding.every(({ loops }) => gapToArea(loops, point) > 0.6);
    });
    expect(doubled).toEqual([]);
  });

  test.each(names)('%s: leave no hole inside the drawing', (plate) => {
    const drawing = drawingOf(plate);
    const holes = gridOf(drawing, 13).filter((point) => {
      if (pickPart(drawing, point) !== undefined) return false;
      const around = [0, 1, 2, 3, 4, 5, 6, 7].map((index) => ({
        x: point.x + 14 * Math.sin((index * Math.PI) / 4),
        y: point.y + 14 * Math.cos((index * Math.PI) / 4),
      }));
      return around.every((near) => pickPart(drawing, near) !== undefined);
    });
    expect(holes).toEqual([]);
  });

  test.each(names)('%s: every part is large enough to be met', (plate) => {
    const small = drawingOf(plate).parts.filter((part) => {
      const box = boxOfArea(loopsOfPart(part));
      return box.width < 10 || box.height < 10;
    });
    expect(small.map(({ id }) => id)).toEqual([]);
  });
});

describe('left and right', () => {
  /** The corners of a path, in an order that does not depend on where it begins. */
  const corners = (path: string, mirror: boolean): readonly string[] =>
    path
      .split(/[MLZ]/)
      .filter((pair) => pair !== '')
      .map((pair) => {
        const [x = 0, y = 0] = pair.split(' ').map(Number);
        return `${(mirror ? -x : x) + 0} ${y}`;
      })
      .toSorted();

  test.each(file.plates.flatMap(({ id, mirrorOf }) => (mirrorOf === undefined ? [] : [[id, mirrorOf] as const])))(
    '%s mirrors %s exactly',
    (left, right) => {
      const [one, other] = [drawingOf(left), drawingOf(right)];
      expect(one.parts.map(({ id, path, tone }) => [id, corners(path, true), tone])).toEqual(
        other.parts.map(({ id, path, tone }) => [otherSide(id), corners(path, false), tone]),
      );
    },
  );

  test.each(names)('%s: paired parts on one sheet mirror each other exactly', (plate) => {
    const { parts } = drawingOf(plate);
    const pairs = parts.flatMap((part) => {
      const twin = parts.find(({ id }) => id === otherSide(part.id) && id !== part.id);
      return twin === undefined ? [] : [[part, twin] as const];
    });
    for (const [part, twin] of pairs) expect(corners(part.path, true)).toEqual(corners(twin.path, false));
  });

  test.each(platePlaces.map((place) => [place] as const))(
    'the mirror image of $words ($plate) is the other side at the mirrored hour',
    ({ plate, at: [x, y] }) => {
      const place = placeAt(drawingOf(plate), { x, y });
      const mirrored = placeAt(drawingOf(otherSide(plate)), { x: -x, y });
      expect(place).toBeDefined();
      if (place === undefined || mirrored === undefined) return;
      const expected = mirrorPlace(place);
      expect([mirrored.plate, mirrored.part, mirrored.clock]).toEqual([expected.plate, expected.part, expected.clock]);
      expect(mirrored.x).toBeCloseTo(expected.x, 2);
      expect(mirrored.y).toBeCloseTo(expected.y, 2);
    },
  );
});

describe('teeth', () => {
  it('carry the numbers of ISO 3950: 11 to 48 in the permanent and 51 to 85 in the deciduous dentition, each with its side', () => {
    const numbers = (quadrants: readonly number[], each: number): readonly number[] =>
      quadrants.flatMap((quadrant) => Array.from({ length: each }, (_, index) => quadrant * 10 + index + 1));
    const teethOf = (plate: string) =>
      file.parts.filter(({ id, tooth }) => tooth !== undefined && plateOf(plate)?.parts.includes(id));
    expect(teethOf('mouth-permanent').map(({ tooth }) => tooth)).toEqual(numbers([1, 2, 3, 4], 8));
    expect(teethOf('mouth-deciduous').map(({ tooth }) => tooth)).toEqual(numbers([5, 6, 7, 8], 5));
    for (const { tooth = 0, side, id } of file.parts.filter(({ tooth }) => tooth !== undefined)) {
      expect(id).toBe(`tooth-${tooth}`);
      expect(side).toBe([1, 4, 5, 8].includes(Math.floor(tooth / 10)) ? 'right' : 'left');
    }
  });

  it('stand in the order of their numbers from the midline backwards, the upper ones above the lower', () => {
    for (const plate of ['mouth-deciduous', 'mouth-permanent']) {
      const middles = new Map(
        drawingOf(plate)
          .parts.filter(({ id }) => id.startsWith('tooth-'))
          .map((part) => {
            const box = boxOfArea(loopsOfPart(part));
            return [Number(part.id.slice(6)), { x: box.x + box.width / 2, y: box.y + box.height / 2 }] as const;
          }),
      );
      for (const [number, { x, y }] of middles) {
        const next = middles.get(number + 1);
        const isUpper = [1, 2, 5, 6].includes(Math.floor(number / 10));
        expect(isUpper ? y < 500 : y > 500).toBe(true);
        if (number % 10 < 8 && next !== undefined) {
          expect(Math.abs(next.x)).toBeGreaterThan(Math.abs(x));
          expect(isUpper ? next.y > y : next.y < y).toBe(true);
        }
      }
    }
  });

  it('open the drawing that fits the age and keep the other at hand', () => {
    expect(mouthPlates(3, file).map(({ id }) => id)).toEqual(['mouth-deciduous', 'mouth-permanent']);
    expect(mouthPlates(9, file).map(({ id }) => id)).toEqual(['mouth-permanent', 'mouth-deciduous']);
    expect(mouthPlates(15, file).map(({ id }) => id)).toEqual(['mouth-permanent', 'mouth-deciduous']);
  });
});

describe('words', () => {
  it('mark every part of the anogenital drawings as intimate, and no other', () => {
    const intimate = new Set(file.plates.filter((plate) => plate.intimate).flatMap(({ parts }) => parts));
    expect(
      file.parts
        .filter((part) => part.intimate)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual([...intimate].toSorted());
  });

  it('say that nothing of this was compared with a source', () => {
    expect([...file.parts, ...file.plates, file.clock, file.mixedDentition].filter(({ verified }) => verified)).toEqual(
      [],
    );
  });

  it('name the part, the hour and the position in both languages', () => {
    const place = placeAt(drawingOf('girl-knee-chest'), { x: 0, y: 482 });
    expect(place?.clock).toBe(6);
    if (place === undefined) return;
    const described = describePlatePlace(place, file);
    expect(platePlaceWords(described, file, 'nl')).toBe(
      'hymen, op 6 uur (kind op de buik, knie-borsthouding; 12 uur is buikwaarts)',
    );
    expect(platePlaceWords(described, file, 'en')).toBe(
      "hymen, at 6 o'clock (child prone, knee-chest position; 12 o'clock is ventral)",
    );
  });

  it('name the side of a midline part that has no clock', () => {
    const place = placeAt(drawingOf('mouth-deciduous'), { x: -180, y: 105 });
    if (place === undefined) throw new Error('Nothing there');
    expect(platePlaceWords(describePlatePlace(place, file), file, 'nl')).toBe('bovenlip, rechts van de middellijn');
  });

  it('give no hour where no clock is read', () => {
    expect(clockAt(drawingOf('girl-supine'), { x: -165, y: 420 })).toBeUndefined();
    expect(clockAt(drawingOf('boy-supine'), { x: 75, y: 540 })).toBeUndefined();
  });
});
