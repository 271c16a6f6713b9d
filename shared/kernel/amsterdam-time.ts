import { Instant, type IsoDate } from './iso-date.ts';

/** A wall-clock moment in Europe/Amsterdam: civil date and `HH:MM`. */
export interface CivilTime {
  readonly date: IsoDate;
  readonly time: string;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Amsterdam',
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** What a clock in the Netherlands shows at an instant; seconds are dropped. Years 1000–9999. */
export function amsterdamCivil(instant: Instant): CivilTime {
  const shown = wallClock(Date.parse(instant));
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/**
 * The instants at which a clock in the Netherlands shows a date and `HH:MM`, earliest first: one as a rule, none in the
 * hour that is skipped in March, two in the hour that comes twice in October (summer time first).
 */
export function amsterdamInstants({ date, time }: CivilTime): readonly Instant[] {
  const wall = Date.parse(`${date}T${time}:00Z`);
  if (Number.isNaN(wall)) return [];
  const day = 86_400_000;
  const offsets = new Set([offsetAt(wall - day), offsetAt(wall + day)]);
  return [...offsets]
    .map((offset) => wall - offset)
    .filter((candidate) => candidate + offsetAt(candidate) === wall)
    .sort((left, right) => left - right)
    .map((candidate) => Instant.parse(new Date(candidate).toISOString()));
}

/** The moments between which a civil day lies in the Netherlands: its first instant, and the first of the next day. 23 to 25 hours apart. */
export function amsterdamDay(date: IsoDate): { readonly from: Instant; readonly until: Instant } {
  const next = new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  const [from] = amsterdamInstants({ date, time: '00:00' });
  const [until] = amsterdamInstants({ date: next, time: '00:00' });
  // Dutch clocks change in the small hours, so that there is a midnight on every day.
  if (from === undefined || until === undefined) throw new Error('A day without midnight');
  return { from, until };
}

/** Milliseconds that Dutch clocks run ahead of UTC at a moment. */
const offsetAt = (milliseconds: number): number =>
  Date.parse(`${wallClock(milliseconds)}Z`) - Math.floor(milliseconds / 1000) * 1000;

function wallClock(milliseconds: number): string {
  const part = Object.fromEntries(clock.formatToParts(milliseconds).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}`;
}
