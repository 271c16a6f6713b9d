import type { HalfYear } from '../../shared/domain/registration/registration.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { writeCsv } from '../../shared/kernel/write-csv.ts';
import { gatherRegistrations, type ShownTable, showTable } from './read-table.ts';
import type { Workspace } from './workspace.ts';

type Failure = { readonly kind: 'unknown-destination' } | { readonly kind: 'cannot-write' };

interface ExportStatistics {
  readonly period?: HalfYear | undefined;
  readonly token: string;
}

/**
 * Writes all tables of the catalogue as one long CSV to a chosen place. Its first column says of every row that it is not for
 * release, because secondary suppression and audit are not applied yet.
 */
export async function exportStatistics(
  workspace: Workspace,
  { period, token }: ExportStatistics,
): Promise<Result<{ readonly fileName: string }, Failure>> {
  const { destinations, encodeText, unitOfWork } = workspace;
  const path = destinations.take(token);
  if (path === undefined) return fail({ kind: 'unknown-destination' });
  const csv = await tablesAsCsv(workspace, period);
  const noted = await unitOfWork.change<null, Failure>(async () =>
    ok({ value: null, notes: [{ kind: 'export', object: { type: 'statistics' }, fields: [] }] }),
  );
  if (!noted.ok) return noted;
  if (!(await destinations.write(path, encodeText(csv)))) return fail({ kind: 'cannot-write' });
  return ok({ fileName: path.split(/[\\/]/).at(-1) ?? '' });
}

/** All tables of the catalogue over the confirmed registrations of a period, as CSV (RFC 4180) with a header row. */
export async function tablesAsCsv(workspace: Workspace, period: HalfYear | undefined): Promise<string> {
  const { tables } = workspace.standards.lookup(workspace.standards.current).standard.indicators;
  const gathered = await gatherRegistrations(workspace, period);
  const shown = tables.flatMap(({ id }): readonly ShownTable[] => {
    const table = showTable(workspace, id, gathered);
    return table ? [table] : [];
  });
  const variables = [...new Set(shown.flatMap((table) => table.variables))];
  const header = ['release', 'table', 'period', ...variables, 'count', 'status'];
  const rows = shown.flatMap((table) =>
    table.cells.map(({ categories, count }) => [
      'not-for-release',
      table.id,
      period ?? 'all',
      ...variables.map((variable) => categories[table.variables.indexOf(variable)] ?? ''),
      count === null ? '' : String(count),
      count === null ? 'c' : '',
    ]),
  );
  return writeCsv([header, ...rows]);
}
