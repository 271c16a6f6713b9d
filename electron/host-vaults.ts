import { accessSync, constants, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ok, type Result } from '../shared/kernel/result.ts';
import type { CreateRequest, EnteredVault, VaultEntry, VaultHost } from './application/vault-host.ts';
import type { Workspace } from './application/workspace.ts';
import { createSafekeeping, type Safekeeping, type SafekeepingOptions } from './host-backups.ts';
import { recoveryPeopleRefusal, recoveryRefusal, unlockRefusal } from './opening-refusals.ts';
import { createAndOpenVault } from './persistence/create-and-open-vault.ts';
import { openVault } from './persistence/open-vault.ts';
import type { OpenedVault } from './persistence/opened-vault.ts';
import { readRecoveryPeople, recoverVault } from './persistence/recover-vault.ts';
import { type RewriteStep, rewriteSteps } from './persistence/rewrite-store.ts';
import type { Argon2Parameters } from './vault/argon2-parameters.ts';
import { makeFolder } from './vault/atomic-file.ts';
import { openWorkstationRegister, type WorkstationRegister } from './vault/workstation-register.ts';
import { createSession, type WorkspaceServices } from './vault-session.ts';

/** Where vaults live on this workstation, and what their workspaces are made of. */
export interface VaultHostOptions extends Pick<SafekeepingOptions, 'tell' | 'reserveBytes' | 'lowSpaceBytes'> {
  readonly userDataDir: string;
  readonly services: WorkspaceServices;
  /** A failed seal or another trouble that no caller waits for. */
  readonly onTrouble: (error: unknown) => void;
  /** Fills a new training vault with synthetic cases. */
  readonly fillTraining: (workspace: Workspace) => Promise<void>;
  /** Weaker than the default only for vaults that are thrown away; never below the floor. */
  readonly argon2?: Argon2Parameters | undefined;
  /** How many steps of a rotation of the keys are done. */
  readonly onRotation?: ((done: number, total: number) => void) | undefined;
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
  const session = createSession(services, options.onTrouble, options.tell);
  const safekeeping = safekeepingOf(options, register);
  const surroundings = { ...surroundingsOf(options), makeRoom: safekeeping.makeRoom };
  const close = async () => {
    await safekeeping.leave();
    await session.close();
  };
  const enter = async (entry: VaultEntry, vault: OpenedVault): Promise<EnteredVault> => {
    const entered = await session.enter(entry, vault);
    safekeeping.enter(entry, vault);
    try {
      register.rememberSlot(entry.id, vault.slotId);
    } catch (error) {
      // Only the next unlocking is slower for it.
      options.onTrouble(error);
    }
    return entered;
  };
  const find = (id: string) => register.vaults().find((candidate) => candidate.id === id);
  const opening = async <Refused, Told extends { readonly kind: string }>(
    id: string,
    open: (dir: string) => Promise<Result<OpenedVault, Refused>>,
    told: (refused: Refused) => Told,
  ): Promise<Result<EnteredVault, Told | { readonly kind: 'unknown-vault' }>> => {
    const known = find(id);
    if (!known) return fail({ kind: 'unknown-vault' } as const);
    await close();
    const opened = await open(known.folder);
    return opened.ok ? ok(await enter(known, opened.value)) : fail(told(opened.error));
  };
  return {
    list: () => register.vaults(),
    preferences: () => register.preferences(),
    setPreferences: (preferences) => register.setPreferences(preferences),
    current: session.current,
    close,
    async create(request) {
      const dir = folderOf(options, request);
      if (!dir.ok) return dir;
      await close();
      const { passphrase, user, label, training } = request;
      const made = await createAndOpenVault({ ...surroundings, dir: dir.value, passphrase, firstUser: user });
      if (!made.ok) return made;
      const entry = { id: made.value.vaultId, label, training, folder: dir.value };
      const entered = await enter(entry, made.value);
      if (training) await options.fillTraining(entered.workspace);
      register.add(entry);
      return ok(entered);
    },
    unlock: ({ id, passphrase }) => {
      const slotId = register.lastSlot(id);
      return opening(id, (dir) => openVault({ ...surroundings, dir, passphrase, slotId }), unlockRefusal);
    },
    async recoveryPeople({ id, parts: words }) {
      const known = find(id);
      if (!known) return fail({ kind: 'unknown-vault' });
      await close();
      const read = await readRecoveryPeople({ ...surroundings, dir: known.folder, words });
      return read.ok ? read : fail(recoveryPeopleRefusal(read.error));
    },
    recover: ({ id, parts: words, userId, newPassphrase }) =>
      opening(id, (dir) => recoverVault({ ...surroundings, dir, words, userId, newPassphrase }), recoveryRefusal),
    refreshUser: session.refreshUser,
    backups: {
      ...safekeeping,
      restore: (order) =>
        safekeeping.restore(order, { dir: () => folderOf(options, order), surroundings, close, enter }),
    },
  };
}

const safekeepingOf = (options: VaultHostOptions, register: WorkstationRegister): Safekeeping => {
  const { clock, destinations, ids } = options.services;
  const given = { register, takeToken: destinations.take, newHandle: ids.next, clock: clock.now };
  return createSafekeeping({ ...options, ...given });
};

const surroundingsOf = ({ userDataDir, services, argon2, onTrouble, onRotation }: VaultHostOptions) => ({
  userDataDir,
  clock: services.clock.now,
  ids: services.ids.next,
  onSealFailed: onTrouble,
  argon2,
  onRewriteStep: (step: RewriteStep) => onRotation?.(rewriteSteps.indexOf(step), rewriteSteps.length),
});

interface FolderRefused {
  readonly kind: 'folder-not-writable' | 'unknown-destination';
}

/** The folder for a new vault: the chosen one, or a new one of the app's own, named by a random id. */
function folderOf(
  { userDataDir, services }: VaultHostOptions,
  { folder }: Pick<CreateRequest, 'folder'>,
): Result<string, FolderRefused> {
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
