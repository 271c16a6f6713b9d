/** Glyphs as SVG path data on a grid of 4 × 6, so that a drawing needs no font and is the same on every machine. */
const glyphs: Readonly<Record<string, string>> = {
  A: 'M0 6L2 0L4 6M1 4H3',
  B: 'M0 0V6H3Q4 6 4 4.5Q4 3 3 3H0M0 0H3Q4 0 4 1.5Q4 3 3 3',
  C: 'M4 1Q3 0 2 0Q0 0 0 3Q0 6 2 6Q3 6 4 5',
  D: 'M0 0V6H2Q4 6 4 3Q4 0 2 0Z',
  E: 'M4 0H0V6H4M0 3H3',
  F: 'M4 0H0V6M0 3H3',
  G: 'M4 1Q3 0 2 0Q0 0 0 3Q0 6 2 6Q4 6 4 4V3H2',
  H: 'M0 0V6M4 0V6M0 3H4',
  I: 'M2 0V6',
  J: 'M3 0V5Q3 6 1.5 6Q0 6 0 5',
  K: 'M0 0V6M4 0L0 3L4 6',
  L: 'M0 0V6H4',
  M: 'M0 6V0L2 3L4 0V6',
  N: 'M0 6V0L4 6V0',
  O: 'M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0',
  P: 'M0 6V0H3Q4 0 4 1.5Q4 3 3 3H0',
  Q: 'M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0M2.5 4.5L4 6',
  R: 'M0 6V0H3Q4 0 4 1.5Q4 3 3 3H0M2 3L4 6',
  S: 'M4 1Q3 0 2 0Q0 0 0 1.5Q0 3 2 3Q4 3 4 4.5Q4 6 2 6Q1 6 0 5',
  T: 'M0 0H4M2 0V6',
  U: 'M0 0V4Q0 6 2 6Q4 6 4 4V0',
  V: 'M0 0L2 6L4 0',
  W: 'M0 0L1 6L2 2L3 6L4 0',
  X: 'M0 0L4 6M4 0L0 6',
  Y: 'M0 0L2 3L4 0M2 3V6',
  Z: 'M0 0H4L0 6H4',
  '0': 'M2 0Q4 0 4 3Q4 6 2 6Q0 6 0 3Q0 0 2 0',
  '1': 'M1 1L2 0V6',
  '2': 'M0 1Q1 0 2 0Q4 0 4 1.5Q4 3 0 6H4',
  '3': 'M0 0H4L2 2.5Q4 2.5 4 4.2Q4 6 2 6Q1 6 0 5',
  '4': 'M3 6V0L0 4H4',
  '5': 'M4 0H0V2.5H2Q4 2.5 4 4.2Q4 6 2 6Q1 6 0 5',
  '6': 'M4 1Q3 0 2 0Q0 0 0 3.5Q0 6 2 6Q4 6 4 4.2Q4 2.7 2 2.7Q0.5 2.7 0 4',
  '7': 'M0 0H4L1.5 6',
  '8': 'M2 0Q3.7 0 3.7 1.5Q3.7 2.8 2 2.8Q0.3 2.8 0.3 1.5Q0.3 0 2 0M2 2.8Q4 2.8 4 4.4Q4 6 2 6Q0 6 0 4.4Q0 2.8 2 2.8',
  '9': 'M4 2.5Q3.5 3.3 2 3.3Q0 3.3 0 1.8Q0 0 2 0Q4 0 4 2.5Q4 6 2 6Q1 6 0 5',
  '-': 'M0.5 3H3.5',
  '–': 'M0 3H4',
  '.': 'M2 5.7V6',
  ':': 'M2 1.7V2M2 4.7V5',
};

/** Text as strokes: capitals, digits and a few signs; others are left out. `height` is that of a capital, in the drawing's units. */
export function strokeText(
  text: string,
  place: { readonly x: number; readonly y: number; readonly height: number; readonly colour: string },
): string {
  const unit = place.height / 6;
  const strokes = [...text.toUpperCase()].map((sign, index) => {
    const path = glyphs[sign];
    return path === undefined ? '' : `<path transform="translate(${(index * 5.6).toFixed(1)} 0)" d="${path}"/>`;
  });
  const style = `fill="none" stroke="${place.colour}" stroke-width="0.75" stroke-linecap="round" stroke-linejoin="round"`;
  return `<g transform="translate(${place.x} ${place.y}) scale(${unit.toFixed(4)})" ${style}>${strokes.join('')}</g>`;
}

/** The width of such a text. */
export const strokeTextWidth = (text: string, height: number): number => ([...text].length * 5.6 - 1.6) * (height / 6);
