import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TOTAL, tabulate } from '../../../../shared/domain/statistics/tabulate.ts';
import { standardPack } from '../../../support/standard-pack.ts';
import { registrations, registrationWith } from './registration-samples.ts';

const catalogue = standardPack.indicators;
const table = (...variables: string[]) => ({ id: 'sample', label: { nl: 'x', en: 'x' }, variables });
const figures = (cells: ReturnType<typeof tabulate>) =>
  Object.fromEntries(cells.map(({ categories, contacts, children }) => [categories.join(' '), [contacts, children]]));

describe('tables of contacts', () => {
  it('counts contacts and the distinct children behind them, empty cells and margins included', () => {
    const counted = tabulate(
      [
        registrationWith(1, 1, { sex: ['female'] }),
        registrationWith(2, 1, { sex: ['female'] }),
        registrationWith(3, 2, { sex: ['male'] }),
      ],
      table('sex'),
      catalogue,
    );
    expect(figures(counted)).toEqual({ female: [2, 1], male: [1, 1], other: [0, 0], unknown: [0, 0], [TOTAL]: [3, 2] });
  });

  it('counts a child with two suspicions in both and once in the margin', () => {
    const cells = figures(
      tabulate(
        [registrationWith(1, 1, { suspicion: ['physical-abuse', 'sexual-abuse'] })],
        table('suspicion'),
        catalogue,
      ),
    );
    expect([cells['physical-abuse'], cells['sexual-abuse'], cells[TOTAL]]).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
  });

  it('counts what the catalogue does not classify as unknown', () => {
    expect(figures(tabulate([registrationWith(1, 1, { sex: ['martian'] })], table('sex'), catalogue)).unknown).toEqual([
      1, 1,
    ]);
  });

  it('is a defect to name an unknown variable', () => {
    expect(() => tabulate([], table('weather'), catalogue)).toThrow('weather');
  });

  it('has a cell for every combination of the catalogue, for every table of the catalogue', () => {
    for (const definition of catalogue.tables) {
      const expected = definition.variables.reduce(
        (size, id) => size * ((catalogue.variables.find((one) => one.id === id)?.categories.length ?? 0) + 1),
        1,
      );
      const cells = tabulate([], definition, catalogue);
      expect(cells).toHaveLength(expected);
      expect(new Set(cells.map(({ categories }) => categories.join('/'))).size).toBe(expected);
    }
  });

  it('adds up over single-valued variables, in every margin', () => {
    fc.assert(
      fc.property(registrations, (rows) => {
        const cells = tabulate(rows, table('region', 'sex'), catalogue);
        for (const margin of cells.filter(({ categories }) => categories.includes(TOTAL))) {
          const fixed = margin.categories.map((category) => (category === TOTAL ? undefined : category));
          const inner = cells.filter(({ categories }) =>
            categories.every((category, index) => category !== TOTAL && (fixed[index] ?? category) === category),
          );
          expect(inner.reduce((sum, { contacts }) => sum + contacts, 0)).toBe(margin.contacts);
        }
        expect(cells.at(-1)?.contacts).toBe(rows.length);
        expect(cells.at(-1)?.children).toBe(new Set(rows.map(({ childId }) => childId)).size);
      }),
    );
  });

  it('never counts more children than contacts, nor fewer contacts in a margin than in its largest cell', () => {
    fc.assert(
      fc.property(registrations, (rows) => {
        const cells = tabulate(rows, table('suspicion'), catalogue);
        const total = cells.at(-1);
        for (const { contacts, children } of cells) {
          expect(children).toBeLessThanOrEqual(contacts);
          expect(contacts).toBeLessThanOrEqual(total?.contacts ?? 0);
          expect(children === 0).toBe(contacts === 0);
        }
      }),
    );
  });

  it('does not depend on the order of the contacts', () => {
    fc.assert(
      fc.property(registrations, (rows) => {
        expect(tabulate(rows.toReversed(), table('age-band', 'requester'), catalogue)).toEqual(
          tabulate(rows, table('age-band', 'requester'), catalogue),
        );
      }),
    );
  });
});
