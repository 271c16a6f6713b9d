import { z } from 'zod';
import { MeasurementDetails } from '../domain/photo/measured-photo.ts';
import { LayerDetails } from '../domain/photo/photo-layer.ts';
import { type MeasureRefused, MeasureResult } from '../domain/photo/photo-measure.ts';
import { InjuryId, LayerId, MeasurementId, PhotoId } from '../kernel/record-id.ts';
import { unknownCode } from './case-routes.ts';
import { InjuryGap } from './examination-routes.ts';
import { defineCommand, failure, recorders } from './route.ts';

const notFound = failure('not-found');
const closed = failure('examination-frozen');
const struck = failure('measurement-struck');
const unknownInjury = failure('unknown-injury');
const outside = failure('outside-photo');

/** Why nothing can be measured by marks; `shared/text/measuring.*` has a sentence for each. */
const reasons = [
  'scale-points-coincide',
  'scale-millimetres-coincide',
  'scale-points-in-line',
  'scale-folds',
  'scale-contradicts',
  'outside-image',
  'id-repeated',
  'repeats-differ',
  'too-few-points',
  'wrong-number-of-points',
  'points-coincide',
  'points-in-line',
  'outline-crosses-itself',
  'beyond-horizon',
  'radius-missing',
] as const satisfies readonly MeasureRefused['kind'][];

const marksRefused = [
  unknownInjury,
  failure('marks-of-other-image'),
  z.strictObject({ kind: z.literal('cannot-measure'), reason: z.enum(reasons) }),
] as const;
const MeasureId = z.string().min(1).max(100);

export const photoLayerRoutes = {
  'photo.layer.add': defineCommand({
    access: recorders,
    input: z.strictObject({ photoId: PhotoId, details: LayerDetails }),
    output: z.strictObject({ layerId: LayerId }),
    failure: z.discriminatedUnion('kind', [notFound, closed, outside]),
  }),
  'photo.layer.revise': defineCommand({
    access: recorders,
    input: z.strictObject({ layerId: LayerId, details: LayerDetails }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed, outside]),
  }),
  'photo.layer.remove': defineCommand({
    access: recorders,
    input: z.strictObject({ layerId: LayerId }),
    output: z.null(),
    failure: z.discriminatedUnion('kind', [notFound, closed]),
  }),
  /** The results are computed by the core from the marks. */
  'photo.measurement.record': defineCommand({
    access: recorders,
    input: z.strictObject({ photoId: PhotoId, details: MeasurementDetails }),
    output: z.strictObject({ measurementId: MeasurementId, results: z.array(MeasureResult).readonly() }),
    failure: z.discriminatedUnion('kind', [notFound, closed, ...marksRefused]),
  }),
  'photo.measurement.revise': defineCommand({
    access: recorders,
    input: z.strictObject({ measurementId: MeasurementId, details: MeasurementDetails }),
    output: z.strictObject({ results: z.array(MeasureResult).readonly() }),
    failure: z.discriminatedUnion('kind', [notFound, closed, struck, failure('measurement-in-use'), ...marksRefused]),
  }),
  /** One that the size of an injury refers to is struck and stays. */
  'photo.measurement.remove': defineCommand({
    access: recorders,
    input: z.strictObject({ measurementId: MeasurementId, reason: z.string().trim().min(1).max(500) }),
    output: z.strictObject({ outcome: z.enum(['removed', 'struck']) }),
    failure: z.discriminatedUnion('kind', [notFound, closed, struck]),
  }),
  /** Puts measured lengths, by their ids, into the size of an injury: `beside` one that was measured on the child. */
  'photo.measurement.use': defineCommand({
    access: recorders,
    input: z.strictObject({
      measurementId: MeasurementId,
      injuryId: InjuryId,
      length: MeasureId,
      width: MeasureId.optional(),
    }),
    output: z.strictObject({ taken: z.enum(['size', 'beside']) }),
    failure: z.discriminatedUnion('kind', [
      notFound,
      closed,
      struck,
      unknownInjury,
      failure('not-a-length'),
      unknownCode,
      z.strictObject({ kind: z.literal('injury-incomplete'), gaps: z.array(InjuryGap).min(1).readonly() }),
    ]),
  }),
};
