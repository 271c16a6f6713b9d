/** A place in a plane, x to the right and y down. */
export type Place = readonly [number, number];

/** Turning (radians, clockwise on a screen), scaling and shifting: `p → (x, y) + scale · R(angle) · p`. `scale` is positive. */
export interface Similarity {
  readonly scale: number;
  readonly angle: number;
  readonly x: number;
  readonly y: number;
}

/** Where a place goes. */
export function moveBy({ scale, angle, x, y }: Similarity, [px, py]: Place): [number, number] {
  const [cos, sin] = [Math.cos(angle) * scale, Math.sin(angle) * scale];
  return [x + cos * px - sin * py, y + sin * px + cos * py];
}

/** Where a place came from. */
export function moveBack({ scale, angle, x, y }: Similarity, [px, py]: Place): [number, number] {
  const [cos, sin] = [Math.cos(angle) / scale, Math.sin(angle) / scale];
  return [cos * (px - x) + sin * (py - y), -sin * (px - x) + cos * (py - y)];
}

/** First `inner`, then `outer`. */
export function compose(outer: Similarity, inner: Similarity): Similarity {
  const [x, y] = moveBy(outer, [inner.x, inner.y]);
  return { scale: outer.scale * inner.scale, angle: outer.angle + inner.angle, x, y };
}

/** The way back. */
export function invert(similarity: Similarity): Similarity {
  const [x, y] = moveBack(similarity, [0, 0]);
  return { scale: 1 / similarity.scale, angle: -similarity.angle, x, y };
}

/** The one similarity that takes the first two places to the second two; `undefined` where two of a pair are (almost) the same. */
export function throughPairs(from: readonly [Place, Place], to: readonly [Place, Place]): Similarity | undefined {
  const [before, after] = [between(from), between(to)];
  const [beforeLength, afterLength] = [Math.hypot(...before), Math.hypot(...after)];
  if (beforeLength < 1 || afterLength < 1) return undefined;
  const turned = {
    scale: afterLength / beforeLength,
    angle: Math.atan2(after[1], after[0]) - Math.atan2(before[1], before[0]),
    x: 0,
    y: 0,
  };
  const [x, y] = moveBy(turned, from[0]);
  return { ...turned, x: to[0][0] - x, y: to[0][1] - y };
}

const between = ([a, b]: readonly [Place, Place]): Place => [b[0] - a[0], b[1] - a[1]];
