/** A value with an interval, both rounded to what the interval carries. `decimals` may be negative: tens. */
export interface RoundedMeasure {
  readonly value: number;
  readonly interval: readonly [number, number];
  readonly decimals: number;
}

/**
 * Rounds to the digits that the half width of an interval carries: one, or two where it begins with 1 or 2, and never finer than
 * `finest` decimals. The interval is rounded outwards, so that it holds no less than it did.
 */
export function roundMeasure(value: number, [low, high]: readonly [number, number], finest = 1): RoundedMeasure {
  const half = (high - low) / 2;
  const decimals = half > 0 ? Math.min(finest, decimalsFor(half)) : finest;
  const step = 10 ** -decimals;
  const tidy = (steps: number): number => Number((steps * step).toFixed(Math.max(0, decimals)));
  return {
    value: tidy(Math.round(value / step)),
    interval: [tidy(Math.floor(low / step + 1e-9)), tidy(Math.ceil(high / step - 1e-9))],
    decimals,
  };
}

function decimalsFor(half: number): number {
  const exponent = Math.floor(Math.log10(half) + 1e-12);
  return half / 10 ** exponent < 3 ? 1 - exponent : -exponent;
}
