import { z } from 'zod';
import { AidResult as AppliedAid } from '../domain/assessment/aid-result.ts';
import { Code } from '../kernel/label.ts';
import { ContactId, ExaminationId } from '../kernel/record-id.ts';
import { clinicians, coordinators, defineCommand, defineQuery, failure, physicians, recorders } from './route.ts';

/** The registration of one contact: per indicator variable its categories, `unknown` where the record does not say. */
export const RegistrationView = z.strictObject({
  facts: z.record(Code, z.array(z.string()).min(1)),
  /** Variables that the record does not answer and a person must. */
  missing: z.array(Code),
  /** Answers given by a person, which win over what is derived. */
  answered: z.record(Code, z.array(z.string()).min(1)),
  confirmedAt: z.string().optional(),
});
export type RegistrationView = z.infer<typeof RegistrationView>;

/** A half-year: `2026-H1` runs from January to June. */
export const Period = z.string().regex(/^20\d\d-H[12]$/);

/** A table as shown: one cell per combination, `TOTAL` for a margin, `count: null` where a figure is withheld. */
export const ShownTable = z.strictObject({
  id: Code,
  variables: z.array(Code),
  cells: z.array(z.strictObject({ categories: z.array(z.string()), count: z.int().nonnegative().nullable() })),
  threshold: z.int(),
  base: z.int(),
  /** Contacts counted and contacts whose registration is not confirmed. */
  coverage: z.strictObject({ contacts: z.int(), unconfirmed: z.int() }),
  /** Secondary suppression and audit are not applied: these figures may not be released. */
  notForRelease: z.literal(true),
});
export type ShownTable = z.infer<typeof ShownTable>;

/** The burned share of the body by drawings, in percent, not rounded; regions and the column as in the Lund–Browder table. */
export const DrawnBurns = z.strictObject({
  percent: z.number(),
  column: Code,
  parts: z.array(z.strictObject({ region: z.string(), share: z.number(), percent: z.number() })),
  counted: z.array(z.int()),
  leftOut: z.array(z.strictObject({ injuryNumber: z.int(), reason: z.string() })),
  remarks: z.array(z.strictObject({ injuryNumber: z.int(), remark: z.string() })),
  moreByUnknownDepth: z.number().optional(),
});
export type DrawnBurns = z.infer<typeof DrawnBurns>;

/** What a published clinical rule says about the record; never a conclusion. `burns`: of the Lund–Browder table only. */
export const AidResult = AppliedAid.extend({ burns: DrawnBurns.optional() });
export type AidResult = z.infer<typeof AidResult>;

/** Why an aid cannot be put into the interpretation, or taken out: it does not apply, or the interpretation is closed. */
const notQuotable = [failure('not-found'), failure('description-not-frozen'), failure('report-issued')] as const;

export const statisticsRoutes = {
  'aid.read': defineQuery({
    access: clinicians,
    input: z.strictObject({ examinationId: ExaminationId }),
    output: z.array(AidResult),
    failure: failure('not-found'),
  }),
  /** Puts what an aid gives now into the interpretation, in place of an earlier quotation of it. */
  'aid.quote': defineCommand({
    access: physicians,
    input: z.strictObject({ examinationId: ExaminationId, aidId: Code }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', notQuotable),
  }),
  /** Takes a quoted aid out of the interpretation again. */
  'aid.unquote': defineCommand({
    access: physicians,
    input: z.strictObject({ examinationId: ExaminationId, aidId: Code }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', notQuotable),
  }),
  'registration.read': defineQuery({
    access: recorders,
    input: z.strictObject({ contactId: ContactId }),
    output: RegistrationView,
    failure: failure('not-found'),
  }),
  'registration.confirm': defineCommand({
    access: recorders,
    input: z.strictObject({ contactId: ContactId, answered: z.record(Code, z.array(z.string()).min(1)) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [
      failure('not-found'),
      z.strictObject({ kind: z.literal('unknown-category'), variable: z.string(), category: z.string() }),
      z.strictObject({ kind: z.literal('registration-incomplete'), missing: z.array(z.string()) }),
    ]),
  }),
  'statistics.table': defineQuery({
    access: coordinators,
    input: z.strictObject({ tableId: Code, period: Period.optional() }),
    output: ShownTable,
    failure: failure('not-found'),
  }),
  /** Writes all tables as CSV, marked "not for release", to a place chosen in a dialog. */
  'statistics.export': defineCommand({
    access: coordinators,
    input: z.strictObject({ period: Period.optional(), token: z.string() }),
    output: z.strictObject({ fileName: z.string() }),
    failure: z.discriminatedUnion('kind', [failure('unknown-destination'), failure('cannot-write')]),
  }),
};
