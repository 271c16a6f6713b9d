import type { TriangleMesh } from '../../shared/domain/body/triangle-index.ts';

/** What the eye needs to know of a skin beyond its places. */
export interface SkinForm {
  /** x, y, z per vertex: a unit vector out of the body, smooth over the edges of triangles. */
  readonly normals: Float32Array;
  /** Per vertex how deep it lies between its neighbours, from 0 (flat or bulging) to 1 (in a fold). */
  readonly hollows: Float32Array;
}

const forms = new WeakMap<Float32Array, SkinForm>();

/** The form of a skin, found once for each. */
export function skinForm(mesh: TriangleMesh): SkinForm {
  const known = forms.get(mesh.positions);
  if (known !== undefined) return known;
  const normals = smoothNormals(mesh);
  const form = { normals, hollows: findHollows(mesh, normals) };
  forms.set(mesh.positions, form);
  return form;
}

/** Each vertex leans as its triangles do, the larger ones counting for more. */
function smoothNormals({ positions, triangles }: TriangleMesh): Float32Array {
  const normals = new Float32Array(positions.length);
  const at = (slot: number): number => positions[slot] ?? 0;
  for (let first = 0; first + 2 < triangles.length; first += 3) {
    const [a, b, c] = [0, 1, 2].map((corner) => (triangles[first + corner] ?? 0) * 3) as [number, number, number]; // three corners
    const [ex, ey, ez] = [at(b) - at(a), at(b + 1) - at(a + 1), at(b + 2) - at(a + 2)];
    const [fx, fy, fz] = [at(c) - at(a), at(c + 1) - at(a + 1), at(c + 2) - at(a + 2)];
    const normal = [ey * fz - ez * fy, ez * fx - ex * fz, ex * fy - ey * fx];
    for (const corner of [a, b, c])
      for (let axis = 0; axis < 3; axis += 1)
        normals[corner + axis] = (normals[corner + axis] ?? 0) + (normal[axis] ?? 0);
  }
  for (let slot = 0; slot < normals.length; slot += 3) {
    const size = Math.hypot(normals[slot] ?? 0, normals[slot + 1] ?? 0, normals[slot + 2] ?? 0) || 1;
    for (let axis = 0; axis < 3; axis += 1) normals[slot + axis] = (normals[slot + axis] ?? 0) / size;
  }
  return normals;
}

/** The slope from a vertex up to its neighbours at which a fold counts as fully hollow. */
const STEEP = 0.32;

function findHollows({ positions, triangles }: TriangleMesh, normals: Float32Array): Float32Array {
  const count = positions.length / 3;
  const rise = new Float32Array(count);
  const met = new Float32Array(count);
  for (let corner = 0; corner < triangles.length; corner += 1) {
    const vertex = triangles[corner] ?? 0;
    const next = triangles[corner % 3 === 2 ? corner - 2 : corner + 1] ?? 0;
    let [up, run] = [0, 0];
    for (let axis = 0; axis < 3; axis += 1) {
      const step = (positions[next * 3 + axis] ?? 0) - (positions[vertex * 3 + axis] ?? 0);
      up += step * (normals[vertex * 3 + axis] ?? 0);
      run += step * step;
    }
    rise[vertex] = (rise[vertex] ?? 0) + up / (Math.sqrt(run) || 1);
    met[vertex] = (met[vertex] ?? 0) + 1;
  }
  return rise.map((total, vertex) => Math.min(1, Math.max(0, total / (met[vertex] || 1) / STEEP)));
}
