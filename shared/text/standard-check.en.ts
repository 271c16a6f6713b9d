import type { standardCheckNl } from './standard-check.nl.ts';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  tuple: 'a list of fixed length',
};

const kind = (expected = ''): string => kinds[expected] ?? expected;

/** What `npm run standard` says, and the sentences for the faults of an edition. */
export const standardCheckEn: typeof standardCheckNl = {
  help: `Usage: npm run -s standard -- --check [FOLDER] [options]

Checks an edition of the standard for recording injuries: each file by itself,
then all references between the files. Names every fault with its file and place,
or else the number of entries of every list and how many of them are unverified.
What an edition looks like is told in resources/standard/README.md. Nothing is
changed.

  --check [FOLDER]         check the edition in this folder (else the one that is shipped)
  --schema                 write the JSON Schema of an edition to the output instead
  --bundle FILE            write an edition without faults as the one file that
                           the app loads (Settings, Standard)
  --json                   write the outcome to the output as JSON
  --language nl|en         language of the messages and of this help (else nl)
  --help                   show this help

Exit code: 0 sound, 1 faults found, 2 wrong use or no folder.`,
  bundleNotWritten: ({ path }) => `The file ${path} cannot be written.`,
  noFolder: ({ path }) => `${path} is not a folder that can be read.`,
  title: ({ title, path }) => `${title} (${path})`,
  list: 'List',
  entries: 'entries',
  unverified: 'unverified',
  sound: ({ entries, unverified }) =>
    `Sound: no fault was found. ${entries} entries, of which ${unverified} are unverified.`,
  fault: ({ file, path, sentence }) => `${file}.json${path === '' ? '' : `, ${path}`}: ${sentence}`,
  broken: ({ count }) => (count === 1 ? 'Cannot be used: one fault.' : `Cannot be used: ${count} faults.`),
  referencesNotChecked:
    'The references between the files were not checked yet; that takes every file to be right by itself.',
  faults: {
    'file-missing': () => 'the file is missing.',
    'file-unreadable': ({ value }) => `the file cannot be read or is no JSON (${value}).`,
    'key-missing': ({ expected }) => `this is missing${expected === undefined ? '' : `; expected: ${kind(expected)}`}.`,
    'key-unknown': ({ value }) => `the key "${value}" does not belong here.`,
    'wrong-kind': ({ value, expected }) => `"${value}" is of the wrong kind; expected: ${kind(expected)}.`,
    'not-allowed': ({ value, expected }) => `"${value}" is not allowed here; allowed: ${expected ?? '-'}.`,
    'wrong-form': ({ value, expected }) =>
      `"${value}" does not have the right form${expected === undefined ? '' : ` (${expected})`}.`,
    'too-small': ({ value, expected }) => `"${value}" is too small, too short or too few; at least ${expected ?? '-'}.`,
    'too-big': ({ value, expected }) => `"${value}" is too big, too long or too many; at most ${expected ?? '-'}.`,
    'not-a-whole-multiple': ({ value, expected }) => `"${value}" is no multiple of ${expected ?? '-'}.`,
    'not-right': ({ value }) => `"${value}" fits none of the forms that are allowed here.`,
    'duplicate-id': ({ value }) => `the code "${value}" occurs more than once.`,
    'unknown-id': ({ value }) => `refers to "${value}", which the edition does not define.`,
    'missing-code-list': ({ value }) => `the code list "${value}" is missing; the record needs it.`,
    'missing-variable': ({ value }) => `the variable "${value}" is missing; the registration derives it.`,
    'missing-category': ({ value }) => `the category "${value}" is missing.`,
    'uncovered-code': ({ value }) => `no category takes the code "${value}".`,
    'empty-range': ({ value }) => `the range or the row is not right: ${value}.`,
    'missing-placeholder': ({ value }) => `a placeholder such as {value} is missing: "${value}".`,
    'unexpected-placeholder': ({ value }) => `no such placeholder belongs here: "${value}".`,
    'missing-wording': ({ value }) => `"${value}" has no words for a denial.`,
    'scale-gap': ({ value }) => `the scale does not join at ${value === '' ? 'its end' : value}.`,
    'wrong-sum': ({ value }) => `the column adds up to ${value} instead of 100.`,
    'wrong-edition': ({ value }) => `this file belongs to edition ${value}, not to this one.`,
    'circular-parent': ({ value }) => `by way of its parents the region "${value}" lies within itself.`,
    'body-differs': ({ value }) =>
      `"${value}" does not lie where it lies on the drawn body of this program, which an edition cannot change.`,
  },
};
