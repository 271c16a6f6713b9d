import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topologyOf } from '../../../shared/domain/body/measure-topology.ts';
import { decodeBodyMesh } from '../../../shared/domain/body/mesh.ts';

const built = join(import.meta.dirname, '../../../dist/body');

/** Vertices, edges and faces of the skin at one age as it is shipped, and how many edges are open. */
function countsAt(age: number) {
  const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, `${age}.mesh.bin`))).buffer);
  const { start, twin } = topologyOf(model);
  const halfEdges = [...start.keys()].filter((edge) => (start[edge] ?? -1) >= 0);
  return {
    vertices: new Set(halfEdges.map((edge) => start[edge])).size,
    edges: halfEdges.length / 2,
    faces: halfEdges.length / 3,
    open: halfEdges.filter((edge) => (twin[edge] ?? -1) < 0).length,
  };
}

describe.each([0, 2, 5, 10, 15])('the shipped skin at %i years', (age) => {
  it('is closed and without holes through it: its Euler number is that of a sphere', () => {
    const { vertices, edges, faces, open } = countsAt(age);
    expect(open).toBe(0);
    expect(vertices - edges + faces).toBe(2);
  });
});
