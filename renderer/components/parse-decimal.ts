/** What a typed number turned out to be. */
export type ParsedDecimal =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'too-many-decimals' }
  | { readonly kind: 'out-of-range'; readonly value: number };

export interface DecimalRange {
  readonly min: number;
  readonly max: number;
  /** Decimals allowed, 0–3. */
  readonly decimals: number;
}

/** Reads a number in which comma and point are both the decimal mark; there is no grouping, so `1.234,5` is refused. */
export function parseDecimal(typed: string, { min, max, decimals }: DecimalRange): ParsedDecimal {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const match = /^(-?\d{1,9})(?:[.,](\d+))?$/.exec(text);
  if (match === null) return { kind: 'not-a-number' };
  const fraction = match[2] ?? '';
  if (fraction.length > decimals) return { kind: 'too-many-decimals' };
  const value = Number(`${match[1]}.${fraction === '' ? '0' : fraction}`);
  return value < min || value > max ? { kind: 'out-of-range', value } : { kind: 'number', value };
}

/** A number as it is typed here, with a decimal comma or point by locale and never with grouping. */
export const showDecimal = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 3 }).format(value);
