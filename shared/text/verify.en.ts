import type { verifyNl } from './verify.nl.ts';

const number = (value: number): string => new Intl.NumberFormat('en-GB').format(value);

const parts: Readonly<Record<string, string>> = {
  original: 'the original',
  thumbnail: 'the thumbnail',
  screen: 'the screen view',
  pdf: 'the PDF',
};

const sealOf = (place: 'vault' | 'workstation'): string =>
  place === 'vault' ? 'The seal in the vault' : 'The seal on this computer';

const owners = { photo: 'Photo', document: 'Signed form', report: 'Report' } as const;

/** What `npm run verify` says. */
export const verifyEn: typeof verifyNl = {
  help: `Usage: npm run -s verify -- report.pdf [--trust FILE]
       npm run -s verify -- --vault DIR [options]

Checks a signed report, without a vault and without a connection: whether anything
was changed or added since it was signed, who signed it, whether those you trust
vouch for that, and when.

  --trust FILE             certificates of those you trust, in PEM or DER; trust is then
                           part of being in order

Checks a vault to the last byte and changes nothing in it: header and key slots,
every page and reference of the database, every entry of the audit trail, both seals,
and of every file its size, SHA-256 and content. Names the first entry of the trail
that is not right by its number, and every damaged file by the id of the photo or the
report that it belongs to. The copies in the vault's folder backups are not read.

  --vault DIR              folder of the vault, with vault.json in it
  --passphrase-file FILE   take the passphrase from the first line of this file
  --user-data DIR          folder in which the app keeps the second seal on this computer
                           (otherwise that of the app itself, where there is one)
  --json FILE              write the outcome as JSON too, outside the vault
  --language nl|en         language of messages and of this help (nl otherwise)
  --help                   show this help

The passphrase may also be in the environment, as LETSELDOSSIER_PASSPHRASE. A wrong
passphrase counts as it does for unlocking.

Exit code: 0 sound, 1 something is not right, 2 wrong use or cannot be opened.`,
  noPassphrase: 'There is no passphrase: give --passphrase-file or set LETSELDOSSIER_PASSPHRASE in the environment.',
  jsonInVault: 'The outcome cannot be written into the folder of the vault: nothing changes there.',
  jsonNotWritten: ({ path }) => `The outcome cannot be written to ${path}.`,
  vault: ({ path, id }) => `Vault: ${path} (${id})`,
  slots: ({ count }) => `Key slots: ${count}, none weaker than the floor of Argon2id`,
  schema: ({ found, newest }) =>
    found === newest
      ? `Database: schema ${found}`
      : `Database: schema ${found} of an earlier version of the app; checked as it is, not upgraded`,
  trail: ({ entries, until, head }) =>
    entries === 0
      ? 'Audit trail: no entries that follow one another'
      : `Audit trail: ${number(entries)} ${entries === 1 ? 'entry' : 'entries'}, unbroken until ${until}\nHead of the chain: ${head}`,
  anchored: 'Seal on this computer: compared',
  notAnchored: 'Seal on this computer: not found, so not compared',
  files: ({ known, bytes }) => `Files: ${number(known)}, ${number(bytes)} bytes together`,
  unknown: ({ name }) => `File that belongs to no record (not an error): files/${name}`,
  sound: 'The vault is sound.',
  broken: ({ count }) =>
    count === 1 ? 'The vault is NOT sound: 1 finding.' : `The vault is NOT sound: ${count} findings.`,
  findings: {
    'vault-damaged': 'vault.json is damaged.',
    'slot-downgraded': ({ slotId }) => `Key slot ${slotId} is weaker than the floor: somebody has altered it.`,
    'store-missing': 'dossier.sqlite is missing.',
    'store-damaged': 'dossier.sqlite is damaged.',
    'reference-broken': ({ table, rows }) =>
      `In table ${table} ${number(rows)} rows refer to something that is not there.`,
    'schema-strange': ({ name }) => `The part ${name} of the database is not as the app makes it.`,
    'trail-broken': {
      'entry-missing': ({ sequence }) => `Audit trail: entry ${sequence} is missing.`,
      'link-broken': ({ sequence }) => `Audit trail: entry ${sequence} does not follow from the one before.`,
      'content-changed': ({ sequence }) => `Audit trail: entry ${sequence} was changed.`,
    },
    'store-rolled-back': ({ place, sealedSequence, storeSequence, sealedAt }) =>
      `The database is older than the seal ${place === 'vault' ? 'in the vault' : 'on this computer'} of ${sealedAt}: the trail went up to entry ${sealedSequence} and now ends at entry ${storeSequence}.`,
    'seal-damaged': {
      missing: ({ place }) => `${sealOf(place)} is missing.`,
      invalid: ({ place }) => `${sealOf(place)} was not made with the key of this vault.`,
    },
    'file-damaged': ({ record, id, part, trouble }) => `${owners[record]} ${id}, ${parts[part] ?? part}: ${trouble}.`,
  },
  troubles: {
    missing: 'the file is missing or cannot be read',
    'wrong-size': 'the file has another size',
    'bytes-changed': 'the file was changed (SHA-256 of the encrypted bytes)',
    'not-decryptable': 'the file cannot be decrypted',
    'original-changed': 'the content is another (SHA-256 of the original)',
  },
  refusals: {
    'vault-missing': ({ path }) => `There is no vault in ${path}: vault.json is missing.`,
    'newer-format': 'This vault was made with a newer version of the app; use that one to check it.',
    'store-newer': ({ found, known }) =>
      `The database has schema ${found}; this version of the app knows them up to ${known}.`,
    'vault-in-use': 'Somebody is working with this vault. Lock it first.',
    'vault-not-writable': 'The temporary folder for checking cannot be written.',
    'wrong-passphrase': ({ failures, waitSeconds }) =>
      `The passphrase does not fit this vault (${failures} times in a row).${waitSeconds > 0 ? ` Wait ${waitSeconds} seconds before the next attempt.` : ''}`,
    'unlock-delayed': ({ waitSeconds }) => `Too many wrong attempts. Wait ${waitSeconds} seconds.`,
  },
};
