import { describe, expect, test } from 'vitest';
import type { Interpretation } from '../../../../shared/domain/assessment/interpretation.ts';
import type { BodyModel } from '../../../../shared/domain/body/mesh.ts';
import type { CaseRecord, ExaminationRecord, ReportRecord } from '../../../../shared/domain/case/case-record.ts';
import { type ReportGap, reportGaps } from '../../../../shared/domain/report/report-gate.ts';
import { reportEn } from '../../../../shared/text/report.en.ts';
import { reportNl } from '../../../../shared/text/report.nl.ts';
import { drawnAt } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import {
  consentAnswer,
  syntheticExamination,
  syntheticInjury,
  syntheticInterpretation,
  syntheticPhoto,
  syntheticRecord,
  syntheticReport,
  withFrozenDescription,
} from '../../../support/synthetic-record.ts';
import { addressIn } from '../assessment/bruise-samples.ts';
import { cylinder } from '../body/measure-meshes.ts';

const questionIds = packLookup.standard['report-format'].questions.map(({ id }) => id);

interface Changes {
  readonly record?: Partial<CaseRecord>;
  readonly examination?: Partial<ExaminationRecord>;
  readonly interpretation?: Partial<Interpretation>;
  readonly details?: Partial<ReportRecord['details']>;
  readonly body?: BodyModel;
}

/** The gaps of a complete case, changed in the ways given. */
function gapsOf({ record, examination, interpretation, details, body }: Changes = {}): readonly ReportGap[] {
  const base = syntheticExamination({
    photos: [syntheticPhoto(1, [1]), syntheticPhoto(2, [2])],
    regions: [{ regionId: 'upper-arm-left', state: 'finding' }],
  });
  const complete: ExaminationRecord = {
    ...withFrozenDescription(base, packLookup),
    interpretation: syntheticInterpretation([1, 2], questionIds, interpretation),
    ...examination,
  };
  const report = syntheticReport();
  return reportGaps({
    caseRecord: syntheticRecord({ examinations: [complete], ...record }),
    report: { ...report, details: { ...report.details, ...details } },
    lookup: packLookup,
    body,
  });
}

const codes = (gaps: readonly ReportGap[]) => gaps.map(({ code }) => code);
const blocking = (gaps: readonly ReportGap[]) => gaps.filter(({ severity }) => severity === 'block');
const describingOnly: Changes = { details: { kind: 'description' } };

describe('the gaps of a report', () => {
  test('a complete report has none that block', () => {
    expect(blocking(gapsOf())).toEqual([]);
  });

  const cases: readonly (readonly [ReportGap, Changes])[] = [
    [
      { code: 'description-missing', severity: 'block', section: 'findings' },
      { examination: { description: undefined as never } },
    ],
    [
      { code: 'description-not-frozen', severity: 'block', section: 'findings' },
      { examination: { description: { status: 'draft', content: { paragraphs: [] } } } },
    ],
    [
      { code: 'competence-missing', severity: 'block', section: 'expert' },
      { details: { author: { name: 'A. B.', role: 'arts' } } },
    ],
    [
      { code: 'big-number-missing', severity: 'warn', section: 'expert' },
      { details: { author: { name: 'A. B.', role: 'arts' } } },
    ],
    [
      { code: 'reliability-missing', severity: 'block', section: 'limitations' },
      { details: { methodReliability: ' ' } },
    ],
    [{ code: 'hypotheses-missing', severity: 'block', section: 'hypotheses' }, { interpretation: { hypotheses: [] } }],
    [
      { code: 'hypotheses-not-fixed', severity: 'block', section: 'hypotheses' },
      { interpretation: { hypothesesFixedAt: undefined as never, evaluation: undefined as never } },
    ],
    [
      { code: 'evaluation-missing', severity: 'block', section: 'hypotheses' },
      { interpretation: { evaluation: undefined as never } },
    ],
    [
      { code: 'question-unanswered', severity: 'block', section: 'answers', subject: '1' },
      { interpretation: { answers: [] } },
    ],
    [{ code: 'section-empty', severity: 'block', section: 'conclusion' }, { interpretation: { conclusion: ' ' } }],
    [{ code: 'section-empty', severity: 'block', section: 'consent' }, { record: { consent: [] } }],
    [{ code: 'section-empty', severity: 'block', section: 'assignment' }, { record: { contacts: [] } }],
    [{ code: 'section-empty', severity: 'warn', section: 'documents' }, { details: { receivedDocuments: [] } }],
    [
      { code: 'injury-not-interpreted', severity: 'warn', section: 'considerations', subject: '2' },
      { interpretation: { injuries: syntheticInterpretation([1], []).injuries } },
    ],
    [
      { code: 'injury-without-scale-photo', severity: 'warn', section: 'photo-index', subject: '1' },
      { examination: { photos: [syntheticPhoto(1, [1], { scale: 'none' })] } },
    ],
    [
      { code: 'injury-without-photo', severity: 'warn', section: 'photo-index', subject: '2' },
      { examination: { photos: [syntheticPhoto(1, [1])] } },
    ],
    [
      { code: 'photo-consent-missing', severity: 'warn', section: 'consent' },
      { record: { consent: [consentAnswer('top-to-toe'), consentAnswer('photo', 'refused')] } },
    ],
    [{ code: 'regions-missing', severity: 'warn', section: 'findings' }, { examination: { regions: [] } }],
    [{ code: 'nrgd-number-missing', severity: 'warn', section: 'expert' }, {}],
    [{ code: 'scale-unverified', severity: 'warn', section: 'hypotheses' }, {}],
  ];
  test.each(cases)('%j', (gap, changes) => {
    expect(gapsOf(changes)).toContainEqual(gap);
  });

  test('photos without a last word of consent are told, also when consent was withdrawn after it was given', () => {
    const withdrawn = { ...consentAnswer('photo', 'withdrawn'), at: '2026-03-04T16:00:00Z' };
    expect(codes(gapsOf({ record: { consent: [consentAnswer('photo'), withdrawn] } }))).toContain(
      'photo-consent-missing',
    );
    expect(codes(gapsOf())).not.toContain('photo-consent-missing');
  });

  test('intimate photos ask for a consent of their own', () => {
    const photos = [syntheticPhoto(1, [1, 2], { intimate: true })];
    expect(codes(gapsOf({ examination: { photos } }))).toContain('photo-consent-missing');
    const consent = [consentAnswer('photo'), consentAnswer('intimate-photo')];
    expect(codes(gapsOf({ examination: { photos }, record: { consent } }))).not.toContain('photo-consent-missing');
  });

  test.each([
    ['a part of a flat drawing', drawnAt('girl-supine', 'labium-majus-left')],
    ['the anogenital region of the mannequin', { shape: { kind: 'point', at: addressIn('perineum') } } as const],
  ])('an injury on %s asks for consent to look there', (_, place) => {
    const injuries = [syntheticInjury(1, place)];
    expect(codes(gapsOf({ examination: { injuries } }))).toContain('anogenital-consent-missing');
    const consent = [consentAnswer('top-to-toe'), consentAnswer('photo'), consentAnswer('anogenital')];
    expect(codes(gapsOf({ examination: { injuries }, record: { consent } }))).not.toContain(
      'anogenital-consent-missing',
    );
    expect(codes(gapsOf())).not.toContain('anogenital-consent-missing');
  });

  test('a report that only describes needs no hypotheses, answers or conclusion', () => {
    const gaps = gapsOf({ ...describingOnly, examination: { interpretation: undefined as never } });
    expect(blocking(gaps)).toEqual([]);
    expect(gaps.map(({ section }) => section)).not.toContain('hypotheses');
  });

  test('outside criminal cases no court register is asked for', () => {
    expect(codes(gapsOf({ record: { details: { municipality: 'GM0363', frame: 'care' } } }))).not.toContain(
      'nrgd-number-missing',
    );
  });

  test('a place without injury needs neither photo nor interpretation', () => {
    const { size, ...details } = syntheticInjury(3, { type: 'no-injury', descriptors: {} }).details;
    const injuries = [{ ...syntheticInjury(3), details }];
    const gaps = gapsOf({ examination: { injuries }, interpretation: { injuries: [] } });
    expect(gaps.filter(({ subject }) => subject === '3')).toEqual([]);
  });

  test('an estimated size asks for no scale', () => {
    expect(
      gapsOf({ examination: { photos: [syntheticPhoto(1, [1, 2], { scale: 'none' })] } }).filter(
        ({ subject }) => subject === '2',
      ),
    ).toEqual([]);
  });

  test('measures that contradict the drawing are a gap for each injury concerned, when the body is known', () => {
    const limb = cylinder(40, 300, { rows: 26, columns: 20, seed: 7 });
    const shape = { kind: 'line', points: [limb.at(0.4, 0), limb.at(0.5, 0)] } as const;
    const size = { lengthMm: 60, method: 'measured' } as const;
    const injuries = [
      syntheticInjury(1, { shape, size }),
      syntheticInjury(2, { shape, size: { ...size, lengthMm: 30 } }),
    ];
    const details = { ...syntheticExamination().details, general: {} };
    const found = (body?: BodyModel) =>
      gapsOf({ examination: { injuries, details }, ...(body === undefined ? {} : { body }) }).filter(
        ({ code }) => code === 'measures-against-drawing',
      );
    expect(found(limb.model)).toEqual([
      { code: 'measures-against-drawing', severity: 'warn', section: 'findings', subject: '1' },
    ]);
    expect(found()).toEqual([]);
  });

  test('come in the order of the report', () => {
    const order = packLookup.standard['report-format'].sections.map(({ id }) => id);
    const positions = gapsOf({ interpretation: { hypotheses: [], answers: [] }, record: { consent: [] } }).map(
      ({ section }) => order.indexOf(section),
    );
    expect(positions).toEqual(positions.toSorted((left, right) => left - right));
    expect(Math.min(...positions)).toBeGreaterThanOrEqual(0);
  });

  test('each have words in both languages', () => {
    for (const code of Object.keys(reportNl.gaps) as (keyof typeof reportNl.gaps)[]) {
      for (const text of [reportNl, reportEn]) expect(text.gaps[code]({ subject: '7' })).toMatch(/\.$/);
    }
  });
});
