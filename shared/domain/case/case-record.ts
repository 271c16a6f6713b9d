import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { CaseId, ChildId, ContactId, ExaminationId, InjuryId, PhotoId, ReportId } from '../../kernel/record-id.ts';
import { Interpretation } from '../assessment/interpretation.ts';
import { ChildDetails } from '../child/child.ts';
import { ConsentAnswer } from '../consent/consent.ts';
import { DocumentRecord } from '../consent/consent-document.ts';
import { ExaminationDetails, ExaminationStatus, RegionFinding } from '../examination/examination.ts';
import { InjuryDetails } from '../injury/injury.ts';
import { PhotoMeasurement } from '../photo/measured-photo.ts';
import { PhotoDetails, PhotoMediaType, PhotoMetadata, PhotoStruck } from '../photo/photo.ts';
import { PhotoLayer } from '../photo/photo-layer.ts';
import { Description } from '../report/description.ts';
import { ReportDetails, ReportStatus } from '../report/report.ts';
import { PoliceRegionCode } from '../standard/geography.ts';
import { EditionId } from '../standard/standard.ts';
import { TraceRound } from '../trace/trace.ts';
import { TraceRecord } from '../trace/trace-record.ts';
import { CaseDetails, CaseNumber, CaseStatus } from './case.ts';
import { ContactDetails } from './contact.ts';

const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One numbered injury; the number is also its number on the map and on its photos. */
export const InjuryRecord = z.strictObject({ id: InjuryId, number: z.int().positive(), details: InjuryDetails });
export type InjuryRecord = z.infer<typeof InjuryRecord>;

/** A photo as the record knows it; the bytes are kept apart, encrypted. `sha256` is of the original bytes. */
export const PhotoRecord = z.strictObject({
  id: PhotoId,
  sha256: Sha256,
  byteSize: z.int().positive(),
  mediaType: PhotoMediaType,
  importedAt: Instant,
  details: PhotoDetails,
  metadata: PhotoMetadata,
  injuryIds: z.array(InjuryId),
  /** Annotations and measurements beside the untouched original. */
  layers: z.array(PhotoLayer).optional(),
  measurements: z.array(PhotoMeasurement).optional(),
});
export type PhotoRecord = z.infer<typeof PhotoRecord>;

/** A photo that was taken out: it counts nowhere and leaves the vault by no way. */
export const StruckPhoto = z.strictObject({ ...PhotoRecord.shape, struck: PhotoStruck });
export type StruckPhoto = z.infer<typeof StruckPhoto>;

export const ContactRecord = z.strictObject({ id: ContactId, details: ContactDetails });
export type ContactRecord = z.infer<typeof ContactRecord>;

/** One examination with everything recorded in it. */
export const ExaminationRecord = z.strictObject({
  id: ExaminationId,
  contactId: ContactId,
  edition: EditionId,
  status: ExaminationStatus,
  details: ExaminationDetails,
  regions: z.array(RegionFinding),
  injuries: z.array(InjuryRecord),
  photos: z.array(PhotoRecord),
  struckPhotos: z.array(StruckPhoto).optional(),
  traces: z.array(TraceRecord).optional(),
  traceRound: TraceRound.optional(),
  description: z
    .strictObject({ status: z.enum(['draft', 'frozen']), frozenAt: Instant.optional(), content: Description })
    .optional(),
  interpretation: Interpretation.optional(),
});
export type ExaminationRecord = z.infer<typeof ExaminationRecord>;

/** A report version; `sha256` and `issuedAt` exist once it is issued. */
export const ReportRecord = z.strictObject({
  id: ReportId,
  examinationId: ExaminationId,
  number: z.string().min(1),
  version: z.int().positive(),
  status: ReportStatus,
  details: ReportDetails,
  issuedAt: Instant.optional(),
  sha256: Sha256.optional(),
});
export type ReportRecord = z.infer<typeof ReportRecord>;

/** A whole case as one value: what a case screen shows, what sentences and reports are composed from. */
export const CaseRecord = z.strictObject({
  id: CaseId,
  number: CaseNumber,
  status: CaseStatus,
  edition: EditionId,
  openedAt: Instant,
  policeRegion: PoliceRegionCode,
  details: CaseDetails,
  childId: ChildId,
  child: ChildDetails,
  contacts: z.array(ContactRecord),
  consent: z.array(ConsentAnswer),
  /** Scans and photos of signed forms of consent. */
  documents: z.array(DocumentRecord).optional(),
  examinations: z.array(ExaminationRecord),
  reports: z.array(ReportRecord),
});
export type CaseRecord = z.infer<typeof CaseRecord>;
