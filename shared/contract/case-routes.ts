import { z } from 'zod';
import { CaseDetails, CaseNumber, CaseStatus } from '../domain/case/case.ts';
import { CaseRecord } from '../domain/case/case-record.ts';
import { ContactDetails } from '../domain/case/contact.ts';
import { ChildDetails } from '../domain/child/child.ts';
import { ConsentAnswer } from '../domain/consent/consent.ts';
import { LegalPosition } from '../domain/consent/legal-position.ts';
import { PoliceRegionCode } from '../domain/standard/geography.ts';
import { Standard } from '../domain/standard/standard.ts';
import { Instant } from '../kernel/iso-date.ts';
import { Label, Language } from '../kernel/label.ts';
import { CaseId, ContactId, ExaminationId } from '../kernel/record-id.ts';
import { clinicians, defineCommand, defineQuery, everyone, failure, noFailure, recorders } from './route.ts';

/** A code that the edition of the case does not know; `path` says which field. */
export const unknownCode = z.strictObject({ kind: z.literal('unknown-code'), path: z.string(), code: z.string() });

/** A step that consent stops: for its scope it was refused or withdrawn. */
export const noConsent = z.strictObject({ kind: z.literal('no-consent'), scope: z.string() });

/** The next thing to do for a case, for the worklist. */
export const NextStep = z.enum([
  'record-contact',
  'start-examination',
  'freeze-description',
  'interpret',
  'issue-report',
  'complete-registration',
  'done',
]);
export type NextStep = z.infer<typeof NextStep>;

/** One line of the worklist. The child's name is needed to recognise the case and never leaves the window. */
export const WorklistItem = z.strictObject({
  caseId: CaseId,
  number: CaseNumber,
  status: CaseStatus,
  childName: z.string(),
  birthDate: z.iso.date(),
  policeRegion: PoliceRegionCode,
  contactKind: z.string().optional(),
  /** The words for it in the edition of the case. */
  contactKindLabel: Label.optional(),
  requestedAt: Instant.optional(),
  updatedAt: Instant,
  injuries: z.int().nonnegative(),
  photos: z.int().nonnegative(),
  nextStep: NextStep,
});
export type WorklistItem = z.infer<typeof WorklistItem>;

/** An answer as it is entered: whoever does not follow one names a ground of the list. */
export const GivenAnswer = ConsentAnswer.refine(
  ({ state, groundCode }) => state !== 'overridden' || (groundCode ?? '') !== '',
  { path: ['groundCode'], message: 'ground-code-required' },
);

export const caseRoutes = {
  'standard.current': defineQuery({
    access: everyone,
    input: z.strictObject({}),
    output: Standard,
    failure: noFailure,
  }),
  'worklist.list': defineQuery({
    access: everyone,
    input: z.strictObject({}),
    output: z.array(WorklistItem),
    failure: noFailure,
  }),
  'case.create': defineCommand({
    access: recorders,
    input: z.strictObject({ child: ChildDetails, details: CaseDetails }),
    output: z.strictObject({ caseId: CaseId, number: CaseNumber }),
    failure: z.discriminatedUnion('kind', [unknownCode, failure('birth-in-future')]),
  }),
  /** Opening a case is itself an entry in the trail, once per session and case. */
  'case.open': defineQuery({
    access: clinicians,
    input: z.strictObject({ caseId: CaseId }),
    output: CaseRecord,
    failure: failure('not-found'),
  }),
  'case.update-child': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, child: ChildDetails }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [failure('not-found'), unknownCode, failure('birth-in-future')]),
  }),
  /** Corrects municipality, frame or reference; the police region follows the municipality. */
  'case.update-details': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, details: CaseDetails }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [failure('not-found'), unknownCode]),
  }),
  'contact.record': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, contactId: ContactId.optional(), details: ContactDetails }),
    output: ContactId,
    failure: z.discriminatedUnion('kind', [failure('not-found'), unknownCode]),
  }),
  'consent.record': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, answer: GivenAnswer }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [failure('not-found'), unknownCode]),
  }),
  /** Records who may decide for the child; what consent requires is computed from it. */
  'consent.record-position': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, position: LegalPosition }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [failure('not-found'), unknownCode]),
  }),
  /** Writes the form on which those who decide write their answers to a place that was chosen in a dialog; `token` stands for that place. */
  'consent.export-form': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, language: Language, token: z.string() }),
    output: z.strictObject({ fileName: z.string(), sha256: z.string() }),
    failure: z.discriminatedUnion('kind', [
      failure('not-found'),
      failure('unknown-destination'),
      failure('cannot-write'),
    ]),
  }),
  'examination.start': defineCommand({
    access: recorders,
    input: z.strictObject({ caseId: CaseId, contactId: ContactId }),
    output: ExaminationId,
    failure: z.discriminatedUnion('kind', [failure('not-found'), failure('contact-not-served')]),
  }),
};
