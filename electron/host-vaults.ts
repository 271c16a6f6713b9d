import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { rolesOf } from '../shared/contract/route.ts';
import { UserId } from '../shared/kernel/record-id.ts';
import { fail, ok, type Result } from '../shared/kernel/result.ts';
import type {
  CreateRefused,
  CreateRequest,
  EnteredVault,
  OpenRefused,
  VaultEntry,
  VaultHost,
} from './application/vault-host.ts';
import type { Workspace } from './application/workspace.ts';
import { createAndOpenVault } from './persistence/create-and-open-vault.ts';
import { createWorkspaceStore } from './persistence/create-workspace-store.ts';
import { openVault } from './persistence/open-vault.ts';
import type { OpenedVault } from './persistence/opened-vault.ts';
import type { Argon2Parameters } from './vault/argon2-parameters.ts';
import { makeFolder } from './vault/atomic-file.ts';
import { openWorkstationRegister } from './vault/workstation-register.ts';

/** What a workspace needs besides the vault itself. */
export type WorkspaceServices = Omit<Workspace, 'user' | 'unitOfWork' | 'trail' | 'files' | 'openedCases'>;

/** Where vaults live on this workstation, and what their workspaces are made of. */
export interface VaultHostOptions {
  readonly userDataDir: string;
  readonly services: WorkspaceServices;
  /** A failed seal or another trouble that no caller waits for. */
  readonly onTrouble: (error: unknown) => void;
  /** Fills a new training vault with synthetic cases. */
  readonly fillTraining: (workspace: Workspace) => Promise<void>;
  /** Weaker than the default only for vaults that are thrown away; never below the floor. */
  readonly argon2?: Argon2Parameters | undefined;
}

/** The vaults of this workstation, with at most one open at a time. */
export interface HostedVaults extends VaultHost {
  /** Locks: notes it in the trail, closes the store, overwrites the keys. */
  close(): Promise<void>;
}

/** Opens and makes vaults on this workstation's disk. */
export function hostVaults(options: VaultHostOptions): HostedVaults {
  const { userDataDir, services } = options;
  const register = openWorkstationRegister(userDataDir);
  let open: { readonly vault: OpenedVault; readonly entered: EnteredVault } | undefined;
  const surroundings = {
    userDataDir,
    clock: services.clock.now,
    ids: services.ids.next,
    onSealFailed: options.onTrouble,
  };
  const close = async () => {
    const closing = open;
    open = undefined;
    await closing?.vault.close();
  };
  const enter = async (entry: VaultEntry, vault: OpenedVault): Promise<EnteredVault> => {
    const entered = { entry, workspace: await workspaceOf(services, vault) };
    open = { vault, entered };
    return entered;
  };
  return {
    list: () => register.vaults(),
    preferences: () => register.preferences(),
    setPreferences: (preferences) => register.setPreferences(preferences),
    current: () => open?.entered,
    close,
    async create(request) {
      const dir = folderOf(options, request);
      if (!dir.ok) return dir;
      await close();
      const { passphrase, user, label, training } = request;
      const made = await createAndOpenVault({
        ...surroundings,
        dir: dir.value,
        passphrase,
        firstUser: { ...user, administers: true },
        argon2: options.argon2,
      });
      if (!made.ok) return made;
      const entry = { id: made.value.vaultId, label, training, folder: dir.value };
      const entered = await enter(entry, made.value);
      if (training) await options.fillTraining(entered.workspace);
      register.add(entry);
      return ok(entered);
    },
    async unlock({ id, passphrase }) {
      const entry = register.vaults().find((candidate) => candidate.id === id);
      if (!entry) return fail({ kind: 'unknown-vault' });
      await close();
      const opened = await openVault({ ...surroundings, dir: entry.folder, passphrase });
      return opened.ok ? ok(await enter(entry, opened.value)) : fail(refusalOf(opened.error));
    },
  };
}

async function workspaceOf(services: WorkspaceServices, vault: OpenedVault): Promise<Workspace> {
  const unitOfWork = createWorkspaceStore(vault.unitOfWork);
  const id = UserId.parse(vault.user.userId);
  const profile = await unitOfWork.read(
    async (store) => (await store.users.all()).find((row) => row.id === id)?.profile,
  );
  if (!profile) throw new Error('The key slot belongs to no user');
  return {
    ...services,
    user: { id, role: profile.role, roles: rolesOf(profile), name: profile.name },
    unitOfWork,
    trail: { vaultId: vault.vaultId, sourceId: vault.sourceId, check: () => vault.checkTrail() },
    files: vault.files,
    openedCases: new Set(),
  };
}

/** The folder for a new vault: the chosen one, or a new one of the app's own, named by a random id. */
function folderOf(
  { userDataDir, services }: VaultHostOptions,
  { folder }: CreateRequest,
): Result<string, CreateRefused> {
  const chosen =
    folder === undefined ? join(userDataDir, 'vaults', services.ids.next()) : services.destinations.take(folder);
  if (chosen === undefined) return fail({ kind: 'unknown-destination' });
  try {
    if (!existsSync(chosen)) makeFolder(chosen);
    accessSync(chosen, constants.W_OK);
    return ok(chosen);
  } catch {
    return fail({ kind: 'folder-not-writable' });
  }
}

type StoreRefusal = Exclude<Awaited<ReturnType<typeof openVault>>, { readonly ok: true }>['error'];

/** A refusal as the window is told it: its kind and the numbers that help, no paths. */
function refusalOf(refused: StoreRefusal): OpenRefused {
  switch (refused.kind) {
    case 'store-rolled-back':
      return { kind: refused.kind, sealedSequence: refused.sealedSequence, storeSequence: refused.storeSequence };
    case 'trail-broken':
      return { kind: refused.kind, sequence: refused.sequence };
    case 'wrong-passphrase':
      return { kind: refused.kind, failures: refused.failures, waitSeconds: refused.waitSeconds };
    case 'unlock-delayed':
      return { kind: refused.kind, waitSeconds: refused.waitSeconds };
    default:
      return { kind: refused.kind };
  }
}
