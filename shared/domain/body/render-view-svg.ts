import type { BodyShape } from './address.ts';
import { layoutLabels } from './layout-labels.ts';
import type { BodyModel } from './mesh.ts';
import { projectAddress } from './project-view.ts';
import type { BodyView, ViewLayers, ViewPoint } from './view.ts';

/** A numbered drawing on the body. */
export interface BodyMark {
  readonly number: number;
  readonly shape: BodyShape;
}

/** A scale bar: its length in units of the drawing and what stands under it, without any character that XML reserves. */
export interface PrintedScale {
  readonly units: number;
  readonly words: string;
}

/** What is drawn on: the body, one view of it and that view's drawing, with a scale bar where there is one. */
export interface ViewOfBody {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly layers: ViewLayers;
  readonly scale?: PrintedScale | undefined;
}

/** A drawn view and the numbers of the marks that can be seen on it. */
export interface DrawnView {
  readonly svg: string;
  readonly numbers: readonly number[];
}

/**
 * Draws a view with its marks as a standalone SVG in grey and one dark red, fit for print. A mark is drawn when any part of it is in
 * sight; the parts of a line or outline that turn away are left out.
 */
export function renderViewSvg({ model, view, layers, scale }: ViewOfBody, marks: readonly BodyMark[]): DrawnView {
  const [left, y, wide, height] = view.viewBox;
  const unit = height / 100;
  // Shading of a body that is cut off at the sheet's edge reaches past it.
  const clip = `sheet-${view.ageStep}-${view.id}`;
  const placed = marks.map((mark) => placeMark(model, view, mark)).filter((mark) => mark.inSight.length > 0);
  const labels = placeLabels(view, placed, unit);
  const [x, width] = widthWithLabels(view, labels, unit);
  const { silhouette, shading, outline, crease } = layers;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(x)} ${round(y)} ${round(width)} ${round(height + (scale === undefined ? 0 : unit * SCALE_ROOM))}">`,
    `<clipPath id="${clip}"><path d="M${left} ${y}h${wide}v${height}h${-wide}z"/></clipPath>`,
    `<g clip-path="url(#${clip})">`,
    ...silhouette.map((d) => `<path d="${d}" fill="#f6f5f2"/>`),
    ...shading.map(
      ({ path, opacity }) => `<path d="${path}" fill="#6d7277" fill-opacity="${opacity}" fill-rule="evenodd"/>`,
    ),
    ...crease.map(
      (d) =>
        `<path d="${d}" fill="none" stroke="#8a8f94" stroke-width="${round(unit * 0.13)}" stroke-linecap="round"/>`,
    ),
    ...outline.map(
      (d) =>
        `<path d="${d}" fill="none" stroke="#33383d" stroke-width="${round(unit * 0.2)}" stroke-linecap="round" stroke-linejoin="round"/>`,
    ),
    '</g>',
    ...placed.map((mark) => drawShape(mark, unit)),
    ...labels.map((label) => drawLabel(label, unit)),
    ...drawSides(view, unit),
    ...(scale === undefined ? [] : [drawScale(view, scale, unit)]),
    '</svg>',
  ];
  return { svg: parts.join('\n'), numbers: placed.map(({ number }) => number) };
}

/** The height of the strip under the drawing that holds the scale bar, in hundredths of the drawing's height. */
const SCALE_ROOM = 7;

/** R and L of the child at the foot of views from the front and the back; the letters are the same in Dutch and English. */
function drawSides({ id, viewBox, axes }: BodyView, unit: number): readonly string[] {
  const [x, y, width, height] = viewBox;
  // Hands and feet are named by their own side; a view from the side has only one.
  if (Math.abs(axes.right[0]) < 0.7 || /^(hand|foot)-/.test(id)) return [];
  const [left, right] = axes.right[0] > 0 ? ['R', 'L'] : ['L', 'R'];
  const letter = (text: string, at: number, anchor: 'start' | 'end') =>
    `<text x="${round(at)}" y="${round(y + height - unit * 2)}" font-family="'Source Sans 3', sans-serif" font-size="${round(unit * 3)}" text-anchor="${anchor}" fill="#6d7277">${text}</text>`;
  return [letter(left, x + unit * 4, 'start'), letter(right, x + width - unit * 4, 'end')];
}

/** The horizontal extent of the drawing, widened where labels stand beside it; the height, and with it the scale, stays. */
function widthWithLabels(
  { viewBox }: BodyView,
  labels: readonly PlacedLabel[],
  unit: number,
): readonly [number, number] {
  const [x, , width] = viewBox;
  const room = unit * 2.5;
  const from = Math.min(x, ...labels.map(({ at }) => at.x - room));
  const to = Math.max(x + width, ...labels.map(({ at }) => at.x + room));
  return [from, to - from];
}

interface PlacedMark {
  readonly number: number;
  readonly kind: BodyShape['kind'];
  /** Runs of points in sight, in drawing order. */
  readonly inSight: readonly (readonly ViewPoint[])[];
  readonly whole: boolean;
}

interface PlacedLabel {
  readonly number: number;
  readonly anchor: ViewPoint;
  readonly at: ViewPoint;
  readonly scale: number;
}

const ink = '#a3212b';

function placeMark(model: BodyModel, view: BodyView, { number, shape }: BodyMark): PlacedMark {
  const addresses = shape.kind === 'point' ? [shape.at] : shape.points;
  const projected = addresses.map((address) => projectAddress(model, view, address));
  const runs: ViewPoint[][] = [];
  let open = false;
  for (const point of projected) {
    if (!point.visible) {
      open = false;
      continue;
    }
    if (open) runs.at(-1)?.push(point);
    else runs.push([point]);
    open = true;
  }
  const whole = projected.every(({ visible }) => visible);
  return {
    number,
    kind: shape.kind,
    inSight: shape.kind === 'outline' && !whole ? closeRuns(runs, projected) : runs,
    whole,
  };
}

/** The runs of an outline of which a part is hidden, joined where it closes: the way from its last point to its first is part of it. */
function closeRuns(
  runs: readonly ViewPoint[][],
  projected: readonly { readonly visible: boolean }[],
): readonly ViewPoint[][] {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined || first === last) return runs;
  if (projected[0]?.visible !== true || projected.at(-1)?.visible !== true) return runs;
  return [[...last, ...first], ...runs.slice(1, -1)];
}

function drawShape({ kind, inSight, whole }: PlacedMark, unit: number): string {
  const stroke = `stroke="${ink}" stroke-width="${round(unit * 0.28)}" stroke-linecap="round" stroke-linejoin="round"`;
  return inSight
    .map((run) => {
      const [first] = run;
      if (first && run.length === 1)
        return `<circle cx="${round(first.x)}" cy="${round(first.y)}" r="${round(unit * 0.7)}" fill="${ink}"/>`;
      const d = `M${run.map((point) => `${round(point.x)} ${round(point.y)}`).join('L')}`;
      return kind === 'outline' && whole
        ? `<path d="${d}Z" fill="${ink}" fill-opacity="0.22" ${stroke}/>`
        : `<path d="${d}" fill="none" ${stroke}/>`;
    })
    .join('');
}

/** The height of a label, in hundredths of the drawing's height. */
const LABEL = 4.2;

/** The width of a label in the same measure: round for one or two digits. */
const labelWidth = (number: number): number => Math.max(LABEL, 1.6 * String(number).length + 1.4);

function drawLabel({ number, anchor, at, scale }: PlacedLabel, unit: number): string {
  const [width, height] = [labelWidth(number) * unit * scale, LABEL * unit * scale];
  return [
    `<path d="M${round(anchor.x)} ${round(anchor.y)}L${round(at.x)} ${round(at.y)}" stroke="${ink}" stroke-width="${round(unit * 0.14)}"/>`,
    `<rect x="${round(at.x - width / 2)}" y="${round(at.y - height / 2)}" width="${round(width)}" height="${round(height)}" rx="${round(height / 2)}" fill="#ffffff" stroke="${ink}" stroke-width="${round(unit * 0.2)}"/>`,
    `<text x="${round(at.x)}" y="${round(at.y + unit * scale)}" font-family="'Source Sans 3', sans-serif" font-size="${round(unit * 2.9 * scale)}" font-weight="600" text-anchor="middle" fill="${ink}">${number}</text>`,
  ].join('');
}

/** The scale bar under the middle of the drawing with its words. */
function drawScale({ viewBox }: BodyView, { units, words }: PrintedScale, unit: number): string {
  const [x, y, width, height] = viewBox;
  const middle = x + width / 2;
  const top = y + height + unit * 0.8;
  return [
    `<path d="M${round(middle - units / 2)} ${round(top)}v${round(unit)}h${round(units)}v${round(-unit)}" fill="none" stroke="#33383d" stroke-width="${round(unit * 0.2)}"/>`,
    `<text x="${round(middle)}" y="${round(top + unit * 4.3)}" font-family="'Source Sans 3', sans-serif" font-size="${round(unit * 3)}" text-anchor="middle" fill="#33383d">${words}</text>`,
  ].join('');
}

/** How far beside the drawing labels may stand, in hundredths of its height. */
const MARGIN = 8;

/** Places the numbers beside their marks as on the screen, also next to the sheet. */
function placeLabels({ viewBox }: BodyView, marks: readonly PlacedMark[], unit: number): readonly PlacedLabel[] {
  const middle = viewBox[0] + viewBox[2] / 2;
  const anchors = marks.flatMap((mark) => {
    const anchor = anchorOfMark(mark, middle);
    return anchor ? [{ number: mark.number, anchor }] : [];
  });
  const [x, y, width, height] = viewBox;
  const requests = anchors.map(({ number, anchor }) => ({ anchor, width: unit * labelWidth(number) }));
  const { places, scale } = layoutLabels(requests, {
    bounds: [x - unit * MARGIN, y, width + 2 * unit * MARGIN, height],
    height: unit * LABEL,
    gap: unit * 0.5,
    avoid: marks.flatMap(({ inSight }) => inSight.flat()),
  });
  return anchors.map(({ number, anchor }, index) => ({ number, anchor, at: places[index] ?? anchor, scale }));
}

/** Where the line to a number starts: halfway a line; of an outline at its upper corner away from the middle, so that the number stands outside it. */
function anchorOfMark({ kind, inSight }: PlacedMark, middle: number): ViewPoint | undefined {
  const run = inSight[0] ?? [];
  if (kind !== 'outline') return run[Math.floor(run.length / 2)];
  const outwards = run.reduce((sum, { x }) => sum + x - middle, 0) < 0 ? -1 : 1;
  const height = (point: ViewPoint): number => outwards * point.x - 0.8 * point.y;
  return run.reduce<ViewPoint | undefined>(
    (best, point) => (best && height(best) >= height(point) ? best : point),
    undefined,
  );
}

const round = (value: number): number => Math.round(value * 100) / 100;
