import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import type { TraceTransfer } from '../../shared/domain/trace/trace.ts';
import { isOpenToCorrection, type TransferChange } from '../../shared/domain/trace/transfer-entry.ts';
import { type TraceId, TransferId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { UnknownCode } from './check-codes.ts';
import { unknownTransferCode } from './check-trace-codes.ts';
import type { ExaminationRow, Store } from './ports.ts';
import type { TraceRow } from './trace-ports.ts';
import type { Workspace } from './workspace.ts';

type Missing = { readonly kind: 'not-found' } | { readonly kind: 'trace-struck' };
type TransferFailure = Missing | UnknownCode;
type CorrectFailure = Missing | UnknownCode | { readonly kind: 'transfer-superseded' };

/**
 * Adds one handing over to the chain of each of some traces, also when the description is fixed: traces move on after it. All or none.
 * Consent is not asked: what was handed over, given back or destroyed must be on record, after a withdrawal more than ever.
 */
export async function transferTraces(
  workspace: Workspace,
  { traceIds, transfer }: { readonly traceIds: readonly TraceId[]; readonly transfer: TraceTransfer },
): Promise<Result<null, TransferFailure>> {
  return workspace.unitOfWork.change<null, TransferFailure>(async (store) => {
    const notes: AuditNote[] = [];
    for (const traceId of new Set(traceIds)) {
      const found = await findStanding(store, traceId);
      if (!found.ok) return found;
      const { caseId, edition } = found.value.examination;
      const unknown = unknownTransferCode(workspace.standards.lookup(edition), transfer);
      if (unknown) return fail(unknown);
      await append(workspace, { store, found: found.value, change: { kind: 'transfer', transfer } });
      notes.push({ kind: 'hand-over', object: { type: 'trace', id: traceId }, caseId });
    }
    const [first, ...rest] = notes;
    if (!first) return fail({ kind: 'not-found' });
    return ok({ value: null, notes: [first, ...rest] });
  });
}

/** Says how an entry of a chain should have read, or that it never took place. The entry itself stays as it was. */
export async function correctTransfer(
  workspace: Workspace,
  { traceId, change }: { readonly traceId: TraceId; readonly change: Exclude<TransferChange, { kind: 'transfer' }> },
): Promise<Result<null, CorrectFailure>> {
  return workspace.unitOfWork.change<null, CorrectFailure>(async (store) => {
    const found = await findStanding(store, traceId);
    if (!found.ok) return found;
    const { trace, examination } = found.value;
    if (!isOpenToCorrection(trace.transfers, change.corrects)) return fail({ kind: 'transfer-superseded' });
    const unknown =
      change.kind === 'correction' &&
      unknownTransferCode(workspace.standards.lookup(examination.edition), change.transfer);
    if (unknown) return fail(unknown);
    await append(workspace, { store, found: found.value, change });
    return ok({
      value: null,
      notes: [
        {
          kind: 'change',
          object: { type: 'trace', id: traceId },
          caseId: examination.caseId,
          fields: ['transfers'],
        },
      ],
    });
  });
}

interface TraceInExamination {
  readonly trace: TraceRow;
  readonly examination: ExaminationRow;
}

async function findStanding(store: Store, id: TraceId): Promise<Result<TraceInExamination, Missing>> {
  const trace = await store.traces.find(id);
  const examination = trace && (await store.examinations.find(trace.examinationId));
  if (!trace || !examination) return fail({ kind: 'not-found' });
  return trace.struck ? fail({ kind: 'trace-struck' }) : ok({ trace, examination });
}

interface Appended {
  readonly store: Store;
  readonly found: TraceInExamination;
  readonly change: TransferChange;
}

async function append({ clock, ids, user }: Workspace, { store, found, change }: Appended): Promise<void> {
  const recordedAt = clock.now();
  const id = TransferId.parse(ids.next());
  await store.traces.append(found.trace.id, { id, recordedAt, recordedBy: user.name, change });
  await store.cases.touch(found.examination.caseId, recordedAt);
}
