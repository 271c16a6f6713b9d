import { z } from 'zod';
import { TraceId } from '../../kernel/record-id.ts';
import { TraceDetails, TraceStruck } from './trace.ts';
import { TransferEntry } from './transfer-entry.ts';

/** A trace with its number within the examination and everything that happened to it. */
export const TraceRecord = z.strictObject({
  id: TraceId,
  number: z.int().positive(),
  details: TraceDetails,
  struck: TraceStruck.optional(),
  transfers: z.array(TransferEntry),
});
export type TraceRecord = z.infer<typeof TraceRecord>;

/** The traces of an examination that stand: those recorded by mistake are left out. */
export const standingTraces = (traces: readonly TraceRecord[] | undefined): readonly TraceRecord[] =>
  (traces ?? []).filter(({ struck }) => struck === undefined);
