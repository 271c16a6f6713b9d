import { type ExportedEntry, trailAsCsv, trailAsJson } from '../../shared/domain/audit/export-trail.ts';
import type { TrailFilter } from '../../shared/domain/audit/trail-filter.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { selectionOf, trailNote } from './list-trail.ts';
import type { ReadStore, TrailRow } from './ports.ts';
import type { Workspace } from './workspace.ts';

type Failure = { readonly kind: 'unknown-destination' } | { readonly kind: 'cannot-write' };

interface ExportTrail {
  readonly filter: TrailFilter;
  readonly format: 'csv' | 'json';
  /** Stands for the place that a person chose. */
  readonly token: string;
}

const rowsPerRead = 1000;

/** Writes all matching entries to a chosen place. The trail notes it before the file is there, so that no export goes unnoted. */
export async function exportTrail(
  workspace: Workspace,
  { filter, format, token }: ExportTrail,
): Promise<Result<{ readonly fileName: string; readonly entries: number }, Failure>> {
  const { clock, destinations, encodeText, trail, unitOfWork, user } = workspace;
  const path = destinations.take(token);
  if (path === undefined) return fail({ kind: 'unknown-destination' });
  const found = await unitOfWork.read(async (store) => ({
    head: await store.trail.head(),
    entries: await readAll(store, filter),
    nameByUser: new Map((await store.users.all()).map(({ id, profile }) => [String(id), profile.name] as const)),
  }));
  const exported = { vaultId: trail.vaultId, exportedAt: clock.now(), exportedBy: user.id, filter, ...found };
  const text = format === 'csv' ? trailAsCsv(exported) : trailAsJson(exported);
  const noted = await unitOfWork.change<null, Failure>(async () =>
    ok({ value: null, notes: [trailNote('export', filter)] }),
  );
  if (!noted.ok) return noted;
  if (!(await destinations.write(path, encodeText(text)))) return fail({ kind: 'cannot-write' });
  return ok({ fileName: path.split(/[\\/]/).at(-1) ?? '', entries: found.entries.length });
}

/** Every matching entry, the oldest first. */
async function readAll(store: ReadStore, filter: TrailFilter): Promise<readonly ExportedEntry[]> {
  const selection = selectionOf(filter);
  const rows: TrailRow[] = [];
  for (;;) {
    const part = await store.trail.page(selection, { before: rows.at(-1)?.sequence, limit: rowsPerRead });
    rows.push(...part);
    if (part.length < rowsPerRead) return rows.reverse();
  }
}
