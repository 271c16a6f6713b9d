import { describe, expect, it } from 'vitest';
import { missingPhotos } from '../../../../renderer/screens/photos/missing-photos.ts';
import { filterPhotos } from '../../../../renderer/screens/photos/photo-filter.ts';
import { injuryId, syntheticInjury, syntheticPhoto } from '../../../support/synthetic-record.ts';

const injuries = [syntheticInjury(2), syntheticInjury(1)];

describe('missingPhotos', () => {
  it('wants an overview and a close-up with scale of every injury, by number', () => {
    expect(
      missingPhotos(injuries, []).map(({ injury, overview, closeUp }) => [injury.number, overview, closeUp]),
    ).toEqual([
      [1, true, true],
      [2, true, true],
    ]);
  });

  it('counts one photo for all injuries that it shows', () => {
    const overview = syntheticPhoto(1, [1, 2], { step: 'overview', scale: 'none' });
    expect(missingPhotos(injuries, [overview, syntheticPhoto(2, [1])]).map(({ injury }) => injury.number)).toEqual([2]);
  });

  it('does not take a close-up without a scale in the picture for one with', () => {
    const photos = [
      syntheticPhoto(1, [1], { step: 'overview' }),
      syntheticPhoto(2, [1], { step: 'close-up-scale', scale: 'none' }),
    ];
    expect(missingPhotos([syntheticInjury(1)], photos)[0]?.closeUp).toBe(true);
  });
});

describe('filterPhotos', () => {
  const timed = (serial: number, takenAt: string | undefined, shows: readonly number[]) => {
    const { metadata, ...photo } = syntheticPhoto(serial, shows);
    const { takenAt: _dropped, ...rest } = metadata;
    return { ...photo, metadata: takenAt === undefined ? rest : { ...rest, takenAt } };
  };
  const photos = [
    timed(1, undefined, [1]),
    timed(2, '2026-03-04T14:30:00', [2]),
    timed(3, '2026-03-04T14:10:00', []),
    timed(4, '2026-03-04T14:20:00', [1]),
  ];
  const serials = (filter: string) =>
    filterPhotos(photos, filter).map((photo) => photos.indexOf(photo as (typeof photos)[number]) + 1);

  it('follows the clock of the camera, photos without time last', () => {
    expect(serials('')).toEqual([3, 4, 2, 1]);
  });

  it('shows one injury, or what shows none', () => {
    expect(serials(injuryId(1))).toEqual([4, 1]);
    expect(serials('none')).toEqual([3]);
  });
});
