import type { PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { photoTime } from '../../../shared/domain/photo/photo-time.ts';

/** `''` for all, `none` for photos without injury, else the id of an injury. */
export type PhotoFilter = string;

/** The photos that a filter lets through, in the order of their corrected time, those without time last in order of arrival. */
export function filterPhotos(photos: readonly PhotoRecord[], filter: PhotoFilter): readonly PhotoRecord[] {
  const passes = (photo: PhotoRecord): boolean =>
    filter === '' || (filter === 'none' ? photo.injuryIds.length === 0 : photo.injuryIds.some((id) => id === filter));
  return photos.filter(passes).sort((left, right) => orderOf(left).localeCompare(orderOf(right)));
}

/** Camera time sorts before the mark of photos without one. */
const orderOf = (photo: PhotoRecord): string => `${photoTime(photo)?.at ?? 'none'} ${photo.importedAt} ${photo.id}`;
