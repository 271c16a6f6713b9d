import type { AuditNote } from '../../shared/domain/audit/audit-entry.ts';
import { defaultReminderDays, isBackupDue } from '../../shared/domain/backup/backup-due.ts';
import { fail, ok, type Result } from '../../shared/kernel/result.ts';
import type {
  BackupRefused,
  DrillOrder,
  DrillRefused,
  DrillReport,
  MadeSnapshot,
  SnapshotSummary,
  VaultBackups,
  VaultDisk,
} from './backup-ports.ts';
import type { Workspace } from './workspace.ts';

const lastBackupKey = 'last-backup';
const lastDrillKey = 'last-drill';
const reminderDaysKey = 'backup-reminder-days';

/** How the vault is kept safe on this workstation. */
export interface BackupStatusView extends VaultDisk {
  readonly lastAt: string | undefined;
  readonly lastDrillAt: string | undefined;
  readonly reminderDays: number;
  readonly due: boolean;
  readonly folder: string | undefined;
}

/** When the last backup was made, whether the next is due, and how much room is left. */
export async function readBackupStatus(
  { unitOfWork, clock }: Workspace,
  backups: VaultBackups,
): Promise<Result<BackupStatusView, never>> {
  const { last, lastDrill, days, holdsCases } = await unitOfWork.read(async (store) => {
    const lastKept = await store.settings.read(lastBackupKey);
    return {
      last: lastKept,
      lastDrill: await store.settings.read(lastDrillKey),
      days: await store.settings.read(reminderDaysKey),
      // What has been backed up once holds something; only before that it is worth looking.
      holdsCases: lastKept !== undefined || (await store.cases.all()).length > 0,
    };
  });
  const lastAt = typeof last === 'string' ? last : undefined;
  const reminderDays = typeof days === 'number' ? days : defaultReminderDays;
  const history = { training: backups.training, holdsCases, lastAt, reminderDays };
  return ok({
    lastAt,
    lastDrillAt: typeof lastDrill === 'string' ? lastDrill : undefined,
    reminderDays,
    due: isBackupDue(history, clock.now()),
    folder: backups.folder(),
    ...(await backups.disk()),
  });
}

type RunRefused = BackupRefused | { readonly kind: 'unknown-destination' };

/**
 * Makes a backup. The trail says so with the entry that the backup anchors, or that it failed. A backup that cannot be noted is taken
 * away again.
 */
export async function runBackup(
  workspace: Workspace,
  backups: VaultBackups,
  { token }: { readonly token?: string | undefined },
): Promise<Result<SnapshotSummary, RunRefused>> {
  const { clock, destinations, ids } = workspace;
  const target = token === undefined ? backups.folder() : destinations.take(token);
  if (target === undefined) return fail({ kind: 'unknown-destination' });
  const order = { backupId: ids.next(), at: clock.now(), target };
  const noteFailure = failureOf(workspace, 'backup', order.backupId);
  const made = await orNoteDefect(noteFailure, () => backups.make(order));
  if (!made.ok) {
    const outcome = made.error.kind === 'backup-cancelled' ? 'minor-failure' : 'serious-failure';
    await noteFailure(outcome);
    return made;
  }
  await noteMade(workspace, order, made.value);
  backups.remember(target);
  return ok(made.value.summary);
}

/**
 * Practises the restore of a backup. The trail says with which and how it ended; one in which nothing differs is remembered with its
 * moment.
 */
export async function practiseRestore(
  workspace: Workspace,
  backups: VaultBackups,
  { passphrase, ...chosen }: DrillOrder,
): Promise<Result<DrillReport, DrillRefused | { readonly kind: 'not-found' }>> {
  const { clock, unitOfWork } = workspace;
  const snapshot = backups.find(chosen);
  if (!snapshot) return fail({ kind: 'not-found' });
  const noteFailure = failureOf(workspace, 'verify', snapshot.backupId);
  const practised = await orNoteDefect(noteFailure, () => snapshot.practise(passphrase));
  if (!practised.ok) {
    await noteFailure(untriedKinds.has(practised.error.kind) ? 'minor-failure' : 'serious-failure');
    return practised;
  }
  if (!practised.value.sound) {
    await noteFailure('serious-failure');
    return practised;
  }
  await unitOfWork.change<null, never>(async (store) => {
    await store.settings.write(lastDrillKey, clock.now());
    return ok({ value: null, notes: [{ kind: 'verify', object: { type: 'backup', id: snapshot.backupId } }] });
  });
  return practised;
}

/** Refusals that say nothing about the backup itself. */
const untriedKinds: ReadonlySet<string> = new Set(['drill-cancelled', 'wrong-passphrase', 'unlock-delayed']);

async function noteMade(
  { unitOfWork }: Workspace,
  { backupId, at }: { readonly backupId: string; readonly at: string },
  made: MadeSnapshot,
): Promise<void> {
  try {
    await unitOfWork.change<null, never>(async (store) => {
      await store.settings.write(lastBackupKey, at);
      const note = { kind: 'backup', object: { type: 'backup', id: backupId }, anchored: made.head } as const;
      return ok({ value: null, notes: [note] });
    });
  } catch (error) {
    made.discard();
    throw error;
  }
}

async function orNoteDefect<Value>(note: NoteFailure, action: () => Promise<Value>): Promise<Value> {
  try {
    return await action();
  } catch (error) {
    await note('major-failure');
    throw error;
  }
}

type NoteFailure = (outcome: NonNullable<AuditNote['outcome']>) => Promise<void>;

const failureOf =
  ({ unitOfWork }: Workspace, kind: 'backup' | 'verify', id: string): NoteFailure =>
  async (outcome) => {
    await unitOfWork.change<null, never>(async () =>
      ok({ value: null, notes: [{ kind, object: { type: 'backup', id }, outcome }] }),
    );
  };

/** Remembers in a restored vault the backup that it came from: that one is its last. */
export async function rememberRestored({ unitOfWork }: Workspace, { at }: { readonly at: string }): Promise<void> {
  await unitOfWork.change<null, never>(async (store) => {
    await store.settings.write(lastBackupKey, at);
    const note = { kind: 'settings-change', object: { type: 'setting' }, fields: ['lastBackup'] } as const;
    return ok({ value: null, notes: [note] });
  });
}

/** Changes after how many days without a backup people are reminded. */
export async function setBackupReminder(
  { unitOfWork }: Workspace,
  { days }: { readonly days: number },
): Promise<Result<null, never>> {
  return unitOfWork.change<null, never>(async (store) => {
    await store.settings.write(reminderDaysKey, days);
    return ok({
      value: null,
      notes: [{ kind: 'settings-change', object: { type: 'setting' }, fields: ['backupReminderDays'] }],
    });
  });
}
