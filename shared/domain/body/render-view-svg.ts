import type { BodyShape } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { projectAddress } from './project-view.ts';
import type { BodyView, ViewLayers, ViewPoint } from './view.ts';

/** A numbered drawing on the body. */
export interface BodyMark {
  readonly number: number;
  readonly shape: BodyShape;
}

/** What is drawn on: the body, one view of it and that view's drawing. */
export interface ViewOfBody {
  readonly model: BodyModel;
  readonly view: BodyView;
  readonly layers: ViewLayers;
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
export function renderViewSvg({ model, view, layers }: ViewOfBody, marks: readonly BodyMark[]): DrawnView {
  const [, y, , height] = view.viewBox;
  const unit = height / 100;
  const placed = marks.map((mark) => placeMark(model, view, mark)).filter((mark) => mark.inSight.length > 0);
  const labels = spreadLabels(placed, unit);
  const [x, width] = widthWithLabels(view, labels, unit);
  const { silhouette, shading, outline, crease } = layers;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${round(x)} ${round(y)} ${round(width)} ${round(height)}">`,
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
    ...placed.map((mark) => drawShape(mark, unit)),
    ...labels.map((label) => drawLabel(label, unit)),
    ...drawSides(view, unit),
    '</svg>',
  ];
  return { svg: parts.join('\n'), numbers: placed.map(({ number }) => number) };
}

/** R and L of the child at the foot of front and back; the letters are the same in Dutch and English. */
function drawSides({ id, viewBox }: BodyView, unit: number): readonly string[] {
  const [x, y, width, height] = viewBox;
  const [left, right] = id === 'front' ? ['R', 'L'] : id === 'back' ? ['L', 'R'] : [];
  if (left === undefined || right === undefined) return [];
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
  return { number, kind: shape.kind, inSight: runs, whole: projected.every(({ visible }) => visible) };
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

function drawLabel({ number, anchor, at }: PlacedLabel, unit: number): string {
  return [
    `<path d="M${round(anchor.x)} ${round(anchor.y)}L${round(at.x)} ${round(at.y)}" stroke="${ink}" stroke-width="${round(unit * 0.14)}"/>`,
    `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(unit * 2.1)}" fill="#ffffff" stroke="${ink}" stroke-width="${round(unit * 0.2)}"/>`,
    `<text x="${round(at.x)}" y="${round(at.y + unit * 1.0)}" font-family="'Source Sans 3', sans-serif" font-size="${round(unit * 2.9)}" font-weight="600" text-anchor="middle" fill="${ink}">${number}</text>`,
  ].join('');
}

/** Puts each label beside its mark, outwards from the middle of the body, and moves it down until it covers no other label. */
function spreadLabels(marks: readonly PlacedMark[], unit: number): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  const anchors = marks.flatMap(({ number, inSight }) => {
    const run = inSight[0];
    const anchor = run?.[Math.floor(run.length / 2)];
    return anchor ? [{ number, anchor }] : [];
  });
  for (const { number, anchor } of anchors.toSorted(
    (left, right) => left.anchor.y - right.anchor.y || left.number - right.number,
  )) {
    const x = anchor.x + (anchor.x < 0 ? -1 : 1) * unit * 6;
    let y = anchor.y - unit * 2.2;
    const covers = (other: PlacedLabel) => Math.hypot(other.at.x - x, other.at.y - y) < unit * 4.5;
    while (labels.some(covers)) y += unit * 0.8;
    labels.push({ number, anchor, at: { x, y } });
  }
  return labels;
}

const round = (value: number): number => Math.round(value * 100) / 100;
