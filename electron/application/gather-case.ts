import type {
  CaseRecord,
  ExaminationRecord,
  PhotoRecord,
  ReportRecord,
  StruckPhoto,
} from '../../shared/domain/case/case-record.ts';
import type { DocumentRecord } from '../../shared/domain/consent/consent-document.ts';
import type { TraceRecord } from '../../shared/domain/trace/trace-record.ts';
import type { CaseId } from '../../shared/kernel/record-id.ts';
import type { DocumentRow } from './document-ports.ts';
import type { LayerRow, MeasurementRow } from './photo-layer-ports.ts';
import type { ExaminationRow, PhotoRow, ReadStore, ReportRow } from './ports.ts';
import type { TraceRow } from './trace-ports.ts';

/** Reads a whole case as one value; `undefined` when there is none. Gathering is kept apart from computing on it. */
export async function gatherCase(store: ReadStore, id: CaseId): Promise<CaseRecord | undefined> {
  const row = await store.cases.find(id);
  const child = row && (await store.children.find(row.childId));
  if (!row || !child) return undefined;
  const examinations: ExaminationRecord[] = [];
  for (const examination of await store.examinations.ofCase(id))
    examinations.push(await gatherExamination(store, examination));
  const documents = await store.documents.ofCase(id);
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    edition: row.edition,
    openedAt: row.openedAt,
    policeRegion: row.policeRegion,
    details: row.details,
    childId: row.childId,
    child: child.details,
    contacts: (await store.contacts.ofCase(id)).map((contact) => ({ id: contact.id, details: contact.details })),
    consent: [...(await store.consent.ofCase(id))],
    ...(documents.length > 0 ? { documents: documents.map(documentRecordOf) } : {}),
    examinations,
    reports: (await store.reports.ofCase(id)).map(reportRecordOf),
  };
}

async function gatherExamination(store: ReadStore, row: ExaminationRow): Promise<ExaminationRecord> {
  const description = await store.descriptions.find(row.id);
  const interpretation = await store.interpretations.find(row.id);
  const traces = await store.traces.of(row.id);
  const traceRound = await store.traceRounds.find(row.id);
  return {
    id: row.id,
    contactId: row.contactId,
    edition: row.edition,
    status: row.status,
    details: row.details,
    regions: [...(await store.regions.of(row.id))],
    injuries: (await store.injuries.of(row.id)).map(({ id, number, details }) => ({ id, number, details })),
    ...(await gatherPhotos(store, row)),
    ...(traces.length > 0 ? { traces: traces.map(traceRecordOf) } : {}),
    ...(traceRound ? { traceRound } : {}),
    ...(description
      ? {
          description: {
            status: description.status,
            ...(description.frozenAt ? { frozenAt: description.frozenAt } : {}),
            content: { paragraphs: [...description.paragraphs] },
          },
        }
      : {}),
    ...(interpretation ? { interpretation } : {}),
  };
}

/** The photos with what lies beside them, those that were taken out apart. */
async function gatherPhotos(
  store: ReadStore,
  { id }: ExaminationRow,
): Promise<Pick<ExaminationRecord, 'photos' | 'struckPhotos'>> {
  const photos: PhotoRecord[] = [];
  const struckPhotos: StruckPhoto[] = [];
  for (const row of await store.photos.of(id)) {
    const layers = await store.layers.of(row.id);
    const measurements = await store.measurements.of(row.id);
    const photo = {
      ...photoRecordOf(row),
      ...(layers.length > 0 ? { layers: layers.map(withoutPhoto<LayerRow>) } : {}),
      ...(measurements.length > 0 ? { measurements: measurements.map(withoutPhoto<MeasurementRow>) } : {}),
    };
    if (row.struck) struckPhotos.push({ ...photo, struck: row.struck });
    else photos.push(photo);
  }
  return { photos, ...(struckPhotos.length > 0 ? { struckPhotos } : {}) };
}

const withoutPhoto = <Row extends LayerRow | MeasurementRow>({ photoId: _photo, ...own }: Row): Omit<Row, 'photoId'> =>
  own;

/** The signed form as the record shows it, without where and how its bytes are kept. */
export const documentRecordOf = ({ caseId: _case, file, ...own }: DocumentRow): DocumentRecord => ({
  ...own,
  sha256: file.sha256,
  byteSize: file.byteSize,
});

/** The photo as the record shows it, without where and how its bytes are kept. */
export function photoRecordOf(row: PhotoRow): PhotoRecord {
  const { id, mediaType, importedAt, details, metadata, original, injuryIds } = row;
  return {
    id,
    sha256: original.sha256,
    byteSize: original.byteSize,
    mediaType,
    importedAt,
    details,
    metadata,
    injuryIds: [...injuryIds],
  };
}

const traceRecordOf = ({ id, number, details, struck, transfers }: TraceRow): TraceRecord => ({
  id,
  number,
  details,
  ...(struck ? { struck } : {}),
  transfers: [...transfers],
});

/** The report as the record shows it, without where and how its bytes are kept. */
export function reportRecordOf(row: ReportRow): ReportRecord {
  const { id, examinationId, number, version, status, details, issuedAt, file } = row;
  return {
    id,
    examinationId,
    number,
    version,
    status,
    details,
    ...(issuedAt ? { issuedAt } : {}),
    ...(file ? { sha256: file.sha256 } : {}),
  };
}
