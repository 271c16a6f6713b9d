import type { BodyShape } from '../../shared/domain/body/address.ts';
import { anchorOfPlate } from '../../shared/domain/body/anchor.ts';
import type { PlatePlace, PlateShape } from '../../shared/domain/body/plate-place.ts';
import { packLookup } from './standard-pack.ts';

/** A place on a flat drawing of the edition, in the middle of the part unless told otherwise. */
export const platePlace = (plate: string, part: string, at: Partial<PlatePlace> = {}): PlatePlace => ({
  model: 1,
  plate,
  part,
  x: 0.5,
  y: 0.5,
  ...at,
});

/** The place of an injury that was drawn on a flat drawing, with its anchor on the mannequin. */
export function drawnAs(plate: PlateShape): { readonly shape: BodyShape; readonly plate: PlateShape } {
  const shape = anchorOfPlate(plate, packLookup.plates, packLookup.regions);
  if (shape === undefined) throw new Error('The edition has no anchor for this drawing');
  return { shape, plate };
}

/** The same for a point. */
export const drawnAt = (plate: string, part: string, at: Partial<PlatePlace> = {}) =>
  drawnAs({ kind: 'point', at: platePlace(plate, part, at) });
