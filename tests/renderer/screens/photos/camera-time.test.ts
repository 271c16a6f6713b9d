import { describe, expect, it } from 'vitest';
import { cameraTime } from '../../../../renderer/screens/photos/camera-time.ts';

// 14:00–15:10 on Dutch clocks in winter (UTC+1).
const examination = { startedAt: '2026-03-04T13:00:00Z', endedAt: '2026-03-04T14:10:00Z' };

describe('cameraTime', () => {
  it('reads camera time as Dutch clock time, in winter and in summer', () => {
    expect(cameraTime('2026-03-04T14:20:00', examination)).toEqual({ kind: 'during', minutes: 20 });
    expect(cameraTime('2026-07-04T14:20:00', { startedAt: '2026-07-04T12:00:00Z' })).toEqual({
      kind: 'during',
      minutes: 20,
    });
  });

  it('says how long before the start or after the end', () => {
    expect(cameraTime('2026-03-04T13:45:30', examination)).toEqual({ kind: 'before', minutes: 15 });
    expect(cameraTime('2026-03-05T15:10:00', examination)).toEqual({ kind: 'after', minutes: 1440 });
    expect(cameraTime('2026-03-04T15:10:00', examination)).toEqual({ kind: 'during', minutes: 70 });
  });

  it('calls nothing after an examination that has not ended', () => {
    expect(cameraTime('2026-03-06T14:00:00', { startedAt: examination.startedAt })).toEqual({
      kind: 'during',
      minutes: 2880,
    });
  });
});
