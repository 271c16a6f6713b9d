import { findTicks } from '../../../../shared/domain/photo/measure/find-ticks.ts';
import type { PixelPoint } from '../../../../shared/domain/photo/photo-measure.ts';
import type { Picture } from './photo-pictures.tsx';
import { readPatch } from './read-patch.ts';

/** How far beyond two marks, along and across, is looked for ticks. */
const margin = 12;

/** The regular ticks on the line between two marks, as places in the photo; empty where there are none. It proposes and moves nothing. */
export async function findTicksBetween(
  pictures: readonly Picture[],
  from: PixelPoint,
  to: PixelPoint,
): Promise<readonly PixelPoint[]> {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
  if (length < 20) return [];
  const [u, v] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const start: PixelPoint = [from[0] - margin * u, from[1] - margin * v];
  const end: PixelPoint = [to[0] + margin * u, to[1] + margin * v];
  const x = Math.floor(Math.min(start[0], end[0]) - margin);
  const y = Math.floor(Math.min(start[1], end[1]) - margin);
  const width = Math.ceil(Math.abs(end[0] - start[0]) + 2 * margin);
  const height = Math.ceil(Math.abs(end[1] - start[1]) + 2 * margin);
  const patch = await readPatch(pictures, { x, y, width, height });
  const found = findTicks(patch, { from: [start[0] - x, start[1] - y], to: [end[0] - x, end[1] - y] });
  return found.ok ? found.value.ticks.map(({ atPx }) => [start[0] + atPx * u, start[1] + atPx * v]) : [];
}

/** The proposed place nearest to a mark, if it is nearer than half the distance between neighbours. */
export function nearestTick(mark: PixelPoint, ticks: readonly PixelPoint[]): PixelPoint | undefined {
  const away = ([x, y]: PixelPoint): number => Math.hypot(x - mark[0], y - mark[1]);
  const [nearest, next] = [...ticks].sort((left, right) => away(left) - away(right));
  if (nearest === undefined || next === undefined) return undefined;
  const spacing = Math.hypot(nearest[0] - next[0], nearest[1] - next[1]);
  return away(nearest) <= spacing / 2 ? nearest : undefined;
}
