import type { LuminancePatch } from '../../shared/domain/photo/measure/luminance-patch.ts';
import { normalNumbers, seededRandom } from './pinhole-camera.ts';

/** A ruler as it is drawn: black millimetre ticks on white, from a zero onwards in a direction. */
export interface DrawnRuler {
  readonly width: number;
  readonly height: number;
  /** Where the ticks begin, and the direction in which they follow each other. */
  readonly zero: readonly [number, number];
  readonly angle: number;
  readonly pxPerMm: number;
  readonly lengthMm: number;
  /** By how much the spacing grows with every millimetre, as a part of it. */
  readonly growth?: number;
  readonly blurPx?: number;
  readonly noise?: number;
  /** A reflection: brightness towards white over a stretch of the ruler, in millimetres. */
  readonly glare?: { readonly fromMm: number; readonly toMm: number };
  readonly seed?: number;
}

const supersampled = 3;

/** Draws the ruler: ticks of a fifth of a millimetre, longer at 5 and 10 mm, over a light that falls off to one side. */
export function drawRuler(ruler: DrawnRuler): LuminancePatch {
  const { width, height, noise = 0, blurPx = 0, seed = 1 } = ruler;
  const normal = normalNumbers(seededRandom(seed));
  const sharp = Float64Array.from({ length: width * height }, (_, index) =>
    pixelOf(ruler, index % width, Math.floor(index / width)),
  );
  const soft = blurPx > 0 ? blur(sharp, { width, height, sigma: blurPx }) : sharp;
  const data = Uint8Array.from(soft, (value) => Math.max(0, Math.min(255, Math.round(value + noise * normal()))));
  return { width, height, data };
}

function pixelOf(ruler: DrawnRuler, column: number, row: number): number {
  let sum = 0;
  for (let index = 0; index < supersampled ** 2; index += 1) {
    const x = column + ((index % supersampled) + 0.5) / supersampled;
    const y = row + (Math.floor(index / supersampled) + 0.5) / supersampled;
    sum += brightnessOf(ruler, x, y);
  }
  return sum / supersampled ** 2;
}

function brightnessOf({ zero, angle, pxPerMm, lengthMm, growth = 0, glare, width }: DrawnRuler, x: number, y: number) {
  const [dx, dy] = [x - zero[0], y - zero[1]];
  const along = (dx * Math.cos(angle) + dy * Math.sin(angle)) / pxPerMm;
  const across = (-dx * Math.sin(angle) + dy * Math.cos(angle)) / pxPerMm;
  // Ticks at n + growth·n²/2 millimetres: turned round for the number of the tick here.
  const number = growth === 0 ? along : (Math.sqrt(1 + 2 * growth * along) - 1) / growth;
  const nearest = Math.round(number);
  const long = nearest % 10 === 0 ? 8 : nearest % 5 === 0 ? 6 : 4;
  const inked =
    nearest >= 0 && nearest <= lengthMm && Math.abs(number - nearest) < 0.1 && across >= 0 && across <= long;
  const light = 215 - (25 * x) / width;
  if (glare !== undefined && along >= glare.fromMm && along <= glare.toMm) return inked ? 240 : 252;
  return inked ? light * 0.2 : light;
}

function blur(
  values: Float64Array,
  { width, height, sigma }: { readonly width: number; readonly height: number; readonly sigma: number },
): Float64Array {
  const reach = Math.ceil(3 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, index) =>
    Math.exp(-((index - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const pass = (source: Float64Array, stepX: number, stepY: number) =>
    source.map((_, index) => {
      const [column, row] = [index % width, Math.floor(index / width)];
      let sum = 0;
      for (const [at, weight] of weights.entries()) {
        const x = Math.max(0, Math.min(width - 1, column + (at - reach) * stepX));
        const y = Math.max(0, Math.min(height - 1, row + (at - reach) * stepY));
        sum += weight * (source[y * width + x] ?? 0);
      }
      return sum / total;
    });
  return pass(pass(values, 1, 0), 0, 1);
}
