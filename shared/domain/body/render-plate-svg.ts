import type { PlateDrawing } from './plate.ts';
import { otherSide, type PlateShape, placesOf, pointOf } from './plate-place.ts';
import type { ViewPoint } from './view.ts';

/** Quoted, because an unquoted name may not hold a figure; printing would fall back to a serif. */
const FONT = `font-family="'Source Sans 3', sans-serif"`;

/** A numbered drawing on a plate. */
export interface PlateMark {
  readonly number: number;
  readonly shape: PlateShape;
}

interface PlateColours {
  readonly skin: string;
  readonly shade: string;
  readonly light: string;
  readonly dark: string;
  readonly outline: string;
  readonly crease: string;
  readonly ink: string;
  readonly badge: string;
}

/** The colours of the views of the body (`light`, also for print), and the same drawing on a dark ground. */
const COLOURS: Readonly<Record<'light' | 'dark', PlateColours>> = {
  light: {
    skin: '#f6f5f2',
    shade: '#6d7277',
    light: '#ffffff',
    dark: '#4a5056',
    outline: '#33383d',
    crease: '#8a8f94',
    ink: '#a3212b',
    badge: '#ffffff',
  },
  dark: {
    skin: '#57534f',
    shade: '#000000',
    light: '#8d8b87',
    dark: '#121212',
    outline: '#e8e4dd',
    crease: '#aaa69f',
    ink: '#ff9a94',
    badge: '#262422',
  },
};

/** What is drawn besides the plate itself; everything is drawn for a light ground and without clock when nothing is said. */
export interface PlateOptions {
  readonly theme?: 'light' | 'dark';
  /** The hour rings, with the hours in figures. */
  readonly clocks?: boolean;
  /** R and L of the child at the foot of drawings that show both sides; the letters are the same in Dutch and English. */
  readonly sides?: boolean;
}

/** Draws a plate with the marks that belong to it as a standalone SVG, and says which marks were drawn. */
export function renderPlateSvg(
  drawing: PlateDrawing,
  marks: readonly PlateMark[],
  options: PlateOptions = {},
): { readonly svg: string; readonly numbers: readonly number[] } {
  const unit = unitOf(drawing);
  const colours = COLOURS[options.theme ?? 'light'];
  const placed = marks.flatMap((mark) => placeMark(drawing, mark));
  const labels = spreadLabels(placed, unit);
  const { shading, crease, outline } = drawing.layers;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${drawing.viewBox.join(' ')}">`,
    ...drawing.parts.map(({ path, tone }) => drawTone(path, tone, colours)),
    ...shading.map(({ path, opacity }) => `<path d="${path}" fill="${colours.shade}" fill-opacity="${opacity}"/>`),
    ...crease.map((d) => drawLine(d, colours.crease, unit * 0.13)),
    ...outline.map((d) => drawLine(d, colours.outline, unit * 0.2)),
    ...(options.clocks === true ? drawing.clocks.map((clock) => drawClock(drawing, clock, colours)) : []),
    ...(options.sides === true ? drawSides(drawing, colours) : []),
    ...placed.map((mark) => drawMark(mark, colours.ink, unit)),
    ...labels.map((label) => drawLabel(label, colours, unit)),
    '</svg>',
  ];
  return { svg: parts.join('\n'), numbers: placed.map(({ number }) => number) };
}

/** A hundredth of the longer side, so that numbers are as large on a wide drawing as on a high one. */
const unitOf = ({ viewBox: [, , width, height] }: Pick<PlateDrawing, 'viewBox'>): number =>
  Math.max(width, height) / 100;

/** Skin first and the tone over it, with a seam of its own colour so that neighbours meet without a gap. */
function drawTone(path: string, tone: PlateDrawing['parts'][number]['tone'], colours: PlateColours): string {
  const fill = typeof tone === 'number' ? blend(colours.skin, colours.shade, tone) : colours[tone];
  return `<path d="${path}" fill="${fill}" stroke="${fill}" stroke-width="0.8" fill-rule="evenodd"/>`;
}

const drawLine = (d: string, colour: string, width: number): string =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${round(width)}" stroke-linecap="round" stroke-linejoin="round"/>`;

function blend(from: string, to: string, share: number): string {
  const channel = (colour: string, place: number): number => Number.parseInt(colour.slice(place, place + 2), 16);
  const mixed = [1, 3, 5].map((place) => channel(from, place) * (1 - share) + channel(to, place) * share);
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}

/** The ring with a tick at each hour and the figures 12, 3, 6 and 9; 12 stands on the ventral side, wherever that is on the drawing. */
function drawClock(
  drawing: PlateDrawing,
  clock: PlateDrawing['clocks'][number],
  { crease, outline, skin }: PlateColours,
): string {
  const unit = unitOf(drawing);
  const [x, y] = clock.centre;
  const at = (hour: number, radius: number): ViewPoint => {
    const angle = ((hour * 30 + (drawing.turned ? 180 : 0)) * Math.PI) / 180;
    return { x: x + radius * Math.sin(angle), y: y - radius * Math.cos(angle) };
  };
  const hours = Array.from({ length: 12 }, (_, index) => index + 1);
  const figures = clock.radius > 120 ? hours : hours.filter((hour) => hour % 3 === 0);
  const tick = (hour: number): string => {
    const [from, to] = [at(hour, clock.radius - unit * 0.7), at(hour, clock.radius + unit * 0.7)];
    return `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}`;
  };
  return [
    `<circle cx="${x}" cy="${y}" r="${clock.radius}" fill="none" stroke="${crease}" stroke-width="${round(unit * 0.1)}" stroke-dasharray="${round(unit * 0.5)} ${round(unit * 0.5)}"/>`,
    drawLine(hours.map(tick).join(''), outline, unit * 0.16),
    ...figures.map((hour) => {
      const place = at(hour, clock.radius + unit * 2.2);
      return `<text x="${round(place.x)}" y="${round(place.y + unit * 0.75)}" ${FONT} font-size="${round(unit * 2.1)}" text-anchor="middle" fill="${outline}" stroke="${skin}" stroke-width="${round(unit * 0.5)}" stroke-linejoin="round" paint-order="stroke">${hour}</text>`;
    }),
  ].join('');
}

function drawSides({ plate, turned, viewBox }: PlateDrawing, { crease }: PlateColours): readonly string[] {
  if (otherSide(plate) !== plate) return [];
  const [x, y, width, height] = viewBox;
  const unit = unitOf({ viewBox });
  const letter = (text: string, at: number, anchor: 'start' | 'end'): string =>
    `<text x="${round(at)}" y="${round(y + height - unit * 2)}" ${FONT} font-size="${round(unit * 3)}" text-anchor="${anchor}" fill="${crease}">${text}</text>`;
  const [left, right] = turned ? ['L', 'R'] : ['R', 'L'];
  return [letter(left, x + unit * 2, 'start'), letter(right, x + width - unit * 2, 'end')];
}

interface PlacedMark {
  readonly number: number;
  readonly kind: PlateShape['kind'];
  readonly points: readonly ViewPoint[];
}

/** A mark belongs to a drawing that shows all its places. */
function placeMark(drawing: PlateDrawing, { number, shape }: PlateMark): readonly PlacedMark[] {
  const points = placesOf(shape).map((place) => pointOf(drawing, place));
  const known = points.filter((point) => point !== undefined);
  return known.length === points.length ? [{ number, kind: shape.kind, points: known }] : [];
}

function drawMark({ kind, points }: PlacedMark, ink: string, unit: number): string {
  const [first] = points;
  if (first === undefined) return '';
  if (kind === 'point')
    return `<circle cx="${round(first.x)}" cy="${round(first.y)}" r="${round(unit * 0.7)}" fill="${ink}"/>`;
  const d = `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}${kind === 'outline' ? 'Z' : ''}`;
  const fill = kind === 'outline' ? `fill="${ink}" fill-opacity="0.22"` : 'fill="none"';
  return `<path d="${d}" ${fill} stroke="${ink}" stroke-width="${round(unit * 0.28)}" stroke-linecap="round" stroke-linejoin="round"/>`;
}

interface PlacedLabel {
  readonly number: number;
  readonly anchor: ViewPoint;
  readonly at: ViewPoint;
}

/** Puts each number beside its mark, away from the middle, and moves it down until it covers no other. */
function spreadLabels(marks: readonly PlacedMark[], unit: number): readonly PlacedLabel[] {
  const labels: PlacedLabel[] = [];
  const anchors = marks.flatMap(({ number, points }) => {
    const anchor = points[Math.floor(points.length / 2)];
    return anchor === undefined ? [] : [{ number, anchor }];
  });
  for (const { number, anchor } of anchors.toSorted((a, b) => a.anchor.y - b.anchor.y || a.number - b.number)) {
    const x = anchor.x + (anchor.x < 0 ? -1 : 1) * unit * 6;
    let y = anchor.y - unit * 2.2;
    const covers = ({ at }: PlacedLabel): boolean => Math.hypot(at.x - x, at.y - y) < unit * 4.5;
    while (labels.some(covers)) y += unit * 0.8;
    labels.push({ number, anchor, at: { x, y } });
  }
  return labels;
}

function drawLabel({ number, anchor, at }: PlacedLabel, { ink, badge }: PlateColours, unit: number): string {
  return [
    `<path d="M${round(anchor.x)} ${round(anchor.y)}L${round(at.x)} ${round(at.y)}" stroke="${ink}" stroke-width="${round(unit * 0.14)}"/>`,
    `<circle cx="${round(at.x)}" cy="${round(at.y)}" r="${round(unit * 2.1)}" fill="${badge}" stroke="${ink}" stroke-width="${round(unit * 0.2)}"/>`,
    `<text x="${round(at.x)}" y="${round(at.y + unit)}" ${FONT} font-size="${round(unit * 2.9)}" font-weight="600" text-anchor="middle" fill="${ink}">${number}</text>`,
  ].join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;
