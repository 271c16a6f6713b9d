import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, dot, scale, subtract } from '../../shared/domain/body/vector.ts';

/**
 * A joint's part in a pose: skin turns about the line through `pivot` along the unit vector `axis` by its own share of `angle`. Turns are
 * given in the standing body and applied from the tip of a limb towards the trunk, so that a turn carries along all that lies beyond it.
 */
export interface Turn {
  readonly pivot: Vec3;
  readonly axis: Vec3;
  /** In degrees, counter-clockwise seen from the tip of the axis. */
  readonly angle: number;
  /** The share of the angle by which the skin at a point of the standing body turns, from 0 to 1. */
  readonly share: (point: Vec3) => number;
  /**
   * Which way the skin takes about the joint: 0 (the default) follows the arc at its own distance, 1 the chord, as skin does that is stretched
   * over a hollow; more than 1 sinks into the hollow, less than 0 bulges outwards, as skin does that is pressed together.
   */
  readonly chord?: (point: Vec3) => number;
}

/** Where a point of the standing body comes to lie. */
export function turned(turns: readonly Turn[], point: Vec3): Vec3 {
  let place = point;
  for (const turn of turns) {
    const share = turn.share(point);
    if (share <= 0) continue;
    const radians = (turn.angle * Math.PI) / 180;
    const chord = turn.chord?.(point) ?? 0;
    place = turnAbout(turn, radians * share, { point: place, nearer: 1 + chord * (chordLength(radians, share) - 1) });
  }
  return place;
}

/** Distance from the joint of the chord between a point and its full turn, as a share of the arc's. */
const chordLength = (radians: number, share: number): number =>
  Math.hypot(1 - share + share * Math.cos(radians), share * Math.sin(radians));

interface Place {
  readonly point: Vec3;
  /** Distance from the axis after the turn, as a share of that before. */
  readonly nearer: number;
}

/** Rodrigues' formula; where `nearer` is 1 lengths, and so the volume of what turns as a whole, are kept. */
function turnAbout({ pivot, axis }: Turn, radians: number, { point, nearer }: Place): Vec3 {
  const arm = subtract(point, pivot);
  const onAxis = scale(axis, dot(axis, arm));
  const off = subtract(arm, onAxis);
  const rotated = add(scale(off, Math.cos(radians)), cross(axis, off), Math.sin(radians));
  return add(add(pivot, onAxis), rotated, nearer);
}
