import type { Instant } from '../../kernel/iso-date.ts';

/** After how many days without a backup people are reminded, unless they set it otherwise. */
export const defaultReminderDays = 7;

const dayMilliseconds = 86_400_000;

/** What is known of a vault's backups. */
export interface BackupHistory {
  readonly training: boolean;
  /** Whether there is anything that a backup would keep. */
  readonly holdsCases: boolean;
  readonly lastAt: Instant | undefined;
  readonly reminderDays: number;
}

/**
 * Whether a backup is due: there is none although there are cases, or the last one is as old as the reminder says. A training vault is
 * never due. A clock that was set back does not make a backup newer than it is: one from the future, by more than a day, counts as none.
 */
export function isBackupDue({ training, holdsCases, lastAt, reminderDays }: BackupHistory, now: Instant): boolean {
  if (training || !holdsCases) return false;
  if (lastAt === undefined) return true;
  const age = Date.parse(now) - Date.parse(lastAt);
  return age >= reminderDays * dayMilliseconds || age < -dayMilliseconds;
}
