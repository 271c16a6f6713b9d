import type { TraceDetails, TraceTransfer } from '../../shared/domain/trace/trace.ts';
import type { TraceRecord } from '../../shared/domain/trace/trace-record.ts';
import type { TransferChange, TransferEntry } from '../../shared/domain/trace/transfer-entry.ts';
import { TraceId, TransferId } from '../../shared/kernel/record-id.ts';

const uuid = (group: number, serial: number): string =>
  `00000000-0000-4000-8000-${String(group).padStart(4, '0')}${String(serial).padStart(8, '0')}`;

export const traceId = (serial: number): TraceId => TraceId.parse(uuid(7, serial));
export const transferId = (serial: number): TransferId => TransferId.parse(uuid(8, serial));

/** A swab of the neck with everything that the standard asks for. */
export const syntheticSwab: TraceDetails = {
  sin: 'AAXX1234NL',
  kind: 'saliva',
  method: 'double-swab',
  place: { kind: 'region', regionId: 'neck' },
  site: 'neck',
  cleaning: 'before',
  takenAt: '2026-03-02T12:00:00Z',
  takenBy: 'A. Voorbeeld',
  witness: 'B. Voorbeeld',
  packaging: 'swab-box',
  seal: 'Z-1',
  storage: 'room',
  control: true,
};

/** A handing over by whoever took the swab to the police, an hour later. */
export const syntheticTransfer: TraceTransfer = {
  from: { name: 'A. Voorbeeld', organisation: 'GGD' },
  to: { name: 'C. Voorbeeld', organisation: 'Politie' },
  at: '2026-03-02T13:00:00Z',
  purpose: 'to-police',
  sealIntact: 'yes',
  seal: 'Z-1',
};

export const entry = (serial: number, change: TransferChange): TransferEntry => ({
  id: transferId(serial),
  recordedAt: '2026-03-03T08:00:00Z',
  recordedBy: 'A. Voorbeeld',
  change,
});

/** A trace with these transfers, each recorded once. */
export const traceWith = (transfers: readonly TraceTransfer[], details: Partial<TraceDetails> = {}): TraceRecord => ({
  id: traceId(1),
  number: 1,
  details: { ...syntheticSwab, ...details },
  transfers: transfers.map((transfer, index) => entry(index + 1, { kind: 'transfer', transfer })),
});
