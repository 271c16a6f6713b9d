import { describe, expect, test } from 'vitest';
import { type BackupHistory, defaultReminderDays, isBackupDue } from '../../../../shared/domain/backup/backup-due.ts';

const now = '2026-03-10T12:00:00.000Z';
const history = (changes: Partial<BackupHistory>): BackupHistory => ({
  training: false,
  holdsCases: true,
  lastAt: '2026-03-03T12:00:00.000Z',
  reminderDays: defaultReminderDays,
  ...changes,
});

describe('a backup', () => {
  test('is due when the last one is seven days old, and not a millisecond earlier', () => {
    expect(isBackupDue(history({}), now)).toBe(true);
    expect(isBackupDue(history({ lastAt: '2026-03-03T12:00:00.001Z' }), now)).toBe(false);
  });

  test('is due after as many days as somebody set', () => {
    expect(isBackupDue(history({ reminderDays: 8 }), now)).toBe(false);
    expect(isBackupDue(history({ reminderDays: 1, lastAt: '2026-03-09T11:00:00.000Z' }), now)).toBe(true);
  });

  test('is due at once when there are cases and none has been made', () => {
    expect(isBackupDue(history({ lastAt: undefined }), now)).toBe(true);
    expect(isBackupDue(history({ lastAt: undefined, holdsCases: false }), now)).toBe(false);
  });

  test('is never due for a training vault', () => {
    expect(isBackupDue(history({ training: true, lastAt: undefined }), now)).toBe(false);
    expect(isBackupDue(history({ training: true, lastAt: '2020-01-01T00:00:00.000Z' }), now)).toBe(false);
  });

  test('from the future does not put off the reminder when the clock was set back', () => {
    expect(isBackupDue(history({ lastAt: '2026-06-01T00:00:00.000Z' }), now)).toBe(true);
    expect(isBackupDue(history({ lastAt: '2026-03-10T20:00:00.000Z' }), now)).toBe(false);
  });
});
