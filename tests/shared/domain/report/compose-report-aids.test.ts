import { describe, expect, it } from 'vitest';
import type { AidQuotation } from '../../../../shared/domain/assessment/aid-quotation.ts';
import { consultAids } from '../../../../shared/domain/assessment/consult-aids.ts';
import { wordAidQuotation } from '../../../../shared/domain/assessment/word-aid.ts';
import type { ExaminationRecord } from '../../../../shared/domain/case/case-record.ts';
import { composeReport } from '../../../../shared/domain/report/compose-report.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import {
  syntheticExamination,
  syntheticInterpretation,
  syntheticRecord,
  syntheticReport,
  withFrozenDescription,
} from '../../../support/synthetic-record.ts';

const questionIds = packLookup.standard['report-format'].questions.map(({ id }) => id);
const examination = withFrozenDescription(syntheticExamination(), packLookup);

const quotations: readonly AidQuotation[] = consultAids({ birthDate: '2024-02-12' }, examination, packLookup).flatMap(
  (result) => {
    const aid = packLookup.decisionAid(result.id);
    if (aid === undefined) return [];
    const text = (language: 'nl' | 'en') => wordAidQuotation({ aid, result, lookup: packLookup, language });
    return [
      {
        aidId: aid.id,
        title: aid.label,
        edition: aid.edition,
        standard: '2026.1',
        quotedAt: '2026-03-05T14:00:00Z',
        result,
        text: { nl: text('nl'), en: text('en') },
      },
    ];
  },
);

const considerations = (aids: readonly AidQuotation[], language: 'nl' | 'en' = 'nl') => {
  const interpreted: ExaminationRecord = {
    ...examination,
    interpretation: {
      ...syntheticInterpretation([1, 2], questionIds),
      ...(aids.length === 0 ? {} : { aids: [...aids] }),
    },
  };
  const document = composeReport({
    caseRecord: syntheticRecord({ examinations: [interpreted] }),
    report: syntheticReport(),
    lookup: packLookup,
    bodyFigures: [],
    language,
    now: '2026-03-06T10:00:00Z',
  });
  return { whole: JSON.stringify(document), section: document.sections.find(({ id }) => id === 'considerations') };
};

describe('aids in the report', () => {
  it('are not named at all unless the doctor put them there', () => {
    const { whole } = considerations([]);
    for (const { title, text } of quotations) {
      expect(whole).not.toContain(title.nl);
      for (const line of text.nl.split('\n').filter((each) => /^(?:Grenzen|Regel): /.test(each)))
        expect(whole).not.toContain(JSON.stringify(line).slice(1, -1));
    }
  });

  it('stand in the considerations with everything that was quoted, in the language of the report', () => {
    for (const language of ['nl', 'en'] as const) {
      const { section } = considerations(quotations.slice(0, 3), language);
      const told = section?.blocks.flatMap((block) =>
        'text' in block && typeof block.text === 'string' ? [block.text] : [],
      );
      for (const { title, text } of quotations.slice(0, 3)) {
        expect(told).toContain(title[language]);
        expect(told).toEqual(expect.arrayContaining(text[language].split('\n')));
      }
    }
  });

  it('say for the table of Kemp that it was read at second hand', () => {
    const kemp = quotations.filter(({ aidId }) => aidId === 'kemp-2021');
    expect(kemp).toHaveLength(1);
    expect(considerations(kemp).whole).toContain('niet bij de bron nagekeken');
    expect(considerations(kemp, 'en').whole).toContain('not checked against the source');
  });

  it('put neither Dutch nor English a conclusion in the mouth of the expert', () => {
    const { section } = considerations(quotations);
    expect(JSON.stringify(section)).not.toMatch(/mishandel/i);
  });
});
