import type { TransferId } from '../../kernel/record-id.ts';
import type { TraceDetails, TraceHolder, TraceTransfer } from './trace.ts';
import type { TraceRecord } from './trace-record.ts';
import { validTransfers } from './transfer-entry.ts';

/** What is not accounted for in a chain of custody. */
export type ChainFaultCode =
  | 'no-first-holder'
  | 'no-seal'
  | 'nothing-after-taking'
  | 'holder-gap'
  | 'same-holder'
  | 'before-taking'
  | 'time-backwards'
  | 'seal-broken'
  | 'seal-not-checked'
  | 'seal-changed';

/** One gap, and the transfer at which it shows; without one it concerns the trace as a whole. */
export interface ChainFault {
  readonly code: ChainFaultCode;
  readonly transferId?: TransferId;
}

/**
 * Everything that is not accounted for between the taking of a trace and its last holder, in the order of the chain. A broken or changed
 * seal is accounted for by a remark at that transfer. A trace that was struck has no chain to account for.
 */
export function chainFaults({ details, struck, transfers }: TraceRecord): readonly ChainFault[] {
  if (struck) return [];
  const chain = validTransfers(transfers);
  const faults: ChainFault[] = [];
  if (details.takenBy === undefined) faults.push({ code: 'no-first-holder' });
  if (details.seal === undefined) faults.push({ code: 'no-seal' });
  if (chain.length === 0) faults.push({ code: 'nothing-after-taking' });
  let before = startOf(details);
  for (const { id, transfer } of chain) {
    faults.push(...faultsAt(transfer, before).map((code) => ({ code, transferId: id })));
    before = { holder: transfer.to, at: transfer.at, seal: transfer.seal ?? before.seal, isTaking: false };
  }
  return faults;
}

/** Who holds a trace now: the last receiver, or else who took it. */
export function currentHolder({ details, transfers }: TraceRecord): TraceHolder | undefined {
  const last = validTransfers(transfers).at(-1);
  return last?.transfer.to ?? startOf(details).holder;
}

/** How things stood before a transfer. */
interface Before {
  readonly holder: TraceHolder | undefined;
  readonly at: string;
  readonly seal: string | undefined;
  readonly isTaking: boolean;
}

const startOf = ({ takenBy, takenAt, seal }: TraceDetails): Before => ({
  holder: takenBy === undefined ? undefined : { name: takenBy },
  at: takenAt,
  seal,
  isTaking: true,
});

function faultsAt(transfer: TraceTransfer, before: Before): readonly ChainFaultCode[] {
  const isExplained = (transfer.remarks ?? '') !== '';
  const isEarlier = Date.parse(transfer.at) < Date.parse(before.at);
  const isOtherSeal =
    transfer.seal !== undefined && before.seal !== undefined && !isSameText(transfer.seal, before.seal);
  const found: readonly (readonly [ChainFaultCode, boolean])[] = [
    ['holder-gap', before.holder !== undefined && !isSameHolder(transfer.from, before.holder)],
    ['same-holder', isSameHolder(transfer.from, transfer.to)],
    ['before-taking', isEarlier && before.isTaking],
    ['time-backwards', isEarlier && !before.isTaking],
    ['seal-broken', transfer.sealIntact === 'no' && !isExplained],
    ['seal-not-checked', transfer.sealIntact === 'not-checked'],
    ['seal-changed', isOtherSeal && !isExplained],
  ];
  return found.filter(([, isThere]) => isThere).map(([code]) => code);
}

/** The same name, and the same organisation where both name one. */
function isSameHolder(one: TraceHolder, other: TraceHolder): boolean {
  if (!isSameText(one.name, other.name)) return false;
  return one.organisation === undefined || other.organisation === undefined
    ? true
    : isSameText(one.organisation, other.organisation);
}

/** Capitals, spacing and the way an accent is encoded make no difference. */
const isSameText = (one: string, other: string): boolean => comparable(one) === comparable(other);

const comparable = (text: string): string => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
