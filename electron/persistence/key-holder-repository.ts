import { UserId } from '../../shared/kernel/record-id.ts';
import type { KeyHolderRow, Store } from '../application/ports.ts';
import type { Tables } from './tables.ts';
import type { WriteScope } from './unit-of-work.ts';

type StoredHolder = Tables['key_holder'];

const holderOf = (row: StoredHolder): KeyHolderRow => ({
  slotId: row.slot_id,
  holder: whoseKey(row),
  ...(row.box_key && row.signing_key ? { keys: { box: row.box_key, signing: row.signing_key } } : {}),
  madeAt: row.created_at,
  ...(row.retired_at ? { retiredAt: row.retired_at } : {}),
});

function whoseKey({ user_id, form, made_by, slot_id }: StoredHolder): KeyHolderRow['holder'] {
  if (user_id) return { kind: 'user', userId: UserId.parse(user_id) };
  if (form && made_by) return { kind: 'recovery', form, madeBy: UserId.parse(made_by) };
  throw new Error(`key_holder ${slot_id}: nobody holds it`);
}

/** Who holds or held a way to the root key, oldest first. Rows stay; a key that was taken away is marked as such. */
export function keyHolderRepository({ tx, at }: WriteScope): Store['keyHolders'] {
  return {
    async all() {
      const rows = await tx.selectFrom('key_holder').selectAll().orderBy('created_at').orderBy('slot_id').execute();
      return rows.map(holderOf);
    },
    async insert({ slotId, holder, keys }) {
      const ofUser = holder.kind === 'user';
      await tx
        .insertInto('key_holder')
        .values({
          slot_id: slotId,
          kind: holder.kind,
          user_id: ofUser ? holder.userId : null,
          form: ofUser ? null : holder.form,
          made_by: ofUser ? null : holder.madeBy,
          box_key: keys?.box ?? null,
          signing_key: keys?.signing ?? null,
          created_at: at,
          retired_at: null,
        })
        .execute();
    },
    async retire(slotId) {
      await tx
        .updateTable('key_holder')
        .set({ retired_at: at })
        .where('slot_id', '=', slotId)
        .where('retired_at', 'is', null)
        .execute();
    },
  };
}
