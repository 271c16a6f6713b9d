import { flatten, line, type Point, ring, type Stroke } from './contour.ts';
import { type DraftPart, part } from './draft.ts';

/** Width along the arch and depth across it of one tooth, and how many cusps' fissures are drawn on it. */
interface ToothShape {
  readonly position: number;
  readonly width: number;
  readonly depth: number;
  readonly kind: 'incisor' | 'canine' | 'premolar' | 'molar';
}

type ToothRow = readonly [position: number, width: number, depth: number, kind: ToothShape['kind']];

const shapes = (...rows: readonly ToothRow[]): readonly ToothShape[] =>
  rows.map(([position, width, depth, kind]) => ({ position, width, depth, kind }));

/** Relative sizes in mm as commonly given in dental anatomy; they set proportions only, the drawing has no scale. */
const PERMANENT = {
  upper: shapes(
    [1, 8.5, 7, 'incisor'],
    [2, 6.5, 6, 'incisor'],
    [3, 7.5, 8, 'canine'],
    [4, 7, 9, 'premolar'],
    [5, 7, 9, 'premolar'],
    [6, 10, 11, 'molar'],
    [7, 9, 11, 'molar'],
    [8, 8.5, 10, 'molar'],
  ),
  lower: shapes(
    [1, 5.3, 6, 'incisor'],
    [2, 5.8, 6.2, 'incisor'],
    [3, 7, 7.7, 'canine'],
    [4, 7, 7.8, 'premolar'],
    [5, 7, 8.2, 'premolar'],
    [6, 11, 10.5, 'molar'],
    [7, 10.5, 10.2, 'molar'],
    [8, 10, 9.6, 'molar'],
  ),
};

const DECIDUOUS = {
  upper: shapes(
    [1, 6.5, 5.4, 'incisor'],
    [2, 5.1, 5, 'incisor'],
    [3, 7, 7, 'canine'],
    [4, 7.3, 8.5, 'molar'],
    [5, 8.2, 10, 'molar'],
  ),
  lower: shapes(
    [1, 4.2, 4.4, 'incisor'],
    [2, 4.6, 4.6, 'incisor'],
    [3, 5.5, 5.6, 'canine'],
    [4, 7.7, 7.4, 'molar'],
    [5, 9.9, 8.7, 'molar'],
  ),
};

/** One jaw: the middle line of its teeth on the child's right, from the midline backwards, and where the last tooth ends on it (0 to 1). */
export interface Jaw {
  readonly arch: Stroke;
  readonly jaw: 'upper' | 'lower';
  readonly dentition: 'deciduous' | 'permanent';
  readonly reach: number;
}

/** The teeth of one jaw's right half and their mirror images, with the fissures drawn on them. */
export function drawTeeth({ arch, jaw, dentition, reach }: Jaw): {
  readonly parts: readonly DraftPart[];
  readonly outline: readonly Stroke[];
  readonly crease: readonly Stroke[];
} {
  const teeth = (dentition === 'permanent' ? PERMANENT : DECIDUOUS)[jaw];
  const along = measureArch(flatten(arch));
  const scale = (along.length * reach) / teeth.reduce((sum, { width }) => sum + width, 0);
  const rightQuadrant = { permanent: { upper: 1, lower: 4 }, deciduous: { upper: 5, lower: 8 } }[dentition][jaw];
  const leftQuadrant = { permanent: { upper: 2, lower: 3 }, deciduous: { upper: 6, lower: 7 } }[dentition][jaw];
  let from = 0;
  const drawn = teeth.map((tooth) => {
    const size = { width: tooth.width * scale, depth: tooth.depth * scale };
    const place = (share: number, out: number): Point =>
      along.at(from + size.width * (0.5 + share * 0.465), out * size.depth * 0.5);
    const contour = ring(...outlineOf(tooth.kind).map(([share, out]) => place(share, out)));
    const fissures = fissuresOf(tooth.kind).map((points) => line(...points.map(([share, out]) => place(share, out))));
    from += size.width;
    return { position: tooth.position, contour, fissures };
  });
  const mirror = ({ points, closed }: Stroke): Stroke => ({ points: points.map(([x, y]) => [-x, y]), closed });
  return {
    parts: drawn.flatMap(({ position, contour }) => [
      part(`tooth-${rightQuadrant}${position}`, flatten(contour), 'light'),
      part(`tooth-${leftQuadrant}${position}`, flatten(mirror(contour)), 'light'),
    ]),
    outline: drawn.flatMap(({ contour }) => [contour, mirror(contour)]),
    crease: drawn.flatMap(({ fissures }) => fissures.flatMap((fissure) => [fissure, mirror(fissure)])),
  };
}

/** A tooth's contour from above: first number along the arch (-1 to 1), second across it (1 outwards). */
function outlineOf(kind: ToothShape['kind']): readonly Point[] {
  if (kind === 'incisor')
    return [
      [-1, 0.45],
      [-0.85, 0.8],
      [0, 1],
      [0.85, 0.8],
      [1, 0.45],
      [0.72, -0.45],
      [0.35, -0.9],
      [0, -1],
      [-0.35, -0.9],
      [-0.72, -0.45],
    ];
  if (kind === 'canine')
    return [
      [-1, 0.2],
      [-0.7, 0.75],
      [0, 1.08],
      [0.7, 0.75],
      [1, 0.2],
      [0.72, -0.55],
      [0, -1],
      [-0.72, -0.55],
    ];
  if (kind === 'premolar')
    return [
      [-1, 0.15],
      [-0.75, 0.8],
      [0, 1],
      [0.75, 0.8],
      [1, 0.15],
      [0.85, -0.65],
      [0, -1],
      [-0.85, -0.65],
    ];
  return [
    [-1, 0.4],
    [-0.82, 0.88],
    [-0.4, 1],
    [0, 0.94],
    [0.4, 1],
    [0.82, 0.88],
    [1, 0.4],
    [1, -0.4],
    [0.82, -0.88],
    [0.4, -1],
    [0, -0.94],
    [-0.4, -1],
    [-0.82, -0.88],
    [-1, -0.4],
  ];
}

function fissuresOf(kind: ToothShape['kind']): readonly (readonly Point[])[] {
  if (kind === 'incisor')
    return [
      [
        [-0.6, 0.3],
        [0, 0.42],
        [0.6, 0.3],
      ],
    ];
  if (kind === 'canine')
    return [
      [
        [-0.5, 0.15],
        [0, 0.35],
        [0.5, 0.15],
      ],
    ];
  if (kind === 'premolar')
    return [
      [
        [-0.55, 0.05],
        [0, -0.05],
        [0.55, 0.05],
      ],
    ];
  return [
    [
      [-0.62, 0.1],
      [-0.2, -0.05],
      [0.2, 0.05],
      [0.62, -0.1],
    ],
    [
      [-0.12, 0.55],
      [0, 0],
      [0.12, -0.55],
    ],
  ];
}

/** The arch by length: a point at a distance along it and a distance outwards, away from the middle of the mouth. */
function measureArch(points: readonly Point[]) {
  const steps = points.slice(1).map((to, index) => {
    const from = points[index] ?? to;
    return { from, to, length: Math.hypot(to[0] - from[0], to[1] - from[1]) };
  });
  const length = steps.reduce((sum, step) => sum + step.length, 0);
  const [, firstY = 0] = points[0] ?? [];
  const [, lastY = 0] = points.at(-1) ?? [];
  const outwards = firstY < lastY ? 1 : -1;
  const at = (distance: number, out: number): Point => {
    let rest = distance;
    const step = steps.find((candidate) => {
      if (rest <= candidate.length) return true;
      rest -= candidate.length;
      return false;
    }) ?? { from: points.at(-2) ?? [0, 0], to: points.at(-1) ?? [0, 0], length: 1 };
    const [dx, dy] = [(step.to[0] - step.from[0]) / step.length, (step.to[1] - step.from[1]) / step.length];
    return [step.from[0] + dx * rest - dy * out * outwards, step.from[1] + dy * rest + dx * out * outwards];
  };
  return { length, at };
}
