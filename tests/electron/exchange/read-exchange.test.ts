import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { explainRefusal } from '../../../electron/exchange/explain-refusal.ts';
import { readExchange } from '../../../electron/exchange/read-exchange.ts';
import { exampleCase, withValue } from '../../shared/domain/exchange/exchange-samples.ts';
import { testStandards } from '../../support/test-standards.ts';

const standards = testStandards();
const photoOfExample = new URL('../../../resources/exchange/photos/forearm-scale.jpg', import.meta.url).pathname;
const injury = ['examinations', 0, 'injuries', 0] as const;
const photo = ['examinations', 0, 'photos', 0] as const;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'exchange-'));
  mkdirSync(join(folder, 'case/photos'), { recursive: true });
  copyFileSync(photoOfExample, join(folder, 'case/photos/forearm-scale.jpg'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (content: string | Uint8Array): string => {
  const file = join(folder, 'case/case.json');
  writeFileSync(file, content);
  return file;
};

async function linesOf(json: unknown, language: 'nl' | 'en' = 'nl'): Promise<readonly string[]> {
  const read = await readExchange(write(JSON.stringify(json)), standards);
  return read.ok ? [] : explainRefusal(read.error, { file: 'case.json', language }).lines;
}

describe('a case file', () => {
  test('is read with its photos', async () => {
    const read = await readExchange(write(JSON.stringify(exampleCase())), standards);
    expect(read.ok && (await read.value.readPhoto('photos/forearm-scale.jpg')).byteLength).toBeGreaterThan(10_000);
  });

  test.each([
    ['not-json', 'geen json'],
    ['not-json', '{"format": "letseldossier-case",'],
    ['not-json', new Uint8Array([0x7b, 0xff, 0xfe, 0x7d])],
    ['wrong-shape', '[]'],
    ['wrong-shape', 'null'],
    ['wrong-shape', '{"format":"letseldossier-case","version":2}'],
  ])('is refused as %s', async (kind, content) => {
    const read = await readExchange(write(content), standards);
    expect(read.ok || read.error.kind).toBe(kind);
  });

  test('that is not there is named by its path', async () => {
    const read = await readExchange(join(folder, 'elders.json'), standards);
    expect(read.ok || explainRefusal(read.error, { file: 'elders.json', language: 'nl' }).sentence).toBe(
      'Het bestand elders.json is er niet of kan niet worden gelezen.',
    );
  });

  test('of an edition that is not here is refused by name', async () => {
    expect(await linesOf(withValue(exampleCase(), ['edition'], '2031.4'))).toEqual([
      "edition: uitgave '2031.4' van de standaard is hier niet geladen; laad haar eerst",
    ]);
  });
});

describe('what is wrong is said at its place', () => {
  test('in Dutch and in English', async () => {
    const json = withValue(exampleCase(), [...injury, 'type'], 'blue-spot');
    expect(await linesOf(json)).toEqual(["examinations[0].injuries[0].type: onbekend letseltype 'blue-spot'"]);
    expect(await linesOf(json, 'en')).toEqual(["examinations[0].injuries[0].type: unknown type of injury 'blue-spot'"]);
  });

  test.each<[string, readonly (string | number)[], unknown]>([
    ['child.birthDate: is geen bestaande datum (jjjj-mm-dd)', ['child', 'birthDate'], '2018-02-30'],
    ['child.sex: ontbreekt', ['child', 'sex'], undefined],
    ["child.bsn: onbekend veld 'bsn'", ['child', 'bsn'], '999999990'],
    [
      'contacts[0].requestedAt: is geen moment in UTC (jjjj-mm-ddTuu:mm:ssZ)',
      ['contacts', 0, 'requestedAt'],
      '2026-02-11T10:15:00+01:00',
    ],
    [
      'contacts[0].kind: is geen code (kleine letters, cijfers en streepjes)',
      ['contacts', 0, 'kind'],
      'Letsel Spreekuur',
    ],
    [
      "examinations[0].photos[0].path: is geen pad binnen de map van het bestand (geen '..', geen absoluut pad, geen backslash)",
      [...photo, 'path'],
      '../geheim.jpg',
    ],
    ['examinations[0].photos[0].sha256: is geen SHA-256 (64 tekens 0-9 en a-f)', [...photo, 'sha256'], 'abc'],
    [
      'examinations[0].injuries[0].descriptors.colour.options: ontbreekt',
      [...injury, 'descriptors', 'colour'],
      { kind: 'choices' },
    ],
    [
      'examinations[0].injuries[0].descriptors.colour: heeft geen van de toegestane vormen',
      [...injury, 'descriptors', 'colour'],
      'blue',
    ],
    [
      'examinations[0].injuries[0].descriptors.colour: ontbreekt en is verplicht bij dit letseltype',
      [...injury, 'descriptors', 'colour'],
      undefined,
    ],
  ])('%s', async (line, path, value) => {
    expect(await linesOf(withValue(exampleCase(), path, value))).toEqual([line]);
  });

  test('where a reason is missing', async () => {
    const silent = { regionId: 'neck', state: 'refused' };
    expect(await linesOf(withValue(exampleCase(), ['examinations', 0, 'regions'], [silent]))).toEqual([
      'examinations[0].regions[0].reason: geef een reden',
    ]);
  });

  test('without the words of the record', async () => {
    const secret = 'GEHEIM-VAN-HET-KIND '.repeat(60);
    const lines = await linesOf(withValue(exampleCase(), [...injury, 'statedCause'], secret));
    expect(lines).toHaveLength(1);
    expect(lines.join()).not.toContain('GEHEIM');
  });
});

describe('a photo of a case file', () => {
  const path = (value: string) => withValue(exampleCase(), [...photo, 'path'], value);
  const missing =
    'examinations[0].photos[0].path: dit bestand is er niet, is geen gewoon bestand, of ligt buiten de map van het dossierbestand';

  test('must be there, as an ordinary file', async () => {
    expect(await linesOf(path('photos/elders.jpg'))).toEqual([missing]);
    expect(await linesOf(path('photos'))).toEqual([missing]);
  });

  test('may not be reached through a link that leads out of the folder', async () => {
    writeFileSync(join(folder, 'outside.jpg'), 'x');
    symlinkSync(join(folder, 'outside.jpg'), join(folder, 'case/photos/link.jpg'));
    symlinkSync(folder, join(folder, 'case/up'));
    expect(await linesOf(path('photos/link.jpg'))).toEqual([missing]);
    expect(await linesOf(path('up/outside.jpg'))).toEqual([missing]);
  });

  test('must have the hash given', async () => {
    expect(await linesOf(withValue(exampleCase(), [...photo, 'sha256'], 'a'.repeat(64)))).toEqual([
      'examinations[0].photos[0].sha256: de SHA-256 van het bestand is een andere dan die hier staat',
    ]);
  });
});
