import type { BodySegment } from '../../shared/domain/body/address.ts';
import type { BodyPose } from '../../shared/domain/body/pose.ts';
import type { BodyViewId, ViewAxes } from '../../shared/domain/body/view.ts';

/** How far from the edge of the sheet the body stays, and how high a sheet is, in view units. */
export const SHEET_HEIGHT = 1000;
export const SHEET_MARGIN = 12;

/** The unit vectors of a drawing: its right, its up and towards the viewer. */
export type ViewDirections = Pick<ViewAxes, 'right' | 'up' | 'towardsViewer'>;

/** What a view shows, before the sheet is laid. */
export interface ViewPlan {
  readonly id: BodyViewId;
  readonly pose: BodyPose;
  readonly directions: ViewDirections;
  /** The segments that are drawn; absent where all are. */
  readonly segments?: readonly BodySegment[];
  /** Where the sheet cuts through the body: limits in mm along the drawing's right and up. Without a limit the sheet ends beside the body. */
  readonly crop?: SheetLimits;
  /** True where the body hides the place at which it is cut off, so that its edge is closed all around. */
  readonly hidesCut?: boolean;
  /** True where the view shows a part of the body larger than the views of the whole body do. */
  readonly isCloseUp: boolean;
}

export interface SheetLimits {
  readonly left?: number;
  readonly right?: number;
  readonly bottom?: number;
  readonly top?: number;
}

export type WholeBodyViewId = Extract<BodyViewId, 'front' | 'back' | 'left' | 'right'>;

/** How the body is looked at from its four sides: `left` looks at the child's left, so that the face points to the drawing's left. */
export const SIDES: Readonly<Record<WholeBodyViewId, ViewDirections>> = {
  front: { right: [1, 0, 0], up: [0, 1, 0], towardsViewer: [0, 0, 1] },
  back: { right: [-1, 0, 0], up: [0, 1, 0], towardsViewer: [0, 0, -1] },
  left: { right: [0, 0, -1], up: [0, 1, 0], towardsViewer: [1, 0, 0] },
  right: { right: [0, 0, 1], up: [0, 1, 0], towardsViewer: [-1, 0, 0] },
};

export const wholeBodyPlan = (id: WholeBodyViewId, pose: BodyPose): ViewPlan => ({
  id,
  pose,
  directions: SIDES[id],
  isCloseUp: false,
});

/** The whole body in another pose, seen from in front. */
export const posedPlan = (id: Extract<BodyViewId, 'arms-up' | 'frog-leg'>): ViewPlan => ({
  id,
  pose: id,
  directions: SIDES.front,
  isCloseUp: false,
});

/** The name of the file with the layers of a view. */
export const layersFile = (ageYears: number, id: BodyViewId): string => `${ageYears}.${id}.layers.json`;
