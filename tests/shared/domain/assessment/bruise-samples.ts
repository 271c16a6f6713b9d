import type { BodyAddress } from '../../../../shared/domain/body/address.ts';
import { describeLocation, regionPath } from '../../../../shared/domain/body/describe-location.ts';
import type { InjuryDetails } from '../../../../shared/domain/injury/injury.ts';
import { sampleInjury } from '../../../support/case-samples.ts';
import { packLookup } from '../../../support/standard-pack.ts';

/** An address in the region named or in a part of it, found by trying their extents. */
export function addressIn(regionId: string, wantedAspect?: string): BodyAddress {
  const parts = packLookup.regions.regions.filter(({ id }) => liesIn(id, regionId));
  for (const { segment, along, around } of parts.flatMap(({ extents }) => extents)) {
    const span = around[1] > around[0] ? around[1] - around[0] : around[1] - around[0] + 360;
    for (let step = 1; step < 400; step += 1) {
      const turned = around[0] + span * ((step % 20) / 20);
      const address: BodyAddress = {
        model: 1,
        segment,
        along: along[0] + (along[1] - along[0]) * (step / 400),
        around: turned > 180 ? turned - 360 : turned,
      };
      const inside = regionPath(address, packLookup.regions).some(({ id }) => id === regionId);
      const { aspect } = describeLocation(address, packLookup.regions);
      if (inside && (wantedAspect === undefined || aspect === wantedAspect)) return address;
    }
  }
  throw new Error(`The edition has no address in ${regionId}`);
}

/** A plain bruise at an address. */
export const bruiseAt = (number: number, at: BodyAddress, descriptors: InjuryDetails['descriptors'] = {}) =>
  sampleInjury(number, { shape: { kind: 'point', at }, descriptors });

function liesIn(id: string, regionId: string): boolean {
  if (id === regionId) return true;
  const parent = packLookup.bodyRegion(id)?.parent ?? null;
  return parent !== null && liesIn(parent, regionId);
}
