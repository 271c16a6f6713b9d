/** Numbers between 0 and 1 that are the same in every run (the generator known as mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Standard normal numbers, by Box and Muller. */
export function normalNumbers(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

export type Vector = readonly [number, number, number];

/** A camera without distortion that looks at a plane or a body from a pose. */
export interface PinholeCamera {
  readonly width: number;
  readonly height: number;
  readonly focalPx: number;
  /** From the coordinates of the scale (its plane is z = 0, the camera on the side where z is negative) to those of the camera. */
  readonly rotation: readonly [Vector, Vector, Vector];
  /** Where the camera sees the origin of the scale. */
  readonly shift: Vector;
}

/** A camera at a distance from a place on the plane, tilted in a direction and rolled, with that place at a given pixel. */
export function cameraAt(pose: {
  readonly width: number;
  readonly height: number;
  readonly focalPx: number;
  readonly distanceMm: number;
  readonly tilt: number;
  readonly towards: number;
  readonly roll: number;
  readonly lookAt: readonly [number, number];
  readonly seenAt: readonly [number, number];
}): PinholeCamera {
  const axis: Vector = [Math.cos(pose.towards), Math.sin(pose.towards), 0];
  const rotation = multiply(about([0, 0, 1], pose.roll), about(axis, pose.tilt));
  const centre: Vector = [
    ((pose.seenAt[0] - pose.width / 2) / pose.focalPx) * pose.distanceMm,
    ((pose.seenAt[1] - pose.height / 2) / pose.focalPx) * pose.distanceMm,
    pose.distanceMm,
  ];
  const turned = apply(rotation, [pose.lookAt[0], pose.lookAt[1], 0]);
  const shift: Vector = [centre[0] - turned[0], centre[1] - turned[1], centre[2] - turned[2]];
  return { width: pose.width, height: pose.height, focalPx: pose.focalPx, rotation, shift };
}

/** The pixel at which a place is seen. */
export function see({ rotation, shift, focalPx, width, height }: PinholeCamera, place: Vector): [number, number] {
  const [x, y, z] = apply(rotation, place);
  const depth = z + shift[2];
  return [width / 2 + (focalPx * (x + shift[0])) / depth, height / 2 + (focalPx * (y + shift[1])) / depth];
}

type Matrix = readonly [Vector, Vector, Vector];

function apply([a, b, c]: Matrix, v: Vector): Vector {
  const product = (row: Vector) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2];
  return [product(a), product(b), product(c)];
}

function multiply(one: Matrix, two: Matrix): Matrix {
  const columns = [0, 1, 2].map((column) => apply(one, two.map((row) => row[column]) as unknown as Vector)); // three columns of three
  return [0, 1, 2].map((row) => columns.map((column) => column[row])) as unknown as Matrix; // turned back into rows
}

/** Rodrigues' formula. */
function about([x, y, z]: Vector, angle: number): Matrix {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const d = 1 - c;
  return [
    [c + x * x * d, x * y * d - z * s, x * z * d + y * s],
    [y * x * d + z * s, c + y * y * d, y * z * d - x * s],
    [z * x * d - y * s, z * y * d + x * s, c + z * z * d],
  ];
}
