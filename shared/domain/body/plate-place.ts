import { z } from 'zod';
import { Code } from '../../kernel/label.ts';
import { ClockHour } from './clock-hour.ts';
import type { PlateDrawing } from './plate.ts';
import { boxOfArea, gapToArea, isInArea, loopsOfPart } from './plate-area.ts';
import type { ViewPoint } from './view.ts';

/**
 * One place on a flat drawing: the part, and where in it as shares of the part's width and height. The shares run along the child's own
 * axes (x to the right of the unturned drawing, y downwards in it), so that a place survives a redrawing of its part and is the same
 * place in supine and in knee-chest position. `clock` is the anatomical hour, 12 ventral, whatever the position.
 */
export const PlatePlace = z.strictObject({
  model: z.literal(1),
  plate: Code,
  part: Code,
  x: z.number().min(0).max(1),
  y: z.number().min(0).max(1),
  clock: ClockHour.optional(),
});
export type PlatePlace = Readonly<z.infer<typeof PlatePlace>>;

const AnyPlateShape = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('point'), at: PlatePlace }),
  z.strictObject({ kind: z.literal('line'), points: z.array(PlatePlace).min(2).max(500).readonly() }),
  z.strictObject({ kind: z.literal('outline'), points: z.array(PlatePlace).min(3).max(500).readonly() }),
]);

/** What is drawn on a flat drawing: a point, a line (2 to 500 places) or a closed outline (3 to 500), all on one drawing. */
export const PlateShape = AnyPlateShape.refine(
  (shape) => new Set(placesOf(shape).map(({ plate }) => plate)).size === 1,
  'all places lie on one drawing',
);
export type PlateShape = Readonly<z.infer<typeof AnyPlateShape>>;

/** The places of a shape in drawing order, its naming place first. */
export function placesOf(shape: PlateShape): readonly PlatePlace[] {
  return shape.kind === 'point' ? [shape.at] : shape.points;
}

/** Parts meet in hairlines; a point this near to a part, in units of the drawing, still belongs to it. */
const HAIRLINE = 1.5;

/** The part under a point of the drawing, or nothing beside the drawing. */
export function pickPart(drawing: PlateDrawing, point: ViewPoint): string | undefined {
  const hit = drawing.parts.find((part) => isInArea(loopsOfPart(part), point));
  if (hit !== undefined) return hit.id;
  const near = drawing.parts
    .map((part) => ({ id: part.id, gap: gapToArea(loopsOfPart(part), point) }))
    .filter(({ gap }) => gap <= HAIRLINE)
    .toSorted((left, right) => left.gap - right.gap);
  return near[0]?.id;
}

/** The hour at a point, 12 ventral and 3 on the child's left; nothing where the part there is not read on a clock, or in a ring's middle. */
export function clockAt(drawing: PlateDrawing, point: ViewPoint): number | undefined {
  const part = pickPart(drawing, point);
  const clock = drawing.clocks.find(({ parts }) => part !== undefined && parts.includes(part));
  if (clock === undefined) return undefined;
  const sign = drawing.turned ? -1 : 1;
  const across = (point.x - clock.centre[0]) * sign;
  const down = (point.y - clock.centre[1]) * sign;
  if (Math.hypot(across, down) < clock.radius * 0.03) return undefined;
  const degrees = ((Math.atan2(across, -down) * 180) / Math.PI + 360) % 360;
  const hour = Math.round(degrees / 15) / 2;
  return hour < 1 ? hour + 12 : hour > 12.5 ? hour - 12 : hour;
}

/** The place under a point of the drawing, or nothing beside the drawing. */
export function placeAt(drawing: PlateDrawing, point: ViewPoint): PlatePlace | undefined {
  const id = pickPart(drawing, point);
  const part = drawing.parts.find((candidate) => candidate.id === id);
  if (part === undefined) return undefined;
  const box = boxOfArea(loopsOfPart(part));
  const share = (value: number, from: number, length: number): number => {
    const along = Math.min(1, Math.max(0, (value - from) / length));
    return round(drawing.turned ? 1 - along : along);
  };
  const clock = clockAt(drawing, point);
  return {
    model: 1,
    plate: drawing.plate,
    part: part.id,
    x: share(point.x, box.x, box.width),
    y: share(point.y, box.y, box.height),
    ...(clock === undefined ? {} : { clock }),
  };
}

/** Where a place lies on the drawing it was put on, or on one that shares its places; nothing elsewhere. */
export function pointOf(drawing: PlateDrawing, place: PlatePlace): ViewPoint | undefined {
  if (place.plate !== drawing.plate && !drawing.sharesPlacesWith.includes(place.plate)) return undefined;
  const part = drawing.parts.find(({ id }) => id === place.part);
  if (part === undefined) return undefined;
  const box = boxOfArea(loopsOfPart(part));
  const [x, y] = drawing.turned ? [1 - place.x, 1 - place.y] : [place.x, place.y];
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

/** The mirror image of a place: the other side's part, on the mirrored drawing where there is one, at the mirrored hour. */
export function mirrorPlace(place: PlatePlace): PlatePlace {
  const { clock } = place;
  return {
    ...place,
    plate: otherSide(place.plate),
    part: place.part.startsWith('tooth-') ? mirrorTooth(place.part) : otherSide(place.part),
    x: round(1 - place.x),
    ...(clock === undefined ? {} : { clock: mirrorHour(clock) }),
  };
}

/** The code of the other side's plate or part; a code without a side stays. */
export function otherSide(code: string): string {
  return code.replace(/-(left|right)$/, (_, side: string) => (side === 'left' ? '-right' : '-left'));
}

const TOOTH_QUADRANTS: Readonly<Record<string, string>> = {
  1: '2',
  2: '1',
  3: '4',
  4: '3',
  5: '6',
  6: '5',
  7: '8',
  8: '7',
};

const mirrorTooth = (part: string): string =>
  part.replace(/^tooth-(\d)/, (_, quadrant: string) => `tooth-${TOOTH_QUADRANTS[quadrant] ?? quadrant}`);

/** 12 and 6 stay, 3 becomes 9, half past twelve half past eleven. */
const mirrorHour = (hour: number): number => ((23 - hour) % 12) + 1;

const round = (value: number): number => Math.round(value * 1e5) / 1e5;
