import type { TraceId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | { readonly kind: 'trace-struck' };

/** Strikes a trace that was recorded by mistake: it stays with its number and the reason, and counts no more. Cannot be undone. */
export async function strikeTrace(
  { clock, unitOfWork, user }: Workspace,
  { traceId, reason }: { readonly traceId: TraceId; readonly reason: string },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const trace = await store.traces.find(traceId);
    if (!trace) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, trace.examinationId);
    if (!found.ok) return found;
    if (trace.struck) return fail({ kind: 'trace-struck' });
    const at = clock.now();
    await store.traces.save({ ...trace, struck: { at, by: user.name, reason } });
    await store.cases.touch(found.value.caseId, at);
    return ok({
      value: null,
      notes: [{ kind: 'delete', object: { type: 'trace', id: traceId }, caseId: found.value.caseId }],
    });
  });
}
