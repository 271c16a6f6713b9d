import type { Vec3 } from '../../shared/domain/body/vector.ts';
import { dot } from '../../shared/domain/body/vector.ts';
import type { Paper } from './paper.ts';

/** What is drawn: positions in mm and triangles, whatever else the mesh has. */
export interface DrawnMesh {
  readonly positions: Float64Array | Float32Array;
  readonly triangles: Uint32Array;
  /** True of a skin that was cut open. */
  readonly isCut?: boolean;
}

/** What is seen at every pixel of a sheet. */
export interface DepthMap {
  /** In mm towards the viewer from the sheet's plane, -Infinity beside the body. */
  readonly depth: Float32Array;
  /** Number of the nearest triangle, -1 beside the body. */
  readonly triangle: Int32Array;
}

/**
 * Finds the nearest triangle at every pixel. Where the inside of a skin that was cut open is seen through the cut, there is nothing; a
 * closed skin has no such place.
 */
export function renderDepth(mesh: DrawnMesh, paper: Paper): DepthMap {
  const size = paper.width * paper.height;
  const map = { depth: new Float32Array(size).fill(-Infinity), triangle: new Int32Array(size).fill(-1) };
  const seen = projectVertices(mesh, paper);
  for (let triangle = 0; triangle < mesh.triangles.length / 3; triangle += 1) {
    const slot = triangle * 3;
    const corners = [corner(mesh, slot), corner(mesh, slot + 1), corner(mesh, slot + 2)] as const;
    fillTriangle({ map, seen, paper }, triangle, corners);
  }
  return mesh.isCut === true ? withoutInside({ map, seen, paper }, mesh) : map;
}

function withoutInside({ map, seen }: Filling, mesh: DrawnMesh): DepthMap {
  const isInside = Uint8Array.from({ length: mesh.triangles.length / 3 }, (_, triangle) =>
    isSeenFromInside(mesh, seen, triangle) ? 1 : 0,
  );
  for (let pixel = 0; pixel < map.triangle.length; pixel += 1) {
    const triangle = map.triangle[pixel] ?? -1;
    if (triangle < 0 || isInside[triangle] !== 1) continue;
    map.triangle[pixel] = -1;
    map.depth[pixel] = -Infinity;
  }
  return map;
}

/** Triangles run counter-clockwise seen from outside, which is clockwise among pixels, whose y runs down. */
function isSeenFromInside(mesh: DrawnMesh, seen: SeenVertices, triangle: number): boolean {
  const [a, b, c] = [
    corner(mesh, triangle * 3) * 3,
    corner(mesh, triangle * 3 + 1) * 3,
    corner(mesh, triangle * 3 + 2) * 3,
  ];
  const [bx, by] = [read(seen, b) - read(seen, a), read(seen, b + 1) - read(seen, a + 1)];
  const [cx, cy] = [read(seen, c) - read(seen, a), read(seen, c + 1) - read(seen, a + 1)];
  return bx * cy - cx * by > 0;
}

/** Vertices in pixels, with their depth: three numbers each. */
type SeenVertices = Float64Array;

function projectVertices(mesh: DrawnMesh, paper: Paper): SeenVertices {
  const positions = Float64Array.from(mesh.positions);
  const seen = new Float64Array(positions.length);
  const [across, down, towards] = toPixels(paper);
  for (let slot = 0; slot < positions.length; slot += 3) {
    const [x, y, z] = [read(positions, slot), read(positions, slot + 1), read(positions, slot + 2)];
    seen[slot] = x * across[0] + y * across[1] + z * across[2] + across[3];
    seen[slot + 1] = x * down[0] + y * down[1] + z * down[2] + down[3];
    seen[slot + 2] = x * towards[0] + y * towards[1] + z * towards[2] + towards[3];
  }
  return seen;
}

type Row = readonly [number, number, number, number];

/** The matrix from mm to pixels and depth: much faster over a whole mesh than point by point. */
function toPixels({ axes, mmPerUnit, viewBox, pixelsPerUnit, bleed }: Paper): readonly [Row, Row, Row] {
  const { origin, right, up, towardsViewer } = axes;
  const row = (direction: Vec3, factor: number, rest: number): Row => [
    direction[0] * factor,
    direction[1] * factor,
    direction[2] * factor,
    rest - dot(origin, direction) * factor,
  ];
  const perMm = pixelsPerUnit / mmPerUnit;
  return [
    row(right, perMm, (bleed - viewBox[0]) * pixelsPerUnit - 0.5),
    row(up, -perMm, (bleed - viewBox[1]) * pixelsPerUnit - 0.5),
    row(towardsViewer, 1, 0),
  ];
}

interface Filling {
  readonly map: DepthMap;
  readonly seen: SeenVertices;
  readonly paper: Paper;
}

function fillTriangle(
  { map, seen, paper }: Filling,
  triangle: number,
  [a, b, c]: readonly [number, number, number],
): void {
  const [ax, ay, az] = [read(seen, a * 3), read(seen, a * 3 + 1), read(seen, a * 3 + 2)];
  const [bx, by, bz] = [read(seen, b * 3) - ax, read(seen, b * 3 + 1) - ay, read(seen, b * 3 + 2) - az];
  const [cx, cy, cz] = [read(seen, c * 3) - ax, read(seen, c * 3 + 1) - ay, read(seen, c * 3 + 2) - az];
  const area = bx * cy - cx * by;
  if (Math.abs(area) < 1e-9) return;
  const x0 = Math.max(0, Math.ceil(ax + Math.min(0, bx, cx)));
  const x1 = Math.min(paper.width - 1, Math.floor(ax + Math.max(0, bx, cx)));
  const y0 = Math.max(0, Math.ceil(ay + Math.min(0, by, cy)));
  const y1 = Math.min(paper.height - 1, Math.floor(ay + Math.max(0, by, cy)));
  for (let y = y0; y <= y1; y += 1) {
    for (let x = x0; x <= x1; x += 1) {
      const weightB = ((x - ax) * cy - cx * (y - ay)) / area;
      const weightC = (bx * (y - ay) - (x - ax) * by) / area;
      if (weightB < -1e-6 || weightC < -1e-6 || weightB + weightC > 1 + 1e-6) continue;
      const depth = az + weightB * bz + weightC * cz;
      const pixel = y * paper.width + x;
      if (depth <= (map.depth[pixel] ?? 0)) continue;
      map.depth[pixel] = depth;
      map.triangle[pixel] = triangle;
    }
  }
}

const corner = (mesh: DrawnMesh, slot: number): number => mesh.triangles[slot] ?? 0;

/** Reads within bounds; a function of its own because one for all kinds of arrays is much slower. */
const read = (values: Float64Array, index: number): number => values[index] ?? 0;
