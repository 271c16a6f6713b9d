import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { decodeBodyMesh } from '../../shared/domain/body/mesh.ts';
import { renderViewSvg } from '../../shared/domain/body/render-view-svg.ts';
import { BodyIndexFile, type BodyView, BodyViewsFile, ViewLayers } from '../../shared/domain/body/view.ts';

/**
 * For whoever judges the drawings: every view of every age as an SVG file, and a page with all of an age, 20 cm high each. With `--borders`
 * the borders between the named parts of the body are drawn as well.
 */
const { values } = parseArgs({
  options: { out: { type: 'string' }, body: { type: 'string' }, borders: { type: 'boolean', default: false } },
});
if (values.out === undefined) {
  console.error('Usage: node electron/commands/print-body-sheets.ts --out FOLDER [--body BUILT-BODY] [--borders]');
  process.exit(2);
}
const body = values.body ?? fileURLToPath(new URL('../../dist/body', import.meta.url));
printSheets(body, values.out, values.borders);

function printSheets(body: string, out: string, withBorders: boolean): void {
  mkdirSync(out, { recursive: true });
  const { ageSteps } = BodyIndexFile.parse(readJson(join(body, 'index.json')));
  for (const { ageYears, mesh, views } of ageSteps) {
    const model = decodeBodyMesh(new Uint8Array(readFileSync(join(body, mesh))).buffer);
    const names = BodyViewsFile.parse(readJson(join(body, views))).views.map((view) => {
      const layers = ViewLayers.parse(readJson(join(body, view.layers)));
      const { svg } = renderViewSvg({ model, view, layers }, []);
      const name = `${ageYears}.${view.id}.svg`;
      writeFileSync(join(out, name), withBorders ? addBorders(svg, view, layers) : svg);
      return name;
    });
    writeFileSync(join(out, `${ageYears}.html`), page(names));
  }
  console.log(`Sheets of ${ageSteps.length} ages written to ${out}`);
}

function addBorders(svg: string, { viewBox }: BodyView, { regionBorders }: ViewLayers): string {
  const width = viewBox[3] / 800;
  const lines = regionBorders.map((d) => `<path d="${d}" fill="none" stroke="#1f5fbf" stroke-width="${width}"/>`);
  return svg.replace('</svg>', `${lines.join('\n')}\n</svg>`);
}

function page(names: readonly string[]): string {
  return [
    '<!doctype html><meta charset="utf-8"><style>',
    'body { font: 9pt sans-serif; margin: 5mm } figure { display: inline-block; margin: 2mm; break-inside: avoid } img { height: 20cm }',
    '</style>',
    ...names.map((name) => `<figure><img src="${name}" alt=""><figcaption>${name}</figcaption></figure>`),
  ].join('\n');
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
