import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exampleCase, readJson, shippedCaseFiles, withValue } from '../../shared/domain/exchange/exchange-samples.ts';
import { pdf } from '../../support/pdf-tools.ts';
import { commandRoom } from './run-command.ts';

const room = commandRoom();
afterAll(() => room.remove());

let serial = 0;
/** Writes a case file with the photos of the example beside it, and the output folder that it goes with. */
function caseFile(json: unknown): { readonly file: string; readonly out: string; readonly folder: string } {
  serial += 1;
  const folder = join(room.dir, `case-${serial}`);
  cpSync(join(dirname(shippedCaseFiles[0] ?? ''), 'photos'), join(folder, 'photos'), { recursive: true });
  const file = join(folder, 'case.json');
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json));
  return { file, out: join(room.dir, `out-${serial}`), folder };
}

const injury = ['examinations', 0, 'injuries', 0] as const;
const photo = ['examinations', 0, 'photos', 0] as const;
const outcome = (json: unknown, ...more: readonly string[]) => {
  const { file, out } = caseFile(json);
  const run = room.run('case', ['--in', file, '--out', out, ...more]);
  return { ...run, out, lines: run.stderr.trimEnd().split('\n') };
};

describe('a case file that is not right writes nothing and says what and where', () => {
  const first = 'Het dossierbestand is niet verwerkt: één gegeven klopt niet.';
  test.each<[string, unknown, string]>([
    [
      'an unknown type of injury',
      withValue(exampleCase(), [...injury, 'type'], 'blue-spot'),
      "examinations[0].injuries[0].type: onbekend letseltype 'blue-spot'",
    ],
    [
      'a missing required descriptor',
      withValue(exampleCase(), [...injury, 'descriptors', 'colour'], undefined),
      'examinations[0].injuries[0].descriptors.colour: ontbreekt en is verplicht bij dit letseltype',
    ],
    [
      'a photo outside the folder',
      withValue(exampleCase(), [...photo, 'path'], '../../etc/passwd'),
      "examinations[0].photos[0].path: is geen pad binnen de map van het bestand (geen '..', geen absoluut pad, geen backslash)",
    ],
    [
      'another hash',
      withValue(exampleCase(), [...photo, 'sha256'], 'b'.repeat(64)),
      'examinations[0].photos[0].sha256: de SHA-256 van het bestand is een andere dan die hier staat',
    ],
    ['an unknown key', withValue(exampleCase(), ['child', 'bsn'], '999999990'), "child.bsn: onbekend veld 'bsn'"],
    [
      'no examination',
      withValue(exampleCase(), ['examinations'], []),
      'examinations: er is geen onderzoek om een beschrijving van te maken',
    ],
  ])('%s', (_, json, line) => {
    const { status, stdout, lines, leftOver, out } = outcome(json);
    expect([status, stdout, leftOver, existsSync(out)]).toEqual([1, '', [], false]);
    expect(lines).toEqual([first, `  ${line}`, 'Er is niets geschreven.']);
  });

  test('a text file as photo, which only shows when it is decoded', () => {
    const text = 'Dit is geen foto.';
    const { file, out, folder } = caseFile(
      withValue(exampleCase(), [...photo, 'sha256'], createHash('sha256').update(text).digest('hex')),
    );
    writeFileSync(join(folder, 'photos/forearm-scale.jpg'), text);
    const { status, stderr, leftOver } = room.run('case', ['--in', file, '--out', out]);
    expect([status, leftOver, existsSync(out)]).toEqual([1, [], false]);
    expect(stderr).toContain('examinations[0].photos[0].path: dit bestand is geen foto (');
  });

  test('all that is wrong at once, in English', () => {
    const two = withValue(withValue(exampleCase(), [...injury, 'type'], 'x'), ['child', 'sex'], 'x');
    const { status, lines } = outcome(two, '--language', 'en');
    expect(status).toBe(1);
    expect(lines).toEqual([
      'The case file was not processed: 2 things in it are not right.',
      "  child.sex: unknown code 'x' (list sex)",
      "  examinations[0].injuries[0].type: unknown type of injury 'x'",
      'Nothing was written.',
    ]);
  });

  test('what is no JSON, and what is not there', () => {
    const broken = outcome('{"format":');
    expect([broken.status, broken.lines[0]]).toEqual([1, expect.stringContaining('is geen geldige JSON in UTF-8.')]);
    const { status, stderr } = room.run('case', ['--in', 'nergens.json', '--out', 'out-nergens']);
    expect([status, stderr.split('\n')[0]]).toEqual([
      1,
      'Het bestand nergens.json is er niet of kan niet worden gelezen.',
    ]);
  });

  test('an output folder that holds something stays as it was', () => {
    const { file, out } = caseFile(exampleCase());
    mkdirSync(out);
    writeFileSync(join(out, 'notitie.txt'), 'blijft');
    const { status, stderr } = room.run('case', ['--in', file, '--out', out]);
    expect([status, stderr]).toEqual([1, `De map ${out} bestaat al en is niet leeg. Kies een andere.\n`]);
    expect(readdirSync(out)).toEqual(['notitie.txt']);
  });
});

describe('a case file that is right', () => {
  test('gives description, findings and a concept that names what is missing', () => {
    const { status, stderr, stdout, leftOver, out } = outcome(exampleCase());
    expect([status, stderr, leftOver]).toEqual([0, '', []]);
    expect(readdirSync(out).sort()).toEqual(['description.txt', 'findings.json', 'report.pdf']);
    expect(stdout).toContain(`${join(out, 'report.pdf')} is een concept`);
    const findings = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8'));
    expect(findings.report.gaps).toContainEqual({
      code: 'question-unanswered',
      severity: 'block',
      section: 'answers',
      subject: '2',
      text: 'Vraag 2 is niet beantwoord.',
    });
    expect(findings.contradictions).toEqual([
      {
        code: 'estimated-without-scale-photo',
        injury: 2,
        text: 'De afmeting is geschat en er is geen foto met meetlat.',
      },
    ]);
    expect(pdf.words(readFileSync(join(out, 'report.pdf')))).toContain('CONCEPT');
  });

  test('that lacks nothing gives a complete report', () => {
    const file = shippedCaseFiles.find((name) => name.includes('c-grip')) ?? '';
    const out = join(room.dir, 'complete');
    const { status, stdout } = room.run('case', ['--in', file, '--out', out]);
    expect([status, stdout]).toEqual([0, expect.stringContaining(`${join(out, 'report.pdf')} is volledig.`)]);
    const { author } =
      (readJson(file) as { examinations: { report: { author: { name: string } } }[] }).examinations[0]?.report ?? {};
    const words = pdf.words(readFileSync(join(out, 'report.pdf')));
    expect(words).toContain(author?.name);
    expect(words).not.toContain('CONCEPT');
  });

  test('that only describes gives a concept in the name of the examiner', () => {
    let bare = withValue(exampleCase(), ['examinations', 0, 'interpretation'], undefined);
    bare = withValue(bare, ['examinations', 0, 'report'], undefined);
    const { status, out } = outcome(bare);
    expect(status).toBe(0);
    const words = pdf.words(readFileSync(join(out, 'report.pdf')));
    expect(words).toContain('CONCEPT');
    expect(words).toContain('A. Voorbeeldarts');
    expect(JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')).report.complete).toBe(false);
  });
});

describe('wrong use', () => {
  test('ends with 2 and a sentence', () => {
    const { status, stderr, stdout } = room.run('case', ['--out', 'x']);
    expect([status, stdout, stderr]).toEqual([2, '', 'De optie --in ontbreekt.\nZie --help.\n']);
  });

  test('help comes in both languages', () => {
    expect(room.run('case', ['--help']).stdout).toMatch(/^Gebruik: /);
    expect(room.run('demo', ['-h', '--language', 'en']).stdout).toMatch(/^Usage: /);
  });
});
