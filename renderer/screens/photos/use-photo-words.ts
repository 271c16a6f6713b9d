import type { ExaminationRecord, PhotoRecord } from '../../../shared/domain/case/case-record.ts';
import { useText } from '../../api/language-context.tsx';
import { useCodes } from '../../api/standard-context.tsx';

/** The numbers of the injuries that a photo shows, ascending. */
export const injuryNumbers = (photo: PhotoRecord, { injuries }: ExaminationRecord): readonly number[] =>
  injuries
    .filter((injury) => photo.injuryIds.includes(injury.id))
    .map((injury) => injury.number)
    .sort((left, right) => left - right);

/** Says in words what a photo shows, for screen readers. */
export function usePhotoWords(): (photo: PhotoRecord, examination: ExaminationRecord) => string {
  const { photos } = useText();
  const codes = useCodes();
  return (photo, examination) =>
    photos.viewer.alt({
      step: codes.words('photo-step', photo.details.step),
      injuries: photos.injuries({ numbers: injuryNumbers(photo, examination) }),
    });
}
