import { amsterdamCivil, amsterdamInstants } from '../../shared/kernel/amsterdam-time.ts';
import { type ParsedDate, parseDate, showDate } from './parse-date.ts';
import { parseTime } from './parse-time.ts';

/** What a typed date and time turned out to be, on Dutch clocks. */
export type ParsedDateTime =
  | { readonly kind: 'empty' }
  | { readonly kind: 'instant'; readonly instant: string }
  /** The hour that comes twice in October; the first is summer time. */
  | { readonly kind: 'twice'; readonly instants: readonly [string, string] }
  | { readonly kind: 'skipped-hour' }
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'bad-date'; readonly date: ParsedDate }
  | { readonly kind: 'bad-time' };

export interface TypedDateTime {
  readonly date: string;
  readonly time: string;
}

/** Reads a date and a time of day in Europe/Amsterdam as an instant in UTC. */
export function parseDateTime(typed: TypedDateTime): ParsedDateTime {
  const date = parseDate(typed.date);
  const time = parseTime(typed.time);
  if (date.kind === 'empty' && time.kind === 'empty') return { kind: 'empty' };
  if (date.kind !== 'empty' && date.kind !== 'date') return { kind: 'bad-date', date };
  if (time.kind === 'not-a-time') return { kind: 'bad-time' };
  if (date.kind === 'empty' || time.kind === 'empty') return { kind: 'incomplete' };
  const [first, second] = amsterdamInstants({ date: date.iso, time: time.time });
  if (first === undefined) return { kind: 'skipped-hour' };
  return second === undefined ? { kind: 'instant', instant: first } : { kind: 'twice', instants: [first, second] };
}

/** The two texts behind a value: an instant is shown on Dutch clocks, other text is split where `joinTyped` joined it. */
export function showDateTime(value: string): TypedDateTime {
  if (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(value) && !Number.isNaN(Date.parse(value))) {
    const civil = amsterdamCivil(value);
    return { date: showDate(civil.date), time: civil.time };
  }
  const [date = '', time = ''] = value.split('|');
  return { date, time };
}

/** One text for a date and a time that are not yet an instant; never mistaken for one. */
export const joinTyped = ({ date, time }: TypedDateTime): string => `${date}|${time}`;
