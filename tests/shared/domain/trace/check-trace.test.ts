import { describe, expect, it, test } from 'vitest';
import { checkTrace } from '../../../../shared/domain/trace/check-trace.ts';
import { comparableSin, hasSinForm } from '../../../../shared/domain/trace/sin.ts';
import { TraceDetails, TraceRound } from '../../../../shared/domain/trace/trace.ts';
import { ageOn } from '../../../../shared/kernel/iso-date.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { syntheticSwab } from '../../../support/synthetic-traces.ts';

const { sin } = packLookup.standard.traces;
const age = ageOn('2020-01-01', '2026-03-02');
const remarks = (changes: Partial<TraceDetails>, more: Partial<Parameters<typeof checkTrace>[0]> = {}) =>
  checkTrace({ details: { ...syntheticSwab, ...changes }, age, lookup: packLookup, ...more }).map(({ code }) => code);

describe('a SIN', () => {
  test.each(['AABB1234NL', 'aabb1234nl', 'AABB 1234 NL'])(
    '%s has the form of four letters, four digits and NL',
    (raw) => {
      expect(hasSinForm(raw, sin)).toBe(true);
      expect(comparableSin(raw)).toBe('AABB1234NL');
    },
  );

  test.each(['AAB1234NL', 'AABB123NL', 'AABB1234BE', 'AABB1234', '1234AABBNL', 'AABB1234NLX', ''])(
    '%s has not',
    (raw) => {
      expect(hasSinForm(raw, sin)).toBe(false);
    },
  );

  it('of another form is pointed out and recorded as it is', () => {
    expect(remarks({ sin: 'oud 99' })).toEqual(['sin-form']);
    expect(TraceDetails.parse({ ...syntheticSwab, sin: 'oud 99' }).sin).toBe('oud 99');
  });
});

describe('a trace', () => {
  it('with everything recorded has nothing to look at again', () => {
    expect(remarks({})).toEqual([]);
  });

  test.each<[string, Partial<TraceDetails>]>([
    ['sin-missing', { sin: undefined }],
    ['method-unusual', { method: 'comb' }],
    ['packaging-missing', { packaging: undefined }],
    ['packaging-unusual', { packaging: 'plastic-bag' }],
    ['control-missing', { control: false }],
    ['after-cleaning', { cleaning: 'after' }],
    ['cleaning-unknown', { cleaning: 'unknown' }],
    ['cleaning-unknown', { cleaning: undefined }],
    ['taker-missing', { takenBy: undefined }],
    ['witness-missing', { witness: undefined }],
    ['storage-missing', { storage: undefined }],
  ])('%s', (code, changes) => {
    expect(remarks(changes)).toEqual([code]);
  });

  it('is pointed out with a number used twice, before the incident and after the term', () => {
    expect(remarks({}, { isSinTwice: true })).toEqual(['sin-twice']);
    const at = (moment: string) => ({ incident: { earliest: moment, latest: moment } });
    expect(remarks({}, at('2026-03-02T12:00:01Z'))).toEqual(['before-incident']);
    expect(remarks({}, at('2026-02-20T12:00:00Z'))).toEqual(['outside-window']);
  });

  it('of clothing asks nothing about cleaning, and of a kind without usual methods nothing about the method', () => {
    const clothing = { kind: 'clothing', method: 'whole-object', packaging: 'paper-bag', control: false } as const;
    expect(remarks({ ...clothing, place: { kind: 'object', what: 'T-shirt' }, cleaning: undefined })).toEqual([]);
    expect(remarks({ kind: 'other', method: 'lift', control: false })).toEqual([]);
  });
});

describe('a round', () => {
  it('says once of each place why nothing was taken, and ends not before it begins', () => {
    const entry = { site: 'mouth', reason: 'child-refused' };
    expect(TraceRound.safeParse({ notTaken: [entry] }).success).toBe(true);
    expect(TraceRound.safeParse({ notTaken: [entry, entry] }).success).toBe(false);
    const incident = { earliest: '2026-03-02T12:00:00Z', latest: '2026-03-02T11:00:00Z' };
    expect(TraceRound.safeParse({ notTaken: [], incident }).success).toBe(false);
  });
});
