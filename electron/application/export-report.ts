import type { Language } from '../../shared/kernel/label.ts';
import type { ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { findReport } from './print-report.ts';
import { pdfOf } from './read-report-pdf.ts';
import { findRefusal, type MayNotLeave } from './report-may-leave.ts';
import type { Workspace } from './workspace.ts';

type Failure =
  | { readonly kind: 'not-found' }
  | MayNotLeave
  | { readonly kind: 'unknown-destination' }
  | { readonly kind: 'cannot-write' };

interface ExportReport {
  readonly reportId: ReportId;
  readonly language: Language;
  /** Stands for the place that a person chose. */
  readonly token: string;
}

/** Writes the PDF of a report to a chosen place. The trail notes it before the file is there, so that no export goes unnoted. */
export async function exportReport(
  workspace: Workspace,
  { reportId, language, token }: ExportReport,
): Promise<Result<{ readonly fileName: string; readonly sha256: string }, Failure>> {
  const { destinations, digest, unitOfWork } = workspace;
  const found = await findReport(workspace, reportId);
  if (!found) return fail({ kind: 'not-found' });
  const refused = findRefusal(workspace, found);
  if (refused) return fail(refused);
  const path = destinations.take(token);
  if (path === undefined) return fail({ kind: 'unknown-destination' });
  const bytes = await pdfOf(workspace, found, language);
  const noted = await unitOfWork.change<null, Failure>(async () =>
    ok({ value: null, notes: [{ kind: 'export', object: { type: 'report', id: reportId }, caseId: found.record.id }] }),
  );
  if (!noted.ok) return noted;
  if (!(await destinations.write(path, bytes))) return fail({ kind: 'cannot-write' });
  return ok({ fileName: path.split(/[\\/]/).at(-1) ?? '', sha256: digest(bytes) });
}
