import type { CaseRecord, ExaminationRecord, PhotoRecord } from '../../../../../shared/domain/case/case-record.ts';

/** A photo of the case with the examination that it was taken at. */
export interface PlacedPhoto {
  readonly photo: PhotoRecord;
  readonly examination: ExaminationRecord;
  /** Shows the same injury at another examination. */
  readonly isSame: boolean;
}

/**
 * The other photos of the case, those of the same injury at another examination first; among these the ones taken in the same step
 * and with the same scale, then in the order of the examinations.
 */
export function photosToCompare(record: CaseRecord, photo: PhotoRecord): readonly PlacedPhoto[] {
  const series = injuriesOfSeries(record, photo.injuryIds);
  const placed = record.examinations.flatMap((examination) =>
    examination.photos.map((other): PlacedPhoto => {
      const isElsewhere = !examination.photos.some(({ id }) => id === photo.id);
      return { photo: other, examination, isSame: isElsewhere && other.injuryIds.some((id) => series.has(id)) };
    }),
  );
  const rank = ({ photo: { details }, isSame }: PlacedPhoto): number =>
    (isSame ? 4 : 0) + (details.step === photo.details.step ? 2 : 0) + (details.scale === photo.details.scale ? 1 : 0);
  const byDate = (left: PlacedPhoto, right: PlacedPhoto): number =>
    left.examination.details.startedAt.localeCompare(right.examination.details.startedAt);
  return placed
    .filter((each) => each.photo.id !== photo.id)
    .sort((left, right) => rank(right) - rank(left) || byDate(left, right));
}

/** These injuries with what they were at earlier and later examinations. */
function injuriesOfSeries(record: CaseRecord, ids: readonly string[]): ReadonlySet<string> {
  const links = record.examinations.flatMap(({ injuries }) =>
    injuries.flatMap(({ id, details: { earlier } }) => (earlier === undefined ? [] : [[id, earlier] as const])),
  );
  const series = new Set<string>(ids);
  for (let size = -1; size !== series.size; ) {
    size = series.size;
    for (const [later, earlier] of links)
      if (series.has(later) || series.has(earlier)) {
        series.add(later);
        series.add(earlier);
      }
  }
  return series;
}
