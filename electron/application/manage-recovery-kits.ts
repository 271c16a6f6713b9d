import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { keysToKeep, putKey } from './key-holders.ts';
import type { FailedAttempt, KitForm, TooManyKeys } from './key-ring.ts';
import type { Workspace } from './workspace.ts';

interface KitToConfirm {
  readonly kitId: string;
  readonly parts: string[][];
  readonly checks: { readonly part: number; readonly position: number }[];
}

/** The words of a new recovery kit, shown once. Nothing is kept of it on disk, and it opens nothing, before it is confirmed. */
export async function prepareRecovery(
  { keyRing }: Pick<Workspace, 'keyRing'>,
  { passphrase, form }: { readonly passphrase: string; readonly form: KitForm },
): Promise<Result<KitToConfirm, FailedAttempt | TooManyKeys>> {
  return keyRing.confirm(passphrase, async (access) => {
    const prepared = await access.prepareKit(form);
    if (!prepared.ok) return prepared;
    const { kitId, parts, checks } = prepared.value;
    return ok({ kitId, parts: parts.map((words) => [...words]), checks: [...checks] });
  });
}

type ConfirmationRefused =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'words-differ'; readonly position: number };

/** Lets a prepared kit open the vault, once some of its words were typed back. */
export async function confirmRecovery(
  { keyRing, unitOfWork, user }: Pick<Workspace, 'keyRing' | 'unitOfWork' | 'user'>,
  { kitId, words }: { readonly kitId: string; readonly words: readonly string[] },
): Promise<Result<null, ConfirmationRefused>> {
  const confirmed = keyRing.confirmKit(kitId, words);
  if (!confirmed.ok) {
    // There was room for it when it was prepared; who took it since then must make another choice first.
    if (confirmed.error.kind === 'too-many-keys') return fail({ kind: 'not-found' });
    return fail(confirmed.error);
  }
  const kit = confirmed.value;
  await putKey(unitOfWork, kit, async (store) => {
    const holder = { kind: 'recovery', form: kit.form, madeBy: user.id } as const;
    await store.keyHolders.insert({ slotId: kitId, holder, keys: kit.keys });
    return [{ kind: 'create', object: { type: 'recovery-kit', id: kitId } }];
  });
  return ok(null);
}

type RevocationRefused = FailedAttempt | { readonly kind: 'not-found' | 'keys-tampered' | 'disk-full' };

/** Takes a kit's key away and gives the vault other keys. */
export async function revokeRecovery(
  { keyRing, unitOfWork, trail }: Pick<Workspace, 'keyRing' | 'unitOfWork' | 'trail'>,
  { kitId, passphrase }: { readonly kitId: string; readonly passphrase: string },
): Promise<Result<null, RevocationRefused>> {
  return keyRing.confirm<null, RevocationRefused>(passphrase, async (access) => {
    const holders = await unitOfWork.read((store) => store.keyHolders.all());
    const kit = holders.find(
      ({ slotId, holder, retiredAt }) => slotId === kitId && holder.kind === 'recovery' && !retiredAt,
    );
    if (!kit) return fail({ kind: 'not-found' });
    const keep = keysToKeep(holders, [kitId]);
    if (!keep.ok) return keep;
    return access.rotate({
      keep: keep.value,
      amend: async (store) => {
        await store.keyHolders.retire(kitId);
        return [
          { kind: 'delete', object: { type: 'recovery-kit', id: kitId } },
          { kind: 'key-rotation', object: { type: 'vault', id: trail.vaultId } },
        ];
      },
    });
  });
}
