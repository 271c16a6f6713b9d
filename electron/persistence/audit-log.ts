import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { ReadonlyKysely } from 'kysely/readonly';
import {
  type BrokenEntry,
  type ChainHead,
  emptyChain,
  linkEntry,
  type Sha256,
  type StoredAuditEntry,
  verifyChain,
} from '../../shared/domain/audit/audit-chain.ts';
import { AuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import { canonicalJson } from '../../shared/domain/audit/canonical-json.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { decodeBody } from './row-codecs.ts';
import type { Tables } from './tables.ts';

const rowsPerRead = 1000;

/** Anything that can read the store. */
type Reader = Pick<ReadonlyKysely<Tables>, 'selectFrom'>;

/** SHA-256 as the chain wants it. */
export const sha256: Sha256 = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** The last entry's number and hash. */
export async function readChainHead(db: Reader): Promise<ChainHead> {
  const last = await db
    .selectFrom('audit')
    .select(['sequence', 'hash'])
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ?? emptyChain;
}

/** The hash of one entry, or `undefined` when the trail is shorter. */
export async function readEntryHash(db: Reader, sequence: number): Promise<string | undefined> {
  if (sequence === emptyChain.sequence) return emptyChain.hash;
  const row = await db.selectFrom('audit').select('hash').where('sequence', '=', sequence).executeTakeFirst();
  return row?.hash;
}

/** Adds entries at the end of the trail, within the caller's transaction; gives the new head. */
export async function appendEntries(db: Kysely<Tables>, entries: readonly AuditEntry[]): Promise<ChainHead> {
  let head = await readChainHead(db);
  for (const entry of entries) {
    const { sequence, hash, previousHash, entryJson } = linkEntry(sha256, head, canonicalJson(AuditEntry.parse(entry)));
    await db
      .insertInto('audit')
      .values({ sequence, hash, previous_hash: previousHash, entry_json: entryJson })
      .execute();
    head = { sequence, hash };
  }
  return head;
}

/** Told how many entries of how many were checked. */
export type TrailProgress = (done: number, total: number) => void;

/** Checks the whole trail from its first entry: the head, or the first broken entry by number. */
export async function verifyTrail(db: Reader, onProgress?: TrailProgress): Promise<Result<ChainHead, BrokenEntry>> {
  let head = emptyChain;
  const { sequence: total } = await readChainHead(db);
  for (;;) {
    const entries = await readEntries(db, head === emptyChain ? Number.MIN_SAFE_INTEGER : head.sequence);
    if (entries.length === 0) return ok(head);
    const next = verifyChain(sha256, entries, head);
    if (!next.ok) return next;
    head = next.value;
    onProgress?.(head.sequence, total);
  }
}

/** Which of these events the trail already holds. */
export async function knownEvents(db: Reader, eventIds: readonly string[]): Promise<ReadonlySet<string>> {
  const known = new Set<string>();
  for (const eventId of eventIds) {
    const row = await db.selectFrom('audit').select('event_id').where('event_id', '=', eventId).executeTakeFirst();
    if (row) known.add(row.event_id);
  }
  return known;
}

/** A numbered entry of the trail. */
export interface NumberedEntry {
  readonly sequence: number;
  readonly entry: AuditEntry;
}

/** A row of the trail with its entry read and checked. */
export const storedEntryOf = ({ sequence, hash, previousHash, entryJson }: StoredAuditEntry) => ({
  sequence,
  hash,
  previousHash,
  entryJson,
  entry: decodeBody(AuditEntry, entryJson, { table: 'audit', id: String(sequence) }),
});

/** When an entry was written, or `undefined` when the trail is shorter. */
export async function readEntryMoment(db: Reader, sequence: number): Promise<string | undefined> {
  const row = await db.selectFrom('audit').select('at').where('sequence', '=', sequence).executeTakeFirst();
  return row?.at;
}

/** The newest entries first, of one case where given. */
export async function readTrail(
  db: Reader,
  query: { readonly caseId?: string | undefined; readonly limit: number },
): Promise<readonly NumberedEntry[]> {
  const base = db.selectFrom('audit').select(['sequence', 'entry_json']).orderBy('sequence', 'desc').limit(query.limit);
  const rows = await (query.caseId === undefined ? base : base.where('case_id', '=', query.caseId)).execute();
  return rows.map(({ sequence, entry_json }) => ({
    sequence,
    entry: decodeBody(AuditEntry, entry_json, { table: 'audit', id: String(sequence) }),
  }));
}

async function readEntries(db: Reader, after: number): Promise<readonly StoredAuditEntry[]> {
  return db
    .selectFrom('audit')
    .select(['sequence', 'hash', 'previous_hash as previousHash', 'entry_json as entryJson'])
    .where('sequence', '>', after)
    .orderBy('sequence')
    .limit(rowsPerRead)
    .execute();
}
