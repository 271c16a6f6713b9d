/** A point of a drawing: x from the middle, y downwards. */
export type Point = readonly [number, number];

/** A drawn line: a smooth curve through its points. */
export interface Stroke {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** A smooth open line through the points. */
export const line = (...points: readonly Point[]): Stroke => ({ points, closed: false });

/** A smooth closed line through the points. */
export const ring = (...points: readonly Point[]): Stroke => ({ points, closed: true });

/** A closed line that is symmetrical about the middle, from its right half (x ≤ 0), given from top to bottom. */
export function symmetricRing(...half: readonly Point[]): Stroke {
  const other = half.filter(([x]) => x !== 0).map(flip);
  return ring(...half, ...other.reverse());
}

/** An ellipse as a closed line. */
export function ellipse([x, y]: Point, across: number, down: number): Stroke {
  const steps = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  return ring(...steps.map((angle): Point => [x + across * Math.sin(angle), y - down * Math.cos(angle)]));
}

/** A straight-sided box as the corners of an area. */
export const box = (...[left, top, right, bottom]: readonly [number, number, number, number]): readonly Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

const flip = ([x, y]: Point): Point => [x === 0 ? 0 : -x, y];

/** The mirror image about the middle. */
export const mirrored = ({ points, closed }: Stroke): Stroke => ({ points: points.map(flip), closed });

/** The lines and their mirror images. */
export const withMirror = (...strokes: readonly Stroke[]): readonly Stroke[] => [...strokes, ...strokes.map(mirrored)];

/** The corners of an area bounded by lines one after the other, corners where they meet. */
export function boundedBy(...strokes: readonly Stroke[]): readonly Point[] {
  return strokes.flatMap(flatten);
}

/** The same line, end first. */
export const reversed = ({ points, closed }: Stroke): Stroke => ({ points: points.toReversed(), closed });

/** The line as short straight pieces. */
export function flatten(stroke: Stroke): readonly Point[] {
  const pieces = cubics(stroke);
  const first = stroke.points[0];
  if (first === undefined) return [];
  return [
    first,
    ...pieces.flatMap(({ from, leave, arrive, to }) => {
      const count = Math.max(2, Math.ceil(Math.hypot(to[0] - from[0], to[1] - from[1]) / 6));
      return Array.from({ length: count }, (_, index): Point => {
        const t = (index + 1) / count;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        return [
          a * from[0] + b * leave[0] + c * arrive[0] + d * to[0],
          a * from[1] + b * leave[1] + c * arrive[1] + d * to[1],
        ];
      });
    }),
  ];
}

/** The line as an SVG path of cubic curves. */
export function strokePath(stroke: Stroke): string {
  const [first] = stroke.points;
  if (first === undefined) return '';
  const curves = cubics(stroke).map(({ leave, arrive, to }) => `C${pair(leave)} ${pair(arrive)} ${pair(to)}`);
  return `M${pair(first)}${curves.join('')}${stroke.closed ? 'Z' : ''}`;
}

/** A number with one decimal, never -0. */
export const tenth = (value: number): number => Math.round(value * 10) / 10 + 0;

const pair = ([x, y]: Point): string => `${tenth(x)} ${tenth(y)}`;

interface Cubic {
  readonly from: Point;
  readonly leave: Point;
  readonly arrive: Point;
  readonly to: Point;
}

/** Curves whose direction in a point follows its two neighbours; each handle is a third of its own piece, which keeps short pieces from bulging. */
function cubics({ points, closed }: Stroke): readonly Cubic[] {
  const count = points.length;
  const at = (index: number): Point => {
    const place = closed ? ((index % count) + count) % count : Math.min(count - 1, Math.max(0, index));
    return points[place] ?? [0, 0];
  };
  return Array.from({ length: closed ? count : count - 1 }, (_, index): Cubic => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const third = Math.hypot(to[0] - from[0], to[1] - from[1]) / 3;
    const [leaveX, leaveY] = direction(before, to);
    const [arriveX, arriveY] = direction(from, after);
    return {
      from,
      leave: [from[0] + leaveX * third, from[1] + leaveY * third],
      arrive: [to[0] - arriveX * third, to[1] - arriveY * third],
      to,
    };
  });
}

function direction(from: Point, to: Point): Point {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  return [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
}
