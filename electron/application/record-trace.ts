import type { TraceDetails } from '../../shared/domain/trace/trace.ts';
import { type ExaminationId, TraceId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import type { UnknownCode } from './check-codes.ts';
import { findStop, type NoConsent } from './check-consent.ts';
import { unknownTraceCode } from './check-trace-codes.ts';
import { type ExaminationClosed, findOpenExamination } from './find-open-examination.ts';
import type { ExaminationRow, Store } from './ports.ts';
import type { Workspace } from './workspace.ts';

type Refused = UnknownCode | NoConsent | { readonly kind: 'unknown-injury' } | { readonly kind: 'trace-before-birth' };
type Failure = ExaminationClosed | Refused;

interface RecordTrace {
  readonly examinationId: ExaminationId;
  readonly details: TraceDetails;
  /** Taken from a file: the taking is over, and consent is not asked again. */
  readonly isHistory?: boolean;
}

interface NumberedTrace {
  readonly traceId: TraceId;
  readonly number: number;
}

/** Records a trace and gives it the next number of the examination. Refused or withdrawn consent for traces stops it; an import records what once was done. */
export async function recordTrace(
  workspace: Workspace,
  { examinationId, details, isHistory = false }: RecordTrace,
): Promise<Result<NumberedTrace, Failure>> {
  const { clock, ids, unitOfWork } = workspace;
  return unitOfWork.change<NumberedTrace, Failure>(async (store) => {
    const found = await findOpenExamination(store, examinationId);
    if (!found.ok) return found;
    const refused = await refusalOf(workspace, { store, examination: found.value, details, isHistory });
    if (refused) return fail(refused);
    const { caseId } = found.value;
    const traceId = TraceId.parse(ids.next());
    const number = await store.traces.nextNumber(examinationId);
    await store.traces.insert({ id: traceId, examinationId, number, details });
    await store.cases.touch(caseId, clock.now());
    return ok({
      value: { traceId, number },
      notes: [{ kind: 'create', object: { type: 'trace', id: traceId }, caseId }],
    });
  });
}

/** Replaces what is recorded of a trace that stands; its number and chain stay, the former values stay as a revision. */
export async function reviseTrace(
  workspace: Workspace,
  { traceId, details }: { readonly traceId: TraceId; readonly details: TraceDetails },
): Promise<Result<null, Failure | { readonly kind: 'trace-struck' }>> {
  const { clock, unitOfWork } = workspace;
  return unitOfWork.change<null, Failure | { readonly kind: 'trace-struck' }>(async (store) => {
    const trace = await store.traces.find(traceId);
    if (!trace) return fail({ kind: 'not-found' });
    const found = await findOpenExamination(store, trace.examinationId);
    if (!found.ok) return found;
    if (trace.struck) return fail({ kind: 'trace-struck' });
    const refused = await refusalOf(workspace, { store, examination: found.value, details, isHistory: true });
    if (refused) return fail(refused);
    const { caseId } = found.value;
    await store.traces.save({ ...trace, details });
    await store.cases.touch(caseId, clock.now());
    const fields = changedFields(trace.details, details);
    return ok({ value: null, notes: [{ kind: 'change', object: { type: 'trace', id: traceId }, caseId, fields }] });
  });
}

interface Proposed {
  readonly store: Store;
  readonly examination: ExaminationRow;
  readonly details: TraceDetails;
  readonly isHistory: boolean;
}

async function refusalOf(
  { clock, standards }: Workspace,
  { store, examination, details, isHistory }: Proposed,
): Promise<Refused | undefined> {
  const unknown = unknownTraceCode(standards.lookup(examination.edition), details);
  if (unknown) return unknown;
  if (details.injuryId !== undefined) {
    const injury = await store.injuries.find(details.injuryId);
    if (injury?.examinationId !== examination.id) return { kind: 'unknown-injury' };
  }
  const row = await store.cases.find(examination.caseId);
  const child = row && (await store.children.find(row.childId));
  if (child && details.takenAt.slice(0, 10) < child.details.birthDate) return { kind: 'trace-before-birth' };
  if (isHistory) return undefined;
  return findStop(store, { caseId: examination.caseId, scopes: ['traces'], at: clock.now() });
}
