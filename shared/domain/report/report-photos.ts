import type { ExaminationRecord, InjuryRecord, PhotoRecord } from '../case/case-record.ts';

/** A photo with the number under which it is printed and the injuries that it shows, by number. */
export interface NumberedPhoto {
  readonly photo: PhotoRecord;
  /** The number of its lowest injury and a letter: `2a`, `2b`; `O1`, `O2` when it shows no injury in particular. */
  readonly number: string;
  readonly injuryNumbers: readonly number[];
}

/**
 * Numbers the photos of an examination in the order in which a report prints them: by injury, overviews last; within an injury
 * by the steps given (the order of the list `photo-step`), then by time of import and hash. Photos of an injury carry its number.
 */
export function numberPhotos(
  examination: Pick<ExaminationRecord, 'injuries' | 'photos'>,
  steps: readonly string[],
): readonly NumberedPhoto[] {
  const sorted = examination.photos
    .map((photo) => ({ photo, injuryNumbers: injuryNumbers(examination.injuries, photo) }))
    .toSorted((left, right) => compare(left, right, steps));
  const counts = new Map<number | undefined, number>();
  return sorted.map(({ photo, injuryNumbers: shown }) => {
    const [lowest] = shown;
    const index = counts.get(lowest) ?? 0;
    counts.set(lowest, index + 1);
    return {
      photo,
      injuryNumbers: shown,
      number: lowest === undefined ? `O${index + 1}` : `${lowest}${letters(index)}`,
    };
  });
}

/** The photos that show an injury. */
export const photosOfInjury = (photos: readonly NumberedPhoto[], injury: InjuryRecord): readonly NumberedPhoto[] =>
  photos.filter(({ photo }) => photo.injuryIds.includes(injury.id));

/** Whether a photo shows something to measure by. */
export const hasScale = ({ details }: { readonly details: { readonly scale: string } }): boolean =>
  details.scale !== 'none';

interface Sortable {
  readonly photo: PhotoRecord;
  readonly injuryNumbers: readonly number[];
}

function compare(left: Sortable, right: Sortable, steps: readonly string[]): number {
  const byInjury =
    (left.injuryNumbers[0] ?? Number.POSITIVE_INFINITY) - (right.injuryNumbers[0] ?? Number.POSITIVE_INFINITY);
  if (byInjury !== 0 && !Number.isNaN(byInjury)) return byInjury;
  const byStep = steps.indexOf(left.photo.details.step) - steps.indexOf(right.photo.details.step);
  if (byStep !== 0) return byStep;
  return (
    left.photo.importedAt.localeCompare(right.photo.importedAt) || left.photo.sha256.localeCompare(right.photo.sha256)
  );
}

function injuryNumbers(injuries: readonly InjuryRecord[], photo: PhotoRecord): readonly number[] {
  return injuries
    .filter(({ id }) => photo.injuryIds.includes(id))
    .map(({ number }) => number)
    .toSorted((left, right) => left - right);
}

/** a … z, aa, ab … as columns of a sheet are lettered. */
function letters(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : `${letters(Math.floor(index / 26) - 1)}${last}`;
}
