import type { FoundTicks, TickLine } from './find-ticks.ts';
import { fitCircle } from './fit-circle.ts';
import type { Point } from './homography.ts';
import { brightnessAt, type LuminancePatch } from './luminance-patch.ts';

/** The tick nearest to a mark, if the mark is no farther from it than half the distance between ticks. */
export function snapToTick(mark: Point, line: TickLine, { ticks, spacingPx }: FoundTicks): Point | undefined {
  const [dx, dy] = [line.to[0] - line.from[0], line.to[1] - line.from[1]];
  const length = Math.hypot(dx, dy);
  if (length === 0) return undefined;
  const [u, v] = [dx / length, dy / length];
  const along = (mark[0] - line.from[0]) * u + (mark[1] - line.from[1]) * v;
  const nearest = ticks.reduce<number | undefined>(
    (best, { atPx }) => (best === undefined || Math.abs(atPx - along) < Math.abs(best - along) ? atPx : best),
    undefined,
  );
  if (nearest === undefined || Math.abs(nearest - along) > spacingPx / 2) return undefined;
  return [line.from[0] + u * nearest, line.from[1] + v * nearest];
}

/** An edge weaker than this change of brightness a pixel is none. */
const leastSlope = 4;

/** The steepest place of the edge within reach of a mark, across the edge only; undefined where there is no edge. */
export function snapToEdge(patch: LuminancePatch, mark: Point, reachPx: number): Point | undefined {
  const direction = edgeDirection(patch, mark, reachPx);
  if (direction === undefined) return undefined;
  const [u, v] = direction;
  const count = Math.ceil(reachPx * 4);
  const slopes = Array.from({ length: 2 * count + 1 }, (_, index) => {
    const at = (index - count) / 4;
    const brightness = (by: number) => brightnessAt(patch, [mark[0] + u * (at + by), mark[1] + v * (at + by)]);
    return Math.abs(brightness(0.75) - brightness(-0.75)) / 1.5;
  });
  const peak = peakOf(slopes);
  if (peak === undefined || peak.value < leastSlope) return undefined;
  const at = (peak.at - count) / 4;
  return [mark[0] + u * at, mark[1] + v * at];
}

/** The main direction in which brightness changes around a mark, from the structure tensor. */
function edgeDirection(patch: LuminancePatch, [x, y]: Point, reachPx: number): Point | undefined {
  let [xx, xy, yy] = [0, 0, 0];
  const reach = Math.ceil(reachPx);
  for (let row = -reach; row <= reach; row += 1)
    for (let column = -reach; column <= reach; column += 1) {
      const [u, v] = [x + column, y + row];
      const gx = (brightnessAt(patch, [u + 1, v]) - brightnessAt(patch, [u - 1, v])) / 2;
      const gy = (brightnessAt(patch, [u, v + 1]) - brightnessAt(patch, [u, v - 1])) / 2;
      xx += gx * gx;
      xy += gx * gy;
      yy += gy * gy;
    }
  if (xx + yy === 0 || Math.hypot(xx - yy, 2 * xy) < 0.3 * (xx + yy)) return undefined;
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return [Math.cos(angle), Math.sin(angle)];
}

/** The largest value with its place between the samples, by a parabola. */
function peakOf(values: readonly number[]): { readonly at: number; readonly value: number } | undefined {
  let best = 0;
  for (const [index, value] of values.entries()) if (value > (values[best] ?? 0)) best = index;
  const [before, here, after] = [values[best - 1], values[best], values[best + 1]];
  if (here === undefined) return undefined;
  if (before === undefined || after === undefined) return { at: best, value: here };
  const bend = before - 2 * here + after;
  return { at: best + (bend === 0 ? 0 : (before - after) / (2 * bend)), value: here };
}

const rays = 48;

/**
 * The middle of the ring or disc whose edge lies within reach around a mark; undefined where fewer than two thirds of the rays agree.
 * A tilted circle is an ellipse whose middle this is; it differs from the image of the true centre by a part of the perspective.
 */
export function snapToCircle(patch: LuminancePatch, mark: Point, reachPx: number): Point | undefined {
  let centre = mark;
  for (let round = 0; round < 4; round += 1) {
    const next = circleAround(patch, centre, reachPx);
    if (next === undefined) return undefined;
    const moved = Math.hypot(next[0] - centre[0], next[1] - centre[1]);
    centre = next;
    if (moved < 0.02) break;
  }
  return Math.hypot(centre[0] - mark[0], centre[1] - mark[1]) <= reachPx ? centre : undefined;
}

/** Rings have two borders: the one, towards darker or towards lighter, is taken on which more rays agree. */
function circleAround(patch: LuminancePatch, centre: Point, reachPx: number): Point | undefined {
  const groups = [1, -1].map((sign) => {
    const edges = Array.from({ length: rays }, (_, index) =>
      edgeOnRay(patch, centre, { angle: (index / rays) * 2 * Math.PI, reachPx, sign }),
    ).filter((edge) => edge !== undefined);
    const usual = [...edges].sort((a, b) => a.radius - b.radius)[Math.floor(edges.length / 2)]?.radius ?? 0;
    return edges.filter(({ radius }) => Math.abs(radius - usual) < 0.35 * usual);
  });
  const kept = groups.reduce((best, group) => (group.length > best.length ? group : best));
  return kept.length < (2 * rays) / 3 ? undefined : fitCircle(kept.map(({ at }) => at))?.centre;
}

interface RayEdge {
  readonly at: Point;
  readonly radius: number;
}

/** The steepest change of brightness along a ray, towards lighter (sign 1) or darker (-1). */
function edgeOnRay(
  patch: LuminancePatch,
  [x, y]: Point,
  { angle, reachPx, sign }: { readonly angle: number; readonly reachPx: number; readonly sign: number },
): RayEdge | undefined {
  const [u, v] = [Math.cos(angle), Math.sin(angle)];
  const slopes = Array.from({ length: Math.ceil(reachPx * 2) }, (_, index) => {
    const at = 1.5 + index / 2;
    const brightness = (by: number) => brightnessAt(patch, [x + u * (at + by), y + v * (at + by)]);
    return (sign * (brightness(0.75) - brightness(-0.75))) / 1.5;
  });
  const peak = peakOf(slopes);
  if (peak === undefined || peak.value < leastSlope) return undefined;
  const radius = 1.5 + peak.at / 2;
  return { at: [x + u * radius, y + v * radius], radius };
}
