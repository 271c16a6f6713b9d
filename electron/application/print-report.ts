import type { CaseRecord, ExaminationRecord, ReportRecord } from '../../shared/domain/case/case-record.ts';
import { destinationOf } from '../../shared/domain/consent/may-leave.ts';
import { permittedRecord } from '../../shared/domain/consent/permitted-record.ts';
import { composeReport } from '../../shared/domain/report/compose-report.ts';
import type { ReportDocument } from '../../shared/domain/report/report-document.ts';
import { amsterdamCivil } from '../../shared/kernel/amsterdam-time.ts';
import { ageOn, type Instant } from '../../shared/kernel/iso-date.ts';
import type { Language } from '../../shared/kernel/label.ts';
import type { PhotoId, ReportId } from '../../shared/kernel/record-id.ts';
import { findExaminationRecord } from './find-examination-record.ts';
import type { ReportRow } from './ports.ts';
import type { Workspace } from './workspace.ts';

/** A report together with the record that it is composed from. */
export interface ReportInCase {
  readonly row: ReportRow;
  readonly record: CaseRecord;
  readonly examination: ExaminationRecord;
}

/** Finds a report and its whole case; `undefined` when there is none. */
export async function findReport({ unitOfWork }: Workspace, id: ReportId): Promise<ReportInCase | undefined> {
  return unitOfWork.read(async (store) => {
    const row = await store.reports.find(id);
    const found = row && (await findExaminationRecord(store, row.examinationId));
    return row && found ? { row, ...found } : undefined;
  });
}

interface Printing {
  readonly found: ReportInCase;
  readonly language: Language;
  /** Present when this is the definitive version. */
  readonly issuedAt?: Instant | undefined;
}

/** The PDF of a report as composed from its record: a concept, or the definitive version when `issuedAt` is given. */
export async function printReport(workspace: Workspace, { found, language, issuedAt }: Printing): Promise<Uint8Array> {
  const { row, record, examination } = found;
  const startedOn = amsterdamCivil(examination.details.startedAt).date;
  const lookup = workspace.standards.lookup(examination.edition);
  const now = issuedAt ?? workspace.clock.now();
  const permitted = permittedRecord(record, destinationOf(record, examination), {
    on: amsterdamCivil(now).date,
    lookup,
  });
  const drawn = permitted.record.examinations.find(({ id }) => id === examination.id) ?? examination;
  const bodyFigures = await workspace.figures.draw({
    ageYears: (ageOn(record.child.birthDate, startedOn)?.totalMonths ?? 0) / 12,
    child: examination.details.general,
    marks: drawn.injuries.map(({ number, details }) => ({ number, shape: details.shape })),
    language,
  });
  const document = composeReport({
    caseRecord: record,
    report: printableReport(row, issuedAt),
    lookup,
    bodyFigures,
    language,
    now,
  });
  return workspace.renderer.render(document, await readReportPhotos(workspace, document));
}

/** The photos that a report prints, at screen size: large enough for print, re-encoded and without metadata. Others stay encrypted. */
async function readReportPhotos(
  { files, unitOfWork }: Workspace,
  { sections }: ReportDocument,
): Promise<ReadonlyMap<PhotoId, Uint8Array>> {
  const bytesByPhoto = new Map<PhotoId, Uint8Array>();
  const printed = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'photo' ? [block.photoId] : []));
  for (const id of printed) {
    const preview = await unitOfWork.read((store) => store.photos.preview(id, 'screen'));
    if (!preview) throw new Error('A photo without its preview');
    bytesByPhoto.set(id, await files.read(preview));
  }
  return bytesByPhoto;
}

/** A report row as it goes into print: definitive when `issuedAt` is given. */
export const printableReport = (
  row: ReportRow,
  issuedAt: Instant | undefined = row.issuedAt,
): Omit<ReportRecord, 'sha256'> => ({
  id: row.id,
  examinationId: row.examinationId,
  number: row.number,
  version: row.version,
  status: issuedAt ? 'issued' : 'concept',
  details: row.details,
  ...(issuedAt ? { issuedAt } : {}),
});
