import { describe, expect, it } from 'vitest';
import { toggleOptions } from '../../../../renderer/screens/examination/injury/toggle-options.ts';
import type { DescriptorOption } from '../../../../shared/domain/standard/injury-type.ts';

const option = (id: string, polarity?: 'absent' | 'unknown'): DescriptorOption => ({
  id,
  label: { nl: id, en: id },
  ...(polarity === undefined ? {} : { polarity }),
});
const options = [option('blood'), option('soil'), option('none', 'absent'), option('not-assessable', 'unknown')];

describe('toggleOptions', () => {
  it('adds and takes away what is there', () => {
    expect(toggleOptions({ before: ['blood'], after: ['blood', 'soil'], options })).toEqual(['blood', 'soil']);
    expect(toggleOptions({ before: ['blood', 'soil'], after: ['soil'], options })).toEqual(['soil']);
  });

  it('lets an absence stand alone, whichever comes last', () => {
    expect(toggleOptions({ before: ['blood', 'soil'], after: ['blood', 'soil', 'none'], options })).toEqual(['none']);
    expect(toggleOptions({ before: ['none'], after: ['soil', 'none'], options })).toEqual(['soil']);
    expect(toggleOptions({ before: ['none'], after: ['none', 'not-assessable'], options })).toEqual(['not-assessable']);
  });
});
