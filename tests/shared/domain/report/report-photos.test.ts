import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberPhotos, photosOfInjury } from '../../../../shared/domain/report/report-photos.ts';
import { photoId, syntheticInjury, syntheticPhoto } from '../../../support/synthetic-record.ts';

const steps = ['overview', 'mid-range', 'close-up', 'close-up-scale'];
const injuries = [syntheticInjury(1), syntheticInjury(2), syntheticInjury(3)];

describe('photo numbers', () => {
  test('are the number of the injury and a letter, in the order of the steps; overviews come last', () => {
    const photos = [
      syntheticPhoto(1, [2], { step: 'close-up-scale' }),
      syntheticPhoto(2, [], { step: 'overview' }),
      syntheticPhoto(3, [1], { step: 'close-up-scale' }),
      syntheticPhoto(4, [1], { step: 'mid-range' }),
      syntheticPhoto(5, [], { step: 'overview' }),
    ];
    expect(numberPhotos({ injuries, photos }, steps).map(({ number, photo }) => [number, photo.id])).toEqual([
      ['1a', photoId(4)],
      ['1b', photoId(3)],
      ['2a', photoId(1)],
      ['O1', photoId(2)],
      ['O2', photoId(5)],
    ]);
  });

  test('a photo of several injuries goes under the lowest number and belongs to each', () => {
    const photos = numberPhotos({ injuries, photos: [syntheticPhoto(1, [3, 2])] }, steps);
    expect(photos.map(({ number, injuryNumbers }) => [number, injuryNumbers])).toEqual([['2a', [2, 3]]]);
    expect(injuries.map((injury) => photosOfInjury(photos, injury).length)).toEqual([0, 1, 1]);
  });

  test('are all different, also beyond the alphabet, and do not depend on the order of entry', () => {
    const photo = fc.record({ injury: fc.constantFrom([], [1], [2], [1, 3]), step: fc.constantFrom(...steps) });
    fc.assert(
      fc.property(fc.array(photo, { minLength: 60, maxLength: 80 }), fc.infiniteStream(fc.nat()), (list, keys) => {
        const photos = list.map(({ injury, step }, index) => syntheticPhoto(index + 1, injury, { step }));
        const shuffled = photos
          .map((entry) => ({ entry, key: keys.next().value ?? 0 }))
          .toSorted((a, b) => a.key - b.key);
        const numbers = numberPhotos({ injuries, photos }, steps).map(({ number, photo: { id } }) => `${number} ${id}`);
        const again = numberPhotos({ injuries, photos: shuffled.map(({ entry }) => entry) }, steps).map(
          ({ number, photo: { id } }) => `${number} ${id}`,
        );
        expect(new Set(numbers.map((line) => line.split(' ')[0])).size).toBe(photos.length);
        expect(again).toEqual(numbers);
      }),
      { numRuns: 30 },
    );
  });
});
