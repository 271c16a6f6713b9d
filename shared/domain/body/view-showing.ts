import type { BodyAddress } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { projectAddress } from './project-view.ts';
import type { BodyView } from './view.ts';

/** The first of the views that has the address in sight, trying `preferred` first; `preferred` when none has. */
export function viewShowing(
  model: BodyModel,
  views: readonly BodyView[],
  { address, preferred }: { readonly address: BodyAddress; readonly preferred: BodyView },
): BodyView {
  const order = [preferred, ...views.filter((view) => view.id !== preferred.id)];
  return order.find((view) => projectAddress(model, view, address).visible) ?? preferred;
}
