import { ok } from '../../shared/kernel/result.ts';
import type { BackupHost, VaultBackups } from '../application/backup-ports.ts';
import { describeSession } from '../application/describe-session.ts';
import { practiseRestore, readBackupStatus, runBackup, setBackupReminder } from '../application/keep-backups.ts';
import { type HandlersOf, within } from './within.ts';

/** Making backups of the open vault, and restoring one while none is open. */
export function backupHandlers(host: BackupHost): HandlersOf<'backup'> & Pick<HandlersOf<'vault'>, 'vault.restore'> {
  const backups = (): VaultBackups => {
    const open = host.ofOpenVault();
    if (!open) throw new Error('A route for open vaults was reached without one');
    return open;
  };
  return {
    'backup.status': within((workspace) => readBackupStatus(workspace, backups())),
    'backup.run': within((workspace, input) => runBackup(workspace, backups(), input)),
    'backup.drill': within((workspace, input) => practiseRestore(workspace, backups(), input)),
    'backup.cancel': async () => {
      backups().cancel();
      return ok(null);
    },
    'backup.set-reminder': within(setBackupReminder),
    'backup.inspect': async ({ token }) => host.inspect(token),
    'vault.restore': async (input) => {
      const restored = await host.restore(input);
      return restored.ok ? describeSession(restored.value) : restored;
    },
  };
}
