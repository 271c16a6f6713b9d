import type { Vec3 } from '../../shared/domain/body/vector.ts';

/** Which part of the mannequin a solid models; the segments of the skin are derived from it. */
export type SolidPart =
  | 'trunk'
  | 'head'
  | 'ear'
  | 'arm'
  | 'leg'
  | 'foot'
  | `finger-${1 | 2 | 3 | 4 | 5}`
  | `toe-${1 | 2 | 3 | 4 | 5}`;

/** A blend radius in mm, the same everywhere or varying over space. */
export type Blend = number | ((x: number, y: number, z: number) => number);

/**
 * One building block of the left half of the mannequin. `distance` is a first-order signed distance in mm, negative inside. `centre` and
 * `reach` bound it: nothing lies further than `reach` mm from `centre`. A carving solid is taken away instead of added.
 */
export interface Solid {
  readonly part: SolidPart;
  readonly carves: boolean;
  readonly blend: Blend;
  readonly greatestBlend: number;
  readonly centre: Vec3;
  readonly reach: number;
  readonly distance: (x: number, y: number, z: number) => number;
}

/** What a builder of solids is told apart from the shape. `greatestBlend` is needed where the blend varies. */
export interface SolidOptions {
  readonly part: SolidPart;
  readonly blend: Blend;
  readonly greatestBlend?: number;
  readonly carves?: boolean;
}

/** Fills in the options' defaults. */
export const solidOptions = (options: SolidOptions): Pick<Solid, 'part' | 'carves' | 'blend' | 'greatestBlend'> => ({
  part: options.part,
  carves: options.carves ?? false,
  blend: options.blend,
  greatestBlend: options.greatestBlend ?? (typeof options.blend === 'number' ? options.blend : 0),
});

/** Union of two distances, rounded within `blend` mm. */
export function smoothMinimum(a: number, b: number, blend: number): number {
  const overlap = blend - Math.abs(a - b);
  return overlap > 0 ? Math.min(a, b) - (overlap * overlap) / (4 * blend) : Math.min(a, b);
}

/** Signed distance of all solids together, joined and carved in their order. */
export function distanceToSolids(solids: readonly Solid[], x: number, y: number, z: number): number {
  let result = 1e9;
  for (const solid of solids) {
    const blend = typeof solid.blend === 'number' ? solid.blend : solid.blend(x, y, z);
    const distance = solid.distance(x, y, z);
    result = solid.carves ? -smoothMinimum(-result, distance, blend) : smoothMinimum(result, distance, blend);
  }
  return result;
}

/** Height above the frontal plane of the skin that a line along z through (x, y) meets first, coming from the front (1) or the back (-1). */
export function skinDepth(solids: readonly Solid[], at: { x: number; y: number }, from: 1 | -1, far: number): number {
  return from * firstInside(far, (depth) => distanceToSolids(solids, at.x, at.y, from * depth) <= 0);
}

/** Lateral position of the skin that a line along x through (y, z) meets first, coming from the child's left. */
export function skinSide(solids: readonly Solid[], at: { y: number; z: number }, far: number): number {
  return firstInside(far, (x) => distanceToSolids(solids, x, at.y, at.z) <= 0);
}

function firstInside(far: number, inside: (position: number) => boolean): number {
  const step = far / 80;
  let position = far;
  while (position > -far && !inside(position)) position -= step;
  let [within, without] = [position, position + step];
  for (let turn = 0; turn < 24; turn += 1) {
    const middle = (within + without) / 2;
    if (inside(middle)) within = middle;
    else without = middle;
  }
  return within;
}
