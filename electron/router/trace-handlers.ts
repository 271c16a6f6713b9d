import { exportTransferSheet } from '../application/export-transfer-sheet.ts';
import { findSharedSins } from '../application/find-shared-sins.ts';
import { recordTrace, reviseTrace } from '../application/record-trace.ts';
import { recordTraceRound } from '../application/record-trace-round.ts';
import { strikeTrace } from '../application/strike-trace.ts';
import { correctTransfer, transferTraces } from '../application/transfer-traces.ts';
import { type HandlersOf, within } from './within.ts';

/** Traces and their chain of custody. */
export const traceHandlers: HandlersOf<'trace'> = {
  'trace.record': within(recordTrace),
  'trace.revise': within(reviseTrace),
  'trace.strike': within(strikeTrace),
  'trace.transfer': within(transferTraces),
  'trace.correct': within(correctTransfer),
  'trace.round': within(recordTraceRound),
  'trace.shared-sins': within(findSharedSins),
  'trace.export-sheet': within(exportTransferSheet),
};
