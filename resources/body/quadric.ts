import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { at } from './curve.ts';

/** Ten numbers a vertex: the sum of squared distances to a set of planes as a quadratic form. */
const TERMS = 10;

/** Sums of squared plane distances, one for each vertex (Garland and Heckbert 1997). */
export class Quadrics {
  readonly #terms: Float64Array;

  constructor(vertices: number) {
    this.#terms = new Float64Array(vertices * TERMS);
  }

  /** Adds the plane through `point` with a unit `normal`, counted `weight` times. */
  addPlane(vertex: number, normal: Vec3, point: Vec3, weight: number): void {
    const [a, b, c] = normal;
    const d = -(a * point[0] + b * point[1] + c * point[2]);
    const products = [a * a, a * b, a * c, a * d, b * b, b * c, b * d, c * c, c * d, d * d];
    products.forEach((product, term) => {
      this.#terms[vertex * TERMS + term] = at(this.#terms, vertex * TERMS + term) + product * weight;
    });
  }

  /** Adds the planes of `from` to those of `to`. */
  merge(to: number, from: number): void {
    for (let term = 0; term < TERMS; term += 1) {
      this.#terms[to * TERMS + term] = at(this.#terms, to * TERMS + term) + at(this.#terms, from * TERMS + term);
    }
  }

  /** Weighted sum of squared distances (mm²) of a point from the planes of two vertices. */
  error(a: number, b: number, [x, y, z]: Vec3): number {
    const sum = (term: number): number => at(this.#terms, a * TERMS + term) + at(this.#terms, b * TERMS + term);
    return (
      sum(0) * x * x +
      sum(4) * y * y +
      sum(7) * z * z +
      2 * (sum(1) * x * y + sum(2) * x * z + sum(5) * y * z + sum(3) * x + sum(6) * y + sum(8) * z) +
      sum(9)
    );
  }
}
