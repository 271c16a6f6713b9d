import { describe, expect, it } from 'vitest';
import { pruneEmpty } from '../../../../renderer/api/prune-empty.ts';
import { gapPlace } from '../../../../renderer/screens/report/gap-place.ts';
import { type ReportValues, reportSchema, valuesOfReport } from '../../../../renderer/screens/report/report-values.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { syntheticReport } from '../../../support/synthetic-record.ts';

const values = valuesOfReport(syntheticReport());
const submit = (changed: Partial<ReportValues>) => reportSchema.safeParse(pruneEmpty({ ...values, ...changed }));

describe('the form of a report', () => {
  it('gives back the details as they were when nothing is changed', () => {
    expect(submit({}).data).toEqual(syntheticReport().details);
  });

  it('takes one document a line and skips empty lines', () => {
    expect(
      submit({ receivedDocuments: 'Brief van de huisarts\n\n  \nFoto’s van de school' }).data?.receivedDocuments,
    ).toEqual(['Brief van de huisarts', 'Foto’s van de school']);
    expect(submit({ receivedDocuments: '' }).data?.receivedDocuments).toEqual([]);
  });

  it('says at its field what is wrong', () => {
    const author = { ...values.author, bigNumber: '123' };
    const long = 'a'.repeat(301);
    expect(
      submit({ author, addressee: '', receivedDocuments: long })
        .error?.issues.map(({ path }) => path.join('.'))
        .sort(),
    ).toEqual(['addressee', 'author.bigNumber', 'receivedDocuments']);
  });
});

describe('gapPlace', () => {
  it('knows a place for every required section of the format that is not made by the app or on the screen itself', () => {
    const required = packLookup.standard['report-format'].sections
      .filter((section) => section.required)
      .map(({ id }) => id);
    const elsewhere = required.filter((section) => gapPlace({ code: 'section-empty', section }) !== undefined);
    expect(required.filter((id) => !elsewhere.includes(id)).sort()).toEqual([
      'declaration',
      'documents',
      'expert',
      'glossary',
      'limitations',
      'title-page',
    ]);
  });

  it('sends nobody elsewhere for what is entered on this screen, or for what only the standard can mend', () => {
    expect(gapPlace({ code: 'section-empty', section: 'assignment' })).toBe('dossier');
    expect(gapPlace({ code: 'assignment-date-missing', section: 'assignment' })).toBeUndefined();
    expect(gapPlace({ code: 'evaluation-missing', section: 'hypotheses' })).toBe('interpretation');
    expect(gapPlace({ code: 'scale-unverified', section: 'hypotheses' })).toBeUndefined();
  });
});
