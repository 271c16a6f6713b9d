import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, normalize, rejectFrom, scale } from '../../shared/domain/body/vector.ts';
import type { BodyPlan } from './body-plan.ts';
import { ellipsoid } from './ellipsoid.ts';
import { earLevel } from './head.ts';
import type { Solid } from './solid.ts';
import { skinSide } from './solid.ts';

/** The left auricle: its middle, height in mm, and unit vectors upwards, backwards and outwards of its plane. */
export interface EarPlan {
  readonly centre: Vec3;
  readonly height: number;
  readonly up: Vec3;
  readonly backwards: Vec3;
  readonly outwards: Vec3;
}

/** Seats the ear on the side of the head made of the solids given. */
export function earPlan(plan: BodyPlan, head: readonly Solid[]): EarPlan {
  const { level, depth, height } = earLevel(plan);
  const side = (share: number): number => skinSide(head, { y: level + share * height, z: depth }, plan.of.headBreadth);
  const lean = Math.min(0.2, (side(0.42) - side(-0.42)) / (0.84 * height));
  const up = normalize([0.06 + lean * 0.85, 1, -0.2]);
  const backwards = normalize(rejectFrom([0.42, 0.04, -1], up));
  const outwards = normalize(cross(up, backwards));
  return {
    centre: [side(0) + height * 0.055, level, depth - height * 0.05],
    height,
    up,
    backwards,
    outwards: outwards[0] > 0 ? outwards : scale(outwards, -1),
  };
}

/** Plate and lobe, the hollow of the concha, the antihelix in it, and the tragus. */
export function earSolids(plan: BodyPlan, ear: EarPlan): readonly Solid[] {
  const { height } = ear;
  const breadth = plan.of.headBreadth;
  /** Up, backwards and outwards of the ear's middle, in ear heights. */
  const place = (up: number, back: number, out: number): Vec3 =>
    add(add(add(ear.centre, ear.up, up * height), ear.backwards, back * height), ear.outwards, out * height);
  const piece = (
    at: Vec3,
    radii: Vec3,
    options: {
      blend: number;
      carves?: boolean;
      lean?: number;
      exponent?: number;
    },
  ) =>
    ellipsoid(
      {
        centre: at,
        radii: scale(radii, height),
        first: add(ear.backwards, ear.up, -(options.lean ?? 0)),
        second: add(ear.up, ear.backwards, options.lean ?? 0),
        exponent: options.exponent ?? 2,
      },
      {
        part: 'ear',
        blend: options.blend * breadth,
        carves: options.carves ?? false,
      },
    );
  return [
    piece(place(0, 0, 0), [0.3, 0.5, 0.095], { blend: 0.025, exponent: 2.1 }),
    piece(place(-0.42, -0.1, 0), [0.16, 0.16, 0.1], { blend: 0.03 }),
    piece(place(0.06, -0.02, 0.1), [0.215, 0.37, 0.085], {
      blend: 0.015,
      carves: true,
    }),
    piece(place(0.13, 0.06, 0), [0.07, 0.25, 0.06], { blend: 0.02, lean: 0.2 }),
    piece(place(-0.1, -0.07, 0.09), [0.11, 0.14, 0.09], {
      blend: 0.012,
      carves: true,
    }),
    piece(place(-0.05, -0.26, 0.06), [0.06, 0.09, 0.05], { blend: 0.015 }),
  ];
}
