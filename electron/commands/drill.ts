import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { restoreRefusal } from '../opening-refusals.ts';
import { type DrillFound, drillBackup, isSound } from '../persistence/drill-backup.ts';
import type { RestoreRefused } from '../persistence/restore-backup.ts';
import type { SnapshotFound } from '../vault/backup-folder.ts';
import { runCryptoSelfTest } from '../vault/self-test.ts';
import { chooseSnapshot } from './choose-snapshot.ts';
import { type CommandRefused, type Flags, refused, runCommand, type Speech } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';
import { existingPassphrase } from './headless-host.ts';
import { inWorkDir } from './in-work-dir.ts';

/** The `drill` command: practises a restore in a folder that is removed afterwards, and says whether it would have worked. */
await runCommand({
  help: ({ backups: { drillHelp } }) => drillHelp,
  options: ['backup', 'snapshot', 'passphrase-file', 'json'],
  required: ['backup'],
  run: drill,
});

async function drill(flags: Flags, speech: Speech): Promise<Result<null, CommandRefused>> {
  const { texts } = speech;
  const passphrase = existingPassphrase(flags, texts);
  if (!passphrase.ok) return passphrase;
  const snapshot = chooseSnapshot(flags, speech);
  if (!snapshot.ok) return snapshot;
  await runCryptoSelfTest();
  const found = await inWorkDir((workDir) => practise(workDir, snapshot.value, passphrase.value));
  if (flags.json !== undefined) writeOutcome(resolve(flags.json), snapshot.value, found);
  if (!found.ok) return refused(...explain(found.error, speech));
  return tell(snapshot.value, found.value, speech);
}

function practise(workDir: string, snapshot: SnapshotFound, passphrase: string) {
  const userDataDir = join(workDir, 'user-data');
  mkdirSync(userDataDir);
  return drillBackup({
    dir: join(workDir, 'vault'),
    userDataDir,
    snapshot,
    passphrase,
    clock: () => new Date().toISOString(),
    ids: () => randomUUID(),
    onSealFailed: (error) => {
      throw error;
    },
  });
}

function tell({ path, manifest }: SnapshotFound, found: DrillFound, { texts }: Speech): Result<null, CommandRefused> {
  const words = texts.backups;
  const { content, head, brokenEntry, files } = found;
  console.log(words.drilled({ name: basename(path), at: manifest.at }));
  console.log(words.drillFiles({ files: files.known, bytes: files.bytes }));
  console.log(words.drillHead({ entries: head.found.sequence, head: head.found.hash }));
  console.log(words.drillContent({ content: content.found }));
  if (isSound(found)) {
    console.log(words.drillSound);
    return ok(null);
  }
  return refused(
    ...(content.found === content.stated ? [] : [words.contentDiffers]),
    ...(head.found.hash === head.stated.hash ? [] : [words.headDiffers]),
    ...(brokenEntry === undefined ? [] : [words.entryBroken({ sequence: brokenEntry })]),
    ...files.findings.map(({ record, id, part }) => words.damagedPart({ name: `${record} ${id} (${part})` })),
    words.drillUnsound,
  );
}

function explain(error: RestoreRefused, { texts, language }: Speech): readonly string[] {
  const words = texts.backups;
  if (error.kind !== 'backup-damaged') return [explainFailure(restoreRefusal(error), language), words.drillUnsound];
  return [...error.parts.map((name) => words.damagedPart({ name })), words.drillUnsound];
}

/** The outcome for machines; it is written for a refusal too. */
function writeOutcome(path: string, { manifest }: SnapshotFound, found: Result<DrillFound, RestoreRefused>): void {
  const { backupId, vaultId, at } = manifest;
  const sound = found.ok && isSound(found.value);
  const outcome = {
    format: 'letseldossier-drill',
    version: 1,
    practisedAt: new Date().toISOString(),
    backup: { backupId, vaultId, at },
    sound,
    ...(found.ok ? found.value : { refused: found.error }),
  };
  writeFileSync(path, `${JSON.stringify(outcome, undefined, 2)}\n`, { mode: 0o600 });
}
