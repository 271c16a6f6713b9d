import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import { changedFields } from './changed-fields.ts';
import { isActive, keysOfUser, keysToKeep, putKey } from './key-holders.ts';
import type { FailedAttempt, PassphraseUnfit, TooManyKeys } from './key-ring.ts';
import type { KeyHolderRow, UserProfileData, UserRow } from './ports.ts';
import type { Workspace } from './workspace.ts';

type Refused<Kind extends string> = { readonly kind: Kind };

/** What changing the people of a vault takes. */
type Office = Pick<Workspace, 'keyRing' | 'unitOfWork' | 'user' | 'ids' | 'trail'>;

/** Adds somebody with a key of their own to the people of the vault. */
export async function addPerson(
  { keyRing, unitOfWork, ids }: Pick<Office, 'keyRing' | 'unitOfWork' | 'ids'>,
  input: { readonly passphrase: string; readonly profile: UserProfileData; readonly newPassphrase: string },
): Promise<Result<{ readonly userId: UserId }, FailedAttempt | PassphraseUnfit | TooManyKeys>> {
  const { passphrase, profile, newPassphrase } = input;
  const fit = keyRing.checkPassphrase(newPassphrase);
  if (!fit.ok) return fit;
  return keyRing.confirm(passphrase, async (access) => {
    const made = await access.makeKey(newPassphrase);
    if (!made.ok) return made;
    const userId = UserId.parse(ids.next());
    await putKey(unitOfWork, made.value, async (store) => {
      await store.users.insert({ id: userId, profile });
      const { slotId, keys } = made.value;
      await store.keyHolders.insert({ slotId, holder: { kind: 'user', userId }, keys });
      return [{ kind: 'create', object: { type: 'user', id: userId } }];
    });
    return ok({ userId });
  });
}

/** Changes the name, the role and the rights of somebody; what goes into reports is theirs to change. */
export async function updatePerson(
  { unitOfWork }: Pick<Office, 'unitOfWork'>,
  { userId, profile }: { readonly userId: UserId; readonly profile: Omit<UserProfileData, 'professional'> },
): Promise<Result<null, Refused<'not-found' | 'last-administrator'>>> {
  return unitOfWork.change<null, Refused<'not-found' | 'last-administrator'>>(async (store) => {
    const [users, holders] = [await store.users.all(), await store.keyHolders.all()];
    const person = users.find(({ id }) => id === userId && isActive(holders, id));
    if (!person) return fail({ kind: 'not-found' });
    const { professional } = person.profile;
    const changed: UserRow = { id: userId, profile: { ...profile, ...(professional ? { professional } : {}) } };
    const after = users.map((user) => (user.id === userId ? changed : user));
    if (!hasAdministrator(after, holders)) return fail({ kind: 'last-administrator' });
    await store.users.save(changed);
    const fields = changedFields(person.profile, changed.profile);
    return ok({ value: null, notes: [{ kind: 'user-change', object: { type: 'user', id: userId }, fields }] });
  });
}

type RemovalRefused =
  | FailedAttempt
  | Refused<'not-found' | 'own-account' | 'last-administrator' | 'keys-tampered' | 'disk-full'>;

/** Takes somebody's key away and gives the vault other keys. The person's name stays with what they did. */
export async function removePerson(
  { keyRing, unitOfWork, user, trail }: Omit<Office, 'ids'>,
  { userId, passphrase }: { readonly userId: UserId; readonly passphrase: string },
): Promise<Result<null, RemovalRefused>> {
  if (userId === user.id) return fail({ kind: 'own-account' });
  return keyRing.confirm<null, RemovalRefused>(passphrase, async (access) => {
    const [users, holders] = await unitOfWork.read(
      async (store) => [await store.users.all(), await store.keyHolders.all()] as const,
    );
    const gone = keysOfUser(holders, userId);
    if (gone.length === 0) return fail({ kind: 'not-found' });
    const staying = holders.filter(({ slotId }) => !gone.includes(slotId));
    if (!hasAdministrator(users, staying)) return fail({ kind: 'last-administrator' });
    const keep = keysToKeep(holders, gone);
    if (!keep.ok) return keep;
    return access.rotate({
      keep: keep.value,
      amend: async (store) => {
        for (const slotId of gone) await store.keyHolders.retire(slotId);
        const removed: AuditNote = { kind: 'user-change', object: { type: 'user', id: userId }, fields: ['access'] };
        return [removed, { kind: 'key-rotation', object: { type: 'vault', id: trail.vaultId } }];
      },
    });
  });
}

/** Gives the acting person another passphrase. The trail has it before it holds; if it then cannot be written, the trail has that too. */
export async function changePassphrase(
  { keyRing, unitOfWork, user }: Omit<Office, 'ids' | 'trail'>,
  { passphrase, newPassphrase }: { readonly passphrase: string; readonly newPassphrase: string },
): Promise<Result<null, FailedAttempt | PassphraseUnfit>> {
  const fit = keyRing.checkPassphrase(newPassphrase);
  if (!fit.ok) return fit;
  return keyRing.confirm(passphrase, async (access) => {
    const changed = await access.changePassphrase(newPassphrase);
    if (!changed.ok) return changed;
    const note = { kind: 'passphrase-change', object: { type: 'user', id: user.id } } as const;
    await unitOfWork.change<null, never>(async () => ok({ value: null, notes: [note] }));
    try {
      changed.value.put();
    } catch (error) {
      const failed = { ...note, outcome: 'serious-failure' } as const;
      await unitOfWork.change<null, never>(async () => ok({ value: null, notes: [failed] }));
      throw error;
    }
    return ok(null);
  });
}

/** As `rolesOf` of the contract has it: by role, or by the right that somebody has besides. */
const hasAdministrator = (users: readonly UserRow[], holders: readonly KeyHolderRow[]): boolean =>
  users.some(
    ({ id, profile }) => isActive(holders, id) && (profile.role === 'administrator' || profile.administers === true),
  );
