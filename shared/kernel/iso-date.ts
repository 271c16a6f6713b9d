import { z } from 'zod';

/** A civil date `yyyy-mm-dd` that exists in the Gregorian calendar. */
export const IsoDate = z.iso.date();
export type IsoDate = z.infer<typeof IsoDate>;

/** A moment in UTC, ISO 8601 with a trailing `Z`. */
export const Instant = z.iso.datetime({ offset: false });
export type Instant = z.infer<typeof Instant>;

/** Whole years and months between two civil dates, counted as people count age. */
export interface Age {
  readonly years: number;
  /** 0–11, months past the last birthday. */
  readonly months: number;
  /** Completed months since birth. */
  readonly totalMonths: number;
  /** Days past the last completed month. */
  readonly days: number;
}

const parts = (date: IsoDate): readonly [number, number, number] => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return [year, month, day];
};

const daysInMonth = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** Age on `on` of someone born on `birth`; `undefined` when `on` lies before the birth. A 29 February birthday counts from 28 February in other years. */
export function ageOn(birth: IsoDate, on: IsoDate): Age | undefined {
  if (on < birth) return undefined;
  const [birthYear, birthMonth, birthDay] = parts(birth);
  const [year, month, day] = parts(on);
  const dayReached = day >= Math.min(birthDay, daysInMonth(year, month));
  const totalMonths = (year - birthYear) * 12 + (month - birthMonth) - (dayReached ? 0 : 1);
  const anchorIndex = birthYear * 12 + (birthMonth - 1) + totalMonths;
  const anchorYear = Math.floor(anchorIndex / 12);
  const anchorMonth = (anchorIndex % 12) + 1;
  const anchorDay = Math.min(birthDay, daysInMonth(anchorYear, anchorMonth));
  const days = Math.round(
    (Date.UTC(year, month - 1, day) - Date.UTC(anchorYear, anchorMonth - 1, anchorDay)) / 86_400_000,
  );
  return { years: Math.floor(totalMonths / 12), months: totalMonths % 12, totalMonths, days };
}

/** Whole minutes from `from` to `to`; negative when `to` lies earlier. */
export const minutesBetween = (from: Instant, to: Instant): number =>
  Math.floor((Date.parse(to) - Date.parse(from)) / 60_000);
