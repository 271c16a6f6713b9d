import type { CaseNumber } from '../../shared/domain/case/case.ts';
import { comparableSin } from '../../shared/domain/trace/sin.ts';
import type { CaseId, TraceId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { noteOpening } from './note-opening.ts';
import type { ReadStore } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** A trace whose number is on other traces of the vault as well, and which these are. */
export interface SharedSin {
  readonly traceId: TraceId;
  readonly others: readonly { readonly caseNumber: CaseNumber; readonly number: number }[];
}

/** The traces of a case that share their identification number with any other trace in the vault; struck ones do not count. */
export async function findSharedSins(
  workspace: Workspace,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<readonly SharedSin[], { readonly kind: 'not-found' }>> {
  const known = await workspace.unitOfWork.read((store) => store.cases.find(caseId));
  if (!known) return fail({ kind: 'not-found' });
  await noteOpening(workspace, caseId);
  return workspace.unitOfWork.read(async (store) => {
    const shared: SharedSin[] = [];
    for (const { id } of await store.examinations.ofCase(caseId)) {
      for (const trace of await store.traces.of(id)) {
        if (trace.details.sin === undefined || trace.struck) continue;
        const others = await othersWith(store, trace.details.sin, trace.id);
        if (others.length > 0) shared.push({ traceId: trace.id, others });
      }
    }
    return ok(shared);
  });
}

async function othersWith(store: ReadStore, sin: string, own: TraceId): Promise<SharedSin['others']> {
  const others: { caseNumber: CaseNumber; number: number }[] = [];
  for (const { id, examinationId, number } of await store.traces.bySin(comparableSin(sin))) {
    if (id === own || (await store.traces.find(id))?.struck) continue;
    const examination = await store.examinations.find(examinationId);
    const row = examination && (await store.cases.find(examination.caseId));
    if (row) others.push({ caseNumber: row.number, number });
  }
  return others;
}
