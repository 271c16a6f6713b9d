import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { standardDirectory, standardPack } from '../../support/standard-pack.ts';
import { commandRoom } from './run-command.ts';

const room = commandRoom();
const edition = join(room.dir, 'edition');
const check = (...args: readonly string[]) => room.run('standard', ['--check', edition, ...args]);

beforeEach(() => {
  rmSync(edition, { recursive: true, force: true });
  cpSync(standardDirectory, edition, { recursive: true });
});
afterAll(() => room.remove());

function edit(file: string, change: (text: string) => string): void {
  const path = join(edition, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}

const lines = (text: string) => text.trimEnd().split('\n');

describe('npm run standard -- --check', () => {
  test('counts every list of a sound edition and how much of it is unverified, and ends with 0', () => {
    const { status, stdout, stderr } = check();
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`${standardPack.edition.title.nl} (${edition})`);
    expect(lines(stdout)).toContainEqual(expect.stringMatching(/^geography: municipalities +342 +342$/));
    for (const { id, entries } of standardPack['code-lists'])
      expect(lines(stdout)).toContainEqual(
        expect.stringMatching(new RegExp(`^code-lists: ${id} +${entries.length} +\\d+$`)),
      );
    expect(lines(stdout).at(-1)).toMatch(/^In orde: geen fout gevonden\. \d+ gegevens, waarvan \d+ onbevestigd\.$/);
  });

  test('checks the edition that is shipped where no folder is given', () => {
    const { status, stdout } = room.run('standard', ['--check', '--language', 'en']);
    expect(status).toBe(0);
    expect(stdout).toContain(standardPack.edition.title.en);
  });

  test('names file, place and what is wrong for references that lead nowhere, and ends with 1', () => {
    edit('injury-types.json', (text) => text.replace('"id": "tail"', '"id": "tale"'));
    edit('indicators.json', (text) => text.replace('"edition": "2026.1"', '"edition": "2025.1"'));
    const { status, stdout, stderr } = check();
    expect([status, stdout]).toEqual([1, '']);
    expect(lines(stderr)).toEqual([
      'injury-types.json, incised-wound.descriptors: verwijst naar "tale", en dat is in de uitgave niet gedefinieerd.',
      'indicators.json, edition: dit bestand hoort bij uitgave 2025.1, niet bij deze.',
      'Niet te gebruiken: 2 fouten.',
    ]);
  });

  test('names what is missing, unreadable and malformed at once, and that references wait', () => {
    rmSync(join(edition, 'geography.json'));
    edit('edition.json', (text) => text.slice(0, 40));
    edit('probability-scale.json', (text) => text.replace('"noStatement"', '"silence"'));
    const { status, stderr } = check('--language', 'en');
    expect(status).toBe(1);
    expect(lines(stderr)).toEqual([
      expect.stringMatching(/^edition\.json: the file cannot be read or is no JSON \(.+\)\.$/),
      'geography.json: the file is missing.',
      'probability-scale.json, noStatement: this is missing; expected: an object.',
      'probability-scale.json: the key "silence" does not belong here.',
      'Cannot be used: 4 faults.',
      'The references between the files were not checked yet; that takes every file to be right by itself.',
    ]);
  });

  test('is not upset by a folder in the place of a file, other content, or no edition at all', () => {
    rmSync(join(edition, 'descriptors.json'));
    mkdirSync(join(edition, 'descriptors.json'));
    writeFileSync(join(edition, 'code-lists.json'), 'null');
    writeFileSync(join(edition, 'geography.json'), Buffer.from([0xff, 0xfe, 0x00, 0x41]));
    writeFileSync(join(edition, 'decision-aids.json'), '['.repeat(200_000));
    const { status, stderr } = check();
    expect(status).toBe(1);
    for (const file of ['descriptors', 'code-lists', 'geography', 'decision-aids'])
      expect(stderr).toContain(`${file}.json: `);
    expect(stderr).not.toContain('app zelf');
    rmSync(edition, { recursive: true });
    mkdirSync(edition);
    expect(lines(check().stderr)).toHaveLength(Object.keys(standardPack).length + 2);
  });

  test('gives the outcome to machines, sound or not', () => {
    const sound = JSON.parse(check('--json').stdout);
    expect(sound).toMatchObject({
      format: 'letseldossier-standard-check',
      version: 1,
      folder: edition,
      edition: '2026.1',
      sound: true,
      faults: [],
    });
    expect(sound.lists).toContainEqual({ file: 'geography', path: 'municipalities', entries: 342, unverified: 342 });
    edit('code-lists.json', (text) => text.replace('"id": "sex"', '"id": "gender"'));
    const broken = check('--json');
    expect([broken.status, broken.stderr]).toEqual([1, '']);
    expect(JSON.parse(broken.stdout)).toMatchObject({
      sound: false,
      faults: [
        { file: 'code-lists', path: '', kind: 'missing-code-list', value: 'sex' },
        { file: 'indicators', path: 'variables.sex', kind: 'unknown-id', value: 'sex' },
      ],
      lists: [],
    });
  });

  test('ends with 2 where there is no folder or the options are not right', () => {
    const missing = room.run('standard', ['--check', join(room.dir, 'nowhere')]);
    expect([missing.status, missing.stderr]).toEqual([
      2,
      `${join(room.dir, 'nowhere')} is geen map die te lezen is.\n`,
    ]);
    expect(room.run('standard', ['--check', join(edition, 'edition.json')]).status).toBe(2);
    expect(room.run('standard', []).stderr).toContain('De optie --check ontbreekt.');
    expect(room.run('standard', ['--check', edition, 'more']).status).toBe(2);
    expect(room.run('standard', ['--check', edition, '--fix']).status).toBe(2);
  });

  test('is explained in both languages', () => {
    for (const [language, word] of [
      ['nl', 'Gebruik'],
      ['en', 'Usage'],
    ] as const)
      expect(room.run('standard', ['--help', '--language', language]).stdout).toContain(word);
  });
});

describe('npm run standard -- --schema', () => {
  test('gives a schema with a property for each file, which names what is required', () => {
    const { status, stdout } = room.run('standard', ['--schema']);
    expect(status).toBe(0);
    const schema = JSON.parse(stdout);
    expect(schema.required).toEqual(Object.keys(standardPack));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(standardPack));
    expect(schema.$defs.Provenance).toMatchObject({ required: ['source', 'verified'], additionalProperties: false });
    expect(schema.$defs.InjuryType.required).toContain('definition');
  });
});
