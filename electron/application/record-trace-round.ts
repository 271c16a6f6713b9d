import type { TraceRound } from '../../shared/domain/trace/trace.ts';
import type { ExaminationId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { UnknownCode } from './check-codes.ts';
import { unknownRoundCode } from './check-trace-codes.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { Workspace } from './workspace.ts';

type Failure = ExaminationClosed | UnknownCode;

/** Saves when the incident was and where nothing was taken, and why. Needs no consent: it also says that there was none. */
export async function recordTraceRound(
  { clock, standards, unitOfWork }: Workspace,
  { examinationId, round }: { readonly examinationId: ExaminationId; readonly round: TraceRound },
): Promise<Result<null, Failure>> {
  return unitOfWork.change<null, Failure>(async (store) => {
    const found = await findOpenExamination(store, examinationId);
    if (!found.ok) return found;
    const { caseId, edition } = found.value;
    const unknown = unknownRoundCode(standards.lookup(edition), round);
    if (unknown) return fail(unknown);
    await store.traceRounds.save(examinationId, round);
    await store.cases.touch(caseId, clock.now());
    return ok({
      value: null,
      notes: [{ kind: 'change', object: { type: 'examination', id: examinationId }, caseId, fields: ['traceRound'] }],
    });
  });
}
