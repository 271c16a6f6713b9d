import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExaminationRecord, InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import { composeEarlier } from '../../../../shared/domain/injury/compose-earlier.ts';
import { findContradictions } from '../../../../shared/domain/injury/contradictions.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { earlierSeen, examinationsBefore, injuriesToSeeAgain } from '../../../../shared/domain/injury/series.ts';
import { ExaminationId } from '../../../../shared/kernel/record-id.ts';
import { injuryId, sampleExamination, sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const examinedOn = (day: number, injuries: readonly InjuryRecord[]): ExaminationRecord => {
  const { details } = sampleExamination();
  const { endedAt: _, ...rest } = details;
  return sampleExamination({
    id: ExaminationId.parse(`00000000-0000-4000-8000-${String(day).padStart(12, '9')}`),
    details: { ...rest, startedAt: `2026-05-${String(day).padStart(2, '0')}T08:00:00Z` },
    injuries: [...injuries],
  });
};

const first = sampleInjury(1);
const second = sampleInjury(2, { earlier: first.id, size: { lengthMm: 14, widthMm: 8, method: 'estimated' } });
const third = sampleInjury(3, { earlier: second.id });
const examinations = [examinedOn(20, [third]), examinedOn(5, [first]), examinedOn(12, [second])];

describe('the earlier looks at an injury', () => {
  it('lead back to the first, whatever order the examinations stand in', () => {
    expect(earlierSeen(third.details, examinations).map(({ injury }) => injury.number)).toEqual([1, 2]);
    expect(earlierSeen(first.details, examinations)).toEqual([]);
  });

  it('always end, and name no injury twice, however the links run', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.integer({ min: 1, max: 8 })), { minLength: 1, maxLength: 8 }), (links) => {
        const injuries = links.map((link, index) =>
          sampleInjury(index + 1, link === null ? {} : { earlier: injuryId(link) }),
        );
        const all = injuries.map((injury, index) => examinedOn(index + 1, [injury]));
        for (const { details } of injuries) {
          const met = earlierSeen(details, all).map(({ injury }) => injury.id);
          expect(new Set(met).size).toBe(met.length);
        }
      }),
    );
  });

  it('are offered once: the last look at each, until this examination has looked', () => {
    const isInjury = (type: string) => type !== 'no-injury';
    const now = examinedOn(25, []);
    const open = (examination: ExaminationRecord) =>
      injuriesToSeeAgain(examination, [...examinations, examination], isInjury).map(({ injury }) => injury.number);
    expect(examinationsBefore(now, examinations).map(({ injuries }) => injuries[0]?.number)).toEqual([1, 2, 3]);
    expect(open(now)).toEqual([3]);
    expect(open(examinedOn(25, [sampleInjury(4, { earlier: third.id })]))).toEqual([]);
    expect(open(examinedOn(4, []))).toEqual([]);
  });
});

describe('the sentence about earlier examinations', () => {
  const tell = (details: InjuryDetails, language: 'nl' | 'en' = 'nl') =>
    composeEarlier({ details, examinations, lookup: packLookup, language });

  it('says when, under which number and what it was then', () => {
    expect(tell(second.details)).toBe(
      'Eerder gezien op 5 mei 2026 (letsel 1 van dat onderzoek; toen blauwe plek; 2,0 bij 1,0 cm; kleur paars).',
    );
    expect(tell(third.details)).toBe(
      'Eerder gezien op 5 mei 2026 (letsel 1 van dat onderzoek; toen blauwe plek; 2,0 bij 1,0 cm; kleur paars) en op 12 mei 2026 (letsel 2 van dat onderzoek; toen blauwe plek; naar schatting 1,4 bij 0,8 cm; kleur paars).',
    );
    expect(tell(second.details, 'en')).toMatch(
      /^Seen before on 5 May 2026 \(injury 1 of that examination; then bruise; /,
    );
  });

  it('is not there for an injury that is new, or whose earlier look is not in the case', () => {
    expect(tell(first.details)).toBe('');
    expect(tell({ ...first.details, earlier: injuryId(77) })).toBe('');
  });
});

describe('contradictions of a series', () => {
  const healing = (option: string): InjuryDetails['descriptors'] => ({
    'healing-state': { kind: 'choice', option },
  });
  const codes = (
    now: Partial<InjuryDetails>,
    before: Partial<InjuryDetails> = {},
    days: readonly [number, number] = [5, 12],
  ) => {
    const earlier = sampleInjury(1, before);
    const later = sampleInjury(2, { earlier: earlier.id, ...now });
    const then = examinedOn(days[0], [earlier]);
    const examination = examinedOn(days[1], [later]);
    const found = findContradictions(examination, packLookup, { examinations: [then, examination] });
    return found.map(({ code }) => code).filter((code) => /series|earlier|healed|expected/.test(code));
  };

  it('are none where an injury of one kind and place is seen again later', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ type: 'scar' }, { type: 'laceration' })).toEqual([]);
    expect(codes({ type: 'no-injury' })).toEqual([]);
  });

  it('name an earlier look that was not earlier', () => {
    expect(codes({}, {}, [12, 5])).toEqual(['earlier-not-before']);
  });

  it('name another place, another kind, and an open wound that was healed', () => {
    const other = { kind: 'point', at: { model: 1, segment: 'thigh-left', along: 0.5, around: 0 } } as const;
    expect(codes({ shape: other })).toEqual(['series-place-differs']);
    expect(codes({ type: 'scald' })).toEqual(['series-kind-differs']);
    const wound = { type: 'laceration', descriptors: healing('crust') };
    expect(codes(wound, { type: 'laceration', descriptors: healing('closed') })).toEqual(['healed-then-open']);
    expect(codes(wound, { type: 'scar' })).toEqual(['series-kind-differs', 'healed-then-open']);
  });

  it('name an injury that was looked for and said not to be there', () => {
    const injury = sampleInjury(1);
    const region = packLookup.regions.regions.find(({ id }) => id === 'chest' || id === 'trunk')?.id ?? 'chest';
    const { details } = sampleExamination();
    const expectedNotFound = [{ regionId: region, injuryType: 'bruise' }];
    const examination = sampleExamination({ details: { ...details, expectedNotFound }, injuries: [injury] });
    expect(findContradictions(examination, packLookup).map(({ code }) => code)).toContain(
      'expected-not-found-but-recorded',
    );
  });
});
