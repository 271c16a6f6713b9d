/** The hour that somebody typed: "3", "3.30", "3:30" or "3,5", in half hours from 1 up to half past twelve; anything else is no hour. */
export function readHour(text: string): number | undefined {
  const typed = /^(?<whole>\d{1,2})(?<half>[.:]30|[.,]5|½)?(?:[.:]00)?$/.exec(text.trim())?.groups;
  if (typed === undefined) return undefined;
  const hour = Number(typed.whole) + (typed.half === undefined ? 0 : 0.5);
  return hour >= 1 && hour <= 12.5 ? hour : undefined;
}

/** An hour so many half hours on; after half past twelve comes one o'clock. */
export const stepHour = (hour: number, halfHours: number): number =>
  ((((hour * 2 - 2 + halfHours) % RING) + RING) % RING) / 2 + 1;

/** Half hours on the ring. */
const RING = 24;
