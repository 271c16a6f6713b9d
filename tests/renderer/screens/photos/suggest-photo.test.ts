import { expect, test } from 'vitest';
import { photosToCompare } from '../../../../renderer/screens/photos/viewer/compare/suggest-photo.ts';
import type { CaseRecord } from '../../../../shared/domain/case/case-record.ts';

interface Made {
  readonly id: string;
  readonly on: string;
  readonly injuries: readonly { readonly id: string; readonly earlier?: string }[];
  readonly photos: readonly { readonly id: string; readonly of: readonly string[]; readonly step?: string }[];
}

/** Only what the choice of a photo looks at. */
const caseOf = (made: readonly Made[]): CaseRecord =>
  ({
    examinations: made.map(({ id, on, injuries, photos }) => ({
      id,
      details: { startedAt: on },
      injuries: injuries.map(({ id: injuryId, earlier }) => ({ id: injuryId, details: { earlier } })),
      photos: photos.map(({ id: photoId, of, step }) => ({
        id: photoId,
        injuryIds: of,
        details: { step: step ?? 'close-up', scale: 'abfo-2' },
      })),
    })),
  }) as unknown as CaseRecord; // the rest of a case plays no part

const record = caseOf([
  {
    id: 'third',
    on: '2026-03-20T10:00:00Z',
    injuries: [{ id: 'c', earlier: 'b' }],
    photos: [{ id: 'p-c', of: ['c'] }],
  },
  {
    id: 'first',
    on: '2026-03-01T10:00:00Z',
    injuries: [{ id: 'a' }, { id: 'x' }],
    photos: [
      { id: 'p-x', of: ['x'] },
      { id: 'p-a-overview', of: ['a'], step: 'overview' },
      { id: 'p-a', of: ['a'] },
    ],
  },
  {
    id: 'second',
    on: '2026-03-10T10:00:00Z',
    injuries: [{ id: 'b', earlier: 'a' }],
    photos: [
      { id: 'p-b', of: ['b'] },
      { id: 'p-b-2', of: ['b'] },
    ],
  },
]);
const photo = record.examinations.flatMap(({ photos }) => photos).find(({ id }) => String(id) === 'p-b');

test('the same injury at other examinations comes first, in the same step before others, the oldest first', () => {
  if (photo === undefined) throw new Error('The photo is not there');
  const choices = photosToCompare(record, photo);
  expect(choices.map((each) => each.photo.id)).toEqual(['p-a', 'p-c', 'p-a-overview', 'p-x', 'p-b-2']);
  expect(choices.map(({ isSame }) => isSame)).toEqual([true, true, true, false, false]);
});
