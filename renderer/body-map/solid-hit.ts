import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, scale } from '../../shared/domain/body/vector.ts';
import type { ViewPoint } from '../../shared/domain/body/view.ts';
import { toPicture } from './solid-camera.ts';
import type { NumberedTrace } from './solid-numbers.ts';
import type { SolidBody } from './solid-picking.ts';
import { isInSight } from './solid-picking.ts';
import type { SolidPicture } from './solid-stage.ts';

/** How near (in pixels) a press must come to a drawing on the skin to mean it. */
const REACH = 6;

/** The mark whose drawing lies under a place in the picture and in sight; the nearest when several do. */
export function markAt(
  body: SolidBody,
  { camera, viewport }: SolidPicture,
  { traces, at }: { readonly traces: readonly NumberedTrace[]; readonly at: ViewPoint },
): string | undefined {
  let best: { readonly id: string; readonly gap: number } | undefined;
  for (const { id, trace } of traces) {
    const points = trace.line.length > 1 ? trace.line : trace.spots.map(({ point }) => point);
    const placed = points.map((point) => ({ point, at: toPicture(camera, viewport, point) }));
    placed.forEach((end, index) => {
      const start = placed[index - 1] ?? end;
      const share = shareOfNearest(start.at, end.at, at);
      const [x, y] = [start.at.x + (end.at.x - start.at.x) * share, start.at.y + (end.at.y - start.at.y) * share];
      const gap = Math.hypot(x - at.x, y - at.y);
      if (gap > REACH || (best !== undefined && gap >= best.gap)) return;
      if (isInSight(body, camera, between(start.point, end.point, share))) best = { id, gap };
    });
  }
  return best?.id;
}

const between = (from: Vec3, to: Vec3, share: number): Vec3 => add(scale(from, 1 - share), to, share);

/** Where on the stretch from one place to another it comes nearest to a third: 0 at its start, 1 at its end. */
function shareOfNearest(from: ViewPoint, to: ViewPoint, at: ViewPoint): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const squared = dx * dx + dy * dy;
  if (squared === 0) return 0;
  return Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / squared));
}
