import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consultAids } from '../../../../shared/domain/assessment/consult-aids.ts';
import { createLookup } from '../../../../shared/domain/standard/lookup.ts';
import { sampleExamination, sampleInjury } from '../../../support/case-samples.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const examination = sampleExamination({ injuries: [sampleInjury(1)] });

describe('consulting the aids of an edition', () => {
  it('applies every rule of the edition that the record gives cause for, in the order of the edition', () => {
    const results = consultAids({ birthDate: '2024-02-12' }, examination, packLookup);
    expect(results.map(({ id, status, reason }) => [id, status, reason])).toEqual([
      ['ten-4-facesp', 'applies', undefined],
      ['nvk-bruise-sites', 'applies', undefined],
      ['kemp-2021', 'insufficient-information', 'motor-level-unknown'],
      ['kleinman-fractures', 'outside-population', 'no-fracture'],
      ['scald-features', 'outside-population', 'no-scald'],
    ]);
    expect(results[0]?.items).toEqual([{ id: 'torso', injuryNumbers: [1] }]);
    expect(results[1]?.items).toEqual([{ id: 'strongly-raised', injuryNumbers: [1] }]);
  });

  it('gives the scores that were recorded', () => {
    const scored = sampleExamination({
      details: {
        ...examination.details,
        general: {
          coma: {
            form: 'toddler',
            eye: { kind: 'scored', score: 3 },
            motor: { kind: 'scored', score: 6 },
            verbal: { kind: 'scored', score: 4 },
          },
          pain: { scale: 'flacc', face: 1, legs: 0, activity: 1, cry: 2, consolability: 1 },
        },
      },
    });
    const results = consultAids({ birthDate: '2024-02-12' }, scored, packLookup);
    const figure = (id: string) => results.find((result) => result.id === id)?.figures[0]?.value;
    expect([figure('gcs'), figure('flacc')]).toEqual(['13', '5']);
  });

  it('gives the same whatever the order in which injuries were recorded', () => {
    const several = [
      sampleInjury(1),
      sampleInjury(2, { type: 'fingertip-bruises' }),
      sampleInjury(3, { type: 'scald', descriptors: { waterline: { kind: 'three-state', answer: 'yes' } } }),
      sampleInjury(4, { type: 'scald', descriptors: { splash: { kind: 'three-state', answer: 'no' } } }),
      sampleInjury(5, { type: 'fracture', descriptors: { bone: { kind: 'choice', option: 'clavicle' } } }),
      sampleInjury(6, { type: 'fracture', descriptors: { bone: { kind: 'choice', option: 'femur' } } }),
    ];
    const straight = consultAids({ birthDate: '2024-02-12' }, sampleExamination({ injuries: several }), packLookup);
    fc.assert(
      fc.property(fc.shuffledSubarray(several, { minLength: 6, maxLength: 6 }), (injuries) => {
        expect(consultAids({ birthDate: '2024-02-12' }, sampleExamination({ injuries }), packLookup)).toEqual(straight);
      }),
    );
  });

  it('does not compute a rule that an edition switches off', () => {
    const off = createLookup({
      ...standardPack,
      'decision-aids': standardPack['decision-aids'].map((aid) => ({ ...aid, enabled: false })),
    });
    for (const { status, items } of consultAids({ birthDate: '2024-02-12' }, examination, off))
      expect([status, items]).toEqual(['insufficient-information', []]);
  });

  it('takes the age by the Dutch calendar date of the examination', () => {
    const late = sampleExamination({
      injuries: [sampleInjury(1)],
      details: { ...examination.details, startedAt: '2026-05-11T22:30:00Z' },
    });
    expect(consultAids({ birthDate: '2022-05-12' }, late, packLookup)[0]).toMatchObject({
      status: 'outside-population',
      reason: 'four-years-or-older',
    });
  });
});
