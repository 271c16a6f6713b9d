import { VIEW_AXES } from '../../shared/domain/body/view.ts';
import { at } from './curve.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import type { Paper } from './paper.ts';

/** What is seen at every pixel of a sheet; `depth` is in mm towards the viewer and -Infinity beside the body. */
export interface DepthMap {
  readonly depth: Float32Array;
  /** How much the skin faces the lamp: 1 straight on, 0 sideways. */
  readonly light: Float32Array;
}

/** Renders the skin by its nearest triangles; the lamp stands a little above the viewer. */
export function renderDepth(skin: SkinMesh, paper: Paper): DepthMap {
  const depth = new Float32Array(paper.width * paper.height).fill(-Infinity);
  const light = new Float32Array(paper.width * paper.height);
  const seen = projectVertices(skin, paper);
  for (let corner = 0; corner < skin.triangles.length; corner += 3) {
    const [a, b, c] = [at(skin.triangles, corner), at(skin.triangles, corner + 1), at(skin.triangles, corner + 2)];
    fillTriangle({ depth, light }, seen, paper, [a, b, c]);
  }
  return { depth, light };
}

/** Vertices in pixels, with depth and light. */
interface SeenVertices {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly depth: Float64Array;
  readonly light: Float64Array;
}

const LAMP_UP = 0.35;

function projectVertices(skin: SkinMesh, paper: Paper): SeenVertices {
  const { right, towardsViewer } = VIEW_AXES[paper.view];
  const count = skin.positions.length / 3;
  const seen = {
    x: new Float64Array(count),
    y: new Float64Array(count),
    depth: new Float64Array(count),
    light: new Float64Array(count),
  };
  const lamp = 1 / Math.hypot(1, LAMP_UP);
  for (let vertex = 0; vertex < count; vertex += 1) {
    const slot = vertex * 3;
    const [x, y, z] = [at(skin.positions, slot), at(skin.positions, slot + 1), at(skin.positions, slot + 2)];
    const across = (x * right[0] + z * right[2]) / paper.mmPerUnit;
    seen.x[vertex] = (across - paper.viewBox[0]) * paper.pixelsPerUnit - 0.5;
    seen.y[vertex] = ((paper.topMm - y) / paper.mmPerUnit) * paper.pixelsPerUnit - 0.5;
    seen.depth[vertex] = x * towardsViewer[0] + z * towardsViewer[2];
    const facing = at(skin.normals, slot) * towardsViewer[0] + at(skin.normals, slot + 2) * towardsViewer[2];
    seen.light[vertex] = (facing + LAMP_UP * at(skin.normals, slot + 1)) * lamp;
  }
  return seen;
}

function fillTriangle(
  map: DepthMap,
  seen: SeenVertices,
  paper: Paper,
  [a, b, c]: readonly [number, number, number],
): void {
  const [ax, ay] = [at(seen.x, a), at(seen.y, a)];
  const [bx, by] = [at(seen.x, b) - ax, at(seen.y, b) - ay];
  const [cx, cy] = [at(seen.x, c) - ax, at(seen.y, c) - ay];
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
      const weightA = 1 - weightB - weightC;
      if (weightA < -1e-6 || weightB < -1e-6 || weightC < -1e-6) continue;
      const depth = weightA * at(seen.depth, a) + weightB * at(seen.depth, b) + weightC * at(seen.depth, c);
      const pixel = y * paper.width + x;
      if (depth <= at(map.depth, pixel)) continue;
      map.depth[pixel] = depth;
      map.light[pixel] = weightA * at(seen.light, a) + weightB * at(seen.light, b) + weightC * at(seen.light, c);
    }
  }
}
