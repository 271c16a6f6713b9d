import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { TransferId } from '../../kernel/record-id.ts';
import { TraceTransfer } from './trace.ts';

const Reason = z.string().trim().min(1).max(500);

/**
 * What is added to the chain of a trace: a transfer, a transfer as it should have been recorded instead of an earlier entry, or that an
 * earlier entry never took place. Nothing in a chain is ever changed.
 */
export const TransferChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('transfer'), transfer: TraceTransfer }),
  z.strictObject({
    kind: z.literal('correction'),
    corrects: TransferId,
    reason: Reason,
    transfer: TraceTransfer,
  }),
  z.strictObject({ kind: z.literal('annulment'), corrects: TransferId, reason: Reason }),
]);
export type TransferChange = z.infer<typeof TransferChange>;

/** An entry of a chain with when and by whom it was recorded. */
export const TransferEntry = z.strictObject({
  id: TransferId,
  recordedAt: Instant,
  recordedBy: z.string().trim().min(1).max(120),
  change: TransferChange,
});
export type TransferEntry = z.infer<typeof TransferEntry>;

/** A transfer that holds, at the place in the chain where it was first recorded. */
export interface ValidTransfer {
  readonly id: TransferId;
  readonly transfer: TraceTransfer;
  readonly corrected: boolean;
}

/**
 * The transfers that hold, in the order of the chain: a correction stands where the entry stood that it corrects, an annulled entry is
 * left out. The last word on an entry counts; a change of an entry that is not there is ignored.
 */
export function validTransfers(entries: readonly TransferEntry[]): readonly ValidTransfer[] {
  const placeOf = new Map<TransferId, number>();
  const places: (ValidTransfer | undefined)[] = [];
  for (const { id, change } of entries) {
    if (change.kind === 'transfer') {
      placeOf.set(id, places.length);
      places.push({ id, transfer: change.transfer, corrected: false });
      continue;
    }
    const place = placeOf.get(change.corrects);
    if (place === undefined) continue;
    placeOf.set(id, place);
    places[place] = change.kind === 'annulment' ? undefined : { id, transfer: change.transfer, corrected: true };
  }
  return places.filter((place) => place !== undefined);
}

/** Whether an entry is the last word on its place, so that it can be corrected or annulled. */
export const isOpenToCorrection = (entries: readonly TransferEntry[], id: TransferId): boolean =>
  entries.some((entry) => entry.id === id && entry.change.kind !== 'annulment') &&
  !entries.some(({ change }) => change.kind !== 'transfer' && change.corrects === id);
