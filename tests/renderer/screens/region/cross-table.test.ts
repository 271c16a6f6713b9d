import { describe, expect, it } from 'vitest';
import { crossTable, total } from '../../../../renderer/screens/region/cross-table.ts';
import { halfYearsBetween } from '../../../../renderer/screens/region/half-years.ts';
import type { ShownTable } from '../../../../shared/contract/statistics-routes.ts';
import type { IndicatorVariable } from '../../../../shared/domain/standard/indicator-catalogue.ts';
import { TOTAL } from '../../../../shared/domain/statistics/tabulate.ts';

const variable = (id: string, categories: readonly string[]): IndicatorVariable => ({
  id,
  label: { nl: id, en: id },
  multiple: false,
  categories: categories.map((category) => ({ id: category, label: { nl: category, en: category } })),
  provenance: { source: 'test', verified: false },
});
const sex = variable('sex', ['female', 'male']);
const place = variable('place', ['ggd', 'home', 'other']);
const year = variable('year', ['one', 'two']);
const catalogue = { variables: [sex, place, year] };

const shown = (variables: readonly string[], cells: Readonly<Record<string, number | null>>): ShownTable => ({
  id: 'table',
  variables: [...variables],
  cells: Object.entries(cells).map(([key, count]) => ({ categories: key.split('/'), count })),
  threshold: 10,
  base: 5,
  coverage: { contacts: 0, unconfirmed: 0 },
  notForRelease: true,
});

describe('crossTable', () => {
  it('names the margin as the core does', () => {
    expect(total).toBe(TOTAL);
  });

  it('lays one variable out as rows with the total last', () => {
    const table = crossTable(shown(['sex'], { female: 10, male: null, TOTAL: 20 }), catalogue);
    expect(table?.columns).toEqual([]);
    expect(table?.rows).toEqual([
      { category: 'female', counts: [10] },
      { category: 'male', counts: [null] },
      { category: TOTAL, counts: [20] },
    ]);
  });

  it('gives the rows to the variable with most categories, whichever comes first', () => {
    const cells = { 'female/ggd': 15, 'male/TOTAL': 25 };
    const table = crossTable(shown(['sex', 'place'], cells), catalogue);
    expect(table?.rowVariable.id).toBe('place');
    expect(table?.columns).toEqual(['female', 'male', TOTAL]);
    expect(table?.rows.find(({ category }) => category === 'ggd')?.counts).toEqual([15, null, null]);
    expect(table?.rows.find(({ category }) => category === TOTAL)?.counts).toEqual([null, 25, null]);
  });

  it('takes a third variable over all its categories', () => {
    const table = crossTable(
      shown(['place', 'sex', 'year'], { 'ggd/female/one': 10, 'ggd/female/TOTAL': 30 }),
      catalogue,
    );
    expect(table?.rows[0]?.counts[0]).toBe(30);
    expect(table?.summed.map(({ id }) => id)).toEqual(['year']);
  });

  it('shows nothing of a variable that the catalogue lacks', () => {
    expect(crossTable(shown(['shoe-size'], {}), catalogue)).toBeUndefined();
  });
});

describe('halfYearsBetween', () => {
  it('runs from the newest to the oldest half-year, both included', () => {
    expect(halfYearsBetween('2025-06-30', '2026-07-01')).toEqual(['2026-H2', '2026-H1', '2025-H2', '2025-H1']);
    expect(halfYearsBetween('2026-01-01', '2026-06-30')).toEqual(['2026-H1']);
  });

  it('gives the present half-year when the earliest date lies later', () => {
    expect(halfYearsBetween('2027-01-01', '2026-06-30')).toEqual(['2026-H1']);
  });
});
