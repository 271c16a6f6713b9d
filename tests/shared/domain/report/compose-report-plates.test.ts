import { describe, expect, test } from 'vitest';
import { composeReport } from '../../../../shared/domain/report/compose-report.ts';
import { drawPlateFigures } from '../../../../shared/domain/report/compose-report-plates.ts';
import type { Block } from '../../../../shared/domain/report/report-document.ts';
import { drawnAt } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import {
  consentAnswer,
  syntheticExamination,
  syntheticInjury,
  syntheticRecord,
  syntheticReport,
} from '../../../support/synthetic-record.ts';

const mouth = syntheticInjury(2, drawnAt('mouth-deciduous', 'frenulum-upper-lip'));
const labium = syntheticInjury(3, drawnAt('girl-supine', 'labium-majus-left'));
const anus = syntheticInjury(4, drawnAt('anus-knee-chest', 'anal-verge', { clock: 6 }));
const second = syntheticInjury(5, drawnAt('girl-supine', 'hymen', { clock: 3 }));

function appendices(injuries: ReturnType<typeof syntheticInjury>[], intimateDrawings?: 'printed' | 'left-out') {
  const examination = syntheticExamination({ injuries });
  const report = syntheticReport();
  const document = composeReport({
    caseRecord: syntheticRecord({
      examinations: [examination],
      consent: [consentAnswer('top-to-toe'), consentAnswer('photo'), consentAnswer('anogenital')],
    }),
    report: { ...report, details: { ...report.details, intimateDrawings } },
    lookup: packLookup,
    bodyFigures: [{ id: 'front', svg: '<svg/>', numbers: [1] }],
    language: 'nl',
    now: '2026-03-06T10:00:00Z',
  });
  return document.sections.find(({ id }) => id === 'appendices')?.blocks ?? [];
}

const texts = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'paragraph'
      ? [block.text]
      : block.kind === 'figure'
        ? [block.caption]
        : block.kind === 'page-break'
          ? ['—']
          : [],
  );

describe('flat drawings in a report', () => {
  test('are those that carry an injury, each with its own numbers, in the order of the edition', () => {
    const figures = drawPlateFigures(syntheticExamination({ injuries: [anus, mouth, labium, second] }), packLookup);
    expect(figures.map(({ id, numbers, intimate }) => [id, [...numbers], intimate])).toEqual([
      ['mouth-deciduous', [2], false],
      ['girl-supine', [3, 5], true],
      ['anus-knee-chest', [4], true],
    ]);
    expect(drawPlateFigures(syntheticExamination(), packLookup)).toEqual([]);
  });

  test('follow the views of the body; those of the anogenital area stand on pages of their own', () => {
    const found = texts(appendices([syntheticInjury(1), mouth, labium, anus]));
    expect(found.slice(found.indexOf('Lichaamsschema, voorzijde. In beeld: letsel 1.'))).toEqual([
      'Lichaamsschema, voorzijde. In beeld: letsel 1.',
      'Detailtekeningen',
      expect.stringContaining('niet op schaal'),
      expect.stringContaining('niet door een arts nagelopen'),
      'Detailtekening, mond, melkgebit. In beeld: letsel 2.',
      '—',
      'Detailtekeningen van het anogenitale gebied',
      expect.stringContaining('niet op schaal'),
      expect.stringContaining('niet door een arts nagelopen'),
      expect.stringContaining('12 uur ligt aan de buikzijde'),
      'Detailtekening, anogenitaal gebied, meisje, op de rug in kikkerhouding. In beeld: letsel 3.',
      'Detailtekening, anus, knie-borsthouding op de buik. In beeld: letsel 4.',
      '—',
      'Foto’s',
      'Er zijn geen foto’s vastgelegd.',
    ]);
    expect(found).toContainEqual(expect.stringContaining('alleen als punt in zijn gebied'));
  });

  test('of the anogenital area are named and not printed when the author leaves them out', () => {
    const blocks = appendices([mouth, labium, anus], 'left-out');
    const found = texts(blocks);
    expect(found).toContain('Detailtekening, mond, melkgebit. In beeld: letsel 2.');
    expect(found).toContainEqual(
      expect.stringMatching(/anogenitale gebied \(letsel 3 en 4\) zijn niet in dit rapport/),
    );
    expect(blocks.filter(({ kind }) => kind === 'figure')).toHaveLength(2);
    expect(appendices([mouth, labium, anus], 'printed')).toEqual(appendices([mouth, labium, anus]));
  });

  test('are not mentioned where none carries an injury', () => {
    const found = texts(appendices([syntheticInjury(1)])).join(' ');
    expect(found).not.toMatch(/detailtekening/i);
  });
});
