import { z } from 'zod';

/** An hour on the clock ring in half hours: 1 to 12, and 12.5 for half past twelve. */
export const ClockHour = z.number().min(1).max(12.5).multipleOf(0.5);
export type ClockHour = z.infer<typeof ClockHour>;

/** An hour as it is written: "3", and "3.30" for half past three. */
export const hourWords = (hour: number): string => (Number.isInteger(hour) ? String(hour) : `${Math.floor(hour)}.30`);

/** How far two hours lie apart on the ring, in hours: at most 6. */
export function hoursApart(one: number, other: number): number {
  const gap = Math.abs(one - other) % 12;
  return Math.min(gap, 12 - gap);
}

/** Hours clockwise from one to another; equal hours are the whole ring. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * The part of the ring that hours in drawing order run over, each to the next by the shorter way, and in a closed drawing the last to
 * the first: clockwise, in half hours. `undefined` when there are none or when they are all the same hour.
 */
export function clockSpan(hours: readonly number[], closed: boolean): ClockSpan | undefined {
  const [first] = hours;
  if (first === undefined) return undefined;
  const run = closed ? [...hours, first] : hours;
  const touched = new Set(run.map(halves));
  for (const [index, hour] of run.entries()) {
    const next = run[index + 1];
    if (next === undefined) continue;
    const ahead = (halves(next) - halves(hour) + RING) % RING;
    const step = ahead <= RING / 2 ? 1 : -1;
    for (let at = halves(hour); at !== halves(next); at = (at + step + RING) % RING) touched.add(at);
  }
  if (touched.size === 1) return undefined;
  const starts = [...touched].filter((half) => !touched.has((half - 1 + RING) % RING));
  const ends = [...touched].filter((half) => !touched.has((half + 1) % RING));
  const [from, to] = [starts[0], ends[0]];
  return from === undefined || to === undefined ? { from: 12, to: 12 } : { from: hourOf(from), to: hourOf(to) };
}

/** Half hours on the ring. */
const RING = 24;

const halves = (hour: number): number => Math.round(hour * 2) % RING;

const hourOf = (half: number): number => (half < 2 ? half / 2 + 12 : half / 2);
