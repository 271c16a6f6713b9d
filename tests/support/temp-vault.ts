import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserProfileData } from '../../electron/application/ports.ts';
import { createAndOpenVault } from '../../electron/persistence/create-and-open-vault.ts';
import { type OpenVaultRefused, type OpenVaultRequest, openVault } from '../../electron/persistence/open-vault.ts';
import type { OpenedVault } from '../../electron/persistence/opened-vault.ts';
import { floorArgon2 } from '../../electron/vault/argon2-parameters.ts';
import type { Instant } from '../../shared/kernel/iso-date.ts';
import type { Result } from '../../shared/kernel/result.ts';

/** The passphrase of every vault in tests. */
export const testPassphrase = 'een lange testzin';

/** The user of every vault in tests. */
export const testUser: UserProfileData = { name: 'Test Onderzoeker', role: 'forensic-physician' };

/** A clock that stands still until it is moved. */
export interface TestClock {
  now(): Instant;
  advance(seconds: number): void;
}

/** A real encrypted vault in a temporary folder, with the cheapest Argon2 parameters that the product accepts. */
export interface TempVault {
  /** Contains the vault and the user data folder. */
  readonly root: string;
  readonly dir: string;
  readonly userDataDir: string;
  readonly clock: TestClock;
  /** Errors of seals that could not be written. */
  readonly sealFailures: readonly unknown[];
  /** What opening needs; may be varied. */
  readonly request: OpenVaultRequest;
  create(): Promise<OpenedVault>;
  /** Opens the vault made before; throws when that is refused. */
  open(): Promise<OpenedVault>;
  tryOpen(change?: Partial<OpenVaultRequest>): Promise<Result<OpenedVault, OpenVaultRefused>>;
  /** The bytes of every file of the vault by path. */
  files(): ReadonlyMap<string, Buffer>;
  remove(): void;
}

/** A clock at noon on 2 March 2026. */
export function testClock(start: Instant = '2026-03-02T12:00:00.000Z'): TestClock {
  let milliseconds = Date.parse(start);
  return {
    now: () => new Date(milliseconds).toISOString(),
    advance: (seconds) => {
      milliseconds += seconds * 1000;
    },
  };
}

/** Room for one vault; nothing is made before `create`. */
export function tempVault(): TempVault {
  const root = mkdtempSync(join(tmpdir(), 'vault-'));
  const [dir, userDataDir] = [join(root, 'vault'), join(root, 'user-data')];
  mkdirSync(userDataDir);
  const clock = testClock();
  const sealFailures: unknown[] = [];
  const request: OpenVaultRequest = {
    dir,
    userDataDir,
    passphrase: testPassphrase,
    clock: () => clock.now(),
    ids: () => randomUUID(),
    onSealFailed: (error) => sealFailures.push(error),
  };
  const tryOpen = (change: Partial<OpenVaultRequest> = {}) => openVault({ ...request, ...change });
  return {
    root,
    dir,
    userDataDir,
    clock,
    sealFailures,
    request,
    create: async () => expectOk(await createAndOpenVault({ ...request, firstUser: testUser, argon2: floorArgon2 })),
    open: async () => expectOk(await tryOpen()),
    tryOpen,
    files: () => filesUnder(dir),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The value of a success; throws on a failure. */
export function expectOk<Value, Failure>(result: Result<Value, Failure>): Value {
  if (result.ok) return result.value;
  throw new Error(`Unexpected failure: ${JSON.stringify(result.error)}`);
}

/** The bytes of every file below a folder by path relative to it. */
export function filesUnder(folder: string): ReadonlyMap<string, Buffer> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1), readFileSync(path)];
    }),
  );
}
