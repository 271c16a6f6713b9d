import { z } from 'zod';
import { Instant } from '../../kernel/iso-date.ts';
import { InjuryId, MeasurementId } from '../../kernel/record-id.ts';
import { MeasureResult, PhotoMarks } from './photo-measure.ts';

/** What somebody marked in one photo: a scale and what was measured by it. `injuryId` is the injury that it is of. */
export const MeasurementDetails = z.strictObject({
  marks: PhotoMarks.extend({ measurements: PhotoMarks.shape.measurements.min(1).max(50) }),
  injuryId: InjuryId.optional(),
  /** Whether a report prints it over the photo. */
  inReport: z.boolean(),
  remarks: z.string().trim().max(500).optional(),
});
export type MeasurementDetails = z.infer<typeof MeasurementDetails>;

/** Why a measurement counts no more, though the record refers to it. */
export const MeasurementStruck = z.strictObject({
  at: Instant,
  by: z.string().min(1).max(120),
  reason: z.string().trim().min(1).max(500),
});
export type MeasurementStruck = z.infer<typeof MeasurementStruck>;

/**
 * A measurement as recorded: the marks, what was computed from them at the time and by which version of the method, and who marked it
 * last and when.
 */
export const PhotoMeasurement = z.strictObject({
  id: MeasurementId,
  details: MeasurementDetails,
  results: z.array(MeasureResult).max(50),
  method: z.string().min(1).max(40),
  by: z.string().min(1).max(120),
  at: Instant,
  struck: MeasurementStruck.optional(),
});
export type PhotoMeasurement = z.infer<typeof PhotoMeasurement>;
