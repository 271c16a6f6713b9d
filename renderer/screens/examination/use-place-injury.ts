import { useCallback, useState } from 'react';
import type { BodyShape } from '../../../shared/domain/body/address.ts';
import { addressInRegion, anchorOfPlate } from '../../../shared/domain/body/anchor.ts';
import type { PlateShape } from '../../../shared/domain/body/plate-place.ts';
import type { DrawingRequest } from '../../body-map/body-map-props.ts';
import type { PlateFamily } from '../../body-map/plate-families.ts';
import { requestFor } from '../../body-map/plate-panes.ts';
import { useLookup } from '../../record/use-lookup.ts';
import type { Editing } from './injury/editing.ts';

/** The ways to say where an injury lies: in the open form, or in a new one when none is open. */
export interface PlaceInjury {
  /** On the mannequin; what was drawn on a flat drawing no longer holds. */
  readonly onBody: (shape: BodyShape) => void;
  /** On a flat drawing, with its anchor on the mannequin. */
  readonly onPlate: (plate: PlateShape) => void;
  /** In the middle of a region, or nowhere yet when it has no surface of its own. */
  readonly inRegion: (regionId: string) => void;
  /** Turns the map to a flat drawing. */
  readonly showPlate: (family: PlateFamily) => void;
  readonly request: DrawingRequest | undefined;
}

/** Puts places from the map and the route into the form of an injury. */
export function usePlaceInjury({ form, startNew }: Pick<Editing, 'form' | 'startNew'>): PlaceInjury {
  const { regions, plates } = useLookup();
  const put = useCallback(
    (shape: BodyShape, plate: PlateShape | null) => {
      if (form.current !== null) form.current.setPlace({ shape, plate });
      else startNew({ shape, plate });
    },
    [form, startNew],
  );
  const [request, setRequest] = useState<DrawingRequest | undefined>(undefined);
  return {
    request,
    showPlate: useCallback((family) => setRequest(requestFor(family)), []),
    onBody: useCallback((shape) => put(shape, null), [put]),
    onPlate: useCallback(
      (plate) => {
        const anchor = anchorOfPlate(plate, plates, regions);
        if (anchor === undefined) throw new Error('A part of a drawing belongs to a region without a surface');
        put(anchor, plate);
      },
      [put, plates, regions],
    ),
    inRegion: useCallback(
      (regionId) => {
        const at = addressInRegion(regionId, regions);
        if (at === undefined) startNew();
        else put({ kind: 'point', at }, null);
      },
      [put, regions, startNew],
    ),
  };
}
