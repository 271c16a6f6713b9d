import type { ReportRecord } from '../../shared/domain/case/case-record.ts';
import type { ReportDetails } from '../../shared/domain/report/report.ts';
import { type ExaminationId, ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { findUnknownCode, type UnknownCode } from './check-codes.ts';
import { reportRecordOf } from './gather-case.ts';
import type { ReportRow } from './ports.ts';
import type { Workspace } from './workspace.ts';

type Failure =
  | UnknownCode
  | { readonly kind: 'not-found' }
  | { readonly kind: 'description-not-frozen' }
  | { readonly kind: 'report-issued' };

interface SaveReport {
  readonly examinationId: ExaminationId;
  readonly reportId?: ReportId | undefined;
  readonly details: ReportDetails;
}

/** Starts a concept report for an examination with a frozen description, or rewrites one. Its number is the case's with a serial. */
export async function saveReport(
  { clock, ids, standards, unitOfWork }: Workspace,
  { examinationId, reportId, details }: SaveReport,
): Promise<Result<ReportRecord, Failure>> {
  return unitOfWork.change<ReportRecord, Failure>(async (store) => {
    const examination = await store.examinations.find(examinationId);
    const found = examination && (await store.cases.find(examination.caseId));
    const existing = reportId && (await store.reports.find(reportId));
    if (!examination || !found || (reportId && existing?.examinationId !== examinationId))
      return fail({ kind: 'not-found' });
    if (examination.status !== 'frozen') return fail({ kind: 'description-not-frozen' });
    const unknown = findUnknownCode(standards.lookup(examination.edition), [
      { path: 'details.kind', list: 'report-kind', codes: details.kind },
    ]);
    if (unknown) return fail(unknown);
    if (existing?.status === 'issued') return fail({ kind: 'report-issued' });
    const serial = (await store.reports.ofCase(found.id)).length + 1;
    const row: ReportRow = existing
      ? { ...existing, details }
      : {
          id: ReportId.parse(ids.next()),
          caseId: found.id,
          examinationId,
          number: `${found.number}-R${serial}`,
          version: 1,
          status: 'concept',
          details,
        };
    await (existing ? store.reports.save(row) : store.reports.insert(row));
    await store.cases.touch(found.id, clock.now());
    const object = { type: 'report' as const, id: row.id };
    return ok({
      value: reportRecordOf(row),
      notes: [
        existing
          ? { kind: 'change', object, caseId: found.id, fields: changedFields(existing.details, details) }
          : { kind: 'create', object, caseId: found.id },
      ],
    });
  });
}
