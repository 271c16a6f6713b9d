import type { InjuryDetails, InjurySize } from '../injury/injury.ts';
import type { LengthInPhoto, PhotoSize } from './photo-size.ts';
import { roundMeasure } from './round-measure.ts';

/** What becomes of an injury when a size in a photo is put into it. */
export interface TakenSize {
  readonly details: InjuryDetails;
  /** `beside`: a size measured on the child stays what the injury's size is. */
  readonly taken: 'size' | 'beside';
}

/**
 * Puts a size measured in a photo into an injury. A size that was measured on the child stays and the photo's stands beside it; an
 * estimate, or an earlier size from a photo, gives way. Depth and direction stay: a photo does not show them.
 */
export function takePhotoSize(details: InjuryDetails, photoSize: PhotoSize): TakenSize {
  if (details.size?.method === 'measured') return { details: { ...details, photoSize }, taken: 'beside' };
  const { depthMm, orientation } = details.size ?? {};
  const size: InjurySize = {
    ...sizeInPhoto(photoSize),
    ...(depthMm === undefined ? {} : { depthMm }),
    ...(orientation === undefined ? {} : { orientation }),
  };
  return { details: { ...details, size, photoSize }, taken: 'size' };
}

/** The size in a photo with no more digits than its interval carries, at most tenths of a millimetre. */
export const sizeInPhoto = ({ length, width }: PhotoSize): InjurySize => ({
  lengthMm: roundedLength(length),
  ...(width === undefined ? {} : { widthMm: roundedLength(width) }),
  method: 'photo',
});

const roundedLength = ({ mm, interval95 }: LengthInPhoto): number => {
  const { value } = roundMeasure(mm, interval95);
  return value > 0 ? value : Math.max(0.1, Number(mm.toFixed(1)));
};
