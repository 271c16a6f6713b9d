import { type ReportGap, reportGaps } from '../../shared/domain/report/report-gate.ts';
import type { ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { knownBesides } from './known-besides.ts';
import { noteOpening } from './note-opening.ts';
import { findReport, printableReport, type ReportInCase } from './print-report.ts';
import type { Workspace } from './workspace.ts';

/** What a report still lacks before it can be issued. */
export async function readReportGaps(
  workspace: Workspace,
  { reportId }: { readonly reportId: ReportId },
): Promise<Result<readonly ReportGap[], { readonly kind: 'not-found' }>> {
  const found = await findReport(workspace, reportId);
  if (!found) return fail({ kind: 'not-found' });
  await noteOpening(workspace, found.record.id);
  return ok(gapsOf(workspace, found));
}

/** The gaps of a report by the edition of its examination. */
export const gapsOf = (workspace: Workspace, { row, record, examination }: ReportInCase): readonly ReportGap[] =>
  reportGaps({
    caseRecord: record,
    report: printableReport(row),
    lookup: workspace.standards.lookup(examination.edition),
    body: knownBesides(workspace, { record, examination }).body,
    now: workspace.clock.now(),
  });
