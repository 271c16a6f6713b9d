import type { CaseRecord, ExaminationRecord } from '../../shared/domain/case/case-record.ts';
import type { Leave, Withheld } from '../../shared/domain/consent/may-leave.ts';
import { permittedRecord } from '../../shared/domain/consent/permitted-record.ts';
import { composeRegions } from '../../shared/domain/report/compose-regions.ts';
import type { StandardLookup } from '../../shared/domain/standard/lookup.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import type { ExaminationId, ReportId } from '../../shared/kernel/record-id.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { knownBesides } from '../application/known-besides.ts';
import { readAids } from '../application/read-aids.ts';
import { type DescriptionLine, readDescription } from '../application/read-description.ts';
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
  /** What stays behind because it was not consented to. */
  readonly withheld: readonly WithheldPart[];
  /** What keeps the report a concept. */
  readonly blockingGaps: number;
}

/** How much of what stays behind, and the scope for which consent is lacking. */
export interface WithheldPart {
  readonly part: Withheld['part'];
  readonly scope: string;
  readonly count: number;
}

const withheldHere = ({ withheld }: Leave, id: ExaminationId): readonly WithheldPart[] =>
  withheld
    .filter(({ examinationId }) => examinationId === id)
    .map(({ part, scope, ids }) => ({ part, scope, count: ids.length }));

interface Permission {
  readonly before: ExaminationRecord;
  readonly after: ExaminationRecord;
  readonly lookup: StandardLookup;
}

/** The paragraphs of what may leave: none of an injury that stays behind, and the regions told anew where one of them does. */
function permittedLines(
  lines: readonly DescriptionLine[],
  { before, after, lookup }: Permission,
): readonly DescriptionLine[] {
  const kept = new Set(after.injuries.map(({ id }) => `injury:${id}`));
  const hidden = new Set<string>(before.injuries.map(({ id }) => `injury:${id}`).filter((key) => !kept.has(key)));
  if (after.details.anogenital === undefined) hidden.add('anogenital');
  const left = lines.filter(({ key }) => !hidden.has(key));
  if (after.regions.length === before.regions.length) return left;
  const composed = composeRegions({ findings: after.regions, regions: lookup.regions, lookup, language: 'nl' });
  return left.map((line) => (line.key === 'regions' ? { ...line, composed, text: composed, edited: false } : line));
}

/** Reads the letselbeschrijving, the findings and the report of an examination through the use-cases that the app uses. */
export async function examinationProducts(
  workspace: Workspace,
  recorded: RecordedExamination,
  speech: Speech,
): Promise<ExaminationProducts> {
  const { position, reportId } = recorded;
  const permitted = permittedRecord(recorded.record, 'recorder', {
    on: amsterdamCivil(workspace.clock.now()).date,
    lookup: workspace.standards.lookup(recorded.examination.edition),
  });
  const { record } = permitted;
  const examination = record.examinations.find(({ id }) => id === recorded.examination.id) ?? recorded.examination;
  const { language } = speech;
  const { id: examinationId, edition } = examination;
  const lookup = workspace.standards.lookup(edition);
  const described = present(await readDescription(workspace, { examinationId }));
  const lines = permittedLines(described.lines, { before: recorded.examination, after: examination, lookup });
  const whole = examination.injuries.length === recorded.examination.injuries.length;
  // An aid weighs all injuries at once: without some of them its answer would be another, and with them it would tell of them.
  const aids = whole ? present(await readAids(workspace, { examinationId })) : [];
  const gaps = reportId === undefined ? [] : present(await readReportGaps(workspace, { reportId }));
  const printed = record.reports.find(({ id }) => id === reportId);
  const report = printed === undefined ? undefined : { record: printed, gaps };
  const besides = knownBesides(workspace, { record, examination });
  const findings = describeFindings({ record, examination, aids, report, besides, lookup, language });
  const withheld = withheldHere(permitted.leave, examinationId);
  const files = new Map<string, string | Uint8Array>([
    ['description.txt', describeInText({ record, examination, position, lines, lookup }, speech)],
    [
      'findings.json',
      `${JSON.stringify(withheld.length === 0 ? findings : { ...findings, withheld }, undefined, 2)}\n`,
    ],
  ]);
  if (reportId !== undefined)
    files.set('report.pdf', present(await readReportPdf(workspace, { reportId, language })).bytes);
  return { files, withheld, blockingGaps: gaps.filter(({ severity }) => severity === 'block').length };
}

/** What was just recorded can be read; anything else is a defect. */
export function present<Value>(read: Result<Value, { readonly kind: string }>): Value {
  if (read.ok) return read.value;
  throw new Error(`What was just recorded cannot be used: ${read.error.kind}`);
}
