import type { PhotoMeasurement } from './measured-photo.ts';
import type { LayerDetails } from './photo-layer.ts';
import type { MarkedMeasure, PixelPoint } from './photo-measure.ts';

/** What is drawn over a print of a photo. */
export interface PhotoOverlay {
  readonly width: number;
  readonly height: number;
  readonly measurements: readonly PhotoMeasurement[];
  /** In the order of the numbers that stand for their words. */
  readonly layers: readonly LayerDetails[];
}

/**
 * What was marked and drawn beside a photo as an SVG of the photo's own size in pixels, to lie over a print of it. Words of annotations
 * are not in it: a number stands for them. The same marks give the same drawing.
 */
export function drawPhotoOverlay({ width, height, measurements, layers }: PhotoOverlay): string {
  const unit = Math.max(width, height) / 400;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    ...measurements.flatMap(({ details }) => [
      ...details.marks.scale.points.map(({ px }) => ring(px, unit * 2.5, { colour: scaleColour, unit })),
      ...details.marks.measurements.map((measure) => drawMeasure(measure, unit)),
    ]),
    ...layers.map((layer, index) => drawLayer(layer, { label: String(index + 1), unit })),
    '</svg>',
  ].join('');
}

interface Pen {
  readonly colour: string;
  readonly unit: number;
}

const scaleColour = '#35e0ff';
const measureColour = '#ffe14a';

const colourOf: Readonly<Record<LayerDetails['colour'], string>> = {
  yellow: '#ffe14a',
  cyan: '#35e0ff',
  magenta: '#ff5fd2',
  white: '#ffffff',
  black: '#000000',
};

/** A measured thing with its letter at the first point. */
function drawMeasure({ id, kind, px }: MarkedMeasure, unit: number): string {
  const pen = { colour: measureColour, unit };
  const [first] = px;
  return [
    line(px, pen, kind === 'area'),
    ...px.map((point) => ring(point, unit, pen)),
    // An id is a letter unless a file brought another.
    first === undefined || !/^[a-z0-9]{1,4}$/.test(id) ? '' : lettering(id, first, pen),
  ].join('');
}

function drawLayer(
  { shape, colour, words }: LayerDetails,
  { label, unit }: { readonly label: string; readonly unit: number },
): string {
  const pen = { colour: colourOf[colour], unit };
  const numbered = (at: PixelPoint): string => (words === undefined ? '' : lettering(label, at, pen));
  switch (shape.kind) {
    case 'arrow':
      return (
        line([shape.from, shape.to], pen) + line(arrowHead(shape.from, shape.to, unit * 6), pen) + numbered(shape.from)
      );
    case 'circle':
      return ring(shape.centre, shape.radiusPx, pen) + numbered(shape.centre);
    case 'text':
      return numbered(shape.at);
    case 'freehand':
      return line(shape.points, pen) + numbered(shape.points[0] ?? [0, 0]);
  }
}

function arrowHead([fx, fy]: PixelPoint, [x, y]: PixelPoint, size: number): readonly PixelPoint[] {
  const turn = Math.atan2(y - fy, x - fx);
  const barb = (side: number): PixelPoint => [
    x - size * Math.cos(turn + side * 0.45),
    y - size * Math.sin(turn + side * 0.45),
  ];
  return [barb(1), [x, y], barb(-1)];
}

/** A line in its colour over a wider dark one, so that it is seen on every ground. */
function line(points: readonly PixelPoint[], { colour, unit }: Pen, closed = false): string {
  const path = `M${points.map((point) => point.map(short).join(' ')).join('L')}${closed ? 'Z' : ''}`;
  return stroked(`<path d="${path}"`, { colour, unit });
}

const ring = ([x, y]: PixelPoint, radius: number, pen: Pen): string =>
  stroked(`<circle cx="${short(x)}" cy="${short(y)}" r="${short(radius)}"`, pen);

const stroked = (opening: string, { colour, unit }: Pen): string =>
  `${opening} fill="none" stroke="#000" stroke-opacity="0.7" stroke-width="${short(unit * 1.5)}"/>` +
  `${opening} fill="none" stroke="${colour}" stroke-width="${short(unit * 0.7)}"/>`;

function lettering(label: string, [x, y]: PixelPoint, { colour, unit }: Pen): string {
  const place = `x="${short(x + unit * 3)}" y="${short(y - unit * 3)}" font-family="'Source Sans 3', sans-serif" font-weight="600" font-size="${short(unit * 10)}"`;
  const under = colour === colourOf.black ? '#fff' : '#000';
  return `<text ${place} fill="${under}" stroke="${under}" stroke-width="${short(unit * 1.6)}" stroke-linejoin="round">${label}</text><text ${place} fill="${colour}">${label}</text>`;
}

const short = (value: number): string => String(Math.round(value * 100) / 100);
