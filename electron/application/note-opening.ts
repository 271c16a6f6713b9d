import type { CaseId } from '../../shared/kernel/record-id.ts';
import { ok } from '../../shared/kernel/result.ts';
import type { Workspace } from './workspace.ts';

/** Notes that a case was opened, once in a session, whichever part of it is looked at first. On return the entry is on disk. */
export async function noteOpening({ unitOfWork, openedCases }: Workspace, caseId: CaseId): Promise<void> {
  if (openedCases.has(caseId)) return;
  await unitOfWork.change<null, never>(async () =>
    ok({ value: null, notes: [{ kind: 'open', object: { type: 'case', id: caseId }, caseId }] }),
  );
  openedCases.add(caseId);
}
