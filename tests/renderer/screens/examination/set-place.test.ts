import { expect, it } from 'vitest';
import type { LandmarkDraft } from '../../../../renderer/screens/examination/injury/landmark-draft.ts';
import { measuredOnChild } from '../../../../renderer/screens/examination/injury/set-place.ts';

const row = (landmarkId: string, method: 'measured' | 'drawn'): LandmarkDraft => ({
  landmarkId,
  distanceMm: 40,
  upright: '',
  across: '',
  method,
  heightCm: undefined,
});

it('an injury that is shown on a flat drawing keeps what was measured on the child and nothing of the mannequin', () => {
  const measured = row('navel', 'measured');
  expect(measuredOnChild({ landmarks: [row('navel', 'drawn'), measured] })).toEqual({
    landmarks: [measured],
    drawnArea: null,
  });
});
