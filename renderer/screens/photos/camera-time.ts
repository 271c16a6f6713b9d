import { amsterdamCivil } from '../../../shared/kernel/amsterdam-time.ts';
import type { Instant } from '../../../shared/kernel/iso-date.ts';

/** How the clock of the camera relates to the examination; `minutes` is the distance to its start, or to its end when `after`. */
export interface CameraTime {
  readonly kind: 'before' | 'during' | 'after';
  readonly minutes: number;
}

/** Compares camera time (no zone, taken to be Dutch clock time) with the examination. Without an end nothing counts as after it. */
export function cameraTime(
  takenAt: string,
  examination: { readonly startedAt: Instant; readonly endedAt?: Instant | undefined },
): CameraTime {
  const sinceStart = minutesOf(takenAt) - minutesOf(wallClock(examination.startedAt));
  if (sinceStart < 0) return { kind: 'before', minutes: -sinceStart };
  if (examination.endedAt === undefined) return { kind: 'during', minutes: sinceStart };
  const sinceEnd = minutesOf(takenAt) - minutesOf(wallClock(examination.endedAt));
  return sinceEnd > 0 ? { kind: 'after', minutes: sinceEnd } : { kind: 'during', minutes: sinceStart };
}

function wallClock(instant: Instant): string {
  const { date, time } = amsterdamCivil(instant);
  return `${date}T${time}:00`;
}

/** Minutes on a clock without zone, counted as if it never changed. */
const minutesOf = (civil: string): number => Math.floor(Date.parse(`${civil}Z`) / 60_000);
