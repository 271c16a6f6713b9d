import { describe, expect, it } from 'vitest';
import { sizeInWords } from '../../../../shared/domain/injury/compose-earlier.ts';
import { composeInjury } from '../../../../shared/domain/injury/compose-injury.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

const size = { lengthMm: 40, widthMm: 24, method: 'photo' as const };

describe('a size from a photo in words', () => {
  it.each([
    { language: 'nl', words: 'van 4,0 bij 2,4 cm (gemeten op de foto)' },
    { language: 'en', words: 'of 4.0 by 2.4 cm (measured in the photo)' },
  ] as const)('says so in a description ($language)', ({ language, words }) => {
    const injury = sampleInjury(1, { size });
    expect(composeInjury({ injury, lookup: packLookup, language, photoLabels: [] })).toContain(words);
  });

  it('says so where an earlier examination is told', () => {
    expect(sizeInWords({ size }, 'nl')).toBe('4,0 bij 2,4 cm (gemeten op de foto)');
  });
});
