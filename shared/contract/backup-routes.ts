import { z } from 'zod';
import { Instant } from '../kernel/iso-date.ts';
import { administrators, defineCommand, defineQuery, everyone, failure, locked, noFailure } from './route.ts';
import { failedAttempt, openingFailures, Passphrase } from './vault-failures.ts';

/** A backup as its folder describes it; whether it is whole is only known after it has been checked. */
export const Snapshot = z.strictObject({
  snapshot: z.string(),
  vaultId: z.uuidv4(),
  at: Instant,
  files: z.int().nonnegative(),
  bytes: z.int().nonnegative(),
});
export type Snapshot = z.infer<typeof Snapshot>;

/** How the vault is kept safe on this workstation. */
export const BackupStatus = z.strictObject({
  lastAt: Instant.optional(),
  /** When a restore was last practised with success. */
  lastDrillAt: Instant.optional(),
  reminderDays: z.int().min(1).max(90),
  /** No backup yet, or the last one is older than the reminder allows. Never for a training vault. */
  due: z.boolean(),
  /** The folder of the last backup made from this workstation. */
  folder: z.string().optional(),
  /** That folder lies on the disk of the vault itself, or is not there now: then this cannot be told and is left out. */
  sameDisk: z.boolean().optional(),
  /** Room on the disk of the vault; `null` where the system does not say. */
  freeBytes: z.int().nonnegative().nullable(),
  /** Less than 1 GB left. */
  lowSpace: z.boolean(),
  /** `released`: the reserve was needed for saving and waits for room. */
  reserve: z.enum(['kept', 'released']),
});
export type BackupStatus = z.infer<typeof BackupStatus>;

/** What came of practising a restore: how much was held against the backup, and what differs from it. */
export const DrillReport = z.strictObject({
  /** The moment of the backup. */
  at: Instant,
  /** Nothing differs. */
  sound: z.boolean(),
  rows: z.int().nonnegative(),
  files: z.int().nonnegative(),
  differs: z.strictObject({
    records: z.boolean(),
    trail: z.boolean(),
    /** Photos and reports whose file is missing or not what its record says. */
    files: z.int().nonnegative(),
  }),
});
export type DrillReport = z.infer<typeof DrillReport>;

export const backupRoutes = {
  'backup.status': defineQuery({
    access: everyone,
    input: z.strictObject({}),
    output: BackupStatus,
    failure: noFailure,
  }),
  /** Makes a backup and reads it back; without a token in the folder of the last one. */
  'backup.run': defineCommand({
    access: everyone,
    input: z.strictObject({ token: z.string().optional() }),
    output: Snapshot,
    failure: z.discriminatedUnion('kind', [
      failure('unknown-destination'),
      failure('cannot-write'),
      failure('destination-full'),
      failure('backup-inside-vault'),
      failure('backup-cancelled'),
      /** A file of the vault itself is missing or damaged: there is no sound backup of it to be made. */
      z.strictObject({ kind: z.literal('vault-file-damaged'), name: z.string() }),
    ]),
  }),
  /**
   * Practises a restore of a backup of the open vault: restores it into a folder of the app's own, holds all of it against the backup and
   * removes it. `handle` comes from `backup.inspect`. Wrong passphrases count with those of the vault itself.
   */
  'backup.drill': defineCommand({
    access: everyone,
    input: z.strictObject({ handle: z.string(), snapshot: z.string(), passphrase: Passphrase }),
    output: DrillReport,
    failure: z.discriminatedUnion('kind', [
      ...openingFailures,
      ...failedAttempt,
      /** Not in the folder any more, or of another vault. */
      failure('not-found'),
      failure('drill-cancelled'),
      /** The parts of the backup that are missing or not what was written. */
      z.strictObject({ kind: z.literal('backup-damaged'), parts: z.array(z.string()).min(1) }),
    ]),
  }),
  /** Cancels the backup that is being made, or the restore that is practised, at the next file. The copying of the store itself cannot be cancelled. */
  'backup.cancel': defineCommand({
    access: everyone,
    input: z.strictObject({}),
    output: z.null(),
    failure: noFailure,
  }),
  'backup.set-reminder': defineCommand({
    access: administrators,
    input: z.strictObject({ days: z.int().min(1).max(90) }),
    output: z.null(),
    failure: noFailure,
  }),
  /**
   * What backups lie in a chosen folder, or without a token in that of the last backup of the open vault; `handle` stands for that folder
   * when one of them is restored.
   */
  'backup.inspect': defineCommand({
    access: locked,
    input: z.strictObject({ token: z.string().optional() }),
    output: z.strictObject({
      handle: z.string(),
      /** The newest first. */
      snapshots: z.array(Snapshot),
      /** Names of snapshots whose list of parts is missing or cannot be read. */
      unreadable: z.array(z.string()),
    }),
    failure: z.discriminatedUnion('kind', [failure('unknown-destination'), failure('no-backup-here')]),
  }),
};
