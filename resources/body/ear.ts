import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, normalize, rejectFrom, scale } from '../../shared/domain/body/vector.ts';
import { barChain } from './bar-chain.ts';
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

/** Places of bent ridges of the auricle: up, backwards and outwards of its middle and radius, in ear heights. */
type EarPoint = readonly [up: number, back: number, out: number, radius: number];

const HELIX: readonly EarPoint[] = [
  [0, -0.1, 0.03, 0.03],
  [0.1, -0.19, 0.06, 0.042],
  [0.24, -0.245, 0.07, 0.048],
  [0.37, -0.19, 0.07, 0.05],
  [0.455, -0.06, 0.07, 0.052],
  [0.455, 0.07, 0.07, 0.055],
  [0.38, 0.2, 0.07, 0.056],
  [0.22, 0.275, 0.07, 0.054],
  [0.04, 0.28, 0.066, 0.05],
  [-0.14, 0.225, 0.06, 0.046],
  [-0.28, 0.13, 0.05, 0.045],
];

const ANTIHELIX: readonly EarPoint[] = [
  [-0.24, 0.04, 0.05, 0.045],
  [-0.14, 0.11, 0.045, 0.045],
  [0.0, 0.145, 0.045, 0.046],
  [0.13, 0.12, 0.045, 0.045],
  [0.22, 0.06, 0.035, 0.042],
  [0.33, -0.02, 0.02, 0.035],
];

const LOWER_CRUS: readonly EarPoint[] = [
  [0.13, 0.12, 0.04, 0.04],
  [0.19, 0, 0.02, 0.036],
  [0.2, -0.1, 0.01, 0.03],
];

/** Plate and lobe, rim, the ridge within it, the bowl, and the flap before it. */
export function earSolids(plan: BodyPlan, ear: EarPlan): readonly Solid[] {
  const { height } = ear;
  const breadth = plan.of.headBreadth;
  /** Up, backwards and outwards of the ear's middle, in ear heights. */
  const place = (up: number, back: number, out: number): Vec3 =>
    add(add(add(ear.centre, ear.up, up * height), ear.backwards, back * height), ear.outwards, out * height);
  const piece = (at: Vec3, radii: Vec3, options: EarOptions): Solid =>
    ellipsoid(
      {
        centre: at,
        radii: scale(radii, height),
        first: add(ear.backwards, ear.up, -(options.lean ?? 0)),
        second: add(ear.up, ear.backwards, options.lean ?? 0),
        exponent: options.exponent ?? 2,
      },
      { part: 'ear', blend: options.blend * breadth, carves: options.carves ?? false },
    );
  const bar = (points: readonly EarPoint[], blend: number): Solid =>
    barChain(
      points.map(([up, back, out, radius]) => ({ at: place(up, back, out), radius: radius * height })),
      { part: 'ear', blend: blend * breadth },
    );
  return [
    piece(place(0.03, 0, -0.01), [0.29, 0.47, 0.09], { blend: 0.025, exponent: 2.1 }),
    piece(place(-0.02, -0.05, -0.09), [0.17, 0.27, 0.1], { blend: 0.03 }),
    piece(place(-0.37, -0.07, 0.01), [0.16, 0.15, 0.085], { blend: 0.05 }),
    piece(place(0.06, -0.02, 0.106), [0.235, 0.4, 0.085], { blend: 0.02, carves: true }),
    bar(HELIX, 0.018),
    bar(ANTIHELIX, 0.03),
    bar(LOWER_CRUS, 0.025),
    piece(place(-0.08, -0.05, 0.09), [0.12, 0.15, 0.095], { blend: 0.02, carves: true }),
    piece(place(-0.07, -0.225, 0.07), [0.06, 0.085, 0.05], { blend: 0.02, lean: -0.3 }),
    piece(place(-0.235, -0.02, 0.06), [0.06, 0.045, 0.045], { blend: 0.025, lean: 0.4 }),
  ];
}

interface EarOptions {
  readonly blend: number;
  readonly carves?: boolean;
  readonly lean?: number;
  readonly exponent?: number;
}
