import type { Registration } from '../registration/registration.ts';
import type { IndicatorCatalogue } from '../standard/indicator-catalogue.ts';

/** The category that stands for all categories of a variable together. */
export const TOTAL = 'TOTAL';

/**
 * One cell of a table with its true figures: contacts counted, and the distinct children behind them. Internal: never shown or
 * written as it is. `categories` follow the table's variables.
 */
export interface CountedCell {
  readonly categories: readonly string[];
  readonly contacts: number;
  readonly children: number;
}

type TableDefinition = IndicatorCatalogue['tables'][number];
type Variables = Pick<IndicatorCatalogue, 'variables'>;

/**
 * Counts contacts for every combination of the categories of a table's variables, with the margins, empty cells included, in the
 * catalogue's order and each margin after its categories. A contact counts once in every category that it falls in and once in a
 * margin, so that only single-valued variables add up to their total. A category that the catalogue lacks counts as `unknown`.
 */
export function tabulate(
  registrations: readonly Registration[],
  table: TableDefinition,
  catalogue: Variables,
): readonly CountedCell[] {
  const variables = table.variables.map((id) => {
    const variable = catalogue.variables.find((candidate) => candidate.id === id);
    if (variable === undefined) throw new Error(`Table ${table.id} names the unknown variable ${id}`);
    return { id, categories: variable.categories.map((category) => category.id) };
  });
  const cells = new Map<string, { contacts: number; children: Set<string> }>();
  for (const registration of registrations) {
    const facts = new Map<string, readonly string[]>(Object.entries(registration.facts));
    const own = variables.map(({ id, categories }) => [...placeIn(categories, facts.get(id)), TOTAL]);
    for (const combination of product(own)) {
      const cell = cells.get(keyOf(combination)) ?? { contacts: 0, children: new Set<string>() };
      cell.contacts += 1;
      cell.children.add(registration.childId);
      cells.set(keyOf(combination), cell);
    }
  }
  return product(variables.map(({ categories }) => [...categories, TOTAL])).map((categories) => {
    const cell = cells.get(keyOf(categories));
    return { categories, contacts: cell?.contacts ?? 0, children: cell?.children.size ?? 0 };
  });
}

function placeIn(categories: readonly string[], facts: readonly string[] | undefined): readonly string[] {
  const known = new Set((facts ?? []).map((fact) => (categories.includes(fact) ? fact : 'unknown')));
  return known.size === 0 ? ['unknown'] : [...known];
}

/** Ids hold no slash. */
const keyOf = (categories: readonly string[]): string => categories.join('/');

function product(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return lists.reduce<readonly (readonly string[])[]>(
    (combinations, list) => combinations.flatMap((combination) => list.map((item) => [...combination, item])),
    [[]],
  );
}
