import type { IndicatorCatalogue } from '../standard/indicator-catalogue.ts';
import type { CountedCell } from './tabulate.ts';

/** A cell as it may be looked at: `count: null` is withheld, without saying whether the figure is small or zero. */
export interface ShownCell {
  readonly categories: readonly string[];
  readonly count: number | null;
}

/**
 * The primary rule only: a figure behind which stand fewer than `threshold` distinct children is withheld, zero included, and every
 * other figure, margins included, is rounded to the nearest multiple of `base` (halves upwards).
 *
 * NOT SUFFICIENT FOR RELEASE. Nothing keeps a withheld figure from being computed from margins, from other tables or from other
 * periods: that takes secondary suppression and an audit over all tables together. Use it to look at figures inside the organisation.
 */
export const protectByThreshold = (
  cells: readonly CountedCell[],
  { threshold, base }: Pick<IndicatorCatalogue, 'threshold' | 'base'>,
): readonly ShownCell[] =>
  cells.map(({ categories, contacts, children }) => ({
    categories,
    count: children < threshold ? null : Math.round(contacts / base) * base,
  }));
