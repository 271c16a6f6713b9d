import { centroid, type Point } from './homography.ts';
import { solveLinear } from './solve-linear.ts';

/** The circle nearest to points. */
export interface Circle {
  readonly centre: Point;
  readonly radius: number;
  /** By how much the radius follows an outward shift of each point. */
  readonly radiusWeights: readonly number[];
}

const rounds = 20;

/**
 * The circle with the least sum of squared distances to three or more points, by Gauss and Newton from the algebraic solution.
 * Undefined where the points lie in a line.
 */
export function fitCircle(points: readonly Point[]): Circle | undefined {
  const middle = centroid(points);
  const moved = points.map(([x, y]): Point => [x - middle[0], y - middle[1]]);
  let circle = startCircle(moved);
  for (let round = 0; circle !== undefined && round < rounds; round += 1) {
    const step: readonly number[] | undefined = stepOf(moved, circle);
    if (step === undefined) return undefined;
    const [x = 0, y = 0, r = 0] = step;
    circle = { x: circle.x + x, y: circle.y + y, r: circle.r + r };
    if (Math.abs(x) + Math.abs(y) + Math.abs(r) < 1e-9 * circle.r) break;
  }
  if (circle === undefined || !(circle.r > 0 && circle.r < 1e6)) return undefined;
  const radiusWeights = weightsOf(moved, circle);
  return radiusWeights && { centre: [circle.x + middle[0], circle.y + middle[1]], radius: circle.r, radiusWeights };
}

interface Round {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

function startCircle(points: readonly Point[]): Round | undefined {
  const rows = points.map(([x, y]) => [x, y, 1]);
  const solved = solveLinear(
    normalOf(rows),
    rightOf(
      rows,
      points.map(([x, y]) => -(x * x + y * y)),
    ),
  );
  if (solved === undefined) return undefined;
  const [d = 0, e = 0, f = 0] = solved;
  const square = (d * d + e * e) / 4 - f;
  return square > 0 ? { x: -d / 2, y: -e / 2, r: Math.sqrt(square) } : undefined;
}

function stepOf(points: readonly Point[], circle: Round): readonly number[] | undefined {
  const rows = rowsOf(points, circle);
  const misses = points.map(([x, y]) => Math.hypot(x - circle.x, y - circle.y) - circle.r);
  return solveLinear(normalOf(rows), rightOf(rows, misses));
}

/** How each distance to the circle changes with the centre and the radius, turned round. */
function rowsOf(points: readonly Point[], { x, y }: Round): readonly (readonly number[])[] {
  return points.map(([u, v]) => {
    const distance = Math.max(Math.hypot(u - x, v - y), 1e-12);
    return [(u - x) / distance, (v - y) / distance, 1];
  });
}

function weightsOf(points: readonly Point[], circle: Round): readonly number[] | undefined {
  const rows = rowsOf(points, circle);
  const solved = solveLinear(normalOf(rows), [0, 0, 1]);
  return solved && rows.map((row) => row.reduce((sum, value, index) => sum + value * (solved[index] ?? 0), 0));
}

function normalOf(rows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return [0, 1, 2].map((one) =>
    [0, 1, 2].map((two) => rows.reduce((sum, row) => sum + (row[one] ?? 0) * (row[two] ?? 0), 0)),
  );
}

function rightOf(rows: readonly (readonly number[])[], values: readonly number[]): readonly number[] {
  return [0, 1, 2].map((one) => rows.reduce((sum, row, index) => sum + (row[one] ?? 0) * (values[index] ?? 0), 0));
}
