import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { protectByThreshold } from '../../../../shared/domain/statistics/protect-by-threshold.ts';
import { type CountedCell, tabulate } from '../../../../shared/domain/statistics/tabulate.ts';
import { standardPack } from '../../../support/standard-pack.ts';
import { registrations } from './registration-samples.ts';

const rule = { threshold: 10, base: 5 };
const shown = (contacts: number, children: number) =>
  protectByThreshold([{ categories: ['x'], contacts, children }], rule)[0]?.count;
const cells: fc.Arbitrary<CountedCell[]> = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }))
    .map(([contacts, children]) => ({ categories: ['x'], contacts, children: Math.min(contacts, children) })),
);

describe('withholding small figures', () => {
  it('is set to ten children and multiples of five in the edition', () => {
    expect([standardPack.indicators.threshold, standardPack.indicators.base]).toEqual([10, 5]);
  });

  it('withholds nought to nine children and shows ten', () => {
    expect(Array.from({ length: 10 }, (_, children) => shown(children, children))).toEqual(Array(10).fill(null));
    expect(shown(10, 10)).toBe(10);
  });

  it('looks at children, not at contacts', () => {
    expect(shown(200, 9)).toBeNull();
    expect(shown(12, 10)).toBe(10);
  });

  it('rounds to the nearest multiple of five', () => {
    expect([12, 13, 17, 18, 22, 23].map((count) => shown(count, count))).toEqual([10, 15, 15, 20, 20, 25]);
  });

  it('shows nothing but multiples of the base, at most half a base away, and never for too few children', () => {
    fc.assert(
      fc.property(
        cells,
        fc.integer({ min: 3, max: 30 }),
        fc.integer({ min: 1, max: 10 }),
        (counted, threshold, base) => {
          protectByThreshold(counted, { threshold, base }).forEach(({ count }, index) => {
            const cell = counted[index];
            if (cell === undefined) throw new Error('A cell was added');
            expect(count === null).toBe(cell.children < threshold);
            if (count === null) return;
            expect(count % base).toBe(0);
            expect(Math.abs(count - cell.contacts)).toBeLessThanOrEqual(base / 2);
          });
        },
      ),
    );
  });

  it('keeps every cell in its place and tells a withheld nought from a withheld nine by nothing', () => {
    fc.assert(
      fc.property(registrations, (rows) => {
        const table = { id: 'sample', label: { nl: 'x', en: 'x' }, variables: ['region', 'sex'] };
        const counted = tabulate(rows, table, standardPack.indicators);
        const protectedCells = protectByThreshold(counted, rule);
        expect(protectedCells.map(({ categories }) => categories)).toEqual(counted.map(({ categories }) => categories));
        for (const cell of protectedCells) expect(Object.keys(cell)).toEqual(['categories', 'count']);
      }),
    );
  });
});
