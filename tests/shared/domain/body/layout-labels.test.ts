import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type LabelRequest,
  type LabelSheet,
  layoutLabels,
  linesCross,
} from '../../../../shared/domain/body/layout-labels.ts';

const sheet: LabelSheet = { bounds: [-300, 0, 600, 1000], height: 20, gap: 2 };

const anchor = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: 0, max: 1000 }) });
const requests = (width: fc.Arbitrary<number>, most: number): fc.Arbitrary<LabelRequest[]> =>
  fc.array(fc.record({ anchor, width }), { maxLength: most });

/** Every two of a list, once. */
const pairs = <Item>(items: readonly Item[]): readonly (readonly [Item, Item])[] =>
  items.flatMap((item, index) => items.slice(index + 1).map((other) => [item, other] as const));

function boxesOf(asked: readonly LabelRequest[]) {
  const { places, scale } = layoutLabels(asked, sheet);
  return asked.map(({ anchor: from, width }, index) => ({
    from,
    at: places[index] ?? { x: Number.NaN, y: Number.NaN },
    width: width * scale,
    height: sheet.height * scale,
  }));
}

describe('labels beside their marks', () => {
  test('never cover each other and stay on the sheet, however crowded', () => {
    fc.assert(
      fc.property(requests(fc.integer({ min: 20, max: 90 }), 60), (asked) => {
        const boxes = boxesOf(asked);
        const [left, top, width, height] = sheet.bounds;
        for (const box of boxes) {
          expect(box.at.x - box.width / 2).toBeGreaterThanOrEqual(left);
          expect(box.at.x + box.width / 2).toBeLessThanOrEqual(left + width);
          expect(box.at.y - box.height / 2).toBeGreaterThanOrEqual(top);
          expect(box.at.y + box.height / 2).toBeLessThanOrEqual(top + height);
        }
        for (const [a, b] of pairs(boxes)) {
          const apart = Math.abs(a.at.x - b.at.x) >= (a.width + b.width) / 2 || Math.abs(a.at.y - b.at.y) >= a.height;
          expect(apart).toBe(true);
        }
      }),
      { numRuns: 80 },
    );
  });

  test('have lines that do not cross where they are equally wide', () => {
    fc.assert(
      fc.property(requests(fc.constant(20), 60), (asked) => {
        for (const [a, b] of pairs(boxesOf(asked))) expect(linesCross([a.from, a.at], [b.from, b.at])).toBe(false);
      }),
      { numRuns: 80 },
    );
  });

  test('do not change when asked for again', () => {
    fc.assert(
      fc.property(requests(fc.integer({ min: 20, max: 90 }), 30), (asked) => {
        expect(layoutLabels(structuredClone(asked), sheet)).toEqual(layoutLabels(asked, sheet));
      }),
      { numRuns: 30 },
    );
  });

  test('two hundred of them on one sheet are all placed, at full size where there is room', () => {
    const asked = Array.from({ length: 200 }, (_, index) => ({
      anchor: { x: -150 + (index % 14) * 22, y: 100 + Math.floor(index / 14) * 55 },
      width: 24,
    }));
    expect(layoutLabels(asked, sheet).scale).toBe(1);
    const heap = asked.map(({ width }) => ({ anchor: { x: 0, y: 500 }, width: width * 3 }));
    expect(new Set(layoutLabels(heap, sheet).places.map(({ x, y }) => `${x} ${y}`)).size).toBe(200);
  });

  test('a lone label stands close by, on the outer side', () => {
    const at = (x: number) => layoutLabels([{ anchor: { x, y: 500 }, width: 20 }], sheet).places[0];
    expect(at(-40)?.x).toBeLessThan(-40);
    expect(at(40)?.x).toBeGreaterThan(40);
    expect(Math.hypot((at(40)?.x ?? 0) - 40, (at(40)?.y ?? 0) - 500)).toBeLessThan(2 * sheet.height);
  });
});
