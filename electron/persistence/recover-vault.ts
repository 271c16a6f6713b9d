import { randomBytes } from 'node:crypto';
import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type { UserRow } from '../application/ports.ts';
import { defaultArgon2 } from '../vault/argon2-parameters.ts';
import { countFailure } from '../vault/attempt-secret.ts';
import { keyLength } from '../vault/derive-keys.ts';
import { makeSlotOfSeed } from '../vault/key-slot.ts';
import { checkNewPassphrase, type PassphraseRefused } from '../vault/passphrase.ts';
import { type RecoveryPartsRefused, readRecoveryParts } from '../vault/recovery-words.ts';
import { type RootAccess, rootAccess } from '../vault/root-access.ts';
import { destroyKey, revealKey, SecretKey } from '../vault/secret-key.ts';
import { type RecoveryRefused, unlockByRecovery } from '../vault/unlock-by-recovery.ts';
import { unlockKeys } from '../vault/unlocked-keys.ts';
import { type VaultHeader, writeVaultHeader } from '../vault/vault-header.ts';
import { createStore } from './create-store.ts';
import { presentHeader } from './key-ring.ts';
import { type OpenedParts, type OpenPartsRefused, openParts } from './open-parts.ts';
import { enterVault, type OpenUnlockedRequest, type OpenVaultRefused } from './open-vault.ts';
import type { OpenedVault } from './opened-vault.ts';
import type { WriteScope } from './unit-of-work.ts';

interface RecoveryRequest extends OpenUnlockedRequest {
  /** The words of a kit, or of at least two shares, each as it was typed. */
  readonly words: readonly string[];
}

type WordsRefused = RecoveryPartsRefused | RecoveryRefused;

export type RecoveryPeopleRefused = WordsRefused | OpenPartsRefused | { readonly kind: 'keys-tampered' };

export type RecoverRefused =
  | RecoveryPeopleRefused
  | OpenVaultRefused
  | PassphraseRefused
  | { readonly kind: 'not-found' };

/** Whom the words of a kit can let in again. That somebody looked stands in the trail; otherwise nothing changes. */
export function readRecoveryPeople(
  request: RecoveryRequest,
): Promise<Result<readonly UserRow[], RecoveryPeopleRefused>> {
  return byRecovery(request, async (access, { parts }) => {
    const looked: AuditNote = { kind: 'read', object: { type: 'recovery-kit', id: access.slotId } };
    const people = await parts.unitsOfWork
      .of(undefined)
      .change<readonly UserRow[], never>(async (scope) => ok({ value: await activePeople(scope), notes: [looked] }));
    parts.end();
    return people;
  });
}

interface RecoverRequest extends RecoveryRequest {
  readonly userId: string;
  readonly newPassphrase: string;
}

/**
 * Gives somebody a new key under a new passphrase by the words of a kit, and opens the vault as that person. The store knows the new key
 * before the header has it, and retires the old one after the header has lost it: after a crash in between either the old
 * passphrase holds or the new one, and the kit in any case.
 */
export async function recoverVault(request: RecoverRequest): Promise<Result<OpenedVault, RecoverRefused>> {
  const fit = checkNewPassphrase(request.newPassphrase);
  if (!fit.ok) return fit;
  return byRecovery(request, async (access, opened): Promise<Result<OpenedVault, RecoverRefused>> => {
    const { parts } = opened;
    const replaced = await replaceKey(request, access, opened);
    if (!replaced.ok) return replaced;
    const keys = unlockKeys(replaced.value);
    replaced.value.destroy();
    if (!keys) throw new Error('Keys that were just made do not open');
    parts.replace(keys, parts.store);
    return enterVault(request, opened);
  });
}

/** Runs `work` on a store that the words have opened; the store is closed again when that is refused or fails. */
async function byRecovery<Value, Refused>(
  request: RecoveryRequest,
  work: (access: RootAccess, opened: OpenedParts) => Promise<Result<Value, Refused>>,
): Promise<Result<Value, Refused | RecoveryPeopleRefused>> {
  const read = await readRecoveryParts(request.words);
  if (!read.ok) return read;
  const { secret } = read.value;
  const unlocked = await unlockByRecovery({ ...request, secret }).finally(() => secret.fill(0));
  if (!unlocked.ok) return unlocked;
  const access = unlocked.value;
  try {
    const keys = unlockKeys(access);
    if (!keys) return fail({ kind: 'vault-damaged' } as const);
    const opened = await openParts(request, keys);
    if (!opened.ok) return opened;
    let done: Result<Value, Refused | RecoveryPeopleRefused> | undefined;
    try {
      const known = await checkKit(request, opened.value);
      done = known.ok ? await work(access, opened.value) : known;
      return done;
    } finally {
      if (!done?.ok) opened.value.parts.end();
    }
  } finally {
    access.destroy();
  }
}

type KitRefused =
  | { readonly kind: 'keys-tampered' }
  | { readonly kind: 'wrong-recovery'; readonly failures: number; readonly waitSeconds: number };

/** The store must know the kit, and not have taken it away: otherwise an older header was put back. */
async function checkKit(request: RecoveryRequest, { parts }: OpenedParts): Promise<Result<undefined, KitRefused>> {
  const { slotId, publicKeys } = parts.keys;
  const row = await parts.store.db
    .selectFrom('key_holder')
    .select(['box_key'])
    .where('slot_id', '=', slotId)
    .where('kind', '=', 'recovery')
    .where('retired_at', 'is', null)
    .executeTakeFirst();
  if (!row) return fail({ kind: 'wrong-recovery', ...countFailure(request) });
  return row.box_key === publicKeys.box ? ok(undefined) : fail({ kind: 'keys-tampered' });
}

/** The keys that people have now. */
async function presentKeys(
  scope: WriteScope,
): Promise<readonly { readonly slotId: string; readonly userId: string }[]> {
  const holders = await createStore(scope).keyHolders.all();
  return holders.flatMap(({ slotId, holder, retiredAt }) =>
    holder.kind === 'user' && !retiredAt ? [{ slotId, userId: holder.userId }] : [],
  );
}

async function activePeople(scope: WriteScope): Promise<readonly UserRow[]> {
  const keys = await presentKeys(scope);
  return (await createStore(scope).users.all()).filter(({ id }) => keys.some(({ userId }) => userId === id));
}

/** The new key of the person, in the store and in the header; the caller destroys the access. */
async function replaceKey(
  { dir, ids, newPassphrase, userId, argon2: parameters = defaultArgon2 }: RecoverRequest,
  { header, root, slotId: kitId }: RootAccess,
  { parts }: OpenedParts,
): Promise<Result<RootAccess, { readonly kind: 'not-found' }>> {
  const slotId = ids();
  const { vaultId } = header;
  const seed = new SecretKey(randomBytes(keyLength));
  const made = await makeSlotOfSeed({ root, seed }, newPassphrase, { vaultId, slotId, kind: 'user', parameters });
  const recorded = await parts.unitsOfWork.of(undefined).change(async (scope) => {
    const former = (await presentKeys(scope)).filter((key) => key.userId === userId).map((key) => key.slotId);
    if (former.length === 0) return fail({ kind: 'not-found' } as const);
    const holder = { kind: 'user', userId: UserId.parse(userId) } as const;
    await createStore(scope).keyHolders.insert({ slotId, holder, keys: made.publicKeys });
    const recovered: AuditNote = { kind: 'recover', object: { type: 'user', id: userId } };
    const byKit: AuditNote = { kind: 'recover', object: { type: 'recovery-kit', id: kitId } };
    return ok({ value: former, notes: [recovered, byKit] });
  });
  if (!recorded.ok) {
    destroyKey(seed);
    return recorded;
  }
  // Read again: until the vault was ours another process may have changed it.
  const present = presentHeader(dir);
  const slots = [...present.slots.filter(({ id }) => !recorded.value.includes(id)), made.slot];
  const next: VaultHeader = { ...present, slots };
  try {
    writeVaultHeader(dir, next);
  } catch (error) {
    destroyKey(seed);
    throw error;
  }
  const ownRoot = new SecretKey(Buffer.from(revealKey(root)));
  return ok(rootAccess({ header: next, slotId, root: ownRoot, seed }));
}
