import { realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { runBackup } from '../application/keep-backups.ts';
import type { VaultEntry } from '../application/vault-host.ts';
import { readVaultHeader } from '../vault/vault-header.ts';
import { openWorkstationRegister } from '../vault/workstation-register.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';
import { existingPassphrase, withHost } from './headless-host.ts';
import { inWorkDir } from './in-work-dir.ts';
import { ownUserDataDir } from './own-user-data.ts';

/** The `backup` command: a snapshot of a vault in a folder, made as the app makes it and noted in the trail. */
await runCommand({
  help: ({ backups: { backupHelp } }) => backupHelp,
  options: ['vault', 'to', 'passphrase-file', 'user-data'],
  required: ['vault', 'to'],
  run: backUp,
});

async function backUp(flags: Flags, speech: Speech): Promise<Result<null, CommandRefused>> {
  const passphrase = existingPassphrase(flags, speech.texts);
  if (!passphrase.ok) return passphrase;
  const dir = resolve(flags.vault ?? '');
  const header = readVaultHeader(dir);
  if (!header.ok) return refused(explainFailure({ kind: header.error.kind }, speech.language));
  const { vaultId } = header.value;
  const target = resolve(flags.to ?? '');
  const make = (userDataDir: string, entry: VaultEntry) =>
    makeIn({ userDataDir, entry, target, passphrase: passphrase.value }, speech);
  const userDataDir = flags['user-data'] ?? ownUserDataDir();
  const known = userDataDir === undefined ? undefined : findEntry(userDataDir, vaultId, dir);
  if (userDataDir !== undefined && known) return make(userDataDir, known);
  // The app here does not know the vault: its second seal, if there is one, is elsewhere.
  return inWorkDir((workDir) => {
    const entry = { id: vaultId, label: speech.texts.backups.unnamed, training: false, folder: dir };
    openWorkstationRegister(workDir).add(entry);
    return make(workDir, entry);
  });
}

interface Making {
  readonly userDataDir: string;
  readonly entry: VaultEntry;
  readonly target: string;
  readonly passphrase: string;
}

function makeIn({ userDataDir, entry, target, passphrase }: Making, { texts, language }: Speech) {
  return withHost(userDataDir, async (vaults): Promise<Result<null, CommandRefused>> => {
    const opened = await vaults.unlock({ id: entry.id, passphrase });
    if (!opened.ok) return refused(explainFailure(opened.error, language));
    const backups = vaults.backups.ofOpenVault();
    if (!backups) throw new Error('The vault that was opened is not there');
    const made = await runBackup(opened.value.workspace, backups, { token: target });
    if (!made.ok) return refused(explainFailure(made.error, language));
    const { at, files, bytes, vaultId } = made.value;
    console.log(texts.backups.made({ at, files, bytes, path: join(target, `letseldossier-${vaultId}`) }));
    return ok(null);
  });
}

function findEntry(userDataDir: string, vaultId: string, dir: string): VaultEntry | undefined {
  const real = realpathSync(dir);
  return openWorkstationRegister(userDataDir)
    .vaults()
    .find(({ id, folder }) => id === vaultId && resolve(folder) === real);
}
