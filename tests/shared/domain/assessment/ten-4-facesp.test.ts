import { describe, expect, it, test } from 'vitest';
import { ten4Facesp } from '../../../../shared/domain/assessment/ten-4-facesp.ts';
import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { drawnAt } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { addressIn, bruiseAt } from './bruise-samples.ts';

const aid = packLookup.decisionAid('ten-4-facesp') as DecisionAid; // the edition's own test proves that it is there
const assess = (injuries: ReturnType<typeof sampleInjury>[], birthDate = '2024-05-12', examinedOn = '2026-05-12') =>
  ten4Facesp({ aid, injuries, birthDate, examinedOn, lookup: packLookup });
const items = (...args: Parameters<typeof assess>) => assess(...args).items.map(({ id }) => id);

const shin: BodyAddress = addressIn('lower-leg-left');

describe('TEN-4-FACESp', () => {
  test.each([
    ['chest', 'torso'],
    ['abdomen', 'torso'],
    ['back', 'torso'],
    ['buttock-left', 'torso'],
    ['genital-region', 'torso'],
    ['ear-right', 'ear'],
    ['neck', 'neck'],
    ['nape', 'neck'],
    ['jaw-angle-left', 'angle-of-jaw'],
    ['cheek-right', 'cheek'],
    ['eye-left', 'eyelid'],
  ])('a bruise in %s meets %s', (region, item) => {
    expect(assess([bruiseAt(1, addressIn(region))])).toMatchObject({
      id: 'ten-4-facesp',
      status: 'applies',
      items: [{ id: item, injuryNumbers: [1] }],
    });
  });

  test.each([
    'forehead',
    'scalp',
    'chin',
    'nose',
    'upper-arm-left',
    'forearm-right',
    'thigh-left',
    'lower-leg-right',
    'palm-left',
  ])('a plain bruise in %s at two years meets nothing, and nothing is concluded', (region) => {
    expect(assess([bruiseAt(1, addressIn(region))])).toMatchObject({
      id: 'ten-4-facesp',
      status: 'does-not-apply',
      items: [],
    });
  });

  it('counts any bruise up to the day before five months, and no longer from that day', () => {
    expect(items([bruiseAt(1, shin)], '2025-12-13', '2026-05-12')).toEqual(['infant']);
    expect(items([bruiseAt(1, shin)], '2025-12-12', '2026-05-12')).toEqual([]);
    expect(items([bruiseAt(1, shin)], '2026-05-12', '2026-05-12')).toEqual(['infant']);
  });

  it('refuses a child from its fourth birthday on, and speaks until the day before', () => {
    expect(assess([bruiseAt(1, addressIn('chest'))], '2022-05-12', '2026-05-12')).toMatchObject({
      id: 'ten-4-facesp',
      status: 'outside-population',
      items: [],
      reason: 'four-years-or-older',
    });
    expect(items([bruiseAt(1, addressIn('chest'))], '2022-05-13', '2026-05-12')).toEqual(['torso']);
  });

  it('refuses a child without a bruise', () => {
    const refusal = { id: 'ten-4-facesp', status: 'outside-population', items: [], reason: 'no-bruise' };
    expect(assess([])).toMatchObject(refusal);
    expect(assess([sampleInjury(1, { type: 'abrasion' }), sampleInjury(2, { type: 'no-injury' })])).toMatchObject(
      refusal,
    );
  });

  it('lets only bruises count: a graze on the ear beside a bruise on the shin meets nothing', () => {
    const graze = sampleInjury(2, { type: 'abrasion', shape: { kind: 'point', at: addressIn('ear-left') } });
    expect(items([bruiseAt(1, shin), graze])).toEqual([]);
  });

  it('counts a pattern, and neither "none" nor "not assessable"', () => {
    const patterned = (option: string) => items([bruiseAt(1, shin, { pattern: { kind: 'choice', option } })]);
    expect(patterned('loop')).toEqual(['patterned']);
    expect(patterned('none')).toEqual([]);
    expect(patterned('not-assessable')).toEqual([]);
    expect(
      items([sampleInjury(1, { type: 'tramline-bruise', shape: { kind: 'point', at: shin }, descriptors: {} })]),
    ).toEqual(['patterned']);
  });

  it('counts an injured frenulum and a bleed in the white of the eye by their type', () => {
    const mouth = { kind: 'point', at: addressIn('mouth') } as const;
    expect(items([sampleInjury(1, { type: 'frenulum-injury', shape: mouth, descriptors: {} })])).toEqual(['frenulum']);
    expect(
      items([
        sampleInjury(1, {
          type: 'subconjunctival-bleeding',
          shape: { kind: 'point', at: addressIn('eye-left') },
          descriptors: {},
        }),
      ]),
    ).toEqual(['eyelid', 'subconjunctiva']);
  });

  test.each([
    ['mouth-deciduous', 'frenulum-upper-lip', ['frenulum']],
    ['mouth-deciduous', 'tongue', []],
    ['eye-left', 'conjunctiva-bulbar-left', ['subconjunctiva']],
    ['eye-left', 'eyelid-upper-skin-left', ['eyelid']],
    ['eye-left', 'iris-left', []],
    ['ear-behind-right', 'helix-back-right', ['ear']],
    ['ear-behind-right', 'mastoid-right', []],
    ['anus-supine', 'buttock-left', ['torso']],
    ['girl-supine', 'hymen', ['torso']],
    ['girl-supine', 'thigh-inner-left', []],
  ])('counts a bruise on the flat drawing %s by its part %s', (plate, part, expected) => {
    expect(items([sampleInjury(1, { ...drawnAt(plate, part), descriptors: {} })])).toEqual(expected);
  });

  it('names the numbers of all injuries that meet an item, and all items that a drawing touches', () => {
    const drawn = sampleInjury(4, {
      shape: { kind: 'line', points: [addressIn('cheek-left'), addressIn('ear-left')] },
    });
    expect(assess([drawn, bruiseAt(2, addressIn('back')), bruiseAt(1, addressIn('chest'))]).items).toEqual([
      { id: 'torso', injuryNumbers: [1, 2] },
      { id: 'ear', injuryNumbers: [4] },
      { id: 'cheek', injuryNumbers: [4] },
    ]);
  });

  it('does not reckon with an examination before birth', () => {
    expect(assess([bruiseAt(1, shin)], '2026-05-13', '2026-05-12')).toMatchObject({
      id: 'ten-4-facesp',
      status: 'insufficient-information',
      items: [],
      reason: 'examined-before-birth',
    });
  });
});
