import { dot } from '../../shared/domain/body/vector.ts';
import type { ViewAxes, ViewLayers } from '../../shared/domain/body/view.ts';
import { bodyMask, closedPaths } from './body-mask.ts';
import { at } from './curve.ts';
import type { DepthMap } from './depth-map.ts';
import { renderCutDepth } from './depth-map.ts';
import { blur } from './field.ts';
import type { SkinMesh } from './mirror-mesh.ts';
import type { Paper } from './paper.ts';

/** Tones of the shading, from the lightest: how dark the skin must be, and how much of the shade's colour the tone adds. */
const TONES = [
  { below: 0.86, opacity: 0.025 },
  { below: 0.78, opacity: 0.025 },
  { below: 0.69, opacity: 0.025 },
  { below: 0.6, opacity: 0.03 },
  { below: 0.5, opacity: 0.03 },
  { below: 0.38, opacity: 0.03 },
] as const;

/** How far above the viewer the lamp stands, as the tangent of its angle. */
const LAMP_UP = 0.35;

/** Soft tones; the light is blurred within the body only, so that they end at the silhouette. */
export function drawShading(skin: SkinMesh, paper: Paper): ViewLayers['shading'] {
  const map = renderCutDepth(skin, paper);
  const mask = bodyMask(map, paper);
  const size = { width: paper.width, height: paper.height };
  const covered = map.depth.map((depth) => (depth === -Infinity ? 0 : 1));
  const light = blur({ ...size, values: lightOfPixels(skin, map, paper.axes) }, 2);
  const weight = blur({ ...size, values: covered }, 2);
  return TONES.flatMap(({ below, opacity }) => {
    const values = light.values.map((value, pixel) => {
      const mean = value / Math.max(1e-6, at(weight.values, pixel));
      return Math.min(below - mean, at(mask.values, pixel) - 0.5);
    });
    const options = { least: 40, smoothing: 25, tolerance: 0.5, decimals: 1 };
    const paths = closedPaths({ ...size, values }, 0, paper, options);
    return paths.length === 0 ? [] : [{ path: paths.join(''), opacity }];
  });
}

/** How much the skin at a pixel faces the lamp: 1 straight on, 0 sideways and beside the body. */
function lightOfPixels(skin: SkinMesh, map: DepthMap, { up, towardsViewer }: ViewAxes): Float32Array {
  const lamp = 1 / Math.hypot(1, LAMP_UP);
  const lightOfVertex = (vertex: number): number => {
    const slot = vertex * 3;
    const normal = [at(skin.normals, slot), at(skin.normals, slot + 1), at(skin.normals, slot + 2)] as const;
    return (dot(normal, towardsViewer) + LAMP_UP * dot(normal, up)) * lamp;
  };
  const light = new Float32Array(map.triangle.length);
  map.triangle.forEach((triangle, pixel) => {
    if (triangle < 0) return;
    const slot = triangle * 3;
    const corners = [at(skin.triangles, slot), at(skin.triangles, slot + 1), at(skin.triangles, slot + 2)];
    light[pixel] = corners.reduce((sum, corner) => sum + lightOfVertex(corner) / 3, 0);
  });
  return light;
}
