import { describe, expect, it, test } from 'vitest';
import { kleinmanFractures } from '../../../../shared/domain/assessment/kleinman-fractures.ts';
import type { InjuryRecord } from '../../../../shared/domain/case/case-record.ts';
import type { DecisionAid } from '../../../../shared/domain/standard/decision-aid.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const aid = packLookup.decisionAid('kleinman-fractures') as DecisionAid; // the edition's own test proves that it is there

interface Fracture {
  readonly bone: string;
  readonly part?: string;
  readonly kind?: string;
  readonly healing?: string;
}

const fracture = (number: number, { bone, part, kind, healing }: Fracture): InjuryRecord =>
  sampleInjury(number, {
    type: 'fracture',
    descriptors: Object.fromEntries(
      Object.entries({
        bone,
        'bone-part': part,
        'fracture-kind': kind,
        'healing-on-imaging': healing ?? 'none',
      }).flatMap(([id, option]) => (option === undefined ? [] : [[id, { kind: 'choice' as const, option }]])),
    ),
  });

const assess = (
  injuries: readonly InjuryRecord[],
  birthDate = '2025-12-12',
  motorLevel: string | undefined = 'walking',
) => kleinmanFractures({ aid, injuries, birthDate, examinedOn: '2026-05-12', motorLevel, lookup: packLookup });
const items = (...args: Parameters<typeof assess>) => assess(...args).items.map(({ id }) => id);
const group = (id: string) => aid.items.find((item) => item.id === id)?.group;

/** The published table “Specificity of radiologic findings in infants and toddlers”. */
const published: readonly (readonly [string, Fracture, string, string])[] = [
  [
    'classic metaphyseal lesion',
    { bone: 'femur', part: 'metaphysis', kind: 'metaphyseal-corner' },
    'metaphyseal',
    'high',
  ],
  ['rib, posterior', { bone: 'rib-posterior', part: 'shaft', kind: 'transverse' }, 'rib', 'high'],
  ['rib, elsewhere', { bone: 'rib-other', part: 'shaft', kind: 'transverse' }, 'rib', 'high'],
  ['scapula', { bone: 'scapula', part: 'not-assessable', kind: 'linear' }, 'scapula', 'high'],
  ['spinous process', { bone: 'spinous-process', kind: 'transverse' }, 'spinous-process', 'high'],
  ['sternum', { bone: 'sternum', kind: 'transverse' }, 'sternum', 'high'],
  ['epiphyseal separation', { bone: 'humerus', part: 'growth-plate', kind: 'transverse' }, 'epiphyseal', 'moderate'],
  ['finger', { bone: 'finger', part: 'shaft', kind: 'transverse' }, 'digital', 'moderate'],
  ['toe', { bone: 'toe', part: 'shaft', kind: 'transverse' }, 'digital', 'moderate'],
  ['vertebral body', { bone: 'vertebra', kind: 'compression' }, 'vertebra', 'moderate'],
  ['complex skull', { bone: 'skull', kind: 'complex' }, 'complex-skull', 'moderate'],
  ['clavicle', { bone: 'clavicle', part: 'shaft', kind: 'transverse' }, 'clavicle', 'low'],
  ['long-bone shaft', { bone: 'tibia', part: 'shaft', kind: 'spiral' }, 'long-bone-shaft', 'low'],
  ['linear skull', { bone: 'skull', kind: 'linear' }, 'linear-skull', 'low'],
];

describe('specificity of fractures', () => {
  test.each(published.map(([name, found, item, of]) => ({ name, found, item, of })))('$name', ({ found, item, of }) => {
    const result = assess([fracture(1, found)]);
    expect(result.status).toBe('computed');
    expect(result.items).toEqual([{ id: item, injuryNumbers: [1] }]);
    expect(group(item)).toBe(of);
  });

  it('names several fractures and stages of healing that differ as moderate', () => {
    const [early, callus] = [
      fracture(1, { bone: 'clavicle', part: 'shaft', kind: 'transverse', healing: 'early' }),
      fracture(2, { bone: 'clavicle', part: 'shaft', kind: 'transverse', healing: 'callus' }),
    ];
    expect(items([early, callus])).toEqual(['multiple', 'different-ages', 'clavicle']);
    expect([group('multiple'), group('different-ages')]).toEqual(['moderate', 'moderate']);
    const same = fracture(2, { bone: 'clavicle', part: 'shaft', kind: 'transverse', healing: 'early' });
    expect(items([early, same])).toEqual(['multiple', 'clavicle']);
  });

  it('leaves the skull out of the stages of healing, and open what was not stated', () => {
    const skull = fracture(1, { bone: 'skull', kind: 'linear', healing: 'none' });
    const rib = fracture(2, { bone: 'rib-posterior', kind: 'transverse', healing: 'callus' });
    expect(items([skull, rib])).toEqual(['rib', 'multiple', 'linear-skull']);
    const silent = fracture(3, { bone: 'clavicle', kind: 'transverse', healing: 'not-stated' });
    expect(assess([rib, silent]).unknown).toEqual([{ id: 'different-ages', injuryNumbers: [2, 3] }]);
  });

  it('does not guess a finger or toe, a vertebral body or what imaging did not state', () => {
    expect(assess([fracture(1, { bone: 'hand', part: 'shaft', kind: 'transverse' })])).toMatchObject({
      items: [],
      unknown: [{ id: 'digital', injuryNumbers: [1] }],
    });
    expect(assess([fracture(1, { bone: 'vertebra', kind: 'transverse' })]).unknown).toEqual([
      { id: 'vertebra', injuryNumbers: [1] },
    ]);
    expect(assess([fracture(1, { bone: 'femur', part: 'not-assessable', kind: 'not-stated' })])).toMatchObject({
      items: [],
      unknown: [
        { id: 'metaphyseal', injuryNumbers: [1] },
        { id: 'epiphyseal', injuryNumbers: [1] },
        { id: 'long-bone-shaft', injuryNumbers: [1] },
      ],
    });
  });

  it('names a fracture that is in none of the groups', () => {
    const result = assess([fracture(1, { bone: 'jaw', part: 'shaft', kind: 'linear' })]);
    expect(result.items).toEqual([]);
    expect(result.remarks).toContainEqual({ code: 'not-in-grouping', injuryNumbers: [1] });
  });

  it('says that high holds most in infants, and that a shaft is not low before a child walks', () => {
    const rib = fracture(1, { bone: 'rib-posterior', kind: 'transverse' });
    const codes = (...args: Parameters<typeof assess>) => assess(...args).remarks.map(({ code }) => code);
    expect(codes([rib], '2025-05-13')).toEqual([]);
    expect(codes([rib], '2025-05-12')).toEqual(['highest-in-infants']);
    const shaft = fracture(1, { bone: 'femur', part: 'shaft', kind: 'spiral' });
    expect(codes([shaft], '2025-12-12', 'crawling')).toEqual(['not-yet-walking']);
    expect(codes([shaft], '2025-12-12', 'walking')).toEqual([]);
  });

  it('refuses without a fracture and from the fourth birthday on', () => {
    expect(assess([sampleInjury(1)])).toMatchObject({ status: 'outside-population', reason: 'no-fracture' });
    const rib = fracture(1, { bone: 'rib-posterior', kind: 'transverse' });
    expect(assess([rib], '2022-05-12')).toMatchObject({
      status: 'outside-population',
      reason: 'four-years-or-older',
      items: [],
    });
    expect(items([rib], '2022-05-13')).toEqual(['rib']);
  });
});
