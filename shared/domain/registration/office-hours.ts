import { amsterdamCivil } from '../../kernel/amsterdam-time.ts';
import type { Instant } from '../../kernel/iso-date.ts';

/**
 * Whether a moment falls in office hours: Monday to Friday, from 08:00 up to but not including 18:00 by Dutch clocks, summer time
 * included. Public holidays count as ordinary days: the catalogue's own definition says so.
 */
export function isInOfficeHours(instant: Instant): boolean {
  const { date, time } = amsterdamCivil(instant);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && time >= '08:00' && time < '18:00';
}
