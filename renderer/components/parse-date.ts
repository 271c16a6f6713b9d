/** What a typed date turned out to be. */
export type ParsedDate =
  | { readonly kind: 'empty' }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'not-a-date' }
  | { readonly kind: 'no-such-day' }
  | { readonly kind: 'year-out-of-range' };

const separated = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;
const compact = /^(\d{2})(\d{2})(\d{4})$/;

/**
 * Reads a date as it is written in the Netherlands, always day before month: `d-m-yyyy`, `d/m/yyyy`, `d.m.yyyy` or
 * `ddmmyyyy`. Everything else is refused, two-digit years and mixed separators included; years 1900–2100.
 */
export function parseDate(typed: string): ParsedDate {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  const withSeparators = separated.exec(text);
  const [day, month, year] =
    withSeparators === null
      ? (compact.exec(text)?.slice(1) ?? [])
      : [withSeparators[1], withSeparators[3], withSeparators[4]];
  if (day === undefined || month === undefined || year === undefined) return { kind: 'not-a-date' };
  if (Number(year) < 1900 || Number(year) > 2100) return { kind: 'year-out-of-range' };
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDay(iso) ? { kind: 'date', iso } : { kind: 'no-such-day' };
}

/** An ISO date as it is typed, `2020-03-02` → `2-3-2020`; anything else unchanged. */
export function showDate(value: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match === null ? value : `${Number(match[3])}-${Number(match[2])}-${match[1]}`;
}

/** An ISO date in words with its weekday, `2020-03-02` → `ma 2 maart 2020`. */
export function dateInWords(iso: string, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${iso}T00:00:00Z`)).replace(',', '');
}

function isRealDay(iso: string): boolean {
  const time = Date.parse(`${iso}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}
