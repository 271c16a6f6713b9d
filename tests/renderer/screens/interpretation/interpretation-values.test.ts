import { describe, expect, it } from 'vitest';
import { pruneEmpty } from '../../../../renderer/api/prune-empty.ts';
import {
  type InterpretationValues,
  interpretationSchema,
  noStatement,
  valuesOf,
} from '../../../../renderer/screens/interpretation/interpretation-values.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { injuryId, syntheticInjury, syntheticInterpretation } from '../../../support/synthetic-record.ts';

const questionIds = packLookup.standard['report-format'].questions.map(({ id }) => id);
const frame = { injuries: [syntheticInjury(1), syntheticInjury(2)], questionIds };
const recorded = syntheticInterpretation([1, 2], questionIds);
const scale = packLookup.standard['probability-scale'];
const fixedAt = recorded.hypothesesFixedAt;
const submit = (values: InterpretationValues, state: 'fixed' | 'open' = 'fixed') =>
  interpretationSchema(state === 'fixed' ? fixedAt : undefined, scale).safeParse(pruneEmpty(values));
const paths = (values: InterpretationValues, state: 'fixed' | 'open' = 'fixed') =>
  submit(values, state).error?.issues.map(({ path }) => path.join('.'));

describe('the form of the interpretation', () => {
  it('gives back what is recorded when nothing is changed', () => {
    expect(submit(valuesOf(recorded, frame)).data).toEqual(recorded);
  });

  it('gives an empty interpretation for an empty form', () => {
    expect(submit(valuesOf(undefined, frame), 'open').data).toEqual({ injuries: [], hypotheses: [], answers: [] });
  });

  it('records "no statement possible" as no term', () => {
    const values = valuesOf(recorded, frame);
    const data = submit({ ...values, evaluation: { ...values.evaluation, term: noStatement } }).data;
    expect(data?.evaluation?.term).toBeNull();
    if (data !== undefined) expect(valuesOf(data, frame).evaluation.term).toBe(noStatement);
  });

  it('offers no direction beforehand, and asks for one where the term points somewhere', () => {
    const values = valuesOf(recorded, frame);
    expect(valuesOf(undefined, frame).evaluation.direction).toBe('');
    const undirected = (term: string) =>
      paths({ ...values, evaluation: { ...values.evaluation, term, direction: '' } });
    expect(undirected('slightly-more')).toEqual(['evaluation.direction']);
    expect(undirected('about-equal')).toBeUndefined();
    expect(undirected(noStatement)).toBeUndefined();
  });

  it('wants reasoning, also when no statement is possible', () => {
    const values = valuesOf(recorded, frame);
    expect(paths({ ...values, evaluation: { ...values.evaluation, term: noStatement, reasoning: '' } })).toEqual([
      'evaluation.reasoning',
    ]);
  });

  it('leaves the evaluation out until the hypotheses are fixed', () => {
    expect(submit(valuesOf(recorded, frame), 'open').data?.evaluation).toBeUndefined();
  });

  it('puts errors at the fields of the form although empty rows are left out', () => {
    const values = valuesOf(undefined, frame);
    const [first, second] = values.injuries;
    if (first === undefined || second === undefined) throw new Error('The frame has two injuries');
    const entered = { ...values, injuries: [first, { ...second, mechanism: ['grip'] }] };
    expect(paths(entered, 'open')).toEqual(['injuries.1.causeClass']);
    expect(paths({ ...values, hypotheses: { ...values.hypotheses, H3: 'te kort' } }, 'open')).toEqual([
      'hypotheses.H3',
    ]);
  });

  it('refuses the same hypothesis twice, at the second', () => {
    const values = valuesOf(recorded, frame);
    expect(paths({ ...values, evaluation: { ...values.evaluation, second: 'H1' } })).toEqual(['evaluation.second']);
  });

  it('keeps what is recorded of an injury with that injury', () => {
    const only = { ...recorded, injuries: recorded.injuries.filter((entry) => entry.injuryId === injuryId(2)) };
    expect(valuesOf(only, frame).injuries.map(({ causeClass }) => causeClass)).toEqual(['', 'not-distinguishable']);
  });
});
