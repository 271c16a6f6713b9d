import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { leadAddress } from '../../../../shared/domain/body/address.ts';
import { addressInRegion, anchorOf, anchorOfPlate } from '../../../../shared/domain/body/anchor.ts';
import { describeLocation, regionPath } from '../../../../shared/domain/body/describe-location.ts';
import { packLookup, standardPack } from '../../../support/standard-pack.ts';

const { regions } = packLookup;
const plates = standardPack['body-plates'];

describe('addressInRegion', () => {
  it('gives every region with a surface of its own an address that belongs to that region', () => {
    const drawn = regions.regions.filter((region) => region.extents.length > 0);
    expect(drawn.length).toBeGreaterThan(0);
    for (const region of drawn) {
      const at = addressInRegion(region.id, regions);
      expect(at, region.id).toBeDefined();
      if (at !== undefined) expect(describeLocation(at, regions).regionId).toBe(region.id);
    }
  });

  it('has none for a region that only groups others, or that does not exist', () => {
    const groups = regions.regions.filter((region) => region.extents.length === 0);
    expect(groups.length).toBeGreaterThan(0);
    for (const { id } of groups) expect(addressInRegion(id, regions)).toBeUndefined();
    expect(addressInRegion('tail', regions)).toBeUndefined();
  });
});

describe('anchorOf', () => {
  test.each(regions.regions)('lies in $id and on its side', ({ id, side }) => {
    const at = anchorOf(id, regions);
    if (at === undefined) throw new Error(`${id} has no anchor`);
    const path = regionPath(at, regions);
    expect(path.map((region) => region.id)).toContain(id);
    if (side !== 'midline') expect(describeLocation(at, regions).side).toBe(side);
  });

  it('has none for a region that does not exist', () => {
    expect(anchorOf('tail', regions)).toBeUndefined();
  });
});

describe('anchorOfPlate', () => {
  it('lies in the region to which the part belongs, on the side of the part', () => {
    const spots = plates.plates.flatMap(({ id, parts }) => parts.map((part) => ({ plate: id, part })));
    fc.assert(
      fc.property(
        fc.constantFrom(...spots),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ({ plate, part }, x, y) => {
          const shape = anchorOfPlate({ kind: 'point', at: { model: 1, plate, part, x, y } }, plates, regions);
          const known = plates.parts.find(({ id }) => id === part);
          if (shape === undefined || known === undefined) throw new Error(`${part} has no anchor`);
          expect(regionPath(leadAddress(shape), regions).map(({ id }) => id)).toContain(known.parent);
        },
      ),
    );
  });

  it('follows the first place of a line, which names it', () => {
    const at = (part: string) => ({ model: 1, plate: 'girl-supine', part, x: 0.5, y: 0.5 }) as const;
    const line = { kind: 'line', points: [at('perineum'), at('hymen')] } as const;
    const anchor = anchorOfPlate(line, plates, regions);
    expect(anchor && describeLocation(leadAddress(anchor), regions).regionId).toBe('perineum');
  });

  test.each([
    { plate: 'girl-supine', part: 'labium-majus-left', x: 0.5, expected: { regionId: 'genital-region', side: 'left' } },
    {
      plate: 'girl-supine',
      part: 'labium-majus-right',
      x: 0.5,
      expected: { regionId: 'genital-region', side: 'right' },
    },
    { plate: 'girl-supine', part: 'hymen', x: 0.05, expected: { regionId: 'genital-region', side: 'right' } },
    { plate: 'mouth-deciduous', part: 'lip-upper', x: 0.8, expected: { regionId: 'lip-upper', side: 'left' } },
    { plate: 'anus-supine', part: 'buttock-left', x: 0.5, expected: { side: 'left' } },
    { plate: 'girl-supine', part: 'thigh-inner-right', x: 0.5, expected: { regionId: 'thigh-right', aspect: 'inner' } },
    { plate: 'boy-front', part: 'thigh-front-left', x: 0.5, expected: { regionId: 'thigh-left', aspect: 'front' } },
  ])('lies on the side and the aspect of the place: $part', ({ plate, part, x, expected }) => {
    const anchor = anchorOfPlate({ kind: 'point', at: { model: 1, plate, part, x, y: 0.5 } }, plates, regions);
    expect(anchor && describeLocation(leadAddress(anchor), regions)).toMatchObject(expected);
  });

  it('has none for a part that the edition does not know', () => {
    const at = { model: 1, plate: 'girl-supine', part: 'gills', x: 0.5, y: 0.5 } as const;
    expect(anchorOfPlate({ kind: 'point', at }, plates, regions)).toBeUndefined();
  });
});
