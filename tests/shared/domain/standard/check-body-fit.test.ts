import { describe, expect, it } from 'vitest';
import type { BodyRegion } from '../../../../shared/domain/body/region.ts';
import { checkBodyFit, checkRegionTree } from '../../../../shared/domain/standard/check-body-fit.ts';
import { standardPack } from '../../../support/standard-pack.ts';

const built = standardPack['body-regions'];
const withRegions = (change: (regions: BodyRegion[]) => readonly BodyRegion[]) => ({
  'body-regions': { ...built, regions: change([...built.regions]) },
});
const valuesOf = (change: (regions: BodyRegion[]) => readonly BodyRegion[]) =>
  checkBodyFit(withRegions(change), built).map(({ kind, value }) => `${kind} ${value}`);

const placed = built.regions.filter(({ extents }) => extents.length > 0);
const [first] = placed;
if (!first) throw new Error('no region with a place');

describe('the regions of an edition', () => {
  it('fit the body that is built from them, whatever they are called and however their extents are ordered', () => {
    expect(valuesOf((regions) => regions)).toEqual([]);
    expect(
      valuesOf((regions) =>
        regions.map((region) => ({
          ...region,
          label: { nl: `${region.label.nl}!`, en: `${region.label.en}!` },
          extents: [...region.extents].reverse(),
        })),
      ),
    ).toEqual([]);
  });

  it('do not fit when one is gone, has another place, another side or another id, or lies where there was none', () => {
    const other = (change: Partial<BodyRegion>) =>
      valuesOf((regions) => regions.map((region) => (region.id === first.id ? { ...region, ...change } : region)));
    expect(valuesOf((regions) => regions.filter(({ id }) => id !== first.id))).toEqual([`body-differs ${first.id}`]);
    expect(other({ side: first.side === 'left' ? 'right' : 'left' })).toEqual([`body-differs ${first.id}`]);
    expect(other({ extents: first.extents.slice(1) })).toEqual([`body-differs ${first.id}`]);
    expect(other({ id: 'elsewhere' })).toEqual([`body-differs ${first.id}`, 'body-differs elsewhere']);
    expect(valuesOf((regions) => [...regions, { ...first, id: 'one-more' }])).toEqual(['body-differs one-more']);
  });

  it('may have more groups, which have no place of their own', () => {
    expect(valuesOf((regions) => [...regions, { ...first, id: 'a-group', extents: [] }])).toEqual([]);
  });

  it('never lie within themselves', () => {
    expect(checkRegionTree(standardPack)).toEqual([]);
    const child = built.regions.find(({ parent }) => parent !== null);
    const circular = withRegions((regions) =>
      regions.map((region) => (region.id === child?.parent ? { ...region, parent: child.id } : region)),
    );
    const found = checkRegionTree(circular).map(({ kind, value }) => `${kind} ${value}`);
    expect(found.toSorted()).toEqual([`circular-parent ${child?.id}`, `circular-parent ${child?.parent}`].toSorted());
  });
});
