import { randomUUID } from 'node:crypto';
import { addPerson } from '../../electron/application/manage-people.ts';
import { confirmRecovery, prepareRecovery } from '../../electron/application/manage-recovery-kits.ts';
import type { UserProfileData } from '../../electron/application/ports.ts';
import type { Workspace } from '../../electron/application/workspace.ts';
import { createWorkspaceStore } from '../../electron/persistence/create-workspace-store.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { rolesOf } from '../../shared/contract/route.ts';
import { UserId } from '../../shared/kernel/record-id.ts';
import { expectOk, testPassphrase, testUser } from './temp-vault.ts';

/** The second person of vaults in tests, and how that person unlocks. */
export const secondUser: UserProfileData = { name: 'Tweede Onderzoeker', role: 'forensic-nurse' };
export const secondPassphrase = 'de tweede testzin';

/** What the use-cases around people take, over an open vault. */
export type PeopleOffice = Pick<Workspace, 'keyRing' | 'unitOfWork' | 'user' | 'ids' | 'trail'>;

/** The office of whoever opened the vault, as its first user. */
export const officeOf = (vault: OpenedVault): PeopleOffice => ({
  keyRing: vault.keyRing,
  unitOfWork: createWorkspaceStore(vault.unitOfWork),
  user: {
    id: UserId.parse(vault.user.userId),
    role: testUser.role,
    roles: rolesOf({ ...testUser, administers: true }),
    name: testUser.name,
  },
  ids: { next: () => randomUUID() },
  trail: { vaultId: vault.vaultId, sourceId: vault.sourceId, check: () => vault.checkTrail() },
});

/** Adds the second person; the first is at the keyboard. */
export async function addSecondPerson(vault: OpenedVault): Promise<UserId> {
  const input = { passphrase: testPassphrase, profile: secondUser, newPassphrase: secondPassphrase };
  return expectOk(await addPerson(officeOf(vault), input)).userId;
}

/** A recovery kit that opens the vault, and its words as somebody would type them. */
export interface TestKit {
  readonly kitId: string;
  readonly words: readonly string[];
}

/** Makes and confirms a recovery kit. */
export async function makeKit(vault: OpenedVault, form: 'kit' | 'shares' = 'kit'): Promise<TestKit> {
  const office = officeOf(vault);
  const { kitId, parts, checks } = expectOk(await prepareRecovery(office, { passphrase: testPassphrase, form }));
  const words = checks.map(({ part, position }) => parts[part]?.[position] ?? '');
  expectOk(await confirmRecovery(office, { kitId, words }));
  return { kitId, words: parts.map((part) => part.join(' ')) };
}

/** The newest entries of the trail: what they say, without when and where. */
export async function newestEntries(vault: OpenedVault, limit: number) {
  const lines = await vault.readTrail({ limit });
  return lines.map(({ entry: { kind, outcome, objectType, objectId, userId, fields } }) => ({
    kind,
    outcome,
    objectType,
    objectId,
    userId,
    ...(fields ? { fields } : {}),
  }));
}
