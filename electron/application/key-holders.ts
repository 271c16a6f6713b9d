import type { UserId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { NewKey } from './key-ring.ts';
import type { KeyHolderRow, Store } from './ports.ts';
import type { Change, UnitOfWork } from './workspace.ts';

type Notes = Change<null>['notes'];

/** The slots that somebody can open the vault with. */
export const keysOfUser = (holders: readonly KeyHolderRow[], userId: UserId): readonly string[] =>
  holders
    .filter(({ holder, retiredAt }) => !retiredAt && holder.kind === 'user' && holder.userId === userId)
    .map(({ slotId }) => slotId);

/** Whether somebody has access to the vault. */
export const isActive = (holders: readonly KeyHolderRow[], userId: UserId): boolean =>
  keysOfUser(holders, userId).length > 0;

/** Every key in use but those, each with the public key that the store knows; a key that it does not know cannot be kept. */
export function keysToKeep(
  holders: readonly KeyHolderRow[],
  gone: readonly string[],
): Result<ReadonlyMap<string, string>, { readonly kind: 'keys-tampered' }> {
  const keep = new Map<string, string>();
  for (const { slotId, keys, retiredAt } of holders) {
    if (retiredAt || gone.includes(slotId)) continue;
    if (!keys) return fail({ kind: 'keys-tampered' });
    keep.set(slotId, keys.box);
  }
  return ok(keep);
}

/**
 * Lets a new key open the vault: first the store and the trail say whose it is, then the header gets it. What a crash leaves in
 * between is a holder without a key, who is taken back at the next opening; a header that cannot be written takes it back at once.
 */
export async function putKey(
  unitOfWork: UnitOfWork,
  key: NewKey,
  record: (store: Store) => Promise<Notes>,
): Promise<void> {
  const notes = await unitOfWork.change<Notes, never>(async (store) => {
    const made = await record(store);
    return ok({ value: made, notes: made });
  });
  if (!notes.ok) return;
  try {
    key.put();
  } catch (error) {
    const [first, ...rest] = notes.value;
    await unitOfWork.change<null, never>(async (store) => {
      await store.keyHolders.retire(key.slotId);
      const failed = { outcome: 'serious-failure' } as const;
      return ok({ value: null, notes: [{ ...first, ...failed }, ...rest.map((note) => ({ ...note, ...failed }))] });
    });
    throw error;
  }
}
