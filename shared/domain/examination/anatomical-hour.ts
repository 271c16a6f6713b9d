import type { ClockHour } from '../body/clock-hour.ts';
import type { AnogenitalStandard, HourArc } from '../standard/anogenital-standard.ts';

/** Half hours on the clock. */
const RING = 24;

const halves = (hour: number): number => Math.round(hour * 2) % RING;

/** An hour rotated by whole hours: from 1 to 12.5, in half hours. Never a mirror: 3 turned by six is 9, and 4 is 10. */
export function turnHour(hour: ClockHour, by: number): ClockHour {
  const half = (halves(hour) + halves(by) + RING) % RING;
  return half < 2 ? half / 2 + 12 : half / 2;
}

/**
 * The hour on a child that lies on its back of what was seen in a position; nothing where the standard does not know how the clock of
 * that position is turned.
 */
export function anatomicalHour(
  observed: ClockHour,
  position: string,
  { positions }: Pick<AnogenitalStandard, 'positions'>,
): ClockHour | undefined {
  const turn = positions.find(({ id }) => id === position)?.turn;
  return turn === undefined ? undefined : turnHour(observed, turn);
}

/** Whether an hour lies in an arc, clockwise from one end to the other, both ends included. */
export const inArc = (hour: ClockHour, { from, to }: HourArc): boolean =>
  (halves(hour) - halves(from) + RING) % RING <= (halves(to) - halves(from) + RING) % RING;

/** The half of the ring at and below 3 and 9, with the child on its back. */
export const posteriorHalf: HourArc = { from: 3, to: 9 };
