import type { CaseRecord } from '../../shared/domain/case/case-record.ts';
import { mayLeave } from '../../shared/domain/consent/may-leave.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { composeTransferSheet } from '../../shared/domain/trace/compose-transfer-sheet.ts';
import type { TraceTransfer } from '../../shared/domain/trace/trace.ts';
import { standingTraces } from '../../shared/domain/trace/trace-record.ts';
import { validTransfers } from '../../shared/domain/trace/transfer-entry.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import type { IsoDate } from '../../shared/kernel/iso-date.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { ExaminationId, TraceId, TransferId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findExaminationRecord } from './find-examination-record.ts';
import type { Workspace } from './workspace.ts';

/** Scopes that nobody has agreed to. */
interface NotConsented {
  readonly kind: 'not-consented';
  readonly scopes: readonly string[];
}

type Failure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'unknown-destination' }
  | { readonly kind: 'cannot-write' }
  | NotConsented;

interface ExportTransferSheet {
  readonly examinationId: ExaminationId;
  /** The traces on the form, none of them struck. */
  readonly traceIds: readonly TraceId[];
  /** The transfer of one of them that the form is about; without it the form is to be filled in by hand. */
  readonly transferId?: TransferId | undefined;
  readonly language: Language;
  /** Stands for the place that a person chose. */
  readonly token: string;
}

/** Writes the form that goes along with traces to a chosen place. The trail notes it before the file is there. */
export async function exportTransferSheet(
  workspace: Workspace,
  { examinationId, traceIds, transferId, language, token }: ExportTransferSheet,
): Promise<Result<{ readonly fileName: string; readonly sha256: string }, Failure>> {
  const { clock, destinations, digest, renderer, standards, unitOfWork, user } = workspace;
  const now = clock.now();
  const found = await unitOfWork.read((store) => findExaminationRecord(store, examinationId));
  if (!found) return fail({ kind: 'not-found' });
  const { record, examination } = found;
  const traces = standingTraces(examination.traces).filter(({ id }) => traceIds.includes(id));
  const transfer = traces
    .flatMap(({ transfers }) => validTransfers(transfers))
    .find(({ id }) => id === transferId)?.transfer;
  const isComplete = traces.length === new Set(traceIds).size && (transferId === undefined || transfer !== undefined);
  if (traces.length === 0 || !isComplete) return fail({ kind: 'not-found' });
  const lookup = standards.lookup(examination.edition);
  const refused = refusalOf(record, { transfer, traceIds, on: amsterdamCivil(now).date, lookup });
  if (refused) return fail(refused);
  const path = destinations.take(token);
  if (path === undefined) return fail({ kind: 'unknown-destination' });
  const sheet = composeTransferSheet({
    caseNumber: record.number,
    author: user.name,
    now,
    traces,
    transfer,
    lookup,
    language,
  });
  const bytes = await renderer.renderSheet(sheet);
  const noted = await unitOfWork.change<null, Failure>(async () =>
    ok({ value: null, notes: [{ kind: 'export', object: { type: 'trace' }, caseId: record.id }] }),
  );
  if (!noted.ok) return noted;
  if (!(await destinations.write(path, bytes))) return fail({ kind: 'cannot-write' });
  return ok({ fileName: path.split(/[\\/]/).at(-1) ?? '', sha256: digest(bytes) });
}

interface Handing {
  readonly transfer: TraceTransfer | undefined;
  readonly traceIds: readonly TraceId[];
  readonly on: IsoDate;
  readonly lookup: StandardLookup;
}

/** Traces go to the police or a laboratory as far as was consented to; what is given back or destroyed needs no consent. */
function refusalOf(record: CaseRecord, { transfer, traceIds, on, lookup }: Handing): NotConsented | undefined {
  if (transfer !== undefined && withoutConsent.has(transfer.purpose)) return undefined;
  const { refusals, withheld } = mayLeave(record, 'police', { on, lookup });
  const held = withheld.filter(
    ({ part, ids }) => part === 'traces' && ids.some((id) => traceIds.some((own) => own === id)),
  );
  const scopes = [...new Set([...refusals, ...held].map(({ scope }) => scope))];
  return scopes.length === 0 ? undefined : { kind: 'not-consented', scopes };
}

const withoutConsent: ReadonlySet<string> = new Set(['return', 'destruction']);
