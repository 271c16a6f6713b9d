import type { Kysely, Transaction } from 'kysely';
import type { Actor, AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { UnlockedKeys } from '../vault/unlocked-keys.ts';
import type { Tables } from './tables.ts';

/*
 * Header and store are two files, and a crash may come between two writes. A row of `key_holder` is therefore written before its slot gets
 * into the header, and retired after its slot has left it. So nobody ever has a key that the store does not know of, and whatever
 * lies between is told by the header: a row whose slot is not there belongs to a key that was never given out, or was taken away.
 * A key that was taken away with a rotation has no such moment: see `rewrite-store.ts`.
 */

/** Why a sound key does not let its holder in. */
type HolderRefused =
  /** The slot belongs to nobody, or its key was taken away: an older header was put back. */
  | { readonly kind: 'no-holder' }
  /** The slot was made by somebody else than the one whom the store knows. */
  | { readonly kind: 'keys-tampered' };

/** The person whose slot was opened, when the store agrees that it is theirs. */
export async function admitHolder(
  db: Kysely<Tables>,
  { slotId, publicKeys }: Pick<UnlockedKeys, 'slotId' | 'publicKeys'>,
): Promise<Result<Actor, HolderRefused>> {
  const row = await db
    .selectFrom('key_holder')
    .innerJoin('user', 'user.id', 'key_holder.user_id')
    .select(['user.id', 'user.role', 'box_key', 'signing_key'])
    .where('key_holder.slot_id', '=', slotId)
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (!row) return fail({ kind: 'no-holder' });
  // A vault of version 1 had no such keys: they are kept from now on.
  const theirs = row.box_key === null || (row.box_key === publicKeys.box && row.signing_key === publicKeys.signing);
  return theirs ? ok({ userId: row.id, role: row.role }) : fail({ kind: 'keys-tampered' });
}

/** Keeps the public keys of a holder from a vault of version 1; those that are known stay. */
export async function keepPublicKeys(
  tx: Transaction<Tables>,
  { slotId, publicKeys }: Pick<UnlockedKeys, 'slotId' | 'publicKeys'>,
): Promise<void> {
  await tx
    .updateTable('key_holder')
    .set({ box_key: publicKeys.box, signing_key: publicKeys.signing })
    .where('slot_id', '=', slotId)
    .where('box_key', 'is', null)
    .execute();
}

/** Retires the rows whose slots are not in the header, with what the trail is to say of each. */
export async function retireSlotless(
  tx: Transaction<Tables>,
  { slotIds, at }: { readonly slotIds: readonly string[]; readonly at: Instant },
): Promise<readonly AuditNote[]> {
  const gone = await tx
    .selectFrom('key_holder')
    .select(['slot_id', 'kind', 'user_id'])
    .where('retired_at', 'is', null)
    .where('slot_id', 'not in', slotIds)
    .execute();
  for (const { slot_id } of gone)
    await tx.updateTable('key_holder').set({ retired_at: at }).where('slot_id', '=', slot_id).execute();
  return gone.map(
    ({ slot_id, user_id }): AuditNote =>
      user_id
        ? { kind: 'user-change', object: { type: 'user', id: user_id }, fields: ['access'] }
        : { kind: 'delete', object: { type: 'recovery-kit', id: slot_id } },
  );
}
