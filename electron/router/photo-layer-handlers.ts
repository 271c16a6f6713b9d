import { addPhotoLayer, removePhotoLayer, revisePhotoLayer } from '../application/keep-photo-layers.ts';
import { recordMeasurement, removeMeasurement, reviseMeasurement } from '../application/measure-in-photo.ts';
import { takeMeasurement } from '../application/take-measurement.ts';
import { type HandlersOf, within } from './within.ts';

/** Annotations of photos and measurements in them. */
export const photoLayerHandlers: HandlersOf<'photo.layer' | 'photo.measurement'> = {
  'photo.layer.add': within(addPhotoLayer),
  'photo.layer.revise': within(revisePhotoLayer),
  'photo.layer.remove': within(removePhotoLayer),
  'photo.measurement.record': within(recordMeasurement),
  'photo.measurement.revise': within(reviseMeasurement),
  'photo.measurement.remove': within(removeMeasurement),
  'photo.measurement.use': within(takeMeasurement),
};
