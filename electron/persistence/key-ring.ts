import type { Actor } from '../../shared/domain/audit/audit-entry.ts';
import { isDiskFull } from '../../shared/kernel/disk-full.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { FailedAttempt, KeyAccess, KeyRing, Rotation, TooManyKeys } from '../application/key-ring.ts';
import { addSlot } from '../vault/add-slot.ts';
import { defaultArgon2 } from '../vault/argon2-parameters.ts';
import { changeSecret } from '../vault/change-secret.ts';
import { type MadeSlot, makeSlot } from '../vault/key-slot.ts';
import { checkNewPassphrase } from '../vault/passphrase.ts';
import { prepareRotation } from '../vault/prepare-rotation.ts';
import { reauthenticate } from '../vault/reauthenticate.ts';
import type { RootAccess } from '../vault/root-access.ts';
import { readVaultHeader, type VaultHeader, writeVaultHeader } from '../vault/vault-header.ts';
import { createStore } from './create-store.ts';
import { createPendingKits, type PendingKits } from './pending-kits.ts';
import { rewriteStore } from './rewrite-store.ts';
import { settleAttempts } from './settle-attempts.ts';
import { createUnitsOfWork } from './unit-of-work.ts';
import type { VaultParts, VaultSurroundings } from './vault-parts.ts';

/** Whose keys they are, and where. */
export interface KeyRingRequest {
  readonly surroundings: VaultSurroundings;
  readonly parts: VaultParts;
  readonly actor: Actor;
}

/** The keys of an open vault. */
export function openKeyRing(request: KeyRingRequest): KeyRing {
  const { surroundings } = request;
  const kits = createPendingKits();
  let last: Promise<unknown> = Promise.resolve();
  return {
    checkPassphrase: checkNewPassphrase,
    confirm: (passphrase, work) => {
      const turn = last.then(async () => {
        const access = await askAgain(request, passphrase);
        if (!access.ok) return access;
        try {
          return await work(accessTo(request, { access: access.value, kits }));
        } finally {
          access.value.destroy();
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
    confirmKit: (kitId, words) => {
      const kit = kits.confirm(kitId, words);
      if (!kit.ok) return kit;
      const added = asNewKey(surroundings.dir, kit.value.made);
      if (!added.ok) return added;
      return ok({
        ...added.value,
        form: kit.value.form,
        put: () => {
          added.value.put();
          kits.forget(kitId);
        },
      });
    },
  };
}

/** Tries the passphrase of the acting person; what that leaves in `pending.log` goes into the trail at once. */
async function askAgain(request: KeyRingRequest, passphrase: string): Promise<Result<RootAccess, FailedAttempt>> {
  const { surroundings, parts } = request;
  const { dir, clock, ids } = surroundings;
  const tried = await reauthenticate({ dir, clock, ids, slotId: parts.keys.slotId, passphrase });
  await settleAttempts({ dir, parts }, tried.ok);
  if (tried.ok) return tried;
  const { error } = tried;
  if (error.kind === 'wrong-passphrase' || error.kind === 'unlock-delayed') return fail(error);
  throw new Error(`The header of an open vault cannot be used (${error.kind})`);
}

interface Accessed {
  readonly access: RootAccess;
  readonly kits: PendingKits;
}

function accessTo(request: KeyRingRequest, { access, kits }: Accessed): KeyAccess {
  const { dir, ids, argon2: parameters = defaultArgon2 } = request.surroundings;
  const { vaultId } = access.header;
  return {
    makeKey: async (passphrase) => {
      const slot = { vaultId, slotId: ids(), kind: 'user', parameters } as const;
      return asNewKey(dir, await makeSlot(access.root, passphrase, slot));
    },
    changePassphrase: async (newPassphrase) => {
      const header = await changeSecret(access, newPassphrase, parameters);
      return header.ok ? ok({ put: () => writeVaultHeader(dir, header.value) }) : header;
    },
    prepareKit: (form) => kits.prepare({ access, form, slotId: ids() }),
    rotate: async (rotation) => {
      const rotated = await rotate(request, access, rotation);
      // Their keys lead to the root key that was.
      if (rotated.ok) kits.forgetAll();
      return rotated;
    },
  };
}

/** A slot as it can be added to the header, which is read again: other slots may have come in the meantime. */
function asNewKey(dir: string, { slot, publicKeys }: MadeSlot) {
  const room = addSlot(presentHeader(dir), slot);
  if (!room.ok) return room satisfies Result<never, TooManyKeys>;
  const put = () => {
    const header = addSlot(presentHeader(dir), slot);
    if (!header.ok) throw new Error('The last key slot was taken in the meantime');
    writeVaultHeader(dir, header.value);
  };
  return ok({ slotId: slot.id, keys: publicKeys, put });
}

/** The header of an open vault as it is now; opening has replaced one of version 1. */
export function presentHeader(dir: string): VaultHeader {
  const header = readVaultHeader(dir);
  if (header.ok && header.value.version === 2) return header.value;
  throw new Error('The header of an open vault cannot be used');
}

async function rotate(
  request: KeyRingRequest,
  access: RootAccess,
  { keep, amend }: Rotation,
): ReturnType<KeyAccess['rotate']> {
  const { surroundings, parts, actor } = request;
  const { dir, clock, ids, onRewriteStep } = surroundings;
  const prepared = prepareRotation(access, keep);
  if (!prepared.ok) return prepared;
  const { header, keys } = prepared.value;
  const amendCopy = createCopyAmender({ clock, ids, sourceId: parts.sourceId, actor, amend });
  try {
    await parts.unitsOfWork.alone(async () => {
      await parts.sealer.catchUp();
      const store = await rewriteStore({
        dir,
        store: parts.store,
        presentKey: parts.keys.database,
        nextKey: keys.database,
        nextSalt: header.databaseSalt,
        amend: amendCopy,
        commit: () => writeVaultHeader(dir, header),
        onStep: onRewriteStep,
      });
      parts.replace(keys, store);
      await parts.sealer.seal();
    });
    return ok(null);
  } catch (error) {
    keys.destroy();
    if (isDiskFull(error)) return fail({ kind: 'disk-full' });
    throw error;
  }
}

interface Amending extends Pick<VaultSurroundings, 'clock' | 'ids'>, Pick<Rotation, 'amend'> {
  readonly sourceId: string;
  readonly actor: Actor;
}

/** One transaction in a copy of the store, with its entries and its count, but without a seal: nothing vouches for the copy yet. */
function createCopyAmender({
  clock,
  ids,
  sourceId,
  actor,
  amend,
}: Amending): Parameters<typeof rewriteStore>[0]['amend'] {
  const nothing = async () => undefined;
  return async (db) => {
    const units = createUnitsOfWork({
      db: () => db,
      sealer: { seal: nothing, catchUp: nothing },
      clock,
      ids,
      sourceId,
    });
    await units
      .of(actor)
      .change<null, never>(async (scope) => ok({ value: null, notes: await amend(createStore(scope)) }));
  };
}
