import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { gatherCase } from './gather-case.ts';
import type { Workspace } from './workspace.ts';

/** Reads a case. The first time in a session the trail notes that it was opened. */
export async function openCase(
  { unitOfWork, openedCases }: Workspace,
  { caseId }: { readonly caseId: CaseId },
): Promise<Result<CaseRecord, { readonly kind: 'not-found' }>> {
  if (openedCases.has(caseId)) {
    const record = await unitOfWork.read((store) => gatherCase(store, caseId));
    return record ? ok(record) : fail({ kind: 'not-found' });
  }
  const opened = await unitOfWork.change<CaseRecord, { readonly kind: 'not-found' }>(async (store) => {
    const record = await gatherCase(store, caseId);
    if (!record) return fail({ kind: 'not-found' });
    return ok({ value: record, notes: [{ kind: 'open', object: { type: 'case', id: caseId }, caseId }] });
  });
  if (opened.ok) openedCases.add(caseId);
  return opened;
}
