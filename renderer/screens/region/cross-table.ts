import type { ShownTable } from '../../../shared/contract/statistics-routes.ts';
import type { IndicatorCatalogue, IndicatorVariable } from '../../../shared/domain/standard/indicator-catalogue.ts';

/** The category of a margin, as the core names it. */
export const total = 'TOTAL';

/** One line of a cross table; `count: null` is withheld. */
export interface CrossRow {
  readonly category: string;
  readonly counts: readonly (number | null)[];
}

/** A table laid out: the variable with most categories gives the rows, so that long lists run downwards. */
export interface CrossTable {
  readonly rowVariable: IndicatorVariable;
  /** Absent for a table of one variable, which has one column. */
  readonly columnVariable: IndicatorVariable | undefined;
  readonly columns: readonly string[];
  readonly rows: readonly CrossRow[];
  /** Variables of the table beyond the second, taken over all their categories. */
  readonly summed: readonly IndicatorVariable[];
}

/** Lays a shown table out in rows and columns with their margins last; `undefined` when the catalogue lacks one of its variables. */
export function crossTable(
  shown: ShownTable,
  { variables }: Pick<IndicatorCatalogue, 'variables'>,
): CrossTable | undefined {
  const own = shown.variables.map((id) => variables.find((variable) => variable.id === id));
  if (own.some((variable) => variable === undefined)) return undefined;
  const [first, second, ...summed] = own as readonly IndicatorVariable[]; // Just checked that none is missing.
  if (first === undefined) return undefined;
  const swapped = second !== undefined && second.categories.length > first.categories.length;
  const [rowVariable, columnVariable] = swapped ? [second, first] : [first, second];
  const countOf = new Map(shown.cells.map(({ categories, count }) => [categories.join('/'), count]));
  const columns = columnVariable === undefined ? [] : categoriesOf(columnVariable);
  const cell = (row: string, column: string | undefined): number | null => {
    const pair = column === undefined ? [row] : swapped ? [column, row] : [row, column];
    return countOf.get([...pair, ...summed.map(() => total)].join('/')) ?? null;
  };
  const rows = categoriesOf(rowVariable).map((category) => ({
    category,
    counts: columns.length === 0 ? [cell(category, undefined)] : columns.map((column) => cell(category, column)),
  }));
  return { rowVariable, columnVariable, columns, rows, summed };
}

const categoriesOf = ({ categories }: IndicatorVariable): readonly string[] => [
  ...categories.map(({ id }) => id),
  total,
];
