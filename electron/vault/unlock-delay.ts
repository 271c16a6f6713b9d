import type { Instant } from '../../shared/kernel/iso-date.ts';

/** Wrong passphrases in a row that cost no waiting. */
const freeAttempts = 5;

const longestDelaySeconds = 15 * 60;

/** Seconds to wait after so many failures in a row: none below five, then 5, 10, 20 … up to a quarter of an hour. */
export function delayAfterFailures(failures: number): number {
  if (failures < freeAttempts) return 0;
  return Math.min(5 * 2 ** (failures - freeAttempts), longestDelaySeconds);
}

/** Whole seconds still to wait at `now`; never more than the full delay, so that a clock set back cannot shut anyone out. */
export function remainingDelay(failures: number, lastFailureAt: Instant, now: Instant): number {
  const delay = delayAfterFailures(failures);
  const passed = Math.max(0, (Date.parse(now) - Date.parse(lastFailureAt)) / 1000);
  return Math.max(0, Math.ceil(delay - passed));
}
