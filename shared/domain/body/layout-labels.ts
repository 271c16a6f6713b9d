import type { ViewPoint } from './view.ts';

/** A label to place: what it belongs to and how wide it is, in units of the drawing. */
export interface LabelRequest {
  readonly anchor: ViewPoint;
  readonly width: number;
}

/** Where labels may stand (x, y, width, height), how high they are and how much room stays between them, in units of the drawing. */
export interface LabelSheet {
  readonly bounds: readonly [number, number, number, number];
  readonly height: number;
  readonly gap: number;
  /** Points that labels leave free where they can, as those of the marks themselves; anchors are always among them. */
  readonly avoid?: readonly ViewPoint[] | undefined;
}

export interface LabelLayout {
  /** The middle of every label, in the order asked. */
  readonly places: readonly ViewPoint[];
  /** 1, or less where labels had to be made smaller to fit on the sheet. */
  readonly scale: number;
}

/**
 * Places labels beside their anchors: none covers another, all lie within the sheet, and the straight lines from anchor to label do not cross
 * where labels are equally wide. Crowded labels stand farther off and in the end become smaller. The same request gives the same layout.
 */
export function layoutLabels(requests: readonly LabelRequest[], sheet: LabelSheet): LabelLayout {
  for (let scale = 1; ; scale *= 0.85) {
    const labels = requests.map(({ anchor, width }) => ({ anchor, width: width * scale }));
    const sized = { ...sheet, height: sheet.height * scale, gap: sheet.gap * scale };
    const places = placeAll(labels, sized);
    if (places !== undefined) return { places: uncross(labels, places, sized), scale };
  }
}

function placeAll(labels: readonly LabelRequest[], sheet: LabelSheet): ViewPoint[] | undefined {
  const middle = sheet.bounds[0] + sheet.bounds[2] / 2;
  const order = labels
    .map((label, index) => ({ label, index }))
    .toSorted(
      (a, b) => a.label.anchor.y - b.label.anchor.y || a.label.anchor.x - b.label.anchor.x || a.index - b.index,
    );
  const placed: PlacedBox[] = [];
  for (const { label, index } of order) {
    const at = nearestFree(label, { sheet, placed, labels, outwards: label.anchor.x < middle ? -1 : 1 });
    if (at === undefined) return undefined;
    placed.push({ index, at, anchor: label.anchor, width: label.width });
  }
  return placed.toSorted((a, b) => a.index - b.index).map(({ at }) => at);
}

interface PlacedBox extends LabelRequest {
  readonly index: number;
  readonly at: ViewPoint;
}

interface Surroundings {
  readonly sheet: LabelSheet;
  readonly placed: readonly PlacedBox[];
  readonly labels: readonly LabelRequest[];
  readonly outwards: 1 | -1;
}

const ANGLES = 20;

/** Rings around the anchor, the nearest first; a place that hides a mark or crosses a line costs as much as one some rings farther out. */
function nearestFree(label: LabelRequest, around: Surroundings): ViewPoint | undefined {
  const { sheet, outwards } = around;
  const [, , width, height] = sheet.bounds;
  const step = sheet.height * 0.6;
  const first = sheet.height * 1.1 + sheet.gap;
  const farthest = Math.hypot(width, height);
  let best: { readonly at: ViewPoint; readonly cost: number } | undefined;
  for (let radius = first; radius <= farthest; radius += step) {
    if (best !== undefined && radius >= best.cost) break;
    for (let turn = 0; turn < ANGLES; turn += 1) {
      // From obliquely upwards and away from the body, to either side in turn.
      const angle = -0.7 + Math.ceil(turn / 2) * (turn % 2 === 0 ? 1 : -1) * ((2 * Math.PI) / ANGLES);
      const reach = radius + (label.width - sheet.height) / 2;
      const at = {
        x: label.anchor.x + outwards * Math.cos(angle) * reach,
        y: label.anchor.y + Math.sin(angle) * radius,
      };
      const cost = radius + step * 0.12 * Math.ceil(turn / 2);
      if (best !== undefined && cost >= best.cost) continue;
      if (!fits(at, label.width, sheet) || around.placed.some((other) => overlap({ ...label, at }, other, sheet)))
        continue;
      const full = cost + step * (3 * hides(at, label, around) + 2 * crosses(at, label, around));
      if (best === undefined || full < best.cost) best = { at, cost: full };
    }
  }
  return best?.at;
}

function fits({ x, y }: ViewPoint, width: number, { bounds, height }: LabelSheet): boolean {
  const [left, top, sheetWidth, sheetHeight] = bounds;
  const [dx, dy] = [width / 2, height / 2];
  return x - dx >= left && x + dx <= left + sheetWidth && y - dy >= top && y + dy <= top + sheetHeight;
}

type Box = Pick<PlacedBox, 'at' | 'width'>;

const overlap = (a: Box, b: Box, { height, gap }: LabelSheet): boolean =>
  Math.abs(a.at.x - b.at.x) < (a.width + b.width) / 2 + gap && Math.abs(a.at.y - b.at.y) < height + gap;

/** How many anchors, its own included, a label at a place would cover; one more where it covers anything else that is to stay free. */
function hides(at: ViewPoint, { width }: LabelRequest, { labels, sheet }: Surroundings): number {
  const covers = ({ x, y }: ViewPoint): boolean =>
    Math.abs(x - at.x) < width / 2 + sheet.gap && Math.abs(y - at.y) < sheet.height / 2 + sheet.gap;
  return labels.filter(({ anchor }) => covers(anchor)).length + (sheet.avoid?.some(covers) === true ? 1 : 0);
}

const crosses = (at: ViewPoint, { anchor }: LabelRequest, { placed }: Surroundings): number =>
  placed.filter((other) => linesCross([anchor, at], [other.anchor, other.at])).length;

/** Exchanges the places of two labels whose lines cross, as far as they then fit; each exchange shortens the lines, so that it ends. */
function uncross(
  labels: readonly LabelRequest[],
  start: readonly ViewPoint[],
  sheet: LabelSheet,
): readonly ViewPoint[] {
  const boxes = labels.map((label, index): PlacedBox => ({ ...label, index, at: start[index] ?? label.anchor }));
  let changed = true;
  while (changed) {
    changed = false;
    for (let i = 0; i < boxes.length; i += 1) {
      for (let j = i + 1; j < boxes.length; j += 1) {
        const [a, b] = [boxes[i], boxes[j]];
        if (a === undefined || b === undefined || !linesCross([a.anchor, a.at], [b.anchor, b.at])) continue;
        const [movedA, movedB] = [
          { ...a, at: b.at },
          { ...b, at: a.at },
        ];
        if (a.width !== b.width && !bothFree([movedA, movedB], boxes, sheet)) continue;
        boxes[i] = movedA;
        boxes[j] = movedB;
        changed = true;
      }
    }
  }
  return boxes.map(({ at }) => at);
}

function bothFree(moved: readonly PlacedBox[], boxes: readonly PlacedBox[], sheet: LabelSheet): boolean {
  const others = boxes.filter((box) => moved.every(({ index }) => index !== box.index));
  const isFree = (box: PlacedBox, among: readonly PlacedBox[]): boolean =>
    fits(box.at, box.width, sheet) && among.every((other) => !overlap(box, other, sheet));
  return moved.every((box) => isFree(box, [...others, ...moved.filter((other) => other !== box)]));
}

type Line = readonly [ViewPoint, ViewPoint];

/** Whether two lines cross within both; lines that only touch do not. */
export function linesCross([a, b]: Line, [c, d]: Line): boolean {
  const side = (p: ViewPoint, q: ViewPoint, r: ViewPoint): number =>
    (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x);
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}
