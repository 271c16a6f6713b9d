import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Result } from '../../shared/kernel/result.ts';
import type { CreateRefused } from '../application/vault-host.ts';
import type { Workspace } from '../application/workspace.ts';
import { createServices } from '../compose-core.ts';
import { stopRendering } from '../documents/render-report.ts';
import { hostVaults } from '../host-vaults.ts';
import type { Argon2Parameters } from '../vault/argon2-parameters.ts';
import { runCryptoSelfTest } from '../vault/self-test.ts';
import type { WorkspaceServices } from '../vault-session.ts';
import type { CommandTexts } from './command-line.ts';
import { onInterruption } from './on-interruption.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The folder of the app's resources. */
export const resourcesDir = join(root, 'resources');

const bodyDir = join(root, 'dist/body');

/** What every workspace of a command is made of. Destinations of exports are paths. */
export const headlessServices = (): WorkspaceServices =>
  createServices({ resourcesDir, bodyDir, resolveGrant: (token) => token });

/** A new vault for a command. */
export interface HeadlessVaultRequest {
  readonly dir: string;
  readonly passphrase: string;
  readonly label: string;
  readonly userName: string;
  readonly training: boolean;
  readonly texts: CommandTexts;
  readonly services: WorkspaceServices;
  readonly argon2?: Argon2Parameters | undefined;
}

/**
 * Makes a vault, lets `work` use it as a forensic physician, and closes it. The workstation's own files about it (seal, register)
 * are kept apart from those of the app and removed afterwards.
 */
export async function withNewVault<Value>(
  request: HeadlessVaultRequest,
  work: (workspace: Workspace) => Promise<Value>,
): Promise<Result<Value, CreateRefused>> {
  await runCryptoSelfTest();
  ensureBody(request.texts);
  const userDataDir = mkdtempSync(join(tmpdir(), 'letseldossier-'));
  const remove = () => rmSync(userDataDir, { recursive: true, force: true });
  const done = onInterruption(remove);
  const vaults = hostVaults({
    userDataDir,
    services: request.services,
    argon2: request.argon2,
    // A vault that is made and left, or thrown away, keeps no room for later.
    reserveBytes: 0,
    onTrouble: (error) => {
      throw error;
    },
    fillTraining: async () => undefined,
  });
  try {
    const { label, passphrase, training, dir, userName } = request;
    const user = { name: userName, role: 'forensic-physician' } as const;
    const made = await vaults.create({ label, passphrase, training, user, folder: dir });
    return made.ok ? { ok: true, value: await work(made.value.workspace) } : made;
  } finally {
    await vaults.close();
    await stopRendering();
    remove();
    done();
  }
}

/** The drawings of the body are built, not kept in the repository: they are made here when nobody has built the app yet. */
function ensureBody(texts: CommandTexts): void {
  if (existsSync(join(bodyDir, 'index.json'))) return;
  console.error(texts.buildingBody);
  const builder = fileURLToPath(new URL('./build-body.ts', import.meta.url));
  // What the builder says goes to the error output: the command's own output is its result.
  const { status } = spawnSync(process.execPath, [builder, '--out', bodyDir], { stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The body could not be built');
}
