import { describe, expect, it } from 'vitest';
import { addressInRegion } from '../../../renderer/record/address-in-region.ts';
import { regionsOfShape } from '../../../renderer/record/place-words.ts';
import { packLookup } from '../../support/standard-pack.ts';

const { regions } = packLookup;

describe('addressInRegion', () => {
  it('gives every region with a surface of its own an address that belongs to that region', () => {
    const drawn = regions.regions.filter((region) => region.extents.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    for (const region of drawn) {
      const at = addressInRegion(region.id, regions);
      expect(at, region.id).toBeDefined();
      if (at !== undefined) expect(regionsOfShape({ kind: 'point', at }, regions).at(-1)).toBe(region.id);
    }
  });

  it('has none for a region that only groups others, or that does not exist', () => {
    const group = regions.regions.find((region) => region.extents.length === 0);
    if (group !== undefined) expect(addressInRegion(group.id, regions)).toBeUndefined();
    expect(addressInRegion('tail', regions)).toBeUndefined();
  });
});
