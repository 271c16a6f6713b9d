import { deriveRegistration } from '../../shared/domain/registration/derive-registration.ts';
import type { HalfYear, Registration } from '../../shared/domain/registration/registration.ts';
import { protectByThreshold } from '../../shared/domain/statistics/protect-by-threshold.ts';
import { tabulate } from '../../shared/domain/statistics/tabulate.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { gatherCase } from './gather-case.ts';
import { answerRegistration } from './register-contact.ts';
import type { Workspace } from './workspace.ts';

/** A table as it may be looked at on this workstation: small figures withheld, the rest rounded. Not for release. */
export interface ShownTable {
  readonly id: string;
  readonly variables: string[];
  readonly cells: { readonly categories: string[]; readonly count: number | null }[];
  readonly threshold: number;
  readonly base: number;
  readonly coverage: { readonly contacts: number; readonly unconfirmed: number };
  readonly notForRelease: true;
}

/** The registrations of a period, and how many contacts in it nobody has confirmed yet. */
export interface PeriodRegistrations {
  readonly registrations: readonly Registration[];
  readonly unconfirmed: number;
}

/** One table of the catalogue over the confirmed registrations of a half-year, or of all time. */
export async function readTable(
  workspace: Workspace,
  { tableId, period }: { readonly tableId: string; readonly period?: HalfYear | undefined },
): Promise<Result<ShownTable, { readonly kind: 'not-found' }>> {
  const gathered = await gatherRegistrations(workspace, period);
  const table = showTable(workspace, tableId, gathered);
  if (!table) return fail({ kind: 'not-found' });
  const noted = await workspace.unitOfWork.change<null, never>(async () =>
    ok({ value: null, notes: [{ kind: 'aggregate', object: { type: 'statistics' } }] }),
  );
  return noted.ok ? ok(table) : noted;
}

/** The registrations that were confirmed, with answers in place. */
export async function gatherRegistrations(
  { standards, unitOfWork }: Workspace,
  period: HalfYear | undefined,
): Promise<PeriodRegistrations> {
  return unitOfWork.read(async (store) => {
    const registrations: Registration[] = [];
    let unconfirmed = 0;
    for (const { id, edition } of await store.cases.all()) {
      const record = await gatherCase(store, id);
      for (const contact of record?.contacts ?? []) {
        if (!record) continue;
        const registration = deriveRegistration(record, contact.id, standards.lookup(edition));
        if (period !== undefined && registration.halfYear !== period) continue;
        const row = await store.registrations.find(contact.id);
        if (row) registrations.push(answerRegistration(registration, row.answered));
        else unconfirmed += 1;
      }
    }
    return { registrations, unconfirmed };
  });
}

/** A table over registrations; `undefined` when the catalogue has no such table. */
export function showTable(
  { standards }: Workspace,
  tableId: string,
  { registrations, unconfirmed }: PeriodRegistrations,
): ShownTable | undefined {
  const catalogue = standards.lookup(standards.current).standard.indicators;
  const table = catalogue.tables.find(({ id }) => id === tableId);
  if (!table) return undefined;
  const shown = protectByThreshold(tabulate(registrations, table, catalogue), catalogue);
  return {
    id: table.id,
    variables: [...table.variables],
    cells: shown.map(({ categories, count }) => ({ categories: [...categories], count })),
    threshold: catalogue.threshold,
    base: catalogue.base,
    coverage: { contacts: registrations.length + unconfirmed, unconfirmed },
    notForRelease: true,
  };
}
