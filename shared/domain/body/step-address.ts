import type { BodyAddress } from './address.ts';
import type { BodyModel } from './mesh.ts';
import { pickAddress, projectAddress } from './project-view.ts';
import type { BodyView } from './view.ts';

/** A step over the drawing, in view units: x to the right, y downwards. */
export interface ViewStep {
  readonly x: number;
  readonly y: number;
}

/** The body and the view through which it is seen. */
export interface Sight {
  readonly model: BodyModel;
  readonly view: BodyView;
}

/** How many steps ahead to look for skin, so that a narrow gap between fingers or legs is crossed. */
const REACH = 8;

/** Degrees about the axis that a step sideways takes where the drawing ends. */
const TURN = 8;

/**
 * The address one step further over the drawing. At the edge of the body a sideways step goes around it, out of the view's sight; an address
 * that is out of sight already moves around its axis and along it. Nothing lies beyond the crown and the soles: there the address stays.
 */
export function stepAddress(sight: Sight, address: BodyAddress, step: ViewStep): BodyAddress {
  const { model, view } = sight;
  const from = projectAddress(model, view, address);
  if (!from.visible) return turn(sight, address, step);
  for (let count = 1; count <= REACH; count += 1) {
    const next = pickAddress(model, view, { x: from.x + step.x * count, y: from.y + step.y * count });
    if (next !== undefined) return next;
  }
  return step.x === 0 ? address : turn(sight, address, step);
}

/** Of the two ways around the axis the one that moves in the step's direction, or else away from the viewer. */
function turn({ model, view }: Sight, address: BodyAddress, step: ViewStep): BodyAddress {
  if (step.x === 0) {
    const along = address.along + Math.sign(step.y) * 0.02;
    return { ...address, along: Math.min(1, Math.max(0, along)) };
  }
  const ways = [-TURN, TURN].map((degrees) => ({ ...address, around: wrap(address.around + degrees) }));
  const here = projectAddress(model, view, address);
  const moved = ways.map((way) => {
    const there = projectAddress(model, view, way);
    const progress = (there.x - here.x) * Math.sign(step.x);
    return { way, score: here.visible ? (there.visible ? 0 : 1e3) + progress : progress };
  });
  return moved.reduce((best, next) => (next.score > best.score ? next : best)).way;
}

const wrap = (degrees: number): number => (degrees > 180 ? degrees - 360 : degrees < -180 ? degrees + 360 : degrees);
