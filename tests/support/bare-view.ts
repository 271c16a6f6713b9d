import { SIDES } from '../../resources/body/view-plan.ts';
import type { BodyView } from '../../shared/domain/body/view.ts';

/** The geometry of a view of the whole body at five years, without its drawing. */
export const bareView = (id: 'front' | 'back' | 'left' | 'right'): BodyView => ({
  id,
  ageStep: 5,
  pose: 'standing',
  axes: { origin: [0, 1097 + 12 * 1.14, 0], ...SIDES[id] },
  viewBox: [-300, 0, 600, 1000],
  mmPerUnit: 1.14,
  layers: 'none.json',
});
