import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadStandard } from '../../../electron/persistence/load-standard.ts';
import { standardDirectory } from '../../support/standard-pack.ts';

let directory = '';

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'standard-'));
  cpSync(standardDirectory, directory, { recursive: true });
});

afterEach(() => rmSync(directory, { recursive: true, force: true }));

function faults() {
  const loaded = loadStandard(directory);
  return loaded.ok ? [] : loaded.error.faults;
}

function edit(file: string, change: (content: Record<string, unknown>) => void): void {
  const path = join(directory, file);
  const content = JSON.parse(readFileSync(path, 'utf8'));
  change(content);
  writeFileSync(path, JSON.stringify(content));
}

describe('loading an edition', () => {
  it('loads the edition that is shipped', () => {
    expect(faults()).toEqual([]);
  });

  it('names every file that is missing or no JSON, not only the first', () => {
    rmSync(join(directory, 'geography.json'));
    writeFileSync(join(directory, 'edition.json'), '{ "edition": ');
    expect(faults()).toMatchObject([
      { file: 'edition', kind: 'file-unreadable' },
      { file: 'geography', kind: 'file-missing' },
    ]);
  });

  it('refuses an unknown key and says where it stands', () => {
    edit('probability-scale.json', (content) => Object.assign(content, { colour: 'red' }));
    expect(faults()).toEqual([{ file: 'probability-scale', path: '', kind: 'key-unknown', value: 'colour' }]);
  });

  it('refuses a wrong value and gives its path', () => {
    edit('probability-scale.json', (content) =>
      Object.assign(content, { noStatement: { nl: 'Geen uitspraak.', en: '' } }),
    );
    expect(faults()).toEqual([
      { file: 'probability-scale', path: 'noStatement.en', kind: 'too-small', value: '', expected: '1' },
    ]);
  });

  it('refuses an edition whose files contradict each other', () => {
    edit('indicators.json', (content) => Object.assign(content, { edition: '2027.1' }));
    expect(faults()).toEqual([{ file: 'indicators', path: 'edition', kind: 'wrong-edition', value: '2027.1' }]);
  });
});
