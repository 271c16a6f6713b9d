import { describe, expect, it } from 'vitest';
import { photoSizeContradictions } from '../../../../shared/domain/injury/photo-size-contradictions.ts';
import type { PhotoSize } from '../../../../shared/domain/photo/photo-size.ts';
import { MeasurementId, PhotoId } from '../../../../shared/kernel/record-id.ts';

const photoId = PhotoId.parse('0b6f3c8e-6d0c-4f5e-9b5a-2f1c3d4e5f60');
const measurementId = MeasurementId.parse('1b6f3c8e-6d0c-4f5e-9b5a-2f1c3d4e5f60');
const photoSize: PhotoSize = {
  photoId,
  measurementId,
  length: { of: 'a', mm: 40.2, interval95: [38, 42.4], practiceInterval95: [28, 52] },
  width: { of: 'b', mm: 25, interval95: [24, 26], practiceInterval95: [13, 37] },
};
const photos = [{ id: photoId, measurements: [{ id: measurementId }] }];
const count = { kind: 'single' } as const;
const measured = (lengthMm: number, widthMm = 25) => ({ lengthMm, widthMm, method: 'measured' as const });

describe('a size from a photo', () => {
  it.each([27.9, 52.1])('contradicts %s mm on the child, which lies outside both intervals', (lengthMm) => {
    const size = measured(lengthMm);
    expect(photoSizeContradictions({ size, photoSize, count }, photos)).toEqual(['size-against-photo']);
  });

  it.each([28, 36, 40, 52])('agrees with %s mm on the child, within the practice interval', (lengthMm) => {
    expect(photoSizeContradictions({ size: measured(lengthMm), photoSize, count }, photos)).toEqual([]);
  });

  it('contradicts a width on the child as well', () => {
    const size = measured(40, 40);
    expect(photoSizeContradictions({ size, photoSize, count }, photos)).toEqual(['size-against-photo']);
  });

  it('has no more digits than its interval carries, and another number is not of the photo', () => {
    const size = { lengthMm: 40.2, widthMm: 25, method: 'photo' as const };
    expect(photoSizeContradictions({ size, photoSize, count }, photos)).toEqual([]);
    const changed = { ...size, lengthMm: 41 };
    expect(photoSizeContradictions({ size: changed, photoSize, count }, photos)).toEqual(['size-not-of-photo']);
    expect(photoSizeContradictions({ size, count }, photos)).toEqual(['size-not-of-photo']);
  });

  it('says so when its measurement was struck or is gone', () => {
    const struck = [{ id: photoId, measurements: [{ id: measurementId, struck: { reason: 'x' } }] }];
    expect(photoSizeContradictions({ photoSize, count }, struck)).toEqual(['measurement-of-size-struck']);
    expect(photoSizeContradictions({ photoSize, count }, [])).toEqual(['measurement-of-size-struck']);
  });
});
