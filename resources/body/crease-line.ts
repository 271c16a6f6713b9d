import type { BodySegment } from '../../shared/domain/body/address.ts';

/** A place on a drawn line: along, around. Degrees may run on beyond 180 where a line crosses the back. */
export type LinePlace = readonly [along: number, around: number];

/** A line an artist would draw, as addresses of one segment, so that it lies on the same place of the body at every age. */
export interface CreaseLine {
  readonly name: string;
  /** Paired parts are given for the left; what is not in the midline is drawn on both sides. */
  readonly segment: BodySegment;
  readonly places: readonly LinePlace[];
  readonly closed?: boolean;
  readonly isMidline?: boolean;
  /** True of a line so fine that only close-ups show it. */
  readonly detail?: boolean;
}

type Rest = Omit<CreaseLine, 'name' | 'segment' | 'places'>;

/** A line through the places given. */
export const line = (
  name: string,
  segment: BodySegment,
  places: readonly LinePlace[],
  rest: Rest = {},
): CreaseLine => ({ name, segment, places, ...rest });

/** Places across the midline: those of the left half, beginning in the midline, and their mirror images before them. */
export const mirrored = (left: readonly LinePlace[]): readonly LinePlace[] => [
  ...left
    .slice(1)
    .reverse()
    .map(([along, around]): LinePlace => [along, -around]),
  ...left,
];

/** A small ring around a place. */
export const ring = ([along, around]: LinePlace, [high, wide]: readonly [number, number]): readonly LinePlace[] =>
  Array.from({ length: 8 }, (_, step) => {
    const angle = (step / 8) * 2 * Math.PI;
    return [along + high * Math.sin(angle), around + wide * Math.cos(angle)];
  });
