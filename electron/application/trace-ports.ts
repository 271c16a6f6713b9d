import type { TraceDetails, TraceRound, TraceStruck } from '../../shared/domain/trace/trace.ts';
import type { TransferEntry } from '../../shared/domain/trace/transfer-entry.ts';
import type { ExaminationId, TraceId } from '../../shared/kernel/record-id.ts';

/** A trace as stored, with its chain of custody. */
export interface TraceRow {
  readonly id: TraceId;
  readonly examinationId: ExaminationId;
  readonly number: number;
  readonly details: TraceDetails;
  readonly struck?: TraceStruck | undefined;
  /** In the order they were recorded. */
  readonly transfers: readonly TransferEntry[];
}

/** The traces of examinations. */
export interface TraceStore {
  find(id: TraceId): Promise<TraceRow | undefined>;
  of(id: ExaminationId): Promise<readonly TraceRow[]>;
  /** By a number in capitals without spaces, over the whole vault. */
  bySin(sin: string): Promise<readonly Pick<TraceRow, 'id' | 'examinationId' | 'number'>[]>;
  /** Numbers are never used twice within an examination. */
  nextNumber(id: ExaminationId): Promise<number>;
  insert(row: Omit<TraceRow, 'struck' | 'transfers'>): Promise<void>;
  /** The chain is not written by this. */
  save(row: TraceRow): Promise<void>;
  /** Adds an entry to the end of a chain; entries are never changed. */
  append(id: TraceId, entry: TransferEntry): Promise<void>;
}

/** What was to be taken in an examination, and why something was not. */
export interface TraceRoundStore {
  find(id: ExaminationId): Promise<TraceRound | undefined>;
  save(id: ExaminationId, round: TraceRound): Promise<void>;
}
