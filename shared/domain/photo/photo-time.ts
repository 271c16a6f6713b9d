import type { PhotoRecord } from '../case/case-record.ts';

/** A moment on a clock without zone, `yyyy-mm-ddThh:mm:ss`. */
export type ClockTime = string;

/** When a photo was taken, and whether the clock of the camera was corrected for it. */
export interface PhotoTime {
  readonly at: ClockTime;
  readonly corrected: boolean;
}

/**
 * The camera's own time with the correction that a person gave for its clock; nothing where the file holds no time. What the file says
 * itself stays in its metadata.
 */
export function photoTime({ details, metadata }: Pick<PhotoRecord, 'details' | 'metadata'>): PhotoTime | undefined {
  const { takenAt } = metadata;
  if (takenAt === undefined) return undefined;
  const { clockOffsetMinutes = 0 } = details;
  return { at: shifted(takenAt, clockOffsetMinutes), corrected: clockOffsetMinutes !== 0 };
}

/** Minutes to add to the time of a camera that showed one moment when it really was another; negative when it ran ahead. */
export const clockOffset = (shown: ClockTime, real: ClockTime): number =>
  Math.round((Date.parse(`${real}Z`) - Date.parse(`${shown}Z`)) / 60_000);

const shifted = (time: ClockTime, minutes: number): ClockTime =>
  minutes === 0 ? time : new Date(Date.parse(`${time}Z`) + minutes * 60_000).toISOString().slice(0, 19);
