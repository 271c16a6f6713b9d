import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/**
 * How each way out of the vault obeys consent. A new file that writes to a chosen place fails here before somebody has decided.
 */
const decided: Readonly<Record<string, RegExp | { readonly because: string }>> = {
  'application/export-report.ts': /findRefusal\(/,
  'application/export-transfer-sheet.ts': /mayLeave\(/,
  'application/export-originals.ts': /mayLeave\(/,
  'commands/case.ts': /examinationProducts\(/,
  'commands/demo.ts': /examinationProducts\(/,
  'application/export-consent-form.ts': {
    because: 'is made for those who decide for the child, and holds nothing of the examination',
  },
  'application/keep-documents.ts': {
    because: 'the signed paper as it came in: it says who consented to what, and holds nothing of the examination',
  },
  'application/export-statistics.ts': { because: 'counts that point at nobody' },
  'application/export-trail.ts': { because: 'ids and names of fields, no value and nobody’s name but that of users' },
  'application/keep-backups.ts': { because: 'a backup is whole and encrypted with the keys of the vault' },
  'commands/restore.ts': { because: 'a vault is put back whole and encrypted' },
  'host-vaults.ts': { because: 'takes the folder of a vault, which holds nothing readable' },
};

const sources = readdirSync(join(root, 'electron'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.startsWith('standin') && name !== 'commands/output-folder.ts')
  .map((name) => ({ name, text: readFileSync(join(root, 'electron', name), 'utf8') }));

test('every way out of the vault is decided about', () => {
  const out = sources.filter(({ text }) => /destinations\.(?:write|take)\(|outputFolder\(/.test(text));
  expect(out.map(({ name }) => name).toSorted()).toEqual(Object.keys(decided).toSorted());
});

test.each(Object.entries(decided).filter(([, how]) => how instanceof RegExp))('%s asks the rule', (name, how) => {
  expect(sources.find((source) => source.name === name)?.text).toMatch(how as RegExp); // The filter leaves only those.
});

test('what the commands write and what a report prints passes the same rule', () => {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  expect(read('electron/commands/examination-products.ts')).toMatch(/permittedRecord\(/);
  expect(read('shared/domain/report/compose-report-context.ts')).toMatch(/permittedRecord\(/);
  expect(read('electron/application/print-report.ts')).toMatch(/permittedRecord\(/);
});
