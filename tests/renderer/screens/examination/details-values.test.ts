import { describe, expect, it } from 'vitest';
import { pruneEmpty } from '../../../../renderer/api/prune-empty.ts';
import { detailsOfValues, valuesOfDetails } from '../../../../renderer/screens/examination/details/details-values.ts';
import { ExaminationDetails } from '../../../../shared/domain/examination/examination.ts';
import { sampleExamination } from '../../../support/case-samples.ts';

const { details } = sampleExamination();
const submit = (values: ReturnType<typeof valuesOfDetails>) =>
  ExaminationDetails.safeParse(detailsOfValues(pruneEmpty(values) as object));

const full: ExaminationDetails = {
  ...details,
  statements: [
    { ref: 's1', source: 'child', question: 'Wat is er gebeurd?', at: '2026-05-12T08:20:00Z', words: 'Ik viel.' },
    { ref: 's2', kind: 'history', source: 'mother', words: 'Viel van de bank.', mechanism: 'fall-height' },
  ],
  interruptions: [{ at: '2026-05-12T08:30:00Z', kind: 'stopped', who: 'child', what: 'alles', why: 'moe' }],
  expectedNotFound: [{ regionId: 'forehead', injuryType: 'bruise', statement: 's2' }],
  general: {
    weightKg: 12.4,
    vitals: { heartRate: 110, systolic: 95, diastolic: 60 },
    pain: { scale: 'flacc', face: 0, legs: 1, activity: 2, cry: 0, consolability: 0 },
    coma: {
      form: 'baby',
      eye: { kind: 'not-assessable', reason: 'gezwollen' },
      motor: { kind: 'scored', score: 6 },
      verbal: { kind: 'scored', score: 5 },
    },
    maturity: { pubicHair: 'ph1' },
    motorNotes: 'klimt',
    skin: 'gaaf',
  },
};

describe('the form around the body', () => {
  it('gives back what was recorded', () => {
    expect(submit(valuesOfDetails(full)).data).toEqual(full);
    const numeric: ExaminationDetails = { ...full, general: { pain: { scale: 'numeric', score: 0 } } };
    expect(submit(valuesOfDetails(numeric)).data).toEqual(numeric);
  });

  it('gives statements of before a name, each its own, and nothing else', () => {
    const old = {
      ...details,
      statements: [
        { source: 'child', words: 'Au' },
        { ref: 's1', source: 'mother', words: 'Tja' },
      ],
    };
    const saved = submit(valuesOfDetails(old)).data;
    expect(saved?.statements.map(({ ref }) => ref)).toEqual(['s2', 's1']);
    expect({ ...saved, statements: [] }).toEqual({
      ...details,
      statements: [],
      interruptions: [],
      expectedNotFound: [],
    });
  });

  it('leaves out what was entered for another scale, and asks for every part of the chosen one', () => {
    const values = valuesOfDetails(full);
    const { pain, coma } = values.general;
    const asked = submit({
      ...values,
      general: {
        ...values.general,
        pain: { ...pain, scale: 'numeric', score: undefined },
        coma: { ...coma, motor: { kind: '', reason: '' }, eye: { kind: 'not-assessable', reason: '' } },
      },
    });
    expect(asked.error?.issues.map(({ path }) => path.join('.')).toSorted()).toEqual([
      'general.coma.eye.reason',
      'general.coma.motor.kind',
      'general.pain.score',
    ]);
    const none = { ...values.general, pain: { ...pain, scale: '' }, coma: { ...coma, form: '' } };
    const saved = submit({ ...values, general: none }).data?.general;
    expect(saved?.pain).toBeUndefined();
    expect(saved?.coma).toBeUndefined();
  });
});
