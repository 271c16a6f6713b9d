import { add, dot, scale } from '../../shared/domain/body/vector.ts';
import type { ViewAxes, ViewLayers } from '../../shared/domain/body/view.ts';
import { bodyMask, closedPaths } from './body-mask.ts';
import { at } from './curve.ts';
import type { DepthMap } from './depth-map.ts';
import { renderDepth } from './depth-map.ts';
import type { DrawnSkin } from './drawn-skin.ts';
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
export function drawShading(skin: DrawnSkin, paper: Paper): ViewLayers['shading'] {
  const map = renderDepth(skin, paper);
  const mask = bodyMask(map, paper);
  const size = { width: paper.width, height: paper.height };
  const covered = map.depth.map((depth) => (depth === -Infinity ? 0 : 1));
  const light = blur({ ...size, values: lightOfPixels(skin, map, paper.axes) }, 2).values;
  const weight = blur({ ...size, values: covered }, 2).values;
  const mean = light.map((value, pixel) => value / Math.max(1e-6, read(weight, pixel)));
  return TONES.flatMap(({ below, opacity }) => {
    const values = mean.map((value, pixel) => Math.min(below - value, read(mask.values, pixel) - 0.5));
    const options = { least: 40, smoothing: 25, tolerance: 0.5, decimals: 1 };
    const paths = closedPaths({ ...size, values }, 0, paper, options);
    return paths.length === 0 ? [] : [{ path: paths.join(''), opacity }];
  });
}

/** How much the skin at a pixel faces the lamp: 1 straight on, 0 sideways and beside the body. */
function lightOfPixels(skin: SkinMesh, map: DepthMap, { up, towardsViewer }: ViewAxes): Float32Array {
  const lamp = scale(add(towardsViewer, up, LAMP_UP), 1 / Math.hypot(1, LAMP_UP));
  const lights = new Float32Array(skin.normals.length / 3);
  for (let vertex = 0; vertex < lights.length; vertex += 1) {
    const slot = vertex * 3;
    const normal = [at(skin.normals, slot), at(skin.normals, slot + 1), at(skin.normals, slot + 2)] as const;
    lights[vertex] = dot(normal, lamp);
  }
  const light = new Float32Array(map.triangle.length);
  for (let pixel = 0; pixel < light.length; pixel += 1) {
    const slot = (map.triangle[pixel] ?? -1) * 3;
    if (slot < 0) continue;
    const [a, b, c] = [corner(skin, slot), corner(skin, slot + 1), corner(skin, slot + 2)];
    light[pixel] = (read(lights, a) + read(lights, b) + read(lights, c)) / 3;
  }
  return light;
}

const corner = ({ triangles }: SkinMesh, slot: number): number => triangles[slot] ?? 0;

/** Reads within bounds; a function of its own because one for all kinds of arrays is much slower. */
const read = (values: Float32Array, index: number): number => values[index] ?? 0;
