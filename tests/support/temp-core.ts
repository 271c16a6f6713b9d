import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Core, type CoreOptions, createCore } from '../../electron/compose-core.ts';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import type { RouteFailure, RouteInput, RouteName, RouteOutput } from '../../shared/contract/contract.ts';
import type { Role } from '../../shared/contract/route.ts';
import type { RouterFailure } from '../../shared/contract/router-failure.ts';
import type { UserProfile } from '../../shared/contract/vault-routes.ts';
import type { UserId } from '../../shared/kernel/record-id.ts';
import type { Result } from '../../shared/kernel/result.ts';
import { testPassphrase } from './temp-vault.ts';

const root = join(import.meta.dirname, '../..');

/** The whole core over a temporary folder, called as the window calls it. */
export interface TempCore {
  readonly core: Core;
  readonly userDataDir: string;
  call<Name extends RouteName>(
    route: Name,
    input: RouteInput<Name>,
  ): Promise<Result<RouteOutput<Name>, RouteFailure<Name> | RouterFailure>>;
  /** Makes and opens a vault with a user of that role, who also manages it. */
  enter(role?: Role): Promise<void>;
  /** Adds somebody to the open vault; the one who made it is at the keyboard. */
  addPerson(profile: UserProfile, passphrase: string): Promise<UserId>;
  /** Unlocks the vault that was made last. */
  unlock(passphrase: string): Promise<void>;
  remove(): Promise<void>;
}

/** Starts a core of its own; tokens of destinations are their paths. */
export async function tempCore(options: Partial<CoreOptions> = {}): Promise<TempCore> {
  const userDataDir = mkdtempSync(join(tmpdir(), 'core-'));
  const core = await createCore({
    userDataDir,
    resourcesDir: join(root, 'resources'),
    bodyDir: join(root, 'dist/body'),
    emit: () => undefined,
    resolveGrant: (token) => token,
    argon2: floorArgon2,
    reserveBytes: 0,
    ...options,
  });
  const call: TempCore['call'] = async (route, input) => {
    // The router has checked the reply against the contract of this very route.
    return (await core.dispatch(route, input)) as never;
  };
  return {
    core,
    userDataDir,
    call,
    async enter(role = 'forensic-physician') {
      const made = await call('vault.create', {
        label: `Kluis ${role}`,
        passphrase: testPassphrase,
        user: { name: 'Test Onderzoeker', role },
        training: false,
      });
      if (!made.ok) throw new Error(`No vault: ${made.error.kind}`);
    },
    async addPerson(profile, newPassphrase) {
      const added = await call('people.add', { passphrase: testPassphrase, profile, newPassphrase });
      if (!added.ok) throw new Error(`Nobody added: ${added.error.kind}`);
      return added.value.userId;
    },
    async unlock(passphrase) {
      const vaults = await call('vault.list', {});
      const id = vaults.ok ? vaults.value.at(-1)?.id : undefined;
      const opened = await call('vault.unlock', { id: id ?? '', passphrase });
      if (!opened.ok) throw new Error(`Not unlocked: ${opened.error.kind}`);
    },
    remove: async () => {
      await core.close();
      rmSync(userDataDir, { recursive: true, force: true });
    },
  };
}
