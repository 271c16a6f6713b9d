import type { backupCommandsNl } from './backup-commands.nl.ts';

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

interface Size {
  readonly files: number;
  readonly bytes: number;
}

const size = ({ files, bytes }: Size): string =>
  `${files === 1 ? '1 file' : `${number(files)} files`}, ${number(bytes)} bytes together`;

const passphrase = `The passphrase may also stand in the environment, as LETSELDOSSIER_PASSPHRASE.`;

/** What `npm run backup`, `npm run restore` and `npm run drill` say. */
export const backupCommandsEn: typeof backupCommandsNl = {
  backupHelp: `Usage: npm run -s backup -- --vault DIR --to DIR [options]

Makes a backup of a vault and reads everything back before it counts. Files that an
earlier backup holds already are read again and not copied once more. Everything stays
encrypted. The audit trail of the vault mentions the backup.

  --vault DIR              folder of the vault, with vault.json in it (required)
  --to DIR                 existing folder on another disk (required)
  --passphrase-file FILE   take the passphrase from the first line of this file
  --user-data DIR          folder in which the app on this computer keeps its data
                           (otherwise the app's own, where there is one)
  --language nl|en         language of the messages and of this help (otherwise nl)
  --help                   show this help

${passphrase} The vault must not be open in the app at the same time.

Exit code: 0 done, 1 refused, 2 wrong use.`,
  restoreHelp: `Usage: npm run -s restore -- --backup DIR --to DIR [options]

Restores a backup as a vault in an empty folder. First every part is compared with the
list of the backup; if anything is missing or damaged it is named and nothing is restored.
From then on the app opens the restored vault; the former folder of the same vault stays
and is no longer used.

  --backup DIR             folder with backups, or one backup (required)
  --snapshot NAME          which one: name of its folder or its moment (otherwise the newest)
  --to DIR                 folder that does not exist yet or is empty (required)
  --label NAME             name of the vault if the app here does not know it yet
  --passphrase-file FILE   take the passphrase from the first line of this file
  --user-data DIR          folder in which the app on this computer keeps its data
                           (otherwise the app's own, where there is one)
  --language nl|en         language of the messages and of this help (otherwise nl)
  --help                   show this help

${passphrase} It must be
one that was valid when the backup was made.

Exit code: 0 done, 1 refused, 2 wrong use.`,
  drillHelp: `Usage: npm run -s drill -- --backup DIR [options]

Practises a restore: restores a backup into a temporary folder, compares all rows of all
tables and the end of the audit trail with what was backed up, decrypts every file and
compares it with its SHA-256, opens the vault and removes everything again. Neither the
backup nor the vault in use changes.

  --backup DIR             folder with backups, or one backup (required)
  --snapshot NAME          which one: name of its folder or its moment (otherwise the newest)
  --passphrase-file FILE   take the passphrase from the first line of this file
  --json FILE              write the outcome as JSON too
  --language nl|en         language of the messages and of this help (otherwise nl)
  --help                   show this help

${passphrase}

Exit code: 0 restoring works, 1 it does not, 2 wrong use.`,
  unnamed: 'Vault',
  made: ({ at, path, ...all }) => `Backup of ${at}: ${size(all)}\nFolder: ${path}`,
  restored: ({ at, path, ...all }) => `Restored: the vault as it was at ${at}, ${size(all)}\nFolder: ${path}`,
  formerStays: ({ path }) => `The former folder stays and is no longer used: ${path}`,
  notRegistered:
    'The app on this computer does not know this vault, because its data were not found here. Give them with --user-data, or restore from the app.',
  unreadable: ({ name }) => `Backup ${name}: manifest.json is missing or damaged.`,
  unknownSnapshot: ({ name }) => `There is no backup ${name}. There are:`,
  damagedPart: ({ name }) => `Missing or damaged: ${name}`,
  nothingRestored: 'The backup is not whole. Nothing was restored.',
  drilled: ({ name, at }) => `Backup ${name} of ${at}: restored into a temporary folder and opened`,
  drillFiles: ({ files, bytes }) => `Files: ${size({ files, bytes })}, decrypted and compared`,
  drillHead: ({ entries, head }) => `Audit trail: ${number(entries)} entries, head ${head}`,
  drillContent: ({ content }) => `All rows: SHA-256 ${content}`,
  drillSound: 'Restoring was practised and works.',
  drillUnsound: 'Restoring does NOT work with this backup. Make a new one and practise again.',
  contentDiffers: 'The rows are not those that were backed up.',
  headDiffers: 'The audit trail ends differently from when the backup was made.',
  entryBroken: ({ sequence }) => `The audit trail is not right from entry ${sequence} on.`,
};
