import type { PlateDrawing } from '../../shared/domain/body/plate.ts';
import { otherSide } from '../../shared/domain/body/plate-place.ts';
import { type Area, areaPath, minus, symmetrical, within } from './area.ts';
import { box, type Point, type Stroke, strokePath } from './contour.ts';

type Tone = PlateDrawing['parts'][number]['tone'];

/** A part as it is put on the sheet: parts put on later cover it. */
export interface DraftPart {
  readonly id: string;
  readonly area: Area;
  readonly tone: Tone;
}

/** A drawing on the sheet before it is cut into parts that meet without overlapping. */
export interface PlateDraft {
  readonly plate: string;
  readonly viewBox: PlateDrawing['viewBox'];
  readonly clocks: PlateDrawing['clocks'];
  readonly parts: readonly DraftPart[];
  readonly shading: readonly { readonly stroke: Stroke; readonly opacity: number }[];
  readonly crease: readonly Stroke[];
  readonly outline: readonly Stroke[];
}

/** A part bounded by one line of corners. */
export const part = (id: string, corners: readonly Point[], tone: Tone = 0): DraftPart => ({
  id,
  area: [corners],
  tone,
});

/** A part on the child's right, kept on that side of the middle, and its mirror image on the left; the code is given without side. */
export function pairOfParts(code: string, corners: readonly Point[], tone: Tone = 0): readonly DraftPart[] {
  const right: DraftPart = { id: `${code}-right`, area: within([corners], [box(-2000, -2000, 0, 2000)]), tone };
  return [right, { ...right, id: `${code}-left`, area: mirrorArea(right.area) }];
}

export const mirrorArea = (area: Area): Area => area.map((loop) => loop.map(([x, y]): Point => [-x, y]));

/** How a finished drawing is laid on its plate. */
interface Placing {
  readonly sharesPlacesWith: readonly string[];
  readonly turned: boolean;
}

/** A draft cut into parts that meet without overlapping; the left part of a pair mirrors the right one, a part in the middle itself. */
export function finishDraft(draft: PlateDraft): PlateDraft {
  const cut = draft.parts.map(
    (entry, index): DraftPart => ({
      ...entry,
      area: draft.parts
        .slice(index + 1)
        .filter((later) => boxesMeet(entry.area, later.area))
        .reduce((area, later, step) => minus(area, later.area, step), entry.area),
    }),
  );
  const rightOf = new Map(cut.map((entry) => [otherSide(entry.id), entry]));
  const parts = cut.map((entry): DraftPart => {
    const isMidline = otherSide(entry.id) === entry.id && !entry.id.startsWith('tooth-');
    if (isMidline) return otherSide(draft.plate) === draft.plate ? { ...entry, area: symmetrical(entry.area) } : entry;
    const twin = entry.id.endsWith('-left') ? rightOf.get(entry.id) : undefined;
    return twin === undefined ? entry : { ...entry, area: mirrorArea(twin.area) };
  });
  return { ...draft, parts };
}

/** The finished drawing as it stands in the pack, turned by half a circle where the plate asks for it. */
export function printDraft(draft: PlateDraft, { sharesPlacesWith, turned }: Placing): PlateDrawing {
  const [left, top, width, height] = draft.viewBox;
  const middle: Point = [left + width / 2, top + height / 2];
  const turn = ([x, y]: Point): Point => (turned ? [2 * middle[0] - x, 2 * middle[1] - y] : [x, y]);
  const turnStroke = ({ points, closed }: Stroke): Stroke => ({ points: points.map(turn), closed });
  return {
    plate: draft.plate,
    sharesPlacesWith,
    viewBox: draft.viewBox,
    turned,
    clocks: draft.clocks.map((clock) => {
      const [x, y] = turn(clock.centre);
      return { ...clock, centre: [x, y] };
    }),
    parts: draft.parts.map(({ id, area, tone }) => ({ id, path: areaPath(area.map((loop) => loop.map(turn))), tone })),
    layers: {
      shading: draft.shading.map(({ stroke, opacity }) => ({ path: strokePath(turnStroke(stroke)), opacity })),
      crease: draft.crease.map((stroke) => strokePath(turnStroke(stroke))),
      outline: draft.outline.map((stroke) => strokePath(turnStroke(stroke))),
    },
  };
}

/** The mirror image of a finished drawing of the child's right side, as the drawing of the left side. */
export function mirrorDraft(draft: PlateDraft): PlateDraft {
  const mirror = ({ points, closed }: Stroke): Stroke => ({ points: points.map(([x, y]) => [-x, y]), closed });
  const [left, top, width, height] = draft.viewBox;
  return {
    plate: otherSide(draft.plate),
    viewBox: [-left - width, top, width, height],
    clocks: draft.clocks,
    parts: draft.parts.map((entry) => ({ ...entry, id: otherSide(entry.id), area: mirrorArea(entry.area) })),
    shading: draft.shading.map(({ stroke, opacity }) => ({ stroke: mirror(stroke), opacity })),
    crease: draft.crease.map(mirror),
    outline: draft.outline.map(mirror),
  };
}

function boxesMeet(first: Area, second: Area): boolean {
  const [a, b] = [spanOf(first), spanOf(second)];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function spanOf(area: Area) {
  const all = area.flat();
  const [xs, ys] = [all.map(([x]) => x), all.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}
