import { backupCommandsEn } from './backup-commands.en.ts';
import type { commandsNl } from './commands.nl.ts';
import { measureCommandEn } from './measure-command.en.ts';
import { standardCheckEn } from './standard-check.en.ts';
import { verifyEn } from './verify.en.ts';
import { verifyReportEn } from './verify-report.en.ts';

/** What the headless commands say. */
export const commandsEn: typeof commandsNl = {
  demo: {
    help: `Usage: npm run -s demo -- --out DIR [options]

Makes a new training vault, plays all synthetic training cases through the app as
a user would, and writes everything that comes of it to DIR.

  --out DIR                folder that does not exist yet or is empty (required)
  --passphrase-file FILE   take the passphrase of the vault from the first line of this file
  --language nl|en         language of messages and of this help (nl otherwise)
  --help                   show this help

The passphrase may also be in the environment, as LETSELDOSSIER_PASSPHRASE. Without
either, one is made and kept in DIR, readable for yourself only.

Exit code: 0 done, 1 refused, 2 wrong use.`,
    title: 'Training vault with synthetic cases',
    vault: ({ path }) => `Vault: ${path} (encrypted; training)`,
    passphraseKept: ({ path }) => `Passphrase: in ${path}, readable for yourself only`,
    passphraseGiven: 'Passphrase: as given; kept nowhere',
    line: ({ number, file, injuries, photos }) =>
      `${number}  ${file}: ${injuries === 1 ? '1 injury' : `${injuries} injuries`}, ${photos === 1 ? '1 photo' : `${photos} photos`}`,
    region: ({ path }) => `Regional tables, NOT FOR RELEASE: ${path}`,
    summary: ({ path }) => `Summary: ${path}`,
    vaultLabel: 'Training vault',
    user: 'A. Oefenarts',
  },
  case: {
    help: `Usage: npm run -s case -- --in case.json --out DIR [options]

Checks a case in the exchange format (resources/exchange/case.schema.json) and writes
to DIR: description.txt (description of injuries, in Dutch), findings.json
(completeness, contradictions, aids) and report.pdf (a concept while anything is missing).
In case of an error nothing is written.

  --in FILE                the case file; photos lie in the same folder or below (required)
  --out DIR                folder that does not exist yet or is empty (required)
  --language nl|en         language of messages, report and this help (nl otherwise)
  --help                   show this help

Exit code: 0 done, 1 refused, 2 wrong use.`,
    user: 'Case file',
    written: ({ path }) => `Written: ${path}`,
    noReport: ({ examination }) => `Examination ${examination}: no report.pdf, for nothing is recorded.`,
    concept: ({ path, count }) =>
      `${path} is a concept: ${count === 1 ? 'one thing is' : `${count} things are`} still missing (see findings.json).`,
    issued: ({ path }) => `${path} is complete.`,
    withheld: {
      photos: ({ count }) =>
        `Left out: ${count === 1 ? 'one photo' : `${count} photos`}; consent was not given or was withdrawn.`,
      injuries: ({ count }) =>
        `Left out: ${count === 1 ? 'one injury' : `${count} injuries`} of the anogenital area; consent to that examination was not given or was withdrawn.`,
      anogenital: () => 'Left out: the examination of genitals and anus; consent to it was not given or was withdrawn.',
      regions: () =>
        'Left out: findings of the anogenital area; consent to that examination was not given or was withdrawn.',
      traces: ({ count }) =>
        `Left out: ${count === 1 ? 'one trace' : `${count} traces`}; consent to taking them was not given or was withdrawn.`,
    },
  },
  backups: backupCommandsEn,
  measure: measureCommandEn,
  standard: standardCheckEn,
  verify: verifyEn,
  verifyReport: verifyReportEn,
  refusals: {
    unknownFlag: ({ flag }) => `Unknown or incomplete option: ${flag}`,
    flagMissing: ({ flag }) => `The option ${flag} is missing.`,
    language: ({ given }) => `Unknown language '${given}': choose nl or en.`,
    outNotEmpty: ({ path }) => `The folder ${path} exists and is not empty. Choose another.`,
    outNotFolder: ({ path }) => `${path} is not a folder.`,
    outNotWritable: ({ path }) => `${path} cannot be written to.`,
    passphraseFile: ({ path }) => `The passphrase file ${path} does not exist or is empty.`,
    passphraseShort: ({ minimum }) => `The passphrase is too short: use at least ${minimum} characters.`,
    passphraseLong: ({ maximum }) => `The passphrase is too long: use at most ${maximum} characters.`,
    seeHelp: 'See --help.',
    nothingWritten: 'Nothing was written.',
    defect:
      'Something went wrong in the app itself. Report it, with the kind of error and the place below; they hold no data.',
  },
  buildingBody: 'The drawings of the body are built once; this takes a while …',
  description: {
    title: ({ number, examination }) => `Description of injuries ${number}, examination ${examination}`,
    circumstances: 'Circumstances',
    statements: 'What was said',
    general: 'General',
    regions: 'Regions examined',
    injury: ({ number, label }) => `Injury ${number}: ${label}`,
    edited: '(text changed by the examiner)',
  },
};
