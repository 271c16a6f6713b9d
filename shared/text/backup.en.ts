import type { backupNl } from './backup.nl.ts';

/** Backups, restoring one, and room on the disk. */
export const backupEn: typeof backupNl = {
  title: 'Backup',
  lead: 'A backup is encrypted as the vault itself is, and opens with a passphrase that was valid when it was made. Keep it on another disk, in another place than this computer.',
  last: 'Last backup',
  never: 'none yet',
  folder: 'Folder',
  noFolder: 'not chosen yet',
  free: "Free on the vault's disk",
  freeUnknown: 'unknown',
  reserve: 'Reserve',
  reserveKept: 'there: on a full disk, work can still be saved',
  reserveReleased: 'not there; comes back as soon as there is enough room',
  sameDisk:
    'This folder lies on the same disk as the vault. If that disk breaks, you lose both. Choose a folder on another disk.',
  make: 'Make a backup now',
  makeFirst: 'Choose a folder and make a backup…',
  makeElsewhere: 'To another folder…',
  making: 'Busy: reading and copying files. You can go on working; locking cancels this.',
  makingPart: ({ done, total }) =>
    `Busy: ${done} of ${total} read or copied. You can go on working; locking cancels this.`,
  cancel: 'Cancel',
  cancelNote: 'Copying the cases themselves, at the end, cannot be cancelled.',
  made: ({ files, size, at }) =>
    `Backup of ${at} made and read back: ${files === 1 ? '1 file' : `${files} files`}, ${size} together.`,
  reminder: 'Remind when the last backup is older than',
  reminderHint: 'For everybody who works with this vault.',
  days: ({ days }) => (days === 1 ? '1 day' : `${days} days`),
  trainingNote: 'In a training vault you are not reminded.',
  practise: 'Practise restoring',
  practiseLead:
    'A backup is worth something only if restoring it works. Practising restores it into a temporary folder, compares all rows and files, and removes everything again. Nothing changes in your cases.',
  lastPractised: 'Restoring practised',
  neverPractised: 'never with success',
  practiseHint: 'Restoring has not been practised with success yet with a backup of this vault.',
  practiseWhich: 'Which backup',
  practiseOther: 'Choose another folder…',
  practiseFolder: 'Choose folder…',
  practiseLooking: 'Looking which backups there are…',
  practiseNone: 'In this folder there is no backup of the vault that is open now.',
  practisePassphrase: 'Your passphrase',
  practisePassphraseHint:
    'The passphrase that you had when this backup was made. Wrong attempts count as they do when unlocking.',
  practiseStart: 'Practise',
  practising: 'Restoring and comparing. Locking cancels this.',
  practiseGood: ({ rows, files, at }) =>
    `Passed: ${rows} rows of the record and ${files === 1 ? '1 file' : `${files} files`} are the same as in the backup of ${at}.`,
  practiseBad: ({ at }) => `Failed: what was restored differs from the backup of ${at}.`,
  differsRecords: 'The rows of the record are not the same.',
  differsTrail: 'The audit trail is not sound, or ends elsewhere.',
  differsFiles: ({ count }) =>
    count === 1 ? 'One file is missing or not the same.' : `${count} files are missing or not the same.`,
  practiseAdvice: 'Make a new backup, preferably on another disk, and tell your administrator.',
  restoreLead: 'To restore for real, use ‘Restore a backup’ on the screen where you open a vault.',
  noticeLabel: 'Safety of the vault',
  dueNever: 'There is no backup of this vault yet.',
  due: ({ date }) => `The last backup is of ${date}.`,
  toBackup: 'Make a backup',
  lowSpace: ({ free }) => `Only ${free} is free on the vault's disk. Free some space.`,
  noReserve: 'The reserve with which work can still be saved on a full disk is gone.',
  later: 'Later',
  other: 'Restore a backup',
  restoreTitle: 'Restore a backup',
  restoreStart:
    'Choose the folder that holds the backup. Everything is checked first; if anything is not whole, nothing is restored.',
  source: 'Folder with backups',
  noSource: 'not chosen yet',
  chooseSource: 'Choose folder…',
  snapshot: 'Which backup',
  snapshotSize: ({ files, size }) => `${files === 1 ? '1 file' : `${files} files`}, ${size}`,
  unreadable: ({ count }) =>
    count === 1
      ? 'One backup in this folder cannot be read: the list of its parts is missing or damaged.'
      : `${count} backups in this folder cannot be read: the lists of their parts are missing or damaged.`,
  name: 'Name of the vault',
  nameHint: 'As it will stand in the list on this workstation. Put no names of children here.',
  passphrase: 'Passphrase',
  passphraseHint: 'The passphrase that you had when this backup was made.',
  destination: 'New folder for the vault',
  consequence:
    'You get the vault as it was then; what was recorded later is not in it. The audit trail mentions that it was restored.',
  replaces: ({ label }) =>
    `From then on the app opens the restored vault instead of ‘${label}’. The former folder stays on the disk.`,
  restore: 'Restore and open',
  restoring: 'Checking and restoring…',
};
