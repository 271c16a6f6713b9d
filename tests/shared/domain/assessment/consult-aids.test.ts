import { describe, expect, it } from 'vitest';
import { consultAids } from '../../../../shared/domain/assessment/consult-aids.ts';
import { createLookup } from '../../../../shared/domain/standard/lookup.ts';
import { sampleExamination, sampleInjury } from '../../../support/case-samples.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const examination = sampleExamination({ injuries: [sampleInjury(1)] });

describe('consulting the aids of an edition', () => {
  it('applies the rules on bruises and names the table that is not enabled without computing it', () => {
    expect(consultAids({ birthDate: '2024-02-12' }, examination, packLookup)).toEqual([
      { id: 'ten-4-facesp', status: 'applies', items: [{ id: 'torso', injuryNumbers: [1] }] },
      {
        id: 'nvk-bruise-sites',
        status: 'applies',
        items: [{ id: 'strongly-raised', injuryNumbers: [1] }],
        reason: 'motor-level-unknown',
      },
      { id: 'kemp-2021', status: 'insufficient-information', items: [] },
    ]);
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
