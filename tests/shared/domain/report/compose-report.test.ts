import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseRecord, ExaminationRecord } from '../../../../shared/domain/case/case-record.ts';
import { CaseRecord as CaseRecordSchema } from '../../../../shared/domain/case/case-record.ts';
import { composeReport } from '../../../../shared/domain/report/compose-report.ts';
import type { ReportInput } from '../../../../shared/domain/report/compose-report-context.ts';
import type { Block, DocumentSection, ReportDocument } from '../../../../shared/domain/report/report-document.ts';
import { createLookup } from '../../../../shared/domain/standard/lookup.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import {
  consentAnswer,
  injuryId,
  photoId,
  syntheticExamination,
  syntheticInjury,
  syntheticInterpretation,
  syntheticPhoto,
  syntheticRecord,
  syntheticReport,
  withFrozenDescription,
} from '../../../support/synthetic-record.ts';

const { standard } = packLookup;
const format = standard['report-format'];
const questionIds = format.questions.map(({ id }) => id);

const examined = (overrides: Partial<ExaminationRecord> = {}): ExaminationRecord =>
  withFrozenDescription(syntheticExamination(overrides), packLookup);
const interpreted = (overrides: Partial<ExaminationRecord> = {}): ExaminationRecord => ({
  ...examined(),
  interpretation: syntheticInterpretation([1, 2], questionIds),
  ...overrides,
});

function compose(examination: ExaminationRecord, overrides: Partial<ReportInput> = {}): ReportDocument {
  return composeReport({
    caseRecord: syntheticRecord({ examinations: [examination] }),
    report: syntheticReport(),
    lookup: packLookup,
    bodyFigures: [{ id: 'front', svg: '<svg/>', numbers: [1, 2] }],
    language: 'nl',
    now: '2026-03-06T10:00:00Z',
    ...overrides,
  });
}

const section = (document: ReportDocument, id: string): DocumentSection => {
  const found = document.sections.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`No section ${id}`);
  return found;
};
const words = (value: unknown): string => JSON.stringify(value);
const quotes = (blocks: readonly Block[]) => blocks.filter((block) => block.kind === 'quote');
const emptyExamination = (): ExaminationRecord =>
  syntheticExamination({
    injuries: [],
    details: { ...syntheticExamination().details, statements: [], general: {} },
  });

test('the synthetic record is a record', () => {
  expect(CaseRecordSchema.safeParse(syntheticRecord({ examinations: [interpreted()] })).error).toBeUndefined();
});

describe('the sections of a report', () => {
  test('are those of the format, in its order, numbered through and lettered in the appendix', () => {
    const { sections } = compose(interpreted());
    expect(sections.map(({ id }) => id)).toEqual(
      format.sections.map(({ id }) => id).filter((id) => id !== 'title-page'),
    );
    const numbered = sections.filter(({ part }) => part !== 'appendix');
    expect(numbered.map(({ number }) => number)).toEqual(numbered.map((_, index) => String(index + 1)));
    expect(sections.filter(({ part }) => part === 'appendix').map(({ number }) => number)).toEqual(['A', 'B']);
  });

  test('remain when the record has nothing for them, and say so', () => {
    const record: CaseRecord = { ...syntheticRecord({ examinations: [emptyExamination()] }), consent: [] };
    const report = syntheticReport();
    const document = compose(emptyExamination(), {
      caseRecord: record,
      report: { ...report, details: { ...report.details, receivedDocuments: [] } },
      bodyFigures: [],
    });
    for (const { blocks } of document.sections) expect(blocks.length).toBeGreaterThan(0);
    expect(document.sections.filter(({ empty }) => empty).map(({ id }) => id)).toEqual([
      'consent',
      'documents',
      'statements',
      'findings',
      'traces',
      'photo-index',
      'considerations',
      'hypotheses',
      'answers',
      'conclusion',
      'prognosis',
    ]);
    expect(words(section(document, 'statements'))).toContain('Er zijn geen uitspraken vastgelegd.');
    expect(words(section(document, 'documents'))).toContain('Er zijn geen ontvangen stukken vermeld.');
    expect(words(section(document, 'answers'))).toContain('Deze vraag is niet beantwoord.');
    expect(words(section(document, 'appendices'))).toContain('Er zijn geen lichaamsschema’s gemaakt.');
  });

  test('that this program does not know are kept as not recorded', () => {
    const sections = [...format.sections];
    sections.splice(3, 0, {
      id: 'unheard-of',
      label: { nl: 'Onbekend', en: 'Unknown' },
      required: true,
      part: 'frame',
      provenance: { source: 'test', verified: true },
    });
    const lookup = createLookup({ ...standard, 'report-format': { ...format, sections } });
    const found = section(compose(interpreted(), { lookup }), 'unheard-of');
    expect(found.empty).toBe(true);
    expect(found.blocks).toEqual([{ kind: 'paragraph', role: 'body', text: 'Niet vastgelegd.' }]);
  });
});

describe('description and interpretation', () => {
  test('stand in parts of their own, and the end of the description is said', () => {
    const { parts } = compose(interpreted());
    expect(parts.map(({ id }) => id)).toEqual(['frame', 'description', 'interpretation', 'closing', 'appendix']);
    expect(parts.find(({ id }) => id === 'description')?.closing).toBe('Hier eindigt de letselbeschrijving.');
  });

  test('the interpretation changes no word of the description', () => {
    const describing = (document: ReportDocument) => document.sections.filter(({ part }) => part === 'description');
    expect(describing(compose(interpreted()))).toEqual(describing(compose(examined())));
  });

  test('no word of the interpretation stands in a report that only describes', () => {
    const report = syntheticReport();
    for (const kind of ['description', 'from-records']) {
      const document = compose(interpreted(), { report: { ...report, details: { ...report.details, kind } } });
      const printed = words(document);
      expect(printed).not.toContain('vastgrijpen van de arm');
      expect(printed).not.toContain('De bevindingen steunen');
      expect(printed).not.toContain('Antwoord op de vraag');
      expect(printed).not.toContain('Het moment van ontstaan is niet vast te stellen');
      expect(words(section(document, 'conclusion'))).toContain('Niet van toepassing');
      expect(words(section(document, 'limitations'))).toContain('herhaalbaarheid van metingen');
    }
  });

  test('edited words are printed in the place of composed ones', () => {
    const edited = {
      [`injury:${injuryId(1)}`]: 'Eigen woorden over letsel 1.',
      circumstances: 'Eigen woorden over het onderzoek.',
    };
    const document = compose(withFrozenDescription(syntheticExamination(), packLookup, edited));
    const findings = words(section(document, 'findings'));
    expect(findings).toContain('Eigen woorden over letsel 1.');
    expect(findings).not.toContain('linker bovenarm is een blauwe plek');
    expect(words(section(document, 'examination'))).toContain('Eigen woorden over het onderzoek.');
  });

  test('an unfixed description is called so', () => {
    const frozen = examined();
    const draft: ExaminationRecord = {
      ...frozen,
      description: { status: 'draft', content: frozen.description?.content ?? { paragraphs: [] } },
    };
    expect(words(section(compose(draft), 'findings'))).toContain('nog niet definitief vastgelegd');
    expect(words(section(compose(frozen), 'findings'))).toContain('vastgelegd op 5 maart 2026, 10.00 uur');
  });
});

describe('what people said', () => {
  test('stands verbatim with who said it, never mended', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (said) => {
        const details = { ...syntheticExamination().details, statements: [{ source: 'father', words: said }] };
        const found = quotes(section(compose(syntheticExamination({ details })), 'statements').blocks);
        expect(found).toEqual([{ kind: 'quote', text: said, attribution: 'De vader' }]);
      }),
      { numRuns: 50 },
    );
  });

  test('about one injury names the injury', () => {
    const injuries = [syntheticInjury(1, { statedCause: 'Van de trap.', statedBy: 'child' })];
    const found = quotes(section(compose(syntheticExamination({ injuries })), 'statements').blocks);
    expect(found.at(-1)).toEqual({ kind: 'quote', text: 'Van de trap.', attribution: 'Het kind, over letsel 1' });
  });
});

describe('hypotheses and answers', () => {
  const evaluated = (direction: 'forward' | 'reverse', term: string | null) => {
    const interpretation = syntheticInterpretation([1], questionIds);
    const evaluation = {
      first: 'H1' as const,
      second: 'H2' as const,
      term,
      direction,
      basis: ['literature'],
      reasoning: 'Omdat.',
    };
    return section(compose(interpreted({ interpretation: { ...interpretation, evaluation } })), 'hypotheses');
  };
  const key = ({ blocks }: DocumentSection) =>
    blocks.find((block) => block.kind === 'paragraph' && block.role === 'key');

  test('the evaluation is the sentence of the scale, in both directions, with the range of its term', () => {
    expect(key(evaluated('forward', 'more'))).toMatchObject({
      text: 'De bevindingen van het onderzoek zijn waarschijnlijker wanneer hypothese 1 juist is dan wanneer hypothese 2 juist is.',
    });
    const reverse = evaluated('reverse', 'much-more');
    expect(key(reverse)).toMatchObject({
      text: 'De bevindingen van het onderzoek zijn veel waarschijnlijker wanneer hypothese 2 juist is dan wanneer hypothese 1 juist is.',
    });
    expect(words(reverse)).toContain(
      'van 100 tot 10.000: zoveel maal groter is de kans op deze bevindingen als hypothese 2 juist is dan als hypothese 1 juist is.',
    );
    expect(words(evaluated('forward', 'extremely-more'))).toContain('van 1.000.000 of meer');
  });

  test('no statement possible has no range', () => {
    const none = evaluated('forward', null);
    expect(key(none)).toMatchObject({ text: standard['probability-scale'].noStatement.nl });
    expect(words(none)).not.toContain('likelihood ratio');
  });

  test('a scale that was not compared with its source is marked where it is used and where it is listed', () => {
    const caution = (document: ReportDocument, id: string) =>
      section(document, id).blocks.some((block) => block.kind === 'notice' && block.tone === 'caution');
    const scale = standard['probability-scale'];
    const withVerified = (verified: boolean) =>
      createLookup({ ...standard, 'probability-scale': { ...scale, provenance: { ...scale.provenance, verified } } });
    for (const id of ['hypotheses', 'glossary']) {
      expect(caution(compose(interpreted(), { lookup: withVerified(false) }), id)).toBe(true);
      expect(caution(compose(interpreted(), { lookup: withVerified(true) }), id)).toBe(false);
    }
  });

  test('every question stands under its number with its answer', () => {
    const { blocks } = section(compose(interpreted()), 'answers');
    format.questions.forEach(({ id, label }, index) => {
      const at = blocks.findIndex(
        (block) => block.kind === 'heading' && block.text === `Vraag ${index + 1}. ${label.nl}`,
      );
      expect(at).toBeGreaterThanOrEqual(0);
      expect(blocks[at + 1]).toMatchObject({ text: `Antwoord op de vraag ${id}.` });
    });
  });
});

describe('photos and drawings', () => {
  const photos = [
    syntheticPhoto(1, [1], { caption: 'Van opzij' }),
    syntheticPhoto(2, [1, 2], { intimate: true }),
    syntheticPhoto(3, [], { step: 'overview', scale: 'none' }),
  ];

  test('are printed with number, caption, scale statement and alternative text; intimate ones are listed only', () => {
    const consent = ['top-to-toe', 'photo', 'intimate-photo'].map((scope) => consentAnswer(scope));
    const examination = examined({ photos });
    const caseRecord = syntheticRecord({ examinations: [examination], consent });
    const document = compose(examination, { caseRecord });
    const printed = section(document, 'appendices').blocks.filter((block) => block.kind === 'photo');
    expect(printed).toEqual([
      {
        kind: 'photo',
        photoId: photoId(1),
        label: 'Foto 1a',
        caption: 'Letsel 1. Van opzij',
        scaleNote: 'In beeld: hoekliniaal ABFO nr. 2. De afdruk is niet op ware grootte.',
        alt: 'Foto 1a, dichtbij met meetlat. Letsel 1. Van opzij',
      },
      {
        kind: 'photo',
        photoId: photoId(3),
        label: 'Foto O1',
        caption: 'Overzicht, niet aan een letsel gekoppeld',
        scaleNote: 'Geen meetlat in beeld: uit deze foto zijn geen maten af te leiden.',
        alt: 'Foto O1, overzicht. Overzicht, niet aan een letsel gekoppeld',
      },
    ]);
    const index = words(section(document, 'photo-index'));
    expect(index).toContain('intiem, niet afgedrukt');
    for (const { sha256 } of photos) expect(index).toContain(sha256);
  });

  test('drawings carry the view and the numbers in words', () => {
    const figure = section(compose(examined()), 'appendices').blocks.find((block) => block.kind === 'figure');
    expect(figure).toMatchObject({ svg: '<svg/>', alt: 'Lichaamsschema, voorzijde. In beeld: letsel 1 en 2.' });
  });
});

test('composition is the same for the same input', () => {
  expect(compose(interpreted())).toEqual(compose(interpreted()));
});

test('a report on an examination that the case does not have is refused', () => {
  expect(() => compose(interpreted({ id: syntheticReport().id as never }))).toThrow();
});

describe('title and status', () => {
  test('a concept is called one on every page and in a notice; an issued report is dated by its issue', () => {
    const concept = compose(interpreted());
    expect(concept.running.statusLabel).toBe('CONCEPT');
    expect(concept.metadata.createdAt).toBe('2026-03-06T10:00:00Z');
    expect(words(concept.title.notices)).toContain('niet uitgebracht');
    const issued = compose(interpreted(), {
      report: syntheticReport({ status: 'issued', issuedAt: '2026-03-09T08:00:00Z' }),
    });
    expect(issued.running.statusLabel).toBeUndefined();
    expect(issued.metadata.createdAt).toBe('2026-03-09T08:00:00Z');
    expect(words(issued.title)).toContain('9 maart 2026, 09.00 uur');
    expect(words(issued)).not.toContain('CONCEPT');
  });

  test('the first page says that the standard is no official national text', () => {
    expect(compose(interpreted()).title.notices.map(({ text }) => text)).toContain(standard.edition.notice.nl);
  });

  test('neither the file’s metadata nor the lines on every page tell who the child is', () => {
    const { metadata, running } = compose(interpreted());
    expect(words([metadata, running])).not.toMatch(/Noor|Voorbeeld,|2021/);
  });

  test('the age is that on the day of the examination', () => {
    expect(words(section(compose(examined()), 'subject'))).toContain('4 jaar en 3 maanden');
  });
});

describe('a report in English', () => {
  test('tells composed words in English and says which words were not translated', () => {
    const edited = { [`injury:${injuryId(2)}`]: 'Eigen woorden over letsel 2.' };
    const document = compose(withFrozenDescription(syntheticExamination(), packLookup, edited), {
      language: 'en',
    });
    const findings = words(section(document, 'findings'));
    expect(findings).toContain('there is a bruise');
    expect(findings).toContain('Eigen woorden over letsel 2.');
    expect(findings).toContain('was not translated');
    expect(words(document.title.notices)).toContain('kept in Dutch');
  });

  test('leaves the words of the record when its facts have changed since', () => {
    const frozen = examined();
    const changed: ExaminationRecord = {
      ...frozen,
      injuries: [syntheticInjury(1, { count: { kind: 'exact', count: 3 } })],
    };
    const findings = words(section(compose(changed, { language: 'en' }), 'findings'));
    expect(findings).toContain('is een blauwe plek');
    expect(findings).not.toContain('three bruises');
  });
});
