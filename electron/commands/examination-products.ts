import type { CaseRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import type { ReportId } from '../../shared/kernel/record-id.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { knownBesides } from '../application/known-besides.ts';
import { readAids } from '../application/read-aids.ts';
import { readDescription } from '../application/read-description.ts';
import { readReportGaps } from '../application/read-report-gaps.ts';
import { readReportPdf } from '../application/read-report-pdf.ts';
import type { Workspace } from '../application/workspace.ts';
import type { Speech } from './command-line.ts';
import { describeFindings } from './describe-findings.ts';
import { describeInText } from './describe-in-text.ts';

/** An examination of a case that was just recorded, and its report if it has one. */
export interface RecordedExamination {
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
  /** Counted from 1 within the case. */
  readonly position: number;
  readonly reportId?: ReportId | undefined;
}

/** All that comes of an examination, by file name. */
export interface ExaminationProducts {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** What keeps the report a concept. */
  readonly blockingGaps: number;
}

/** Reads the letselbeschrijving, the findings and the report of an examination through the use-cases that the app uses. */
export async function examinationProducts(
  workspace: Workspace,
  recorded: RecordedExamination,
  speech: Speech,
): Promise<ExaminationProducts> {
  const { record, examination, position, reportId } = recorded;
  const { language } = speech;
  const { id: examinationId, edition } = examination;
  const lookup = workspace.standards.lookup(edition);
  const { lines } = present(await readDescription(workspace, { examinationId }));
  const aids = present(await readAids(workspace, { examinationId }));
  const gaps = reportId === undefined ? [] : present(await readReportGaps(workspace, { reportId }));
  const printed = record.reports.find(({ id }) => id === reportId);
  const report = printed === undefined ? undefined : { record: printed, gaps };
  const besides = knownBesides(workspace, { record, examination });
  const findings = describeFindings({ record, examination, aids, report, besides, lookup, language });
  const files = new Map<string, string | Uint8Array>([
    ['description.txt', describeInText({ record, examination, position, lines, lookup }, speech)],
    ['findings.json', `${JSON.stringify(findings, undefined, 2)}\n`],
  ]);
  if (reportId !== undefined)
    files.set('report.pdf', present(await readReportPdf(workspace, { reportId, language })).bytes);
  return { files, blockingGaps: gaps.filter(({ severity }) => severity === 'block').length };
}

/** What was just recorded can be read; anything else is a defect. */
export function present<Value>(read: Result<Value, { readonly kind: string }>): Value {
  if (read.ok) return read.value;
  throw new Error(`What was just recorded cannot be used: ${read.error.kind}`);
}
