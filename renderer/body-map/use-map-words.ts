import { useMemo } from 'react';
import type { BodyAddress } from '../../shared/domain/body/address.ts';
import { leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation, locationWords } from '../../shared/domain/body/describe-location.ts';
import type { BodyMapMark, BodyMapProps } from './body-map-props.ts';

export interface MapWords {
  /** Where an address lies, in words. */
  readonly at: (address: BodyAddress) => string;
  /** The accessible name of a mark. */
  readonly nameOf: (mark: BodyMapMark, isHidden: boolean) => string;
}

/** The words for places and marks; the same functions as long as language and regions stay. */
export function useMapWords({ regions, language, labels }: BodyMapProps): MapWords {
  return useMemo(() => {
    const at = (address: BodyAddress): string => locationWords(describeLocation(address, regions), regions, language);
    return {
      at,
      nameOf: (mark, isHidden) =>
        labels.mark({ label: mark.label ?? String(mark.number), place: at(leadAddress(mark.shape)), isHidden }),
    };
  }, [regions, language, labels]);
}
