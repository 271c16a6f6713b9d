import { describe, expect, it } from 'vitest';
import { pruneEmpty } from '../../../../renderer/api/prune-empty.ts';
import {
  copyOfInjury,
  draftOfInjury,
  type InjuryDraft,
  injurySchema,
} from '../../../../renderer/screens/examination/injury/injury-draft.ts';
import {
  directionsFrom,
  draftOfLandmark,
  type LandmarkDraft,
  measuredFrom,
} from '../../../../renderer/screens/examination/injury/landmark-draft.ts';
import { followRows } from '../../../../renderer/screens/examination/injury/use-follow-drawing.ts';
import type { LandmarkRecord } from '../../../../shared/domain/injury/injury.ts';
import { packLookup as lookup } from '../../../support/standard-pack.ts';
import { syntheticInjury } from '../../../support/synthetic-record.ts';

const navel: LandmarkRecord = {
  landmarkId: 'navel',
  distanceMm: 35,
  directions: ['above', 'left'],
  method: 'drawn',
  heightCm: 112,
};
const nipple: LandmarkRecord = { landmarkId: 'nipple-left', distanceMm: 80, directions: [], method: 'measured' };
const drawnArea = { cm2: 12, percent: 0.2, basis: 'mosteller-1987' } as const;
const injury = syntheticInjury(1, { landmarks: [navel, nipple], drawnArea }).details;
const draft = draftOfInjury(injury, lookup);
const submit = (entered: InjuryDraft) => injurySchema(lookup).safeParse(pruneEmpty(entered));

describe('distances in the injury form', () => {
  it('are given back as they were recorded when nothing is changed', () => {
    expect(submit(draft).data).toEqual(injury);
  });

  it('are left behind by a copy, for they belong to the one place', () => {
    expect(copyOfInjury(injury, lookup)).toMatchObject({ landmarks: [], drawnArea: null });
  });

  it('from the map are not recorded of a place on a flat drawing, those measured on the child are', () => {
    const plate = { kind: 'point', at: { model: 1, plate: 'mouth', part: 'lip-upper', x: 0.5, y: 0.5 } } as const;
    const details = submit({ ...draft, plate }).data;
    expect([details?.landmarks, details?.drawnArea]).toEqual([[nipple], undefined]);
  });

  it('are refused at their own field while a distance is missing', () => {
    const missing = { ...draft, landmarks: [measuredFrom(navel)] };
    expect(submit(missing).error?.issues.map(({ path }) => path.join('.'))).toEqual(['landmarks.0.distanceMm']);
  });

  it('that are measured begin with landmark and directions of the map, and are not told as the map’s', () => {
    const row: LandmarkDraft = { ...measuredFrom(navel), distanceMm: 33 };
    expect(submit({ ...draft, landmarks: [row] }).data?.landmarks).toEqual([
      { landmarkId: 'navel', distanceMm: 33, directions: ['above', 'left'], method: 'measured' },
    ]);
  });

  it('taken from the map and then called measured forget for which height they were computed', () => {
    const row: LandmarkDraft = { ...draftOfLandmark(navel), method: 'measured' };
    expect(submit({ ...draft, landmarks: [row] }).data?.landmarks?.[0]).not.toHaveProperty('heightCm');
  });
});

describe('directions to choose from', () => {
  const landmark = (id: string) => lookup.standard['body-landmarks'].landmarks.find((each) => each.id === id);

  it.each<[string, 'upright' | 'across', readonly string[]]>([
    ['navel', 'upright', ['above', 'below']],
    ['navel', 'across', ['left', 'right', 'in-front', 'behind']],
    ['nipple-left', 'across', ['left', 'right', 'medial', 'lateral', 'in-front', 'behind']],
    ['kneecap-middle-left', 'across', ['medial', 'lateral', 'in-front', 'behind']],
    ['middle-knuckle-left', 'upright', ['proximal', 'distal']],
    ['middle-knuckle-left', 'across', ['medial', 'lateral']],
    ['heel-point-right', 'upright', ['proximal', 'distal']],
  ])('from %s, %s', (id, kind, directions) => {
    expect(directionsFrom(landmark(id), kind, '')).toEqual(directions);
  });

  it('keep one that was recorded otherwise', () => {
    expect(directionsFrom(landmark('navel'), 'across', 'medial')).toContain('medial');
    expect(directionsFrom(undefined, 'upright', 'distal')).toEqual(['above', 'below', 'distal']);
  });
});

describe('a drawing that is changed', () => {
  const near = (landmarkId: string, mannequinMm: number) => ({
    landmarkId,
    distance: { mannequinMm },
    directions: [],
  });
  const row = (landmarkId: string, method: string, distanceMm: number): LandmarkDraft => ({
    ...measuredFrom(navel),
    landmarkId,
    method,
    distanceMm,
  });
  const follow = (rows: readonly LandmarkDraft[], ...landmarks: ReturnType<typeof near>[]) =>
    followRows(rows, { landmarks }, ({ landmarkId, distance }) => row(landmarkId, 'drawn', distance.mannequinMm));

  it('takes along what the map gave, told from the landmarks that are nearest now', () => {
    expect(follow([row('navel', 'drawn', 35)], near('sternum-end', 20), near('navel', 50))).toEqual([
      row('sternum-end', 'drawn', 20),
    ]);
  });

  it('leaves what was measured on the child, and tells no landmark twice', () => {
    const rows = [row('navel', 'drawn', 35), row('sternum-end', 'measured', 21)];
    expect(follow(rows, near('sternum-end', 20), near('navel', 50))).toEqual([
      row('navel', 'drawn', 50),
      row('sternum-end', 'measured', 21),
    ]);
    expect(follow(rows, near('sternum-end', 20))).toEqual([row('sternum-end', 'measured', 21)]);
  });
});
