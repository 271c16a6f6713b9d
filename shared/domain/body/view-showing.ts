import type { BodyAddress } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { skinPlace, vertexOf } from './mesh.ts';
import { posedSkin } from './posed-skin.ts';
import { projectAddress } from './project-view.ts';
import { cross, dot, normalize, subtract } from './vector.ts';
import type { BodyView } from './view.ts';
import { WHOLE_BODY_VIEW_IDS } from './view.ts';

/** Whether a view shows the whole body rather than a part or a pose. */
export const isWholeBody = ({ id }: Pick<BodyView, 'id'>): boolean => WHOLE_BODY_VIEW_IDS.some((each) => each === id);

/**
 * The view that shows an address: `preferred` when it has the address in sight, else of the whole-body views the one that the skin there
 * faces most, else of the others the largest that it faces; `preferred` when none has it in sight.
 */
export function viewShowing(
  model: BodyModel,
  views: readonly BodyView[],
  { address, preferred }: { readonly address: BodyAddress; readonly preferred: BodyView },
): BodyView {
  if (projectAddress(model, preferred, address).visible) return preferred;
  return bestView(model, views.filter(isWholeBody), address) ?? closeUpShowing(model, views, address) ?? preferred;
}

/** The close-up or posed view that shows an address best; nothing when none has it in sight. */
export const closeUpShowing = (
  model: BodyModel,
  views: readonly BodyView[],
  address: BodyAddress,
): BodyView | undefined =>
  bestView(
    model,
    views.filter((view) => !isWholeBody(view)),
    address,
  );

/** Of the views that have the address in sight the one that shows the skin there largest; the first of equals. */
function bestView(model: BodyModel, views: readonly BodyView[], address: BodyAddress): BodyView | undefined {
  const inSight = views.filter((view) => projectAddress(model, view, address).visible);
  const scored = inSight.map((view) => ({ view, size: facing(model, view, address) / view.mmPerUnit }));
  return scored.reduce<(typeof scored)[number] | undefined>(
    (best, next) => (best === undefined || next.size > best.size + 1e-9 ? next : best),
    undefined,
  )?.view;
}

/** The cosine of the angle between the skin at an address and the direction of view; 1 where the viewer looks straight at it. */
function facing(model: BodyModel, { pose, axes }: BodyView, address: BodyAddress): number {
  const { triangle } = skinPlace(model, address);
  const { positions, triangles } = posedSkin(model, pose);
  const corner = (number: number) => vertexOf({ positions }, triangles[triangle * 3 + number] ?? 0);
  const [a, b, c] = [corner(0), corner(1), corner(2)];
  return dot(normalize(cross(subtract(b, a), subtract(c, a))), axes.towardsViewer);
}
