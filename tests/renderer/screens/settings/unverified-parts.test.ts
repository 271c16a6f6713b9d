import { describe, expect, it } from 'vitest';
import { unverifiedParts } from '../../../../renderer/screens/settings/unverified-parts.ts';
import { standardPack } from '../../../support/standard-pack.ts';

describe('unverifiedParts', () => {
  it('counts what the edition itself marks as not verified', () => {
    const scale = unverifiedParts({
      ...standardPack,
      'probability-scale': {
        ...standardPack['probability-scale'],
        provenance: { source: 'Een bron', verified: false },
      },
    }).find((part) => part.part === 'probability-scale');
    expect(scale).toEqual({ part: 'probability-scale', count: 1, total: 1, sources: ['Een bron'] });
  });

  it('leaves out parts that are verified throughout', () => {
    const parts = unverifiedParts({
      ...standardPack,
      'probability-scale': {
        ...standardPack['probability-scale'],
        provenance: { source: 'Een bron', verified: true },
      },
    });
    expect(parts.map((part) => part.part)).not.toContain('probability-scale');
  });
});
