import { at } from './curve.ts';
import type { Point } from './paper.ts';

/** Values on a grid of pixels, row by row. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Three running means in each direction, close to a Gaussian of `radius * 1.7` pixels; beyond the rim everything is 0. */
export function blur(field: Field, radius: number): Field {
  let values = field.values;
  for (let turn = 0; turn < 3; turn += 1) {
    values = runningMean(values, { lines: field.height, length: field.width, step: 1, next: field.width }, radius);
    values = runningMean(values, { lines: field.width, length: field.height, step: field.width, next: 1 }, radius);
  }
  return { ...field, values };
}

interface Lines {
  readonly lines: number;
  readonly length: number;
  /** Distance between neighbours of a line, and between the starts of lines. */
  readonly step: number;
  readonly next: number;
}

function runningMean(values: Float32Array, { lines, length, step, next }: Lines, radius: number): Float32Array {
  const result = new Float32Array(values.length);
  const window = radius * 2 + 1;
  for (let line = 0; line < lines; line += 1) {
    const start = line * next;
    let sum = 0;
    for (let index = 0; index < Math.min(radius, length); index += 1) sum += at(values, start + index * step);
    for (let index = 0; index < length; index += 1) {
      if (index + radius < length) sum += at(values, start + (index + radius) * step);
      if (index - radius - 1 >= 0) sum -= at(values, start + (index - radius - 1) * step);
      result[start + index * step] = sum / window;
    }
  }
  return result;
}

/**
 * The closed lines on which the field has the value `level`, by marching squares, with the higher values on the left hand (in a picture
 * whose y runs down). The field must be below the level along its rim.
 */
export function traceLevel(field: Field, level: number): readonly (readonly Point[])[] {
  const { next, places } = crossings(field, level);
  const loops: Point[][] = [];
  const done = new Set<number>();
  for (const start of next.keys()) {
    if (done.has(start)) continue;
    const loop: Point[] = [];
    for (let key: number | undefined = start; key !== undefined && !done.has(key); key = next.get(key)) {
      done.add(key);
      const place = places.get(key);
      if (place !== undefined) loop.push(place);
    }
    loops.push(loop);
  }
  return loops;
}

/** Every cell of four pixels links the places where the line enters to where it leaves; an edge is numbered by its first pixel and direction. */
function crossings(field: Field, level: number) {
  const { width, height, values } = field;
  const next = new Map<number, number>();
  const places = new Map<number, Point>();
  for (let y = 0; y < height - 1; y += 1) {
    for (let x = 0; x < width - 1; x += 1) {
      const pixel = y * width + x;
      const a = at(values, pixel);
      const b = at(values, pixel + 1);
      const c = at(values, pixel + width + 1);
      const d = at(values, pixel + width);
      const inside = (a > level ? 1 : 0) + (b > level ? 1 : 0) + (c > level ? 1 : 0) + (d > level ? 1 : 0);
      if (inside === 0 || inside === 4) continue;
      const share = (from: number, to: number): number => (level - from) / (to - from);
      const edges: { readonly key: number; readonly leaves: boolean }[] = [];
      const cross = (key: number, leaves: boolean, place: Point): void => {
        edges.push({ key, leaves });
        places.set(key, place);
      };
      if (a > level !== b > level) cross(pixel * 2, a > level, [x + share(a, b), y]);
      if (b > level !== c > level) cross((pixel + 1) * 2 + 1, b > level, [x + 1, y + share(b, c)]);
      if (c > level !== d > level) cross((pixel + width) * 2, c > level, [x + 1 - share(c, d), y + 1]);
      if (d > level !== a > level) cross(pixel * 2 + 1, d > level, [x, y + 1 - share(d, a)]);
      edges.forEach((edge, index) => {
        const other = edges[(index + 1) % edges.length];
        if (edge.leaves && other !== undefined) next.set(edge.key, other.key);
      });
    }
  }
  return { next, places };
}
