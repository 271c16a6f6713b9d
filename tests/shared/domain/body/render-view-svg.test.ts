import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY_SEGMENTS, type BodyShape } from '../../../../shared/domain/body/address.ts';
import { decodeBodyMesh } from '../../../../shared/domain/body/mesh.ts';
import { projectAddress } from '../../../../shared/domain/body/project-view.ts';
import { renderViewSvg } from '../../../../shared/domain/body/render-view-svg.ts';
import { BodyViewsFile, ViewLayers } from '../../../../shared/domain/body/view.ts';

const built = join(import.meta.dirname, '../../../../dist/body');
const model = decodeBodyMesh(new Uint8Array(readFileSync(join(built, '5.mesh.bin'))).buffer);
const { views } = BodyViewsFile.parse(JSON.parse(readFileSync(join(built, '5.views.json'), 'utf8')));
const viewOf = (id: string) => {
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`No view ${id}`);
  const layers = ViewLayers.parse(JSON.parse(readFileSync(join(built, view.layers), 'utf8')));
  return { model, view, layers };
};
const point = (segment: (typeof BODY_SEGMENTS)[number], along: number, around: number): BodyShape => ({
  kind: 'point',
  at: { model: 1, segment, along, around },
});

describe('a drawing for print', () => {
  test('shows a mark on the sides from which it can be seen', () => {
    const marks = [
      { number: 1, shape: point('trunk', 0.4, 0) },
      { number: 2, shape: point('trunk', 0.4, 180) },
    ];
    expect(renderViewSvg(viewOf('front'), marks).numbers).toEqual([1]);
    expect(renderViewSvg(viewOf('back'), marks).numbers).toEqual([2]);
  });

  test("names the child's sides as someone who looks at the child sees them", () => {
    const letters = (id: string) =>
      [...renderViewSvg(viewOf(id), []).svg.matchAll(/>([LR])<\/text>/g)].map(([, letter]) => letter);
    expect(letters('front')).toEqual(['R', 'L']);
    expect(letters('back')).toEqual(['L', 'R']);
    expect(letters('left')).toEqual([]);
  });

  test('draws a scale bar of the length asked for, under the drawing', () => {
    const plain = renderViewSvg(viewOf('front'), []).svg;
    const { svg } = renderViewSvg({ ...viewOf('front'), scale: { units: 44, words: '5 cm' } }, []);
    expect(svg).toContain('h44v-10');
    expect(svg).toContain('>5 cm</text>');
    expect(plain).not.toContain('cm</text>');
  });

  test('paints nothing of a body that is cut off outside the sheet, also where numbers or a scale widen the drawing', () => {
    const { view, ...rest } = viewOf('neck-chest');
    const { svg } = renderViewSvg({ view, ...rest, scale: { units: 44, words: '5 cm' } }, []);
    const [x, y, width, height] = view.viewBox;
    expect(svg).toContain(
      `<clipPath id="sheet-5-neck-chest"><path d="M${x} ${y}h${width}v${height}h${-width}z"/></clipPath>`,
    );
    const [before = '', clipped = '', after = ''] = svg.split(/<g clip-path="url\(#sheet-5-neck-chest\)">|<\/g>/);
    expect(clipped).toContain(rest.layers.shading[0]?.path);
    for (const d of [...rest.layers.silhouette, ...rest.layers.outline, ...rest.layers.crease])
      expect(before + after).not.toContain(d);
  });

  test('names its typeface in quotes, without which a name that ends in a number is no name in SVG', () => {
    const { svg } = renderViewSvg({ ...viewOf('front'), scale: { units: 44, words: '5 cm' } }, [
      { number: 1, shape: point('trunk', 0.4, 0) },
    ]);
    const families = [...svg.matchAll(/font-family="([^"]*)"/g)].map(([, family]) => family);
    expect(families).toHaveLength(4);
    expect(new Set(families)).toEqual(new Set(["'Source Sans 3', sans-serif"]));
  });

  test('closes a partly hidden outline where it begins in sight', () => {
    const around = [0, 60, 120, 180, -120, -60];
    const shape: BodyShape = {
      kind: 'outline',
      points: around.map((angle) => ({ model: 1, segment: 'trunk', along: 0.4, around: angle })),
    };
    const { svg } = renderViewSvg(viewOf('front'), [{ number: 1, shape }]);
    const runs = [...svg.matchAll(/<path d="(M[^"]*)" fill="none" stroke="#a3212b"/g)];
    // In sight from the front are -60, 0 and 60 degrees: one line of three points, from the last over the first.
    expect(runs.map(([, d]) => d?.split('L').length)).toEqual([3]);
    expect(svg).not.toContain('<circle');
  });

  test('puts the number of an outline outside it', () => {
    const points = Array.from({ length: 12 }, (_, step) => ({
      model: 1 as const,
      segment: 'trunk' as const,
      along: 0.4 + 0.1 * Math.sin((step * Math.PI) / 6),
      around: 20 * Math.cos((step * Math.PI) / 6),
    }));
    const { view, ...rest } = viewOf('front');
    const { svg } = renderViewSvg({ view, ...rest }, [{ number: 1, shape: { kind: 'outline', points } }]);
    const [x = 0, y = 0, width = 0, height = 0] =
      /<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/.exec(svg)?.slice(1).map(Number) ?? [];
    const drawn = points.map((at) => projectAddress(model, view, at));
    const xs = drawn.map((at) => at.x);
    const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
    for (const at of drawn) expect(at.x > x && at.x < x + width && at.y > y && at.y < y + height).toBe(false);
    expect(Math.abs(x + width / 2 - middle)).toBeGreaterThan((Math.max(...xs) - Math.min(...xs)) / 4);
  });

  test('keeps every number inside the drawing, whole, and apart from the others', () => {
    const address = fc.record({
      model: fc.constant(1 as const),
      segment: fc.constantFrom(...BODY_SEGMENTS),
      along: fc.double({ min: 0, max: 1, noNaN: true }),
      around: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...views), fc.array(address, { minLength: 1, maxLength: 12 }), (view, addresses) => {
        const marks = addresses.map((at, index) => ({ number: index + 1, shape: { kind: 'point' as const, at } }));
        const { svg, numbers } = renderViewSvg(viewOf(view.id), marks);
        const [x = 0, y = 0, width = 0, height = 0] = /viewBox="([^"]+)"/.exec(svg)?.[1]?.split(' ').map(Number) ?? [];
        const found = svg.matchAll(/<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)"/g);
        const boxes = [...found].map((box) => box.slice(1).map(Number));
        expect(boxes).toHaveLength(numbers.length);
        // Coordinates are rounded to hundredths.
        const rounding = 0.02;
        for (const [index, [left = 0, top = 0, wide = 0, high = 0]] of boxes.entries()) {
          expect(left).toBeGreaterThanOrEqual(x - rounding);
          expect(top).toBeGreaterThanOrEqual(y - rounding);
          expect(left + wide).toBeLessThanOrEqual(x + width + rounding);
          expect(top + high).toBeLessThanOrEqual(y + height + rounding);
          for (const [otherLeft = 0, otherTop = 0] of boxes.slice(index + 1))
            expect(Math.abs(otherLeft - left) > wide || Math.abs(otherTop - top) > high).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
