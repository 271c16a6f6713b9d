import { resolve } from 'node:path';
import { ok, type Result } from '../../shared/kernel/result.ts';
import type { RestoreRefused } from '../application/backup-ports.ts';
import { summaryOf } from '../host-backups.ts';
import type { SnapshotFound } from '../vault/backup-folder.ts';
import { chooseSnapshot } from './choose-snapshot.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';
import { existingPassphrase, withHost } from './headless-host.ts';
import { inWorkDir } from './in-work-dir.ts';
import { outputFolder } from './output-folder.ts';
import { ownUserDataDir } from './own-user-data.ts';

/** The `restore` command: a snapshot becomes a vault in an empty folder, which the app opens from then on. */
await runCommand({
  help: ({ backups: { restoreHelp } }) => restoreHelp,
  options: ['backup', 'snapshot', 'to', 'label', 'passphrase-file', 'user-data'],
  required: ['backup', 'to'],
  run: restore,
});

async function restore(flags: Flags, speech: Speech): Promise<Result<null, CommandRefused>> {
  const { texts } = speech;
  const passphrase = existingPassphrase(flags, texts);
  if (!passphrase.ok) return passphrase;
  const chosen = chooseSnapshot(flags, speech);
  if (!chosen.ok) return chosen;
  const place = outputFolder(flags.to ?? '', texts);
  if (!place.ok) return place;
  const order = {
    snapshot: chosen.value,
    passphrase: passphrase.value,
    to: place.value.path,
    label: flags.label ?? texts.backups.unnamed,
  };
  const userDataDir = flags['user-data'] ?? ownUserDataDir();
  if (userDataDir !== undefined) return restoreIn(resolve(userDataDir), order, speech);
  const restored = await inWorkDir((workDir) => restoreIn(workDir, order, speech));
  if (restored.ok) console.log(texts.backups.notRegistered);
  return restored;
}

interface Order {
  readonly snapshot: SnapshotFound;
  readonly passphrase: string;
  readonly to: string;
  readonly label: string;
}

function restoreIn(userDataDir: string, { snapshot, passphrase, to, label }: Order, speech: Speech) {
  const { texts, language } = speech;
  return withHost(userDataDir, async (vaults): Promise<Result<null, CommandRefused>> => {
    const former = vaults.list().find(({ id }) => id === snapshot.manifest.vaultId);
    const inspected = vaults.backups.inspect(snapshot.path);
    if (!inspected.ok) return refused(explainFailure(inspected.error, language));
    const restored = await vaults.backups.restore({
      handle: inspected.value.handle,
      snapshot: summaryOf(snapshot.manifest).snapshot,
      passphrase,
      label: former?.label ?? label,
      folder: to,
    });
    if (!restored.ok) return refused(...explainRestore(restored.error, speech));
    const { at, files, bytes } = summaryOf(snapshot.manifest);
    console.log(texts.backups.restored({ at, files, bytes, path: to }));
    if (former && former.folder !== to) console.log(texts.backups.formerStays({ path: former.folder }));
    return ok(null);
  });
}

/** Every damaged part by name, not only the first few as in a window. */
function explainRestore(error: RestoreRefused, { texts, language }: Speech): readonly string[] {
  if (error.kind !== 'backup-damaged') return [explainFailure(error, language)];
  return [...error.parts.map((name) => texts.backups.damagedPart({ name })), texts.backups.nothingRestored];
}
