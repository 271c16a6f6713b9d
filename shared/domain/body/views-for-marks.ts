import type { BodySegment, BodyShape } from './address.ts';
import { leadAddress } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { projectAddress } from './project-view.ts';
import type { BodyView, BodyViewId } from './view.ts';
import { closeUpShowing, isWholeBody } from './view-showing.ts';

/** Parts that are so small on a drawing of the whole body that their injuries are printed on a close-up as well. */
const isSmall = (segment: BodySegment): boolean =>
  /^(head$|nose$|mouth$|eye-|ear-|hand-|finger-|foot-|toe-)/.test(segment);

/** More marks than this within `CROWD_REACH` units of a mark (itself not counted) crowd a drawing of the whole body. */
const CROWD = 3;
const CROWD_REACH = 60;

/**
 * The views on which a report prints marks: all of the whole body, and each close-up or posed view that shows the beginning of some mark best
 * while this mark lies on a small part (head, hand, foot), in a crowd, or out of sight on all views of the whole body. In the views' own order.
 */
export function viewsForMarks(
  model: BodyModel,
  views: readonly BodyView[],
  shapes: readonly BodyShape[],
): readonly BodyViewId[] {
  const whole = views.filter(isWholeBody);
  const leads = shapes.map(leadAddress);
  const onWhole = whole.map((view) => leads.map((address) => projectAddress(model, view, address)));
  const isHidden = (mark: number): boolean => onWhole.every((points) => points[mark]?.visible !== true);
  const isCrowded = (mark: number): boolean =>
    onWhole.some((points) => {
      const at = points[mark];
      if (at?.visible !== true) return false;
      const near = points.filter((point) => point.visible && Math.hypot(point.x - at.x, point.y - at.y) <= CROWD_REACH);
      return near.length - 1 > CROWD;
    });
  const chosen = new Set(
    leads.flatMap((address, mark) => {
      if (!isSmall(address.segment) && !isHidden(mark) && !isCrowded(mark)) return [];
      return closeUpShowing(model, views, address)?.id ?? [];
    }),
  );
  return views.filter((view) => isWholeBody(view) || chosen.has(view.id)).map(({ id }) => id);
}
