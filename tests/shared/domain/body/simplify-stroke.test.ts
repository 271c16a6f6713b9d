import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distanceToSegment, MOST_NODES, simplifyStroke } from '../../../../shared/domain/body/simplify-stroke.ts';

const stroke = fc.array(
  fc.record({ x: fc.double({ min: -300, max: 300, noNaN: true }), y: fc.double({ min: 0, max: 1000, noNaN: true }) }),
  { minLength: 2, maxLength: 120 },
);

describe('a simplified stroke', () => {
  test('keeps its ends and stays within the tolerance of every point that was drawn', () => {
    fc.assert(
      fc.property(stroke, fc.double({ min: 0.1, max: 40, noNaN: true }), (points, tolerance) => {
        const kept = simplifyStroke(points, tolerance);
        expect(kept[0]).toBe(points[0]);
        expect(kept.at(-1)).toBe(points.at(-1));
        for (const point of points) {
          const gaps = kept.slice(1).map((to, index) => distanceToSegment(point, kept[index] ?? to, to));
          expect(Math.min(...gaps)).toBeLessThanOrEqual(tolerance + 1e-9);
        }
      }),
    );
  });

  test('never has more points than a drawing may hold', () => {
    const zigzag = Array.from({ length: 4000 }, (_, index) => ({ x: index, y: (index % 2) * (50 + (index % 7)) }));
    expect(simplifyStroke(zigzag, 0.5).length).toBeLessThanOrEqual(MOST_NODES);
    expect(simplifyStroke(zigzag, 0.5).length).toBeGreaterThan(1);
  });

  test('is two points where it was straight', () => {
    const line = Array.from({ length: 300 }, (_, index) => ({ x: index, y: 2 * index }));
    expect(simplifyStroke(line, 0.1)).toEqual([line[0], line.at(-1)]);
  });
});
