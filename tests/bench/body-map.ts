/** Prints how long the body map reckons for 200 outlines on one drawing: `node tests/bench/body-map.ts`. Nothing is judged by the times. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placeShape } from '../../renderer/body-map/place-marks.ts';
import type { BodyShape } from '../../shared/domain/body/address.ts';
import { layoutLabels } from '../../shared/domain/body/layout-labels.ts';
import { decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { pickAddress } from '../../shared/domain/body/project-view.ts';
import { BodyViewsFile, type ViewPoint } from '../../shared/domain/body/view.ts';

const built = join(import.meta.dirname, '../../dist/body');
const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);
const { views } = BodyViewsFile.parse(JSON.parse(readFileSync(join(built, '5.views.json'), 'utf8')));
const [view] = views;
if (view === undefined) throw new Error('The built body has no views');
const [left, top, width, height] = view.viewBox;

/** Always the same places on the sheet. */
let seed = 1;
function next(): number {
  seed = (seed * 16_807) % 2_147_483_647;
  return seed / 2_147_483_647;
}
const somewhere = (): ViewPoint => ({ x: left + next() * width, y: top + next() * height });

function time<Result>(name: string, act: () => Result): Result {
  const start = performance.now();
  const result = act();
  process.stdout.write(`${name}: ${(performance.now() - start).toFixed(1)} ms\n`);
  return result;
}

const shapes: BodyShape[] = [];
while (shapes.length < 200) {
  const { x, y } = somewhere();
  const ring = Array.from({ length: 30 }, (_, step) => ({
    x: x + 8 * Math.cos(step / 4.8),
    y: y + 8 * Math.sin(step / 4.8),
  }));
  const points = ring.flatMap((point) => pickAddress(model, view, point) ?? []);
  if (points.length === ring.length) shapes.push({ kind: 'outline', points });
}
const placed = time('200 outlines of 30 nodes projected', () => shapes.map((shape) => placeShape(model, view, shape)));
time('the same again, remembered', () => shapes.map((shape) => placeShape(model, view, shape)));
for (const pixel of [2, 1, 0.5]) {
  const requests = placed.map(({ anchor }) => ({ anchor, width: 28 * pixel }));
  const sheet = { bounds: view.viewBox, height: 20 * pixel, gap: 2 * pixel };
  time(`200 labels at ${pixel} units a pixel`, () => layoutLabels(requests, sheet));
}
const places = Array.from({ length: 1000 }, somewhere);
time('1,000 picks under the pointer', () => places.map((place) => pickAddress(model, view, place)));
