import type { LengthInPhoto } from '../photo/photo-size.ts';
import { sizeInPhoto } from '../photo/take-photo-size.ts';
import type { InjuryDetails } from './injury.ts';

export type PhotoSizeContradictionCode = 'size-against-photo' | 'size-not-of-photo' | 'measurement-of-size-struck';

/** What of the photos of an examination the size of an injury can contradict. */
interface MeasuredPhoto {
  readonly id: string;
  readonly measurements?: readonly { readonly id: string; readonly struck?: unknown }[] | undefined;
}

/**
 * Where the size of an injury and what was measured in a photo do not go together: a size measured on the child that lies outside both
 * intervals of the photo; a size said to be from a photo that is not what was measured there; a measurement that was struck or is gone.
 */
export function photoSizeContradictions(
  { size, photoSize, count }: Pick<InjuryDetails, 'size' | 'photoSize' | 'count'>,
  photos: readonly MeasuredPhoto[],
): readonly PhotoSizeContradictionCode[] {
  if (photoSize === undefined) return size?.method === 'photo' ? ['size-not-of-photo'] : [];
  const measured = photos
    .find(({ id }) => id === photoSize.photoId)
    ?.measurements?.find(({ id }) => id === photoSize.measurementId);
  const holds = measured !== undefined && measured.struck === undefined;
  const { lengthMm, widthMm } = sizeInPhoto(photoSize);
  const differs = size?.method === 'photo' && (size.lengthMm !== lengthMm || size.widthMm !== widthMm);
  const contradicts =
    holds &&
    size?.method === 'measured' &&
    count.kind !== 'exact' &&
    (isOutside(size.lengthMm, photoSize.length) ||
      (size.widthMm !== undefined && photoSize.width !== undefined && isOutside(size.widthMm, photoSize.width)));
  return [
    ...(contradicts ? (['size-against-photo'] as const) : []),
    ...(differs ? (['size-not-of-photo'] as const) : []),
    ...(holds ? [] : (['measurement-of-size-struck'] as const)),
  ];
}

const isOutside = (mm: number, { interval95, practiceInterval95 }: LengthInPhoto): boolean =>
  [interval95, practiceInterval95].every(([low, high]) => mm < low || mm > high);
