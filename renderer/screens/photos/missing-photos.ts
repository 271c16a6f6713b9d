import type { InjuryRecord, PhotoRecord } from '../../../shared/domain/case/case-record.ts';

/** What the series of one injury still lacks. */
export interface MissingPhotos {
  readonly injury: InjuryRecord;
  readonly overview: boolean;
  readonly closeUp: boolean;
}

/**
 * Injuries without an overview or without a close-up in which a scale can be seen, by number. Orientation photo and close-up with
 * scale: Istanbul Protocol (OHCHR, edition 2022), para. 402.
 */
export function missingPhotos(
  injuries: readonly InjuryRecord[],
  photos: readonly PhotoRecord[],
): readonly MissingPhotos[] {
  return [...injuries]
    .sort((left, right) => left.number - right.number)
    .map((injury) => {
      const own = photos.filter((photo) => photo.injuryIds.includes(injury.id));
      return {
        injury,
        overview: !own.some(({ details }) => details.step === 'overview'),
        closeUp: !own.some(({ details }) => details.step === 'close-up-scale' && details.scale !== 'none'),
      };
    })
    .filter(({ overview, closeUp }) => overview || closeUp);
}
