import type { IsoDate } from '../../../shared/kernel/iso-date.ts';

/** The half-year that a date falls in: `2026-H1` runs from January to June. */
export const halfYearOf = (date: IsoDate): string => `${date.slice(0, 4)}-H${Number(date.slice(5, 7)) <= 6 ? 1 : 2}`;

/** Every half-year from the one of the earliest date to the one of the latest, newest first. */
export function halfYearsBetween(earliest: IsoDate, latest: IsoDate): readonly string[] {
  const [first, last] = [ordinalOf(halfYearOf(earliest)), ordinalOf(halfYearOf(latest))];
  const count = Math.max(0, last - first) + 1;
  return Array.from({ length: count }, (_, index) => last - index).map(
    (each) => `${Math.floor(each / 2)}-H${(each % 2) + 1}`,
  );
}

/** Half-years counted from the year 0. */
const ordinalOf = (halfYear: string): number => Number(halfYear.slice(0, 4)) * 2 + Number(halfYear.slice(6)) - 1;
