import { strokeText, strokeTextWidth } from './stroke-font.ts';
import type { TrainingMark, TrainingPhoto } from './training-photos.ts';

/** The drawing in pixels. */
const frame = { width: 1200, height: 900 } as const;

/** What every training photo says about itself, in the picture. */
export const trainingLabel = 'OEFENFOTO – SYNTHETISCH';

/**
 * Draws a synthetic photo as SVG: a plain patch of skin or a simple form of a body part with marks on it, true to scale, with an
 * L-scale where asked, and a label that says that it is not a photo of a child. The same specification gives the same drawing.
 */
export function drawTrainingPhoto(photo: TrainingPhoto): string {
  const { width, height } = frame;
  const view = { width: width / photo.pixelsPerMm, height: height / photo.pixelsPerMm };
  const marks = photo.marks.map((mark, index) => drawMark(mark, index));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<defs>${definitions(photo)}${marks.map(({ defs }) => defs).join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#55748a"/>`,
    `<g transform="scale(${photo.pixelsPerMm})">`,
    ground(photo, view),
    `<g clip-path="url(#body)">${marks.map(({ shape }) => shape).join('')}</g>`,
    photo.scaleAt ? drawScale(photo.scaleAt) : '',
    '</g>',
    `<rect width="${width}" height="${height}" filter="url(#grain)" opacity="0.16"/>`,
    label(photo),
    '</svg>',
  ].join('');
}

interface Form {
  /** Outline of the skin. */
  readonly outline: string;
  /** Lines of folds and edges within it. */
  readonly lines: string;
  /** Factor from the units of the paths to mm. */
  readonly unit: number;
}

/** Simple forms of body parts; `patch` is skin from edge to edge. */
const forms: Readonly<Record<TrainingPhoto['form'], Form>> = {
  patch: { outline: 'M-5 -5H420V320H-5Z', lines: '', unit: 1 },
  limb: { outline: 'M-5 26C40 20 105 22 160 30V92C105 98 45 99 -5 92Z', lines: '', unit: 1 },
  hand: {
    outline:
      'M-5 32C20 28 42 28 56 26C64 16 74 6 84 9C92 12 88 22 78 33C98 30 124 27 139 29C147 30 147 38 139 39C126 41 112 41 101 43C116 42 134 42 146 44C153 46 152 54 145 54C131 55 115 55 102 56C116 57 130 58 139 61C146 63 144 71 137 71C124 70 112 68 99 68C109 70 118 73 124 76C129 80 125 86 118 85C107 82 97 79 88 77C66 86 24 86 -5 82Z',
    lines:
      'M101 43C97 44 93 45 90 47M102 56C97 56 93 56 89 57M99 68C95 68 92 67 89 66M66 30C64 44 62 60 66 76M-2 40C6 46 8 64 -2 74',
    unit: 0.82,
  },
  ear: {
    outline:
      'M-5 -5H62C70 6 74 8 86 8C104 8 112 26 108 48C105 66 92 84 78 88C68 91 62 84 60 76C58 90 56 104 58 130H-5Z',
    lines: 'M72 20C88 16 100 28 97 48C94 62 86 74 78 78M74 30C84 30 88 40 84 52C80 60 72 60 68 66',
    unit: 0.66,
  },
};

function definitions({ form, skin }: TrainingPhoto): string {
  const { outline, unit } = forms[form];
  return [
    `<clipPath id="body"><path transform="scale(${unit})" d="${outline}"/></clipPath>`,
    `<linearGradient id="skin" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${skin.light}"/>`,
    `<stop offset="0.45" stop-color="${skin.middle}"/><stop offset="1" stop-color="${skin.dark}"/></linearGradient>`,
    '<filter id="soft" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="1.6"/></filter>',
    '<filter id="grain"><feTurbulence type="fractalNoise" baseFrequency="0.9" numOctaves="2" seed="7"/>',
    '<feColorMatrix type="saturate" values="0"/></filter>',
  ].join('');
}

function ground({ form, skin }: TrainingPhoto, view: { readonly width: number; readonly height: number }): string {
  const { outline, lines, unit } = forms[form];
  if (form === 'patch') return `<rect width="${view.width}" height="${view.height}" fill="url(#skin)"/>`;
  return [
    `<g transform="scale(${unit})">`,
    `<path d="${outline}" transform="translate(0 2.5)" fill="#24343f" opacity="0.45" filter="url(#soft)"/>`,
    `<path d="${outline}" fill="url(#skin)" stroke="${skin.dark}" stroke-width="0.6"/>`,
    `<path d="${lines}" fill="none" stroke="${skin.dark}" stroke-width="1.1" stroke-linecap="round" opacity="0.75"/>`,
    '</g>',
  ].join('');
}

interface DrawnMark {
  readonly defs: string;
  readonly shape: string;
}

/** Where the blots of a soft mark lie within it, as shares of its length and width. */
const blots = [
  [0, 0, 0.94],
  [-0.16, 0.1, 0.62],
  [0.17, -0.07, 0.66],
  [0.04, 0.2, 0.5],
  [-0.05, -0.18, 0.46],
] as const;

/** A mark with an irregular edge: blots that run into each other when soft, one clear field when sharp. */
function drawMark(mark: TrainingMark, index: number): DrawnMark {
  const { x, y, lengthMm, widthMm, turn, colours, strength, edge } = mark;
  const id = `mark-${index}`;
  const size = Math.min(lengthMm, widthMm);
  const blur = edge === 'soft' ? size * 0.09 : 0.25;
  const stir = edge === 'soft' ? size * 0.4 : 2.4;
  const grain = mark.texture === 'lines' ? '0.02 0.35' : (0.9 / size).toFixed(3);
  const defs = [
    `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%">`,
    `<feTurbulence type="fractalNoise" baseFrequency="${grain}" numOctaves="3" seed="${index + 3}"/>`,
    `<feDisplacementMap in="SourceGraphic" scale="${stir.toFixed(2)}" xChannelSelector="R" yChannelSelector="G"/>`,
    `<feGaussianBlur stdDeviation="${blur.toFixed(2)}"/></filter>`,
  ].join('');
  const blot = (at: number): string => {
    const [dx, dy, share] = blots[at] ?? blots[0];
    const colour = colours[Math.min(at, colours.length - 1)] ?? '';
    const [rx, ry] = [(lengthMm / 2) * share, (widthMm / 2) * share];
    return `<ellipse cx="${(x + dx * lengthMm).toFixed(2)}" cy="${(y + dy * widthMm).toFixed(2)}" rx="${rx.toFixed(2)}" ry="${ry.toFixed(2)}" fill="${colour}" fill-opacity="${strength}"/>`;
  };
  const field =
    mark.outline === undefined
      ? (edge === 'soft' ? [0, 1, 2, 3, 4] : [0]).map(blot).join('')
      : `<path d="${mark.outline}" fill="${colours[0] ?? ''}" fill-opacity="${strength}"/>`;
  const inner = edge === 'sharp' && mark.outline !== undefined && colours.length > 1 ? blot(1) : '';
  return {
    defs,
    shape: `<g transform="rotate(${turn} ${x} ${y})"><g filter="url(#${id})">${field}${inner}</g>${texture(mark)}</g>`,
  };
}

/** Fine lines of an abrasion along its length, or blisters, at places that follow from the mark alone. */
function texture({ texture: kind, x, y, lengthMm, widthMm }: TrainingMark): string {
  if (kind === 'lines') {
    const lines = Array.from({ length: 9 }, (_, at) => {
      const offset = ((at + 0.5) / 9 - 0.5) * widthMm * 0.85;
      const half =
        (lengthMm / 2) * Math.sqrt(Math.max(0, 1 - (2 * offset) ** 2 / widthMm ** 2)) * (at % 2 === 0 ? 0.95 : 0.75);
      return `<path d="M${(x - half).toFixed(2)} ${(y + offset).toFixed(2)}H${(x + half).toFixed(2)}"/>`;
    });
    return `<g stroke="#6e1f1c" stroke-width="0.45" opacity="0.7">${lines.join('')}</g>`;
  }
  if (kind !== 'blisters') return '';
  const blisters = [
    [-0.22, -0.12, 3.6],
    [0.12, 0.16, 2.6],
    [0.02, -0.25, 2.1],
  ].map(
    ([dx = 0, dy = 0, r = 0]) =>
      `<ellipse cx="${(x + dx * lengthMm).toFixed(1)}" cy="${(y + dy * widthMm).toFixed(1)}" rx="${r * 1.25}" ry="${r}" fill="#f3d9b8" fill-opacity="0.75" stroke="#a8655a" stroke-width="0.4"/>`,
  );
  return blisters.join('');
}

/** An L-scale with a tick each mm, a longer one each 5, and a number each 10; `x`, `y` is its inner corner. */
function drawScale({ x, y, armMm }: NonNullable<TrainingPhoto['scaleAt']>): string {
  const bandMm = 12;
  const ticks = Array.from({ length: armMm + 1 }, (_, mm) => {
    const length = mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2;
    return `M${mm} 0V${length}M0 ${-mm}H${-length}`;
  });
  const numbers = Array.from({ length: armMm / 10 }, (_, index) => {
    const mm = (index + 1) * 10;
    const text = String(mm);
    const height = 2.4;
    const along = strokeText(text, { x: mm - strokeTextWidth(text, height) - 0.8, y: 5.6, height, colour: '#111' });
    return along + strokeText(text, { x: -10.5, y: -mm + 0.8, height, colour: '#111' });
  });
  return [
    `<g transform="translate(${x} ${y})">`,
    `<path d="M0 ${-armMm - 2}V0H${armMm + 2}V${bandMm}H${-bandMm}V${-armMm - 2}Z" fill="#f7f7f3" stroke="#333" stroke-width="0.3"/>`,
    `<path d="${ticks.join('')}" stroke="#111" stroke-width="0.22" fill="none"/>`,
    numbers.join(''),
    strokeText('MM', { x: -9.6, y: 6.4, height: 2.4, colour: '#111' }),
    '</g>',
  ].join('');
}

function label({ caption }: TrainingPhoto): string {
  const height = 26;
  const { width, height: bottom } = frame;
  return [
    `<rect x="0" y="${bottom - 62}" width="${width}" height="62" fill="#14202b" opacity="0.88"/>`,
    strokeText(trainingLabel, { x: 28, y: bottom - 44, height, colour: '#ffffff' }),
    strokeText(caption, {
      x: width - 28 - strokeTextWidth(caption, height),
      y: bottom - 44,
      height,
      colour: '#ffd28a',
    }),
  ].join('');
}
