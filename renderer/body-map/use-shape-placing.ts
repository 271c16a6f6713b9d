import { useMemo } from 'react';
import { type BodyShape, leadAddress } from '../../shared/domain/body/address.ts';
import { describeLocation } from '../../shared/domain/body/describe-location.ts';
import type { BodyMapProps } from './body-map-props.ts';
import { useLatestRef } from './use-latest.ts';

/** Hands a new or changed drawing over with where it begins; absent where nothing may be recorded, and otherwise always the same function. */
export function useShapePlacing(map: BodyMapProps): ((shape: BodyShape) => void) | undefined {
  const latest = useLatestRef(map);
  const mayPlace = map.onPlace !== undefined;
  return useMemo(() => {
    if (!mayPlace) return undefined;
    return (shape) => {
      const { onPlace, regions } = latest.current;
      onPlace?.(shape, describeLocation(leadAddress(shape), regions));
    };
  }, [mayPlace, latest]);
}
