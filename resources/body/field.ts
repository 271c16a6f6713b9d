import type { Point } from './paper.ts';

/** Values on a grid of pixels, row by row. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly values: Float32Array;
}

/** Three running means in each direction, close to a Gaussian of `radius * 1.7` pixels; beyond the rim everything is 0. */
export function blur(field: Field, radius: number, rounds = 3): Field {
  let values = field.values;
  for (let round = 0; round < rounds; round += 1) {
    values = meanOverColumns(meanOverRows({ ...field, values }, radius), radius, field.width);
  }
  return { ...field, values };
}

function meanOverRows({ width, height, values }: Field, radius: number): Float32Array {
  const result = new Float32Array(values.length);
  const window = radius * 2 + 1;
  for (let start = 0; start < width * height; start += width) {
    let sum = 0;
    for (let x = 0; x < Math.min(radius, width); x += 1) sum += read(values, start + x);
    for (let x = 0; x < width; x += 1) {
      if (x + radius < width) sum += read(values, start + x + radius);
      if (x > radius) sum -= read(values, start + x - radius - 1);
      result[start + x] = sum / window;
    }
  }
  return result;
}

/** Goes row by row with a running sum for every column, which is many times faster than going column by column. */
function meanOverColumns(values: Float32Array, radius: number, width: number): Float32Array {
  const result = new Float32Array(values.length);
  const sums = new Float64Array(width);
  const window = radius * 2 + 1;
  const addRow = (start: number, sign: number): void => {
    if (start < 0 || start >= values.length) return;
    for (let x = 0; x < width; x += 1) sums[x] = (sums[x] ?? 0) + sign * read(values, start + x);
  };
  for (let row = 0; row < radius; row += 1) addRow(row * width, 1);
  for (let start = 0; start < values.length; start += width) {
    addRow(start + radius * width, 1);
    addRow(start - (radius + 1) * width, -1);
    for (let x = 0; x < width; x += 1) result[start + x] = (sums[x] ?? 0) / window;
  }
  return result;
}

/** Reads within bounds; a function of its own because one for all kinds of arrays is much slower. */
const read = (values: Float32Array, index: number): number => values[index] ?? 0;

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
      const a = read(values, pixel);
      const b = read(values, pixel + 1);
      const c = read(values, pixel + width + 1);
      const d = read(values, pixel + width);
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
