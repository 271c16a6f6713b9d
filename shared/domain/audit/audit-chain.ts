import { fail, ok, type Result } from '../../kernel/result.ts';

/** SHA-256 over the parts one after the other, texts as UTF-8; the digest in lower-case hex. */
export type Sha256 = (parts: readonly (Uint8Array | string)[]) => string;

/** An entry as it lies in the trail; `entryJson` is its canonical JSON and exactly what was hashed. */
export interface StoredAuditEntry {
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string;
  readonly entryJson: string;
}

/** The last entry of a trail: its number (0 while empty) and hash. */
export interface ChainHead {
  readonly sequence: number;
  readonly hash: string;
}

/** The head of an empty trail: number 0 and 32 zero bytes. */
export const emptyChain: ChainHead = { sequence: 0, hash: '0'.repeat(64) };

/** Names the first entry that does not follow from those before it, and in what way. */
export interface BrokenEntry {
  readonly kind: 'trail-broken';
  readonly sequence: number;
  readonly reason: 'entry-missing' | 'link-broken' | 'content-changed';
}

/** The entry that follows `head`: hash = SHA-256(0x00 ‖ previous hash ‖ canonical JSON). */
export function linkEntry(sha256: Sha256, head: ChainHead, entryJson: string): StoredAuditEntry {
  const hash = sha256([Uint8Array.of(0), bytesOfHex(head.hash), entryJson]);
  return { sequence: head.sequence + 1, hash, previousHash: head.hash, entryJson };
}

/** The head after `stored`, or what is wrong with it. */
function followEntry(sha256: Sha256, head: ChainHead, stored: StoredAuditEntry): Result<ChainHead, BrokenEntry> {
  const expected = linkEntry(sha256, head, stored.entryJson);
  const broken = (reason: BrokenEntry['reason']) =>
    fail({ kind: 'trail-broken', sequence: expected.sequence, reason } as const);
  if (stored.sequence !== expected.sequence) return broken('entry-missing');
  if (stored.previousHash !== expected.previousHash) return broken('link-broken');
  if (stored.hash !== expected.hash) return broken('content-changed');
  return ok({ sequence: stored.sequence, hash: stored.hash });
}

/** The head of a whole trail in order of sequence, or its first broken entry by number. An empty trail is sound. */
export function verifyChain(
  sha256: Sha256,
  entries: Iterable<StoredAuditEntry>,
  from: ChainHead = emptyChain,
): Result<ChainHead, BrokenEntry> {
  let head = from;
  for (const stored of entries) {
    const next = followEntry(sha256, head, stored);
    if (!next.ok) return next;
    head = next.value;
  }
  return ok(head);
}

function bytesOfHex(hex: string): Uint8Array {
  if (!/^([0-9a-f]{2})*$/.test(hex)) throw new Error('Not lower-case hex');
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) =>
    Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16),
  );
}
