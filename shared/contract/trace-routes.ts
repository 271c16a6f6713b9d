import { z } from 'zod';
import { CaseNumber } from '../domain/case/case.ts';
import { TraceDetails, TraceRound, TraceTransfer } from '../domain/trace/trace.ts';
import { TransferChange } from '../domain/trace/transfer-entry.ts';
import { Language } from '../kernel/label.ts';
import { CaseId, ExaminationId, TraceId, TransferId } from '../kernel/record-id.ts';
import { noConsent, unknownCode } from './case-routes.ts';
import { clinicians, defineCommand, defineQuery, failure, recorders } from './route.ts';

const notFound = failure('not-found');
const closed = failure('examination-frozen');
const struck = failure('trace-struck');
const refusals = [unknownCode, noConsent, failure('unknown-injury'), failure('trace-before-birth')] as const;

export const traceRoutes = {
  'trace.record': defineCommand({
    access: recorders,
    input: z.strictObject({ examinationId: ExaminationId, details: TraceDetails }),
    output: z.strictObject({ traceId: TraceId, number: z.int().positive() }),
    failure: z.discriminatedUnion('kind', [notFound, closed, ...refusals]),
  }),
  'trace.revise': defineCommand({
    access: recorders,
    input: z.strictObject({ traceId: TraceId, details: TraceDetails }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, struck, ...refusals]),
  }),
  /** The trace stays, struck, with its number and the reason. */
  'trace.strike': defineCommand({
    access: recorders,
    input: z.strictObject({ traceId: TraceId, reason: z.string().trim().min(1).max(500) }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, struck]),
  }),
  /** One handing over of several traces; also after the description is fixed. */
  'trace.transfer': defineCommand({
    access: recorders,
    input: z.strictObject({ traceIds: z.array(TraceId).min(1).max(100), transfer: TraceTransfer }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, struck, unknownCode]),
  }),
  /** How an entry of a chain should have read, or that it never took place; the entry itself stays. */
  'trace.correct': defineCommand({
    access: recorders,
    input: z.strictObject({
      traceId: TraceId,
      change: z.discriminatedUnion('kind', [TransferChange.options[1], TransferChange.options[2]]),
    }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, struck, unknownCode, failure('transfer-superseded')]),
  }),
  'trace.round': defineCommand({
    access: recorders,
    input: z.strictObject({ examinationId: ExaminationId, round: TraceRound }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, unknownCode]),
  }),
  /** Traces of a case whose identification number is on other traces of the vault as well. */
  'trace.shared-sins': defineQuery({
    access: clinicians,
    input: z.strictObject({ caseId: CaseId }),
    output: z
      .array(
        z.strictObject({
          traceId: TraceId,
          others: z.array(z.strictObject({ caseNumber: CaseNumber, number: z.int().positive() })).readonly(),
        }),
      )
      .readonly(),
    failure: notFound,
  }),
  /** Writes the form that goes along with traces to a place that was chosen in a dialog; `token` stands for that place. */
  'trace.export-sheet': defineCommand({
    access: recorders,
    input: z.strictObject({
      examinationId: ExaminationId,
      traceIds: z.array(TraceId).min(1).max(100),
      transferId: TransferId.optional(),
      language: Language,
      token: z.string(),
    }),
    output: z.strictObject({ fileName: z.string(), sha256: z.string() }),
    failure: z.discriminatedUnion('kind', [
      notFound,
      failure('unknown-destination'),
      failure('cannot-write'),
      z.strictObject({ kind: z.literal('not-consented'), scopes: z.array(z.string()).readonly() }),
    ]),
  }),
};
