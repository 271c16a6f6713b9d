import { z } from 'zod';

/** Identifiers of records: random UUIDs (version 4), so that an id tells nothing about when it was made. */
export const ChildId = z.uuidv4().brand<'ChildId'>();
export type ChildId = z.infer<typeof ChildId>;
export const CaseId = z.uuidv4().brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;
export const ContactId = z.uuidv4().brand<'ContactId'>();
export type ContactId = z.infer<typeof ContactId>;
export const ExaminationId = z.uuidv4().brand<'ExaminationId'>();
export type ExaminationId = z.infer<typeof ExaminationId>;
export const InjuryId = z.uuidv4().brand<'InjuryId'>();
export type InjuryId = z.infer<typeof InjuryId>;
export const PhotoId = z.uuidv4().brand<'PhotoId'>();
export type PhotoId = z.infer<typeof PhotoId>;
export const ReportId = z.uuidv4().brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;
export const UserId = z.uuidv4().brand<'UserId'>();
export type UserId = z.infer<typeof UserId>;
export const TraceId = z.uuidv4().brand<'TraceId'>();
export type TraceId = z.infer<typeof TraceId>;
export const TransferId = z.uuidv4().brand<'TransferId'>();
export type TransferId = z.infer<typeof TransferId>;
export const DocumentId = z.uuidv4().brand<'DocumentId'>();
export type DocumentId = z.infer<typeof DocumentId>;
export const LayerId = z.uuidv4().brand<'LayerId'>();
export type LayerId = z.infer<typeof LayerId>;
export const MeasurementId = z.uuidv4().brand<'MeasurementId'>();
export type MeasurementId = z.infer<typeof MeasurementId>;
