import { BinaryHeap } from '../../shared/domain/body/binary-heap.ts';
import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { add, cross, dot, length, normalize, scale, subtract } from '../../shared/domain/body/vector.ts';
import { at } from './curve.ts';
import { Quadrics } from './quadric.ts';
import type { HalfMesh } from './surface-net.ts';

/** A half mesh without normals. */
export interface PlainMesh {
  readonly positions: Float64Array;
  readonly triangles: Uint32Array;
}

/**
 * Merges neighbouring vertices, least damage first, until at most `target` triangles are left. Closed stays closed, vertices on the midplane
 * stay on it, and no triangle turns over. The same mesh always gives the same result.
 */
export function simplifyMesh(mesh: HalfMesh, target: number): PlainMesh {
  const state = new Collapsing(mesh);
  state.run(target);
  return state.result();
}

/** A merge that may be outdated: it counts only while both vertices are unchanged. */
interface Candidate {
  readonly keep: number;
  readonly drop: number;
  readonly place: Vec3;
  readonly stamp: number;
}

class Collapsing {
  readonly #positions: Float64Array;
  readonly #corners: Uint32Array;
  readonly #alive: Uint8Array;
  readonly #trianglesOf: number[][];
  readonly #stamps: Int32Array;
  readonly #quadrics: Quadrics;
  readonly #heap = new BinaryHeap();
  readonly #candidates: Candidate[] = [];
  #count: number;

  constructor(mesh: HalfMesh) {
    this.#positions = mesh.positions.slice();
    this.#corners = mesh.triangles.slice();
    this.#count = mesh.triangles.length / 3;
    this.#alive = new Uint8Array(this.#count).fill(1);
    const vertices = mesh.positions.length / 3;
    this.#stamps = new Int32Array(vertices);
    this.#trianglesOf = Array.from({ length: vertices }, () => []);
    this.#quadrics = new Quadrics(vertices);
    for (const [corner, vertex] of this.#corners.entries()) this.#trianglesOf[vertex]?.push(Math.floor(corner / 3));
    for (let triangle = 0; triangle < this.#count; triangle += 1) this.#addPlanes(triangle);
    for (let vertex = 0; vertex < vertices; vertex += 1) {
      for (const other of this.#neighbours(vertex)) if (vertex < other) this.#propose(vertex, other);
    }
  }

  run(target: number): void {
    while (this.#count > target) {
      const next = this.#heap.pop();
      if (next === undefined) return;
      const candidate = this.#candidates[next];
      if (candidate === undefined) continue;
      const { keep, drop, stamp } = candidate;
      if (stamp !== at(this.#stamps, keep) + at(this.#stamps, drop)) continue;
      if (at(this.#stamps, keep) < 0 || at(this.#stamps, drop) < 0) continue;
      if (this.#mayMerge(candidate)) this.#merge(candidate);
    }
  }

  result(): PlainMesh {
    const numbers = new Map<number, number>();
    const positions: number[] = [];
    const triangles: number[] = [];
    this.#corners.forEach((vertex, corner) => {
      if (this.#alive[Math.floor(corner / 3)] !== 1) return;
      let number = numbers.get(vertex);
      if (number === undefined) {
        number = numbers.size;
        numbers.set(vertex, number);
        positions.push(...this.#place(vertex));
      }
      triangles.push(number);
    });
    return {
      positions: Float64Array.from(positions),
      triangles: Uint32Array.from(triangles),
    };
  }

  #place(vertex: number): Vec3 {
    const slot = vertex * 3;
    return [at(this.#positions, slot), at(this.#positions, slot + 1), at(this.#positions, slot + 2)];
  }

  #onMidplane(vertex: number): boolean {
    return at(this.#positions, vertex * 3) === 0;
  }

  #cornersOf(triangle: number): readonly [number, number, number] {
    const slot = triangle * 3;
    return [at(this.#corners, slot), at(this.#corners, slot + 1), at(this.#corners, slot + 2)];
  }

  /** On the midplane the mirror image of the plane counts too, so that the ridge between the halves is kept. */
  #addPlanes(triangle: number): void {
    const corners = this.#cornersOf(triangle);
    const [a, b, c] = corners.map((corner) => this.#place(corner)) as [Vec3, Vec3, Vec3]; // three corners give three places
    const facing = cross(subtract(b, a), subtract(c, a));
    const area = length(facing) / 2;
    if (area === 0) return;
    const normal = normalize(facing);
    for (const corner of corners) {
      this.#quadrics.addPlane(corner, normal, a, area);
      if (this.#onMidplane(corner)) {
        this.#quadrics.addPlane(corner, [-normal[0], normal[1], normal[2]], [-a[0], a[1], a[2]], area);
      }
    }
  }

  #neighbours(vertex: number): ReadonlySet<number> {
    const found = new Set<number>();
    for (const triangle of this.#trianglesOf[vertex] ?? []) {
      for (const corner of this.#cornersOf(triangle)) if (corner !== vertex) found.add(corner);
    }
    return found;
  }

  #propose(a: number, b: number): void {
    const [keep, drop] = this.#onMidplane(b) && !this.#onMidplane(a) ? [b, a] : [a, b];
    const [here, there] = [this.#place(keep), this.#place(drop)];
    const places =
      this.#onMidplane(keep) && !this.#onMidplane(drop) ? [here] : [scale(add(here, there), 0.5), here, there];
    let best: Vec3 = here;
    let least = Infinity;
    for (const place of places) {
      const error = this.#quadrics.error(keep, drop, place);
      if (error < least) [best, least] = [place, error];
    }
    const stamp = at(this.#stamps, keep) + at(this.#stamps, drop);
    this.#heap.push(least + 1e-7 * dot(subtract(here, there), subtract(here, there)), this.#candidates.length);
    this.#candidates.push({ keep, drop, place: best, stamp });
  }

  /** The edge has two triangles (one on the midplane), its ends share no further neighbour, and nothing turns over. */
  #mayMerge({ keep, drop, place }: Candidate): boolean {
    const shared = (this.#trianglesOf[drop] ?? []).filter((triangle) => this.#cornersOf(triangle).includes(keep));
    const bothOnMidplane = this.#onMidplane(keep) && this.#onMidplane(drop);
    if (shared.length !== (bothOnMidplane ? 1 : 2)) return false;
    const around = this.#neighbours(keep);
    let common = 0;
    for (const vertex of this.#neighbours(drop)) if (around.has(vertex)) common += 1;
    if (common !== shared.length) return false;
    return this.#keepsFacing(keep, drop, place) && this.#keepsFacing(drop, keep, place);
  }

  #keepsFacing(moved: number, other: number, place: Vec3): boolean {
    for (const triangle of this.#trianglesOf[moved] ?? []) {
      const corners = this.#cornersOf(triangle);
      if (corners.includes(other)) continue;
      const before = corners.map((corner) => this.#place(corner)) as [Vec3, Vec3, Vec3]; // three corners
      const after = corners.map((corner) => (corner === moved ? place : this.#place(corner))) as [Vec3, Vec3, Vec3];
      const [oldFacing, newFacing] = [facing(before), facing(after)];
      if (dot(oldFacing, newFacing) < 0.25 * length(oldFacing) * length(newFacing)) return false;
      if (length(newFacing) < 1e-6) return false;
    }
    return true;
  }

  #merge({ keep, drop, place }: Candidate): void {
    this.#positions.set(place, keep * 3);
    const kept = this.#trianglesOf[keep] ?? [];
    for (const triangle of [...(this.#trianglesOf[drop] ?? [])]) {
      const corners = this.#cornersOf(triangle);
      if (corners.includes(keep)) {
        this.#remove(triangle, corners);
        continue;
      }
      this.#corners[triangle * 3 + corners.indexOf(drop)] = keep;
      kept.push(triangle);
    }
    this.#trianglesOf[drop] = [];
    this.#quadrics.merge(keep, drop);
    this.#stamps[drop] = -0x40000000;
    this.#stamps[keep] = at(this.#stamps, keep) + 1;
    for (const other of this.#neighbours(keep)) this.#propose(keep, other);
  }

  #remove(triangle: number, corners: readonly number[]): void {
    this.#alive[triangle] = 0;
    this.#count -= 1;
    for (const corner of corners) {
      const list = this.#trianglesOf[corner];
      const index = list?.indexOf(triangle) ?? -1;
      if (index >= 0) list?.splice(index, 1);
    }
  }
}

const facing = ([a, b, c]: readonly [Vec3, Vec3, Vec3]): Vec3 => cross(subtract(b, a), subtract(c, a));
