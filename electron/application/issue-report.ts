import type { ReportRecord } from '../../shared/domain/case/case-record.ts';
import type { ReportGap } from '../../shared/domain/report/report-gate.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { ReportId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { reportRecordOf } from './gather-case.ts';
import { recordFiles } from './keep-files.ts';
import type { StoredFile } from './ports.ts';
import { findReport, printReport, type ReportInCase } from './print-report.ts';
import { gapsOf } from './read-report-gaps.ts';
import type { Workspace } from './workspace.ts';

type Failure =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'report-issued' }
  | { readonly kind: 'report-incomplete'; readonly gaps: readonly ReportGap[] };

interface IssueReport {
  readonly reportId: ReportId;
  readonly language: Language;
}

const attempts = 3;

/**
 * Issues a report: the PDF is made once, kept encrypted with its SHA-256, and never changes. Printing takes time, so the case
 * must be the same afterwards as when it was read; otherwise it is printed again.
 */
export async function issueReport(workspace: Workspace, request: IssueReport): Promise<Result<ReportRecord, Failure>> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const issued = await tryToIssue(workspace, request);
    if (issued !== 'changed-meanwhile') return issued;
  }
  throw new Error('The case kept changing while its report was printed');
}

async function tryToIssue(
  workspace: Workspace,
  { reportId, language }: IssueReport,
): Promise<Result<ReportRecord, Failure> | 'changed-meanwhile'> {
  const { clock, files } = workspace;
  const found = await findReport(workspace, reportId);
  if (!found) return fail({ kind: 'not-found' });
  if (found.row.status === 'issued') return fail({ kind: 'report-issued' });
  const gaps = gapsOf(workspace, found).filter((gap) => gap.severity === 'block');
  if (gaps.length > 0) return fail({ kind: 'report-incomplete', gaps });
  const issuedAt = clock.now();
  const file = await files.write(await printReport(workspace, { found, language, issuedAt }));
  const kept = await recordFiles(workspace, {
    files: [file],
    record: () => keepIssued(workspace, { found, file, issuedAt }),
    isRecorded: (record) => record !== undefined,
  });
  return kept ? ok(kept) : 'changed-meanwhile';
}

interface Issued {
  readonly found: ReportInCase;
  readonly file: StoredFile;
  readonly issuedAt: Instant;
}

async function keepIssued(workspace: Workspace, { found, file, issuedAt }: Issued): Promise<ReportRecord | undefined> {
  const { id } = found.row;
  const now = await findReport(workspace, id);
  const same =
    now && JSON.stringify([now.record, now.row.details]) === JSON.stringify([found.record, found.row.details]);
  if (!same) return undefined;
  const kept = await workspace.unitOfWork.change<ReportRecord, never>(async (store) => {
    const row = { ...found.row, status: 'issued' as const, issuedAt, file };
    await store.reports.save(row);
    await store.cases.touch(row.caseId, issuedAt);
    return ok({
      value: reportRecordOf(row),
      notes: [{ kind: 'issue', object: { type: 'report', id }, caseId: row.caseId }],
    });
  });
  return kept.ok ? kept.value : undefined;
}
