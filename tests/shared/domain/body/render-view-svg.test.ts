import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BODY_SEGMENTS, type BodyShape } from '../../../../shared/domain/body/address.ts';
import { decodeBodyMesh } from '../../../../shared/domain/body/mesh.ts';
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
