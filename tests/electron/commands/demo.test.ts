import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openVault } from '../../../electron/persistence/open-vault.ts';
import { CaseExchange } from '../../../shared/domain/exchange/case-exchange.ts';
import { readJson, shippedCaseFiles } from '../../shared/domain/exchange/exchange-samples.ts';
import { pdf } from '../../support/pdf-tools.ts';
import { expectOk, filesUnder } from '../../support/temp-vault.ts';
import { type CommandRun, commandRoom } from './run-command.ts';

interface Summary {
  readonly vault: string;
  readonly passphraseFile: string | null;
  readonly cases: readonly {
    readonly number: string;
    readonly file: string;
    readonly folder: string;
    readonly injuries: number;
    readonly photos: number;
    readonly reports: readonly { readonly status: string; readonly sha256: string }[];
    readonly files: readonly string[];
  }[];
  readonly region: { readonly path: string; readonly notForRelease: boolean };
}

const room = commandRoom();
const out = join(room.dir, 'demo');
let played: CommandRun;
let summary: Summary;
beforeAll(() => {
  played = room.run('demo', ['--out', out]);
  summary = readJson(join(out, 'summary.json')) as Summary;
});
afterAll(() => room.remove());

const trainingFile = (name: string): string => shippedCaseFiles.find((file) => file.endsWith(`/${name}`)) ?? '';
const read = (path: string): Buffer => readFileSync(join(out, path));
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('the demo', () => {
  test('succeeds, says where everything is, and leaves nothing elsewhere', () => {
    expect([played.status, played.stderr, played.leftOver]).toEqual([0, '', []]);
    expect(played.stdout).toContain(join(out, 'vault'));
    expect(played.stdout).toContain(join(out, 'summary.json'));
    for (const { folder } of summary.cases) expect(played.stdout).toContain(join(out, folder, 'report.pdf'));
  });

  test('plays every training case', () => {
    expect(summary.cases.map(({ file }) => file)).toEqual(
      readdirSync(join(trainingFile('a-bruises-toddler.json'), '..')).filter((name) => name.endsWith('.json')),
    );
    expect(summary.cases.length).toBeGreaterThanOrEqual(3);
    for (const { file, injuries, photos } of summary.cases) {
      const [examination] = CaseExchange.parse(readJson(trainingFile(file))).examinations;
      expect([injuries, photos]).toEqual([examination?.injuries.length, examination?.photos.length]);
    }
  });

  test('writes the letselbeschrijving with the edited paragraphs and the words that were said', () => {
    for (const { file, folder } of summary.cases) {
      const text = read(`${folder}/description.txt`).toString('utf8');
      const [examination] = CaseExchange.parse(readJson(trainingFile(file))).examinations;
      for (const paragraph of examination?.description ?? []) expect(text).toContain(paragraph.text);
      for (const statement of examination?.details.statements ?? []) expect(text).toContain(statement.words);
      for (const { number } of examination?.injuries ?? []) expect(text).toContain(`Letsel ${number}: `);
    }
  });

  test('writes findings that are complete and name no blocking gap', () => {
    for (const { folder } of summary.cases) {
      const findings = JSON.parse(read(`${folder}/findings.json`).toString('utf8'));
      expect([findings.complete, findings.report.complete, findings.report.status]).toEqual([true, true, 'issued']);
      expect(findings.contradictions).toEqual([]);
      for (const aid of findings.aids) expect(aid.source).toBeTruthy();
    }
  });

  test('names the place of an injury on a flat drawing by drawing and part', () => {
    const grip = summary.cases.find(({ file }) => file.startsWith('c-'));
    const { injuries } = JSON.parse(read(`${grip?.folder}/findings.json`).toString('utf8'));
    expect(injuries[5].location).toEqual({
      regionId: 'mouth',
      side: 'right',
      drawing: 'mouth-permanent',
      part: 'tooth-11',
      intimate: false,
      words: 'gebitselement 11 (middelste snijtand rechtsboven)',
    });
  });

  test('names a bruise of ear and torso by the aid that is about them, and concludes nothing', () => {
    const toddler = summary.cases.find(({ file }) => file.startsWith('a-'));
    const { aids } = JSON.parse(read(`${toddler?.folder}/findings.json`).toString('utf8'));
    const ten4 = aids.find(({ id }: { readonly id: string }) => id === 'ten-4-facesp');
    expect(ten4.items.map(({ id, injuries }: { id: string; injuries: number[] }) => [id, injuries])).toEqual([
      ['torso', [4]],
      ['ear', [1]],
    ]);
    expect(JSON.stringify(aids)).not.toMatch(/mishandel(?!ingskunde)/i);
  });

  test('writes issued reports whose bytes are those of the record', () => {
    for (const { file, folder, reports } of summary.cases) {
      const bytes = read(`${folder}/report.pdf`);
      expect(reports).toEqual([
        { number: expect.any(String), status: 'issued', sha256: createHash('sha256').update(bytes).digest('hex') },
      ]);
      const words = pdf.words(bytes);
      const exchange = CaseExchange.parse(readJson(trainingFile(file)));
      const { interpretation } = exchange.examinations[0] ?? {};
      expect(words).toContain(exchange.child.familyName);
      expect(words).toContain(flat(interpretation?.conclusion ?? 'geen conclusie'));
      for (const { text } of interpretation?.hypotheses ?? []) expect(words).toContain(flat(text));
      for (const { answer } of interpretation?.answers ?? []) expect(words).toContain(flat(answer));
      expect(words).not.toContain('CONCEPT');
    }
  });

  test('writes body figures and the hashes of the photos', () => {
    for (const { file, folder, files } of summary.cases) {
      const figures = files.filter((name) => name.endsWith('.svg'));
      expect(figures.length).toBeGreaterThanOrEqual(4);
      for (const name of figures) {
        const svg = read(name).toString('utf8');
        expect(svg).toMatch(/^<svg /);
        expect(svg).not.toMatch(/<script|href="http/);
      }
      const { injuries = [] } = CaseExchange.parse(readJson(trainingFile(file))).examinations[0] ?? {};
      for (const { plate } of injuries) {
        if (plate === undefined) continue;
        const drawn = plate.kind === 'point' ? plate.at.plate : plate.points[0]?.plate;
        expect(figures).toContain(`${folder}/figures/${drawn}.svg`);
      }
      const listed = read(`${folder}/photos.sha256`).toString('utf8').split('\n').slice(0, -1);
      const { photos = [] } = CaseExchange.parse(readJson(trainingFile(file))).examinations[0] ?? {};
      expect(listed.toSorted()).toEqual(
        photos.map(({ sha256, details }) => `${sha256}  ${details.fileName}`).toSorted(),
      );
    }
  });

  test('writes regional tables that are not for release and show no small figure', () => {
    const [header, ...rows] = read(summary.region.path).toString('utf8').trimEnd().split('\r\n');
    expect(header).toContain('"release"');
    expect(rows.length).toBeGreaterThan(50);
    expect(rows.filter((row) => !row.startsWith('"not-for-release"'))).toEqual([]);
    const counts = rows.map((row) => row.split(',').at(-2)?.replaceAll('"', '') ?? '');
    expect(counts.filter((count) => count !== '' && Number(count) > 0 && Number(count) < 10)).toEqual([]);
  });
});

describe('the vault of the demo', () => {
  test('opens with the passphrase in the file, which only its owner can read, and its trail holds', async () => {
    const file = join(out, summary.passphraseFile ?? '');
    expect(statSync(file).mode & 0o077).toBe(0);
    const userDataDir = join(room.dir, 'user-data');
    mkdirSync(userDataDir);
    const opened = await openVault({
      dir: join(out, summary.vault),
      userDataDir,
      passphrase: readFileSync(file, 'utf8').trim(),
      clock: () => new Date().toISOString(),
      ids: () => crypto.randomUUID(),
      onSealFailed: (error) => {
        throw error;
      },
    });
    const vault = expectOk(opened);
    expect((await vault.verifyTrail()).ok).toBe(true);
    await vault.close();
  });

  test('holds nothing that can be read without it', () => {
    const markers = summary.cases.flatMap(({ file }) => {
      const exchange = CaseExchange.parse(readJson(trainingFile(file)));
      const said = exchange.examinations[0]?.details.statements.map(({ words }) => words.slice(0, 20)) ?? [];
      return [exchange.child.familyName, exchange.child.givenNames, ...said];
    });
    const photoBytes = readFileSync(join(trainingFile('a-bruises-toddler.json'), '../photos/a-ear-scale.jpg'));
    for (const [path, bytes] of filesUnder(join(out, summary.vault))) {
      for (const marker of markers) expect([path, bytes.includes(marker)]).toEqual([path, false]);
      expect([path, bytes.includes(photoBytes.subarray(2000, 2032))]).toEqual([path, false]);
      expect([path, bytes.includes('SQLite format 3')]).toEqual([path, false]);
    }
  });
});

test('the demo leaves nothing when it is interrupted', async () => {
  const target = join(room.dir, 'interrupted');
  const { status, leftOver } = await room.interrupt('demo', ['--out', target], join(target, 'vault/dossier.sqlite'));
  expect([status, leftOver]).toEqual([1, []]);
  expect(statSync(target, { throwIfNoEntry: false })).toBeUndefined();
});

describe('the demo is refused', () => {
  test('in a folder that holds anything, which stays as it was', () => {
    const before = filesUnder(out);
    const { status, stderr, leftOver } = room.run('demo', ['--out', out]);
    expect([status, leftOver]).toEqual([1, []]);
    expect(stderr).toBe(`De map ${out} bestaat al en is niet leeg. Kies een andere.\n`);
    expect([...filesUnder(out).keys()]).toEqual([...before.keys()]);
  });

  test('with a passphrase that is too short, and nothing is left', () => {
    writeFileSync(join(room.dir, 'short.txt'), 'kort\n');
    const target = join(room.dir, 'short');
    const { status, stderr } = room.run('demo', ['--out', target, '--passphrase-file', 'short.txt']);
    expect([status, stderr]).toEqual([1, 'De wachtzin is te kort: gebruik ten minste 12 tekens.\n']);
    expect(statSync(target, { throwIfNoEntry: false })).toBeUndefined();
  });
});
