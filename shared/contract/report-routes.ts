import { z } from 'zod';
import { Interpretation } from '../domain/assessment/interpretation.ts';
import { ReportRecord } from '../domain/case/case-record.ts';
import { Description } from '../domain/report/description.ts';
import { ReportDetails } from '../domain/report/report.ts';
import { Language } from '../kernel/label.ts';
import { CaseId, ExaminationId, InjuryId, ReportId } from '../kernel/record-id.ts';
import { unknownCode } from './case-routes.ts';
import { Bytes, clinicians, defineCommand, defineQuery, failure, noFailure, physicians, recorders } from './route.ts';

const notFound = failure('not-found');

/** One paragraph as the description screen shows it. */
export const DescriptionLine = z.strictObject({
  key: z.string(),
  /** The sentence that today's facts give. */
  composed: z.string(),
  /** What will be printed. */
  text: z.string(),
  edited: z.boolean(),
  /** The facts have changed since the edited text was accepted. */
  drifted: z.boolean(),
});
export type DescriptionLine = z.infer<typeof DescriptionLine>;

/** One thing that a report still lacks; `block` must be mended before it can be issued. */
export const ReportGap = z.strictObject({
  code: z.string(),
  severity: z.enum(['block', 'warn']),
  section: z.string(),
  subject: z.string().optional(),
});
export type ReportGap = z.infer<typeof ReportGap>;

/** A contradiction in the record, by code, with the injury it concerns. */
export const RecordNotice = z.strictObject({
  code: z.string(),
  injuryId: InjuryId.optional(),
  injuryNumber: z.int().optional(),
});
export type RecordNotice = z.infer<typeof RecordNotice>;

export const reportRoutes = {
  'description.read': defineQuery({
    access: clinicians,
    input: z.strictObject({ examinationId: ExaminationId }),
    output: z.strictObject({
      status: z.enum(['draft', 'frozen']),
      lines: z.array(DescriptionLine),
      notices: z.array(RecordNotice),
    }),
    failure: notFound,
  }),
  /** Replaces the printed text of one paragraph; `text: null` returns to the composed sentence. */
  'description.edit': defineCommand({
    access: recorders,
    input: z.strictObject({
      examinationId: ExaminationId,
      key: z.string(),
      text: Description.shape.paragraphs.element.shape.edited.unwrap().nullable(),
    }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, failure('examination-frozen'), failure('unknown-paragraph')]),
  }),
  /** Freezes the letselbeschrijving and with it the examination; the interpretation can start. */
  'description.freeze': defineCommand({
    access: recorders,
    input: z.strictObject({ examinationId: ExaminationId }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('examination-frozen'),
      failure('nothing-recorded'),
      z.strictObject({ kind: z.literal('drifted'), keys: z.array(z.string()) }),
    ]),
  }),
  'interpretation.save': defineCommand({
    access: physicians,
    input: z.strictObject({ examinationId: ExaminationId, interpretation: Interpretation }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('description-not-frozen'),
      failure('hypotheses-fixed'),
      failure('report-issued'),
      unknownCode,
    ]),
  }),
  'interpretation.fix-hypotheses': defineCommand({
    access: physicians,
    input: z.strictObject({ examinationId: ExaminationId }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('description-not-frozen'),
      failure('two-hypotheses-needed'),
      failure('hypotheses-fixed'),
    ]),
  }),
  'report.save': defineCommand({
    access: physicians,
    input: z.strictObject({ examinationId: ExaminationId, reportId: ReportId.optional(), details: ReportDetails }),
    output: ReportRecord,
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('description-not-frozen'),
      failure('report-issued'),
      unknownCode,
    ]),
  }),
  'report.gaps': defineQuery({
    access: physicians,
    input: z.strictObject({ reportId: ReportId }),
    output: z.array(ReportGap).readonly(),
    failure: notFound,
  }),
  /** The PDF: of a concept as it would be now, of an issued report the bytes that were issued. */
  'report.pdf': defineQuery({
    access: clinicians,
    input: z.strictObject({ reportId: ReportId, language: Language }),
    output: z.strictObject({ bytes: Bytes, pages: z.int().positive().optional() }),
    failure: notFound,
  }),
  'report.issue': defineCommand({
    access: physicians,
    input: z.strictObject({ reportId: ReportId, language: Language }),
    output: ReportRecord,
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('report-issued'),
      z.strictObject({ kind: z.literal('report-incomplete'), gaps: z.array(ReportGap).readonly() }),
    ]),
  }),
  /** Writes the PDF to a place that was chosen in a dialog; `token` stands for that place. */
  'report.export': defineCommand({
    access: physicians,
    input: z.strictObject({ reportId: ReportId, language: Language, token: z.string() }),
    output: z.strictObject({ fileName: z.string(), sha256: z.string() }),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('unknown-destination'),
      failure('cannot-write'),
      /** Consent to being examined or to sharing with the requester is lacking; the scopes, as codes of `consent-scope`. */
      z.strictObject({ kind: z.literal('not-consented'), scopes: z.array(z.string()).readonly() }),
      failure('consent-changed'),
    ]),
  }),
  'draft.save': defineCommand({
    access: recorders,
    input: z.strictObject({ key: z.string().min(1).max(200), caseId: CaseId.optional(), value: z.json() }),
    output: z.null(),
    failure: noFailure,
  }),
  'draft.read': defineQuery({
    access: recorders,
    input: z.strictObject({ key: z.string().min(1).max(200) }),
    output: z.strictObject({ value: z.json(), savedAt: z.string() }).nullable(),
    failure: noFailure,
  }),
  'draft.discard': defineCommand({
    access: recorders,
    input: z.strictObject({ key: z.string().min(1).max(200) }),
    output: z.null(),
    failure: noFailure,
  }),
};
