import { z } from 'zod';

const Coordinate = z.int().min(0).max(1000);

/**
 * A signature drawn on the screen: strokes as lines through points, in thousandths of a field three times as wide as high (x 0–1000,
 * y 0–333). Kept as it was drawn, never as a picture with a background.
 */
export const Signature = z.strictObject({
  strokes: z
    .array(
      z
        .array(z.tuple([Coordinate, Coordinate.max(333)]))
        .min(1)
        .max(500),
    )
    .min(1)
    .max(100),
});
export type Signature = z.infer<typeof Signature>;

/** The sides of the field that a signature is drawn in. */
export const signatureField = { width: 1000, height: 333 } as const;

/** The strokes as the data of one SVG path; a dot is a line of no length, which a round end makes visible. */
export const signaturePath = ({ strokes }: Signature): string =>
  strokes
    .map((points) => {
      const [first = [0, 0], ...rest] = points;
      return `M${first.join(' ')}${(rest.length === 0 ? [first] : rest).map((point) => `L${point.join(' ')}`).join('')}`;
    })
    .join('');

/** The signature as a complete SVG document, black on nothing. */
export const signatureSvg = (signature: Signature): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${signatureField.width} ${signatureField.height}">` +
  `<path d="${signaturePath(signature)}" fill="none" stroke="#000" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
