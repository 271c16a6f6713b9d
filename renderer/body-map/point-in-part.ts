import type { PlateDrawing } from '../../shared/domain/body/plate.ts';
import { boxOfArea, gapToArea, isInArea, loopsOfPart } from '../../shared/domain/body/plate-area.ts';
import { pickPart } from '../../shared/domain/body/plate-place.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';

type Part = PlateDrawing['parts'][number];

/** A point well within a part of a drawing, on its own middle line where that runs through it; nothing for a part that is not drawn. */
export function pointInPart(drawing: PlateDrawing, partId: string): ViewPoint | undefined {
  const part = drawing.parts.find(({ id }) => id === partId);
  if (part === undefined) return undefined;
  const { x, y, width, height } = boxOfArea(loopsOfPart(part));
  const column = (across: number): readonly ViewPoint[] =>
    steps.map((down) => ({ x: x + across * width, y: y + down * height }));
  const middle = deepest(drawing, part, column(0.5));
  const anywhere = deepest(drawing, part, steps.flatMap(column));
  if (middle === undefined || anywhere === undefined) return anywhere?.point;
  return middle.depth >= anywhere.depth * 0.3 ? middle.point : anywhere.point;
}

/** A point in a part at an hour of its clock; nothing where the part is not read on a clock or does not reach that hour. */
export function pointAtHour(drawing: PlateDrawing, partId: string, hour: number): ViewPoint | undefined {
  const clock = clockOfPart(drawing, partId);
  const part = drawing.parts.find(({ id }) => id === partId);
  if (clock === undefined || part === undefined) return undefined;
  const [x, y] = clock.centre;
  const angle = ((hour * 30 + (drawing.turned ? 180 : 0)) * Math.PI) / 180;
  const runs: ViewPoint[][] = [];
  let current: ViewPoint[] | undefined;
  for (let radius = 0; radius <= REACH; radius += 1) {
    const point = { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
    if (!belongs(drawing, part, point)) {
      current = undefined;
      continue;
    }
    if (current === undefined) {
      current = [];
      runs.push(current);
    }
    current.push(point);
  }
  const longest = runs.toSorted((left, right) => right.length - left.length)[0];
  return longest?.[Math.floor(longest.length / 2)];
}

/** The clock on which hours of a part are read, or nothing. */
export const clockOfPart = (drawing: PlateDrawing, partId: string): PlateDrawing['clocks'][number] | undefined =>
  drawing.clocks.find(({ parts }) => parts.includes(partId));

/** No part of a drawing lies farther from the middle of a clock, in units of the drawing. */
const REACH = 1400;

/** Shares of a width or height, the middle among them. */
const steps = Array.from({ length: 41 }, (_, index) => (index + 0.5) / 41);

function deepest(
  drawing: PlateDrawing,
  part: Part,
  points: readonly ViewPoint[],
): { readonly point: ViewPoint; readonly depth: number } | undefined {
  let best: { readonly point: ViewPoint; readonly depth: number } | undefined;
  for (const point of points) {
    if (!isInArea(loopsOfPart(part), point)) continue;
    const depth = gapToArea(loopsOfPart(part), point);
    if (depth > (best?.depth ?? 0) && belongs(drawing, part, point)) best = { point, depth };
  }
  return best;
}

const belongs = (drawing: PlateDrawing, part: Part, point: ViewPoint): boolean =>
  isInArea(loopsOfPart(part), point) && pickPart(drawing, point) === part.id;
