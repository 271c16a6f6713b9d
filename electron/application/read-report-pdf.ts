import type { Language } from '../../shared/kernel/label.ts';
import type { ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findReport, printReport, type ReportInCase } from './print-report.ts';
import type { Workspace } from './workspace.ts';

type Failure = { readonly kind: 'not-found' };

/** The PDF of a report: of a concept as it would be now, of an issued report the very bytes that were issued. */
export async function readReportPdf(
  workspace: Workspace,
  { reportId, language }: { readonly reportId: ReportId; readonly language: Language },
): Promise<Result<{ readonly bytes: Uint8Array }, Failure>> {
  const found = await findReport(workspace, reportId);
  if (!found) return fail({ kind: 'not-found' });
  const noted = await workspace.unitOfWork.change<null, Failure>(async () =>
    ok({ value: null, notes: [{ kind: 'print', object: { type: 'report', id: reportId }, caseId: found.record.id }] }),
  );
  return noted.ok ? ok({ bytes: await pdfOf(workspace, found, language) }) : noted;
}

/** The bytes of a report; reading them is for the caller to note. */
export const pdfOf = (workspace: Workspace, found: ReportInCase, language: Language): Promise<Uint8Array> =>
  found.row.file ? workspace.files.read(found.row.file) : printReport(workspace, { found, language });
