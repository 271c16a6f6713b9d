import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import type { SegmentFrame } from '../../../../shared/domain/body/segment-frame.ts';
import { buildTriangleIndex } from '../../../../shared/domain/body/triangle-index.ts';
import type { Vec3 } from '../../../../shared/domain/body/vector.ts';
import { cross, dot } from '../../../../shared/domain/body/vector.ts';

/** A body of known measures whose only segment is the trunk, addressed by height and degrees about an upright axis. */
export interface KnownBody {
  readonly model: BodyModel;
  readonly at: (along: number, around: number) => BodyAddress;
}

/** How rough a mesh is: rows and columns of its net, and the seed of its irregularity. */
export interface Net {
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

/** An upright closed cylinder: `along` runs from 0 at the top to 1 at the bottom. */
export function cylinder(radius: number, height: number, net: Net): KnownBody {
  const skin = (share: number, angle: number): Vec3 => [
    radius * Math.sin(angle),
    height * (1 - share),
    radius * Math.cos(angle),
  ];
  const fan = 1e-3;
  return knownBody(
    roughNet(skin, net, [
      [0, height, 0],
      [0, 0, 0],
    ]),
    { height, fans: [fan, fan] },
  );
}

/** A sphere: `along` is the angle from the upper pole, as a share of half a turn. */
export function sphere(radius: number, net: Net): KnownBody {
  const skin = (share: number, angle: number): Vec3 => {
    const fromPole = Math.PI * (0.02 + 0.96 * share);
    const ring = radius * Math.sin(fromPole);
    return [ring * Math.sin(angle), radius * (1 + Math.cos(fromPole)), ring * Math.cos(angle)];
  };
  const poles = [
    [0, 2 * radius, 0],
    [0, 0, 0],
  ] as const;
  return knownBody(roughNet(skin, net, poles), {
    height: 2 * radius,
    fans: [radius, radius],
  });
}

interface Faces {
  readonly points: readonly Vec3[];
  readonly triangles: readonly number[];
}

/**
 * A closed net of triangles over a surface of revolution: rows at uneven heights (some a hundredth of others), every vertex shifted by up to
 * a third of its distance to the next, the diagonals at random. Angles of a degree occur, as in the skin.
 */
function roughNet(skin: (share: number, angle: number) => Vec3, net: Net, poles: readonly [Vec3, Vec3]): Faces {
  const { rows, columns, seed } = net;
  const random = lehmer(seed);
  const gaps = Array.from({ length: rows - 1 }, () => (random() < 0.15 ? 0.02 : 0.5 + random()));
  const sum = gaps.reduce((total, gap) => total + gap, 0);
  const shares = [0];
  for (const gap of gaps) shares.push((shares.at(-1) ?? 0) + gap / sum);
  const points: Vec3[] = [...poles];
  shares.forEach((share, row) => {
    const [before, after] = [shares[row - 1] ?? share, shares[row + 1] ?? share];
    for (let column = 0; column < columns; column += 1) {
      const shift = (random() - 0.5) * 0.66;
      const lift = row === 0 || row === rows - 1 ? 0 : (random() - 0.5) * 0.6;
      const height = share + (lift > 0 ? (after - share) * lift : (share - before) * lift);
      points.push(skin(Math.min(1, height), ((column + shift) / columns) * 2 * Math.PI));
    }
  });
  const vertex = (row: number, column: number): number => 2 + row * columns + ((column + columns) % columns);
  const triangles: number[] = [];
  for (let column = 0; column < columns; column += 1) {
    triangles.push(0, vertex(0, column), vertex(0, column + 1));
    triangles.push(1, vertex(rows - 1, column + 1), vertex(rows - 1, column));
    for (let row = 0; row + 1 < rows; row += 1) {
      const [a, b] = [vertex(row, column), vertex(row, column + 1)];
      const [c, d] = [vertex(row + 1, column), vertex(row + 1, column + 1)];
      triangles.push(...(random() < 0.5 ? [a, c, b, b, c, d] : [a, c, d, a, d, b]));
    }
  }
  return { points, triangles };
}

function knownBody(
  { points, triangles: corners }: Faces,
  { height, fans }: { readonly height: number; readonly fans: readonly [number, number] },
): KnownBody {
  const positions = Float32Array.from(points.flat());
  const triangles = Uint32Array.from(corners);
  const frame: SegmentFrame = {
    segment: 'trunk',
    origin: [0, height, 0],
    axis: [0, -1, 0],
    ventral: [0, 0, 1],
    lateral: [1, 0, 0],
    length: height,
    proximalFan: fans[0],
    distalFan: fans[1],
    knots: [
      [0, 0],
      [1, 1],
    ],
  };
  const model: BodyModel = {
    ageYears: 5,
    statureMm: height,
    positions,
    triangles,
    segmentByTriangle: Array.from({ length: triangles.length / 3 }, () => 'trunk' as const),
    frames: new Map([['trunk', frame]]),
    poses: new Map(),
    index: buildTriangleIndex({ positions, triangles }),
  };
  return {
    model,
    at: (along, around) => ({ model: 1, segment: 'trunk', along, around }),
  };
}

/** The volume within the faces: positive when they are counter-clockwise seen from outside. */
export const signedVolume = ({ positions, triangles }: BodyModel): number => {
  const point = (corner: number): Vec3 => {
    const slot = (triangles[corner] ?? 0) * 3;
    return [positions[slot] ?? 0, positions[slot + 1] ?? 0, positions[slot + 2] ?? 0];
  };
  let sum = 0;
  for (let corner = 0; corner < triangles.length; corner += 3) {
    sum += dot(point(corner), cross(point(corner + 1), point(corner + 2)));
  }
  return sum / 6;
};

/** Lehmer's generator (Park and Miller 1988): repeatable numbers between 0 and 1. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
