import { basename, resolve } from 'node:path';
import { ok, type Result } from '../../shared/kernel/result.ts';
import { findSnapshots, type SnapshotFound } from '../vault/backup-folder.ts';
import { type CommandRefused, type Flags, refused, type Speech } from './command-line.ts';
import { explainFailure } from './explain-failure.ts';

/** The snapshot that `--backup` and `--snapshot` mean: the one with that name or moment, the newest where none is named. */
export function chooseSnapshot(flags: Flags, { texts, language }: Speech): Result<SnapshotFound, CommandRefused> {
  const words = texts.backups;
  const { snapshots, unreadable } = findSnapshots(resolve(flags.backup ?? ''));
  const damaged = unreadable.map((name) => words.unreadable({ name }));
  const [newest] = snapshots;
  if (flags.snapshot === undefined) {
    // A damaged one that is newer is not passed over in silence.
    for (const line of damaged) console.error(line);
    return newest ? ok(newest) : refused(...damaged, explainFailure({ kind: 'no-backup-here' }, language));
  }
  const wanted = flags.snapshot;
  const found = snapshots.find(({ path, manifest }) => basename(path) === wanted || manifest.at === wanted);
  if (found) return ok(found);
  if (unreadable.includes(wanted)) return refused(words.unreadable({ name: wanted }));
  const names = snapshots.map(({ path }) => `  ${basename(path)}`);
  return refused(words.unknownSnapshot({ name: wanted }), ...names);
}
