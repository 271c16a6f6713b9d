import { describe, expect, it } from 'vitest';
import type { DescriptorValue } from '../../../../shared/domain/injury/injury.ts';
import {
  featuresToFill,
  InjuryTemplate,
  isFitTemplate,
  repeatableFeatures,
} from '../../../../shared/domain/injury/injury-template.ts';
import { packLookup as lookup } from '../../../support/standard-pack.ts';

const oval = { kind: 'choice', option: 'oval' } as const;
const blue: DescriptorValue = { kind: 'choices', options: ['blue'] };
const example = {
  type: 'bruise',
  descriptors: { colour: blue, shape: oval, 'pattern-details': { kind: 'text', text: 'woorden' } as const },
};

describe('features of one injury for another', () => {
  it('takes choices and leaves measures, numbers and words', () => {
    expect(
      repeatableFeatures({
        ...example.descriptors,
        tooth: { kind: 'number', value: 61 },
        elevation: { kind: 'length', mm: 3 },
        blanching: { kind: 'three-state', answer: 'no' },
      }),
    ).toEqual({ colour: blue, shape: oval, blanching: { kind: 'three-state', answer: 'no' } });
  });

  it('fills in blanks only, in the order of the form', () => {
    expect(Object.keys(featuresToFill(example, new Set(), lookup))).toEqual(['shape', 'colour']);
    expect(featuresToFill(example, new Set(['colour']), lookup)).toEqual({ shape: oval });
    expect(featuresToFill(example, new Set(['shape', 'colour']), lookup)).toEqual({});
  });

  it('leaves out what the type or the edition does not have', () => {
    const odd = { type: 'bruise', descriptors: { shape: { kind: 'choice', option: 'heart' }, clock: oval } } as const;
    expect(featuresToFill(odd, new Set(), lookup)).toEqual({});
    expect(featuresToFill({ ...example, type: 'unheard-of' }, new Set(), lookup)).toEqual({});
  });
});

describe('a template', () => {
  it('fits when all its features are choices of its type', () => {
    expect(isFitTemplate({ name: 'Gewoon', type: 'bruise', descriptors: { shape: oval, colour: blue } }, lookup)).toBe(
      true,
    );
    expect(isFitTemplate({ name: 'Woorden', ...example }, lookup)).toBe(false);
    expect(isFitTemplate({ name: 'Leeg', type: 'bruise', descriptors: {} }, lookup)).toBe(false);
    expect(isFitTemplate({ name: 'Vreemd', type: 'bruise', descriptors: { clock: oval } }, lookup)).toBe(false);
  });

  it('needs a name and holds nothing else', () => {
    expect(InjuryTemplate.safeParse({ name: ' ', type: 'bruise', descriptors: { shape: oval } }).success).toBe(false);
    expect(InjuryTemplate.safeParse({ name: 'a', type: 'bruise', descriptors: {}, remarks: 'x' }).success).toBe(false);
  });
});
