import { describe, expect, it } from 'vitest';
import { closeUpSkin } from '../../../resources/body/close-up-skins.ts';
import { mannequin } from '../../../resources/body/mannequin.ts';
import type { HalfMesh } from '../../../resources/body/surface-net.ts';

/** Vertices of edges that only one triangle has, as points in mm. */
function openEdges({ positions, triangles }: HalfMesh): readonly (readonly number[])[] {
  const count = positions.length / 3;
  const edges = new Set<number>();
  const sides = [0, 1, 2] as const;
  const ends = (corner: number, side: number): readonly [number, number] => [
    triangles[corner + side] ?? -1,
    triangles[corner + ((side + 1) % 3)] ?? -1,
  ];
  for (let corner = 0; corner < triangles.length; corner += 3) {
    for (const side of sides) {
      const [a, b] = ends(corner, side);
      edges.add(a * count + b);
    }
  }
  return [...edges]
    .filter((edge) => !edges.has((edge % count) * count + Math.floor(edge / count)))
    .map((edge) => Array.from(positions.slice(Math.floor(edge / count) * 3, Math.floor(edge / count) * 3 + 3)));
}

describe('the fine skin of a hand', () => {
  // At two years the slit between the last two fingers once cost the net a block of the ring finger: a notch in the drawing, like a wound.
  it('has no hole beyond the wrist, where the sheet cuts it off', () => {
    const body = mannequin(2);
    const { wrist, handAlong } = body.plan;
    const beyondWrist = openEdges(closeUpSkin(body, 'hand', 360)).filter(
      (point) => handAlong.reduce((sum, share, axis) => sum + share * ((point[axis] ?? 0) - (wrist[axis] ?? 0)), 0) > 0,
    );
    expect(beyondWrist).toEqual([]);
  });
});
