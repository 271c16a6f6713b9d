import type { Kysely } from 'kysely';
import { type Actor, composeAuditEntry } from '../../shared/domain/audit/audit-entry.ts';
import type { PendingEvent } from '../vault/pending-log.ts';
import { appendEntries, knownEvents } from './audit-log.ts';
import type { Tables } from './tables.ts';

interface Place {
  readonly vaultId: string;
  readonly sourceId: string;
}

/**
 * Puts into the trail what happened outside a unit of work: failed attempts and refused calls, each at its own moment and once, however
 * often it is called. An attempt in an open vault is that of the person whose passphrase was asked.
 */
export async function foldPendingEvents(
  db: Kysely<Tables>,
  events: readonly PendingEvent[],
  { vaultId, sourceId }: Place,
): Promise<void> {
  const known = await knownEvents(
    db,
    events.map(({ id }) => id),
  );
  for (const { id: eventId, at, kind, refused, slotId } of events.filter(({ id }) => !known.has(id))) {
    const object = { type: 'vault', id: vaultId } as const;
    const actor = slotId === undefined ? undefined : await actorOfSlot(db, slotId);
    const note = { kind, object, outcome: 'serious-failure', ...(refused ? { refused } : {}) } as const;
    await appendEntries(db, [composeAuditEntry(note, { eventId, at, sourceId, actor })]);
  }
}

/** Whose key slot it is, or was. */
async function actorOfSlot(db: Kysely<Tables>, slotId: string): Promise<Actor | undefined> {
  const row = await db
    .selectFrom('key_holder')
    .innerJoin('user', 'user.id', 'key_holder.user_id')
    .select(['user.id', 'user.role'])
    .where('key_holder.slot_id', '=', slotId)
    .executeTakeFirst();
  return row && { userId: row.id, role: row.role };
}
