import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOffset, photoTime } from '../../../../shared/domain/photo/photo-time.ts';
import { syntheticPhoto } from '../../../support/synthetic-record.ts';

const taken = (takenAt: string | undefined, clockOffsetMinutes?: number) => {
  const { details, metadata } = syntheticPhoto(1, []);
  const { takenAt: _own, ...rest } = metadata;
  return photoTime({
    details: { ...details, ...(clockOffsetMinutes === undefined ? {} : { clockOffsetMinutes }) },
    metadata: { ...rest, ...(takenAt === undefined ? {} : { takenAt }) },
  });
};

test('a file without a time has none, whatever was said of the clock', () => {
  expect(taken(undefined, 60)).toBeUndefined();
});

test('without a correction it is the time of the camera', () => {
  expect(taken('2026-03-04T14:20:31')).toEqual({ at: '2026-03-04T14:20:31', corrected: false });
});

test('a camera that ran behind is brought forward, over midnight and the end of the year; one that ran ahead back', () => {
  expect(taken('2025-12-31T23:30:00', 62)).toEqual({ at: '2026-01-01T00:32:00', corrected: true });
  expect(taken('2026-03-01T00:10:00', -15)).toEqual({ at: '2026-02-28T23:55:00', corrected: true });
});

test('what the camera showed becomes what it really was', () => {
  const moment = fc
    .date({ min: new Date('2000-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => `${date.toISOString().slice(0, 16)}:00`);
  fc.assert(
    fc.property(moment, moment, (shown, real) => {
      expect(taken(shown, clockOffset(shown, real))?.at).toBe(real);
    }),
  );
});
