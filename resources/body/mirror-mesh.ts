import { at } from './curve.ts';
import type { HalfMesh } from './surface-net.ts';

/** A closed skin with a unit normal for every vertex. */
export interface SkinMesh {
  readonly positions: Float64Array;
  readonly normals: Float64Array;
  readonly triangles: Uint32Array;
}

/** Adds the mirror image of a half mesh; vertices on the midplane are shared. */
export function mirrorMesh(half: HalfMesh): SkinMesh {
  const count = half.positions.length / 3;
  const positions = Array.from(half.positions);
  const normals = Array.from(half.normals);
  const twins = Int32Array.from({ length: count }, (_, vertex) => {
    const [x, nx] = [at(half.positions, vertex * 3), at(half.normals, vertex * 3)];
    if (x === 0) return vertex;
    positions.push(-x, at(half.positions, vertex * 3 + 1), at(half.positions, vertex * 3 + 2));
    normals.push(-nx, at(half.normals, vertex * 3 + 1), at(half.normals, vertex * 3 + 2));
    return positions.length / 3 - 1;
  });
  const triangles = new Uint32Array(half.triangles.length * 2);
  triangles.set(half.triangles);
  for (let corner = 0; corner < half.triangles.length; corner += 3) {
    const twin = half.triangles.length + corner;
    triangles[twin] = at(twins, at(half.triangles, corner));
    triangles[twin + 1] = at(twins, at(half.triangles, corner + 2));
    triangles[twin + 2] = at(twins, at(half.triangles, corner + 1));
  }
  return { positions: Float64Array.from(positions), normals: Float64Array.from(normals), triangles };
}
