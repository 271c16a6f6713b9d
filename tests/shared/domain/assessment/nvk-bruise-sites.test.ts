import { describe, expect, it, test } from 'vitest';
import { nvkBruiseSites } from '../../../../shared/domain/assessment/nvk-bruise-sites.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { drawnAt } from '../../../support/drawn-on-plate.ts';
import { packLookup } from '../../../support/standard-pack.ts';
import { addressIn, bruiseAt } from './bruise-samples.ts';

const aid = packLookup.decisionAid('nvk-bruise-sites') as DecisionAid; // the edition's own test proves that it is there
const assess = (injuries: ReturnType<typeof sampleInjury>[], motorLevel: string | undefined = 'walking') =>
  nvkBruiseSites({ aid, injuries, motorLevel, lookup: packLookup });
const items = (...args: Parameters<typeof assess>) => assess(...args).items.map(({ id }) => id);

describe('sites of bruises in the NVK guideline', () => {
  test.each(['ear-left', 'neck', 'nape', 'chest', 'back', 'buttock-right'])(
    'a bruise in %s: strongly raised, and not merely raised',
    (region) => {
      expect(items([bruiseAt(1, addressIn(region))])).toEqual(['strongly-raised']);
    },
  );

  test.each<[string, string?]>([
    ['cheek-left'],
    ['eye-right'],
    ['forehead'],
    ['scalp'],
    ['upper-arm-left', 'outer'],
    ['forearm-right', 'front'],
    ['abdomen'],
    ['palm-left'],
    ['finger-2-right'],
    ['sole-left'],
    ['thigh-left', 'front'],
    ['thigh-right', 'back'],
    ['lower-leg-left', 'back'],
  ])('a bruise in %s %s: raised', (region, aspect) => {
    expect(items([bruiseAt(1, addressIn(region, aspect))])).toEqual(['raised']);
  });

  test.each([
    ['boy-front', 'thigh-front-left', ['raised']],
    ['girl-supine', 'thigh-inner-left', []],
    ['anus-supine', 'buttock-right', ['strongly-raised']],
    ['ear-behind-left', 'lobule-back-left', ['strongly-raised']],
    ['mouth-deciduous', 'lip-upper-inner', ['raised']],
  ])('a bruise on the flat drawing %s, %s: %j', (plate, part, expected) => {
    expect(items([sampleInjury(1, { ...drawnAt(plate, part), descriptors: {} })])).toEqual(expected);
  });

  test.each<[string, string]>([
    ['lower-leg-left', 'front'],
    ['lower-leg-right', 'outer'],
    ['thigh-left', 'outer'],
  ])('a bruise on %s, %s side, is not among the sites', (region, aspect) => {
    expect(assess([bruiseAt(1, addressIn(region, aspect))])).toMatchObject({
      id: 'nvk-bruise-sites',
      status: 'does-not-apply',
      items: [],
    });
  });

  it('names the child that does not yet roll over, and no other step', () => {
    const shin = [bruiseAt(1, addressIn('lower-leg-left', 'front'))];
    expect(items(shin, 'pre-mobile')).toEqual(['pre-mobile']);
    for (const level of ['rolling', 'crawling', 'sitting', 'cruising', 'walking'])
      expect(items(shin, level)).toEqual([]);
  });

  it('says that motor development is unknown, and does not call that "does not apply"', () => {
    const shin = [bruiseAt(1, addressIn('lower-leg-left', 'front'))];
    const unknown = {
      id: 'nvk-bruise-sites',
      status: 'insufficient-information',
      items: [],
      reason: 'motor-level-unknown',
    };
    expect(assess(shin, 'unknown')).toMatchObject(unknown);
    expect(nvkBruiseSites({ aid, injuries: shin, lookup: packLookup })).toMatchObject(unknown);
    expect(assess([bruiseAt(1, addressIn('chest'))], 'unknown')).toMatchObject({
      status: 'applies',
      remarks: [{ code: 'motor-level-unknown', injuryNumbers: [] }],
    });
  });

  it('counts several bruises, recorded apart or under one number', () => {
    const shin = addressIn('lower-leg-left', 'front');
    expect(assess([bruiseAt(2, shin), bruiseAt(1, shin)]).items).toEqual([{ id: 'multiple', injuryNumbers: [1, 2] }]);
    expect(
      items([sampleInjury(1, { shape: { kind: 'point', at: shin }, count: { kind: 'exact', count: 2 } })]),
    ).toEqual(['multiple']);
    expect(items([sampleInjury(1, { shape: { kind: 'point', at: shin }, count: { kind: 'cluster' } })])).toEqual([
      'multiple',
    ]);
  });

  it('counts a pattern', () => {
    expect(
      items([bruiseAt(1, addressIn('lower-leg-left', 'front'), { pattern: { kind: 'choice', option: 'hand' } })]),
    ).toEqual(['patterned']);
  });

  it('is silent about a child without a bruise', () => {
    expect(assess([sampleInjury(1, { type: 'scald' })])).toMatchObject({
      id: 'nvk-bruise-sites',
      status: 'outside-population',
      items: [],
      reason: 'no-bruise',
    });
  });

  it('gives the same answer whatever the colour', () => {
    const answers = ['yellow', 'green', 'red'].map((colour) =>
      assess([bruiseAt(1, addressIn('chest'), { colour: { kind: 'choices', options: [colour] } })]),
    );
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});
