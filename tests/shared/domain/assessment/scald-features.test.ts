import { describe, expect, it } from 'vitest';
import { scaldFeatures } from '../../../../shared/domain/assessment/scald-features.ts';
import { wordAidQuotation } from '../../../../shared/domain/assessment/word-aid.ts';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const aid = packLookup.decisionAid('scald-features') as DecisionAid; // the edition's own test proves that it is there
const assess = (injuries: readonly InjuryRecord[], birthDate = '2024-05-12') =>
  scaldFeatures({ aid, injuries, birthDate, examinedOn: '2026-05-12', lookup: packLookup });
const state = (answer: 'yes' | 'no' | 'unknown') => ({ kind: 'three-state', answer }) as const;
const scald = (number: number, descriptors: InjuryDetails['descriptors'], type = 'scald') =>
  sampleInjury(number, { type, descriptors });

const full = scald(1, {
  waterline: state('yes'),
  symmetry: state('yes'),
  sparing: state('no'),
  splash: state('unknown'),
  demarcation: { kind: 'choice', option: 'sharp' },
  'burn-depth': { kind: 'choice', option: 'mixed' },
});

describe('features of scalds', () => {
  it('says which were recorded as there, as not there, or not at all', () => {
    const result = assess([full]);
    expect(result.status).toBe('computed');
    expect(result.items.map(({ id }) => id)).toEqual(['waterline', 'symmetry', 'varying-depth']);
    expect(result.absent.map(({ id }) => id)).toEqual(['sparing', 'irregular-margin']);
    expect(result.unknown.map(({ id }) => id)).toEqual(['splash', 'flow', 'tap-water']);
  });

  it('keeps two scalds apart', () => {
    const result = assess([full, scald(2, { waterline: state('no'), splash: state('yes') })]);
    expect(result.items).toContainEqual({ id: 'waterline', injuryNumbers: [1] });
    expect(result.absent).toContainEqual({ id: 'waterline', injuryNumbers: [2] });
    expect(result.items).toContainEqual({ id: 'splash', injuryNumbers: [2] });
  });

  it('does not take a margin that is partly sharp for irregular or for not', () => {
    const result = assess([scald(1, { demarcation: { kind: 'choice', option: 'partly' } })]);
    expect(result.unknown.map(({ id }) => id)).toContain('irregular-margin');
  });

  it('goes by the liquid that was told', () => {
    const told = (option: string) => assess([scald(1, { 'scald-agent': { kind: 'choice', option } })]);
    const tap = [{ id: 'tap-water', injuryNumbers: [1] }];
    expect(told('tap-water').items).toEqual(tap);
    expect(told('drink').absent).toEqual(tap);
    expect(told('not-told').unknown).toContainEqual(tap[0]);
  });

  it('says that the cause of a burn is open', () => {
    expect(assess([scald(3, {}, 'burn')]).remarks).toEqual([{ code: 'cause-open', injuryNumbers: [3] }]);
  });

  it('refuses other burns and who is older than eighteen', () => {
    expect(assess([scald(1, {}, 'contact-burn')])).toMatchObject({ status: 'outside-population', reason: 'no-scald' });
    expect(assess([full], '2007-05-12')).toMatchObject({ status: 'outside-population', reason: 'older-than-eighteen' });
    expect(assess([full], '2007-05-13').status).toBe('computed');
  });

  it('concludes nothing in words', () => {
    for (const language of ['nl', 'en'] as const)
      expect(wordAidQuotation({ aid, result: assess([full]), lookup: packLookup, language })).not.toMatch(
        /mishandel|child abuse|dus |therefore|conclu/i,
      );
  });
});
