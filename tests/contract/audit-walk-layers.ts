import { syntheticBruise } from '../support/synthetic-inputs.ts';
import { syntheticLayer, syntheticMarks } from '../support/synthetic-marks.ts';
import { expectOk } from '../support/temp-vault.ts';
import type { WalkStep } from './audit-walk-step.ts';

/** Annotations of a photo and measurements in it. */
export const layerSteps: readonly WalkStep[] = [
  {
    route: 'photo.layer.add',
    async call(walked) {
      const { temp, photoId } = walked;
      const made = await temp.call('photo.layer.add', { photoId, details: syntheticLayer });
      walked.layerId = expectOk(made).layerId;
      return made;
    },
  },
  {
    route: 'photo.layer.revise',
    call: ({ temp, layerId }) =>
      temp.call('photo.layer.revise', { layerId, details: { ...syntheticLayer, colour: 'white' } }),
  },
  { route: 'photo.layer.remove', call: ({ temp, layerId }) => temp.call('photo.layer.remove', { layerId }) },
  {
    route: 'photo.measurement.record',
    async call(walked) {
      const { temp, photoId, image } = walked;
      const made = await temp.call('photo.measurement.record', { photoId, details: syntheticMarks(image) });
      walked.measurementId = expectOk(made).measurementId;
      return made;
    },
  },
  {
    route: 'photo.measurement.revise',
    call: ({ temp, measurementId, image }) =>
      temp.call('photo.measurement.revise', {
        measurementId,
        details: { ...syntheticMarks(image), remarks: 'Opnieuw gemarkeerd.' },
      }),
  },
  {
    route: 'photo.measurement.use',
    async before(walked) {
      const { temp, examinationId } = walked;
      const made = expectOk(await temp.call('injury.record', { examinationId, details: syntheticBruise }));
      walked.injuryId = made.injuryId;
    },
    call: ({ temp, measurementId, injuryId }) =>
      temp.call('photo.measurement.use', { measurementId, injuryId, length: 'a' }),
  },
  {
    route: 'photo.measurement.remove',
    call: ({ temp, measurementId }) =>
      temp.call('photo.measurement.remove', { measurementId, reason: 'Verkeerde streep.' }),
  },
];
