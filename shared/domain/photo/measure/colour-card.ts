/** Red, green and blue from 0 to 255, in sRGB. */
export type Rgb = readonly [number, number, number];

/** Lightness and the two opponent axes of CIELAB. */
export type Lab = readonly [number, number, number];

/** Factors for red, green and blue in linear light. */
export type Gains = readonly [number, number, number];

/** The transfer curve of sRGB (IEC 61966-2-1), undone: 0-255 to 0-1 in linear light. */
export function toLinear(value: number): number {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

/** The transfer curve of sRGB: linear light to 0-255, cut off at both ends. */
export function fromLinear(light: number): number {
  const cut = Math.max(0, Math.min(1, light));
  return 255 * (cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055);
}

/**
 * The gains that make a grey patch neutral without changing its luminance; undefined where the patch is too dark, or burnt out in a
 * channel, and says nothing. For display only: never applied to an original.
 */
export function balanceOnGrey(patch: Rgb): Gains | undefined {
  if (patch.some((value) => value >= 254 || value <= 8)) return undefined;
  const [r, g, b] = patch.map(toLinear);
  if (r === undefined || g === undefined || b === undefined) return undefined;
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return [luminance / r, luminance / g, luminance / b];
}

/** A colour with gains applied in linear light. */
export const applyGains = ([r, g, b]: Rgb, [x, y, z]: Gains): Rgb => [
  fromLinear(toLinear(r) * x),
  fromLinear(toLinear(g) * y),
  fromLinear(toLinear(b) * z),
];

type Matrix = readonly [Rgb, Rgb, Rgb];

/** Linear sRGB to CIE XYZ under D65 (IEC 61966-2-1). */
const toXyz: Matrix = [
  [0.4123907992659595, 0.357584339383878, 0.1804807884018343],
  [0.2126390058715104, 0.715168678767756, 0.0721923153607337],
  [0.0193308187155918, 0.119194779794626, 0.9505321522496607],
];

/** From D65 to D50 by the Bradford transform, as in ICC profiles and CSS Color 4. */
const toD50: Matrix = [
  [1.0479298208405488, 0.0229467933410191, -0.0501922295431356],
  [0.0296278156881593, 0.990434484573249, -0.0170738250293851],
  [-0.0092430581525912, 0.0150551448965779, 0.7518742899580008],
];

const whites = {
  d65: [0.3127 / 0.329, 1, (1 - 0.3127 - 0.329) / 0.329],
  d50: [0.3457 / 0.3585, 1, (1 - 0.3457 - 0.3585) / 0.3585],
} as const;

/** CIELAB (CIE 15) of an sRGB colour against the white of D65 or, adapted, D50. Values of a photo depend on its light and camera. */
export function toLab([r, g, b]: Rgb, white: keyof typeof whites): Lab {
  const seen = times(toXyz, [toLinear(r), toLinear(g), toLinear(b)]);
  const [x, y, z] = white === 'd50' ? times(toD50, seen) : seen;
  const [whiteX, whiteY, whiteZ] = whites[white];
  const [fx, fy, fz] = [curve(x / whiteX), curve(y / whiteY), curve(z / whiteZ)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const curve = (part: number) => (part > (6 / 29) ** 3 ? Math.cbrt(part) : (part * (29 / 3) ** 3 + 16) / 116);

function times([a, b, c]: Matrix, [x, y, z]: Rgb): Rgb {
  const row = ([u, v, w]: Rgb) => u * x + v * y + w * z;
  return [row(a), row(b), row(c)];
}
