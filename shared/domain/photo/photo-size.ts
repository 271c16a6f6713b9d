import { z } from 'zod';
import { MeasurementId, PhotoId } from '../../kernel/record-id.ts';
import type { PhotoMeasurement } from './measured-photo.ts';
import type { MeasureResult } from './photo-measure.ts';

const Interval = z.tuple([z.number(), z.number()]);

/** A length in mm that was measured in a photo, with its two intervals; `of` names it within its measurement. */
export const LengthInPhoto = z.strictObject({
  of: z.string().min(1).max(100),
  mm: z.number().positive(),
  interval95: Interval,
  practiceInterval95: Interval,
});
export type LengthInPhoto = z.infer<typeof LengthInPhoto>;

/** The size of an injury as measured in a photo: evidence beside, or instead of, a size measured on the child. */
export const PhotoSize = z.strictObject({
  photoId: PhotoId,
  measurementId: MeasurementId,
  length: LengthInPhoto,
  width: LengthInPhoto.optional(),
});
export type PhotoSize = z.infer<typeof PhotoSize>;

/** Which of the measured lengths stand for the length and the width of an injury. */
export interface ChosenLengths {
  readonly length: string;
  readonly width?: string | undefined;
}

/** The size in a photo from results that were computed; `undefined` where a chosen one is not there or is no length. */
export function photoSizeOf(
  photoId: PhotoId,
  { id: measurementId, results }: Pick<PhotoMeasurement, 'id' | 'results'>,
  chosen: ChosenLengths,
): PhotoSize | undefined {
  const length = lengthOf(results, chosen.length);
  if (length === undefined) return undefined;
  if (chosen.width === undefined) return { photoId, measurementId, length };
  const width = lengthOf(results, chosen.width);
  return width === undefined ? undefined : { photoId, measurementId, length, width };
}

function lengthOf(results: readonly MeasureResult[], id: string): LengthInPhoto | undefined {
  const found = results.find((result) => result.id === id);
  if (found === undefined || found.unit !== 'mm' || found.value <= 0) return undefined;
  const { value, interval95, practiceInterval95 } = found;
  return { of: id, mm: value, interval95, practiceInterval95 };
}
