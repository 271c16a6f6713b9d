import type { UserId } from '../../shared/kernel/record-id.ts';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { ProfessionalData, UserProfileData } from './ports.ts';
import type { EnteredVault, VaultEntry } from './vault-host.ts';
import type { Workspace } from './workspace.ts';

const autoLockKey = 'auto-lock-minutes';
const defaultAutoLockMinutes = 10;

/** Who is signed in, to which vault, and when it locks itself. */
export interface SessionView {
  readonly userId: UserId;
  readonly profile: UserProfileData;
  readonly vault: VaultEntry;
  readonly autoLockMinutes: number;
}

/** The session as the interface shows it. */
export async function describeSession({ entry, workspace }: EnteredVault): Promise<Result<SessionView, never>> {
  const { user, unitOfWork } = workspace;
  const [profile, minutes] = await unitOfWork.read(
    async (store) =>
      [
        (await store.users.all()).find((row) => row.id === user.id)?.profile,
        await store.settings.read(autoLockKey),
      ] as const,
  );
  if (!profile) throw new Error('The user of this session is not in the store');
  return ok({
    userId: user.id,
    profile,
    vault: entry,
    autoLockMinutes: typeof minutes === 'number' ? minutes : defaultAutoLockMinutes,
  });
}

/** Changes after how many minutes without input the vault locks itself. */
export async function setAutoLock(
  { unitOfWork }: Workspace,
  { minutes }: { readonly minutes: number },
): Promise<Result<null, never>> {
  return unitOfWork.change<null, never>(async (store) => {
    await store.settings.write(autoLockKey, minutes);
    return ok({
      value: null,
      notes: [{ kind: 'settings-change', object: { type: 'setting' }, fields: ['autoLockMinutes'] }],
    });
  });
}

/** Changes the professional details that go into reports. */
export async function updateProfile(
  { unitOfWork, user }: Workspace,
  { professional }: { readonly professional: ProfessionalData },
): Promise<Result<null, never>> {
  return unitOfWork.change<null, never>(async (store) => {
    const row = (await store.users.all()).find((candidate) => candidate.id === user.id);
    if (!row) throw new Error('The user of this session is not in the store');
    await store.users.save({ ...row, profile: { ...row.profile, professional } });
    return ok({
      value: null,
      notes: [{ kind: 'user-change', object: { type: 'user', id: user.id }, fields: ['professional'] }],
    });
  });
}
