import type { ExchangeExamination } from '../../shared/domain/exchange/case-exchange.ts';
import type { FieldPath } from '../../shared/domain/exchange/exchange-path.ts';
import type { ExaminationId, InjuryId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { type StepRefused, step } from './import-step.ts';
import { recordTrace } from './record-trace.ts';
import { recordTraceRound } from './record-trace-round.ts';
import { strikeTrace } from './strike-trace.ts';
import { transferTraces } from './transfer-traces.ts';
import type { Workspace } from './workspace.ts';

interface TracesImport {
  readonly examinationId: ExaminationId;
  readonly examination: Pick<ExchangeExamination, 'traces' | 'traceRound'>;
  readonly injuryIdByNumber: ReadonlyMap<number, InjuryId>;
  readonly path: FieldPath;
}

/** Records the traces of a file with their chains: what was done before, for which consent is not asked again. */
export async function importTraces(
  workspace: Workspace,
  { examinationId, examination, injuryIdByNumber, path }: TracesImport,
): Promise<Result<null, StepRefused>> {
  const { traces = [], traceRound } = examination;
  if (traceRound) {
    const put = recordTraceRound(workspace, { examinationId, round: traceRound });
    const kept = await step('record-trace-round', [...path, 'traceRound'], put);
    if (!kept.ok) return kept;
  }
  for (const [index, { number, injury, transfers, struck, ...own }] of traces.entries()) {
    const at = [...path, 'traces', index];
    const injuryId = injury === undefined ? undefined : injuryIdByNumber.get(injury);
    const details = { ...own, ...(injuryId ? { injuryId } : {}) };
    const put = await step('record-trace', at, recordTrace(workspace, { examinationId, details, isHistory: true }));
    if (!put.ok) return put;
    const { traceId } = put.value;
    if (put.value.number !== number) throw new Error('Traces in order got other numbers than their own');
    for (const transfer of transfers) {
      const moved = await step('record-trace', at, transferTraces(workspace, { traceIds: [traceId], transfer }));
      if (!moved.ok) return moved;
    }
    if (struck !== undefined) {
      const gone = await step('record-trace', at, strikeTrace(workspace, { traceId, reason: struck }));
      if (!gone.ok) return gone;
    }
  }
  return ok(null);
}
