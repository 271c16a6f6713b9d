import type { BodyViewId, ViewAxes } from '../../shared/domain/body/view.ts';

/** How far from the edge of the sheet the body stays, and how high a sheet is, in view units. */
export const SHEET_HEIGHT = 1000;
export const SHEET_MARGIN = 12;

export type WholeBodyViewId = Extract<BodyViewId, 'front' | 'back' | 'left' | 'right'>;

const DIRECTIONS: Readonly<Record<WholeBodyViewId, Pick<ViewAxes, 'right' | 'towardsViewer'>>> = {
  front: { right: [1, 0, 0], towardsViewer: [0, 0, 1] },
  back: { right: [-1, 0, 0], towardsViewer: [0, 0, -1] },
  left: { right: [0, 0, -1], towardsViewer: [1, 0, 0] },
  right: { right: [0, 0, 1], towardsViewer: [-1, 0, 0] },
};

/** The axes of a view of the whole body: `left` looks at the child's left side, so that the face points to the drawing's left. */
export function wholeBodyAxes(id: WholeBodyViewId, statureMm: number): ViewAxes {
  const mmPerUnit = mmPerUnitOf(statureMm);
  return { ...DIRECTIONS[id], up: [0, 1, 0], origin: [0, statureMm + SHEET_MARGIN * mmPerUnit, 0] };
}

/** The scale at which a body of this height fills the sheet. */
export const mmPerUnitOf = (heightMm: number): number => heightMm / (SHEET_HEIGHT - 2 * SHEET_MARGIN);

/** The name of the file with the layers of a view. */
export const layersFile = (ageYears: number, id: BodyViewId): string => `${ageYears}.${id}.layers.json`;
