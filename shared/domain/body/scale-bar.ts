import { type ChildSize, heightScale } from './measure-child.ts';
import type { BodyModel } from './mesh.ts';
import type { BodyView } from './view.ts';

/** A bar beside a drawing that is `mm` long in the plane of the drawing. */
export interface ScaleBar {
  readonly mm: (typeof BAR_LENGTHS)[number];
  /** Its length in units of the drawing. */
  readonly units: number;
  /** Whose millimetres these are: this child's, when its height was measured, or the mannequin's at its age step. */
  readonly basis: 'child' | 'mannequin';
}

/** The lengths that a bar may have, longest first. */
const BAR_LENGTHS = [50, 20, 10] as const;

/** At most this share of the drawing's width. */
const WIDEST = 1 / 4;

/**
 * The scale bar of a view: 5 cm, or 2 or 1 cm where 5 cm would take more than a quarter of the width. It holds in the plane of the drawing;
 * skin that turns away from the viewer is longer than it looks there.
 */
export function scaleBar(
  { mmPerUnit, viewBox }: Pick<BodyView, 'mmPerUnit' | 'viewBox'>,
  model: Pick<BodyModel, 'statureMm'>,
  child: ChildSize = {},
): ScaleBar {
  const enlarged = heightScale(model, child);
  const unitsOf = (mm: number): number => mm / (mmPerUnit * (enlarged ?? 1));
  const mm = BAR_LENGTHS.find((length) => unitsOf(length) <= viewBox[2] * WIDEST) ?? 10;
  return {
    mm,
    units: unitsOf(mm),
    basis: enlarged === undefined ? 'mannequin' : 'child',
  };
}
