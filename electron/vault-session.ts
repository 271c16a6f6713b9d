import type { CoreEvent } from '../shared/contract/core-event.ts';
import { rolesOf } from '../shared/contract/route.ts';
import { UserId } from '../shared/kernel/record-id.ts';
import type { KeyRing } from './application/key-ring.ts';
import type { EnteredVault, VaultEntry } from './application/vault-host.ts';
import { createVaultStandards, readKeptEditions } from './application/vault-standards.ts';
import type { ShippedStandards, UnitOfWork, Workspace } from './application/workspace.ts';
import { createWorkspaceStore } from './persistence/create-workspace-store.ts';
import type { OpenedVault } from './persistence/opened-vault.ts';
import { RewriteUnfinished } from './persistence/rewrite-store.ts';

/** What a workspace needs besides the vault itself. */
export type WorkspaceServices = Omit<
  Workspace,
  'user' | 'unitOfWork' | 'trail' | 'keyRing' | 'signer' | 'files' | 'openedCases' | 'standards'
> & { readonly standards: ShippedStandards };

/** The vault that is open, if any. */
export interface VaultSession {
  current(): EnteredVault | undefined;
  enter(entry: VaultEntry, vault: OpenedVault): Promise<EnteredVault>;
  /** Reads the name and the rights of the person at the keyboard anew. */
  refreshUser(): Promise<void>;
  /** Locks; nothing happens when no vault is open. */
  close(): Promise<void>;
}

/** No vault is open yet. */
export function createSession(
  services: WorkspaceServices,
  onTrouble: (error: unknown) => void,
  tell?: (event: CoreEvent) => void,
): VaultSession {
  let open: { readonly vault: OpenedVault; readonly entered: EnteredVault } | undefined;
  const close = async () => {
    const closing = open;
    open = undefined;
    await closing?.vault.close();
  };
  return {
    current: () => open?.entered,
    close,
    enter: async (entry, vault) => {
      const workspace = await workspaceOf(services, vault, tell);
      const keyRing = lockedWhenUnfinished(vault.keyRing, () => close().catch(onTrouble));
      const entered = { entry, workspace: { ...workspace, keyRing } };
      open = { vault, entered };
      return entered;
    },
    refreshUser: async () => {
      if (!open) return;
      const { vault, entered } = open;
      const { workspace, entry } = entered;
      const user = await userOf(workspace.unitOfWork, workspace.user.id);
      open = { vault, entered: { entry, workspace: { ...workspace, user } } };
    },
  };
}

async function workspaceOf(
  services: WorkspaceServices,
  vault: OpenedVault,
  tell?: (event: CoreEvent) => void,
): Promise<Workspace> {
  const unitOfWork = createWorkspaceStore(vault.unitOfWork);
  return {
    ...services,
    standards: createVaultStandards(services.standards, await unitOfWork.read(readKeptEditions)),
    user: await userOf(unitOfWork, UserId.parse(vault.user.userId)),
    unitOfWork,
    trail: {
      vaultId: vault.vaultId,
      sourceId: vault.sourceId,
      check: () => vault.checkTrail((done, total) => tell?.({ type: 'progress', task: 'trail-check', done, total })),
    },
    keyRing: vault.keyRing,
    signer: vault.signer,
    files: vault.files,
    openedCases: new Set(),
  };
}

/** A store that was rewritten and could not be opened again is finished at the next opening: there is nothing left to work with here. */
const lockedWhenUnfinished = (keyRing: KeyRing, lock: () => Promise<void>): KeyRing => ({
  ...keyRing,
  confirm: async (passphrase, work) => {
    try {
      return await keyRing.confirm(passphrase, work);
    } catch (error) {
      if (error instanceof RewriteUnfinished) await lock();
      throw error;
    }
  },
});

async function userOf(unitOfWork: UnitOfWork, id: UserId): Promise<Workspace['user']> {
  const users = await unitOfWork.read((store) => store.users.all());
  const profile = users.find((row) => row.id === id)?.profile;
  if (!profile) throw new Error('The key slot belongs to no user');
  return { id, role: profile.role, roles: rolesOf(profile), name: profile.name };
}
