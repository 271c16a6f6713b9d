import { describe, expect, test } from 'vitest';
import { showBytes } from '../../../renderer/api/show-bytes.ts';
import { concernsOf } from '../../../renderer/frame/safekeeping-band.tsx';

describe('what the band says', () => {
  test('is nothing while all is well, or while a missing reserve only waits to be made again', () => {
    expect(concernsOf({ due: false, lowSpace: false, reserve: 'kept' })).toEqual([]);
    expect(concernsOf({ due: false, lowSpace: false, reserve: 'released' })).toEqual([]);
  });

  test('is the room first, then the backup', () => {
    expect(concernsOf({ due: true, lowSpace: false, reserve: 'kept' })).toEqual(['due']);
    expect(concernsOf({ due: true, lowSpace: true, reserve: 'kept' })).toEqual(['low-space', 'due']);
    expect(concernsOf({ due: false, lowSpace: true, reserve: 'released' })).toEqual(['no-reserve']);
  });
});

test('bytes are shown in the unit that fits, as disks are sold', () => {
  const plain = (bytes: number, locale = 'nl-NL') => showBytes(bytes, locale).replaceAll(/\s/g, ' ');
  expect(plain(317_000)).toBe('317 kB');
  expect(plain(1_400_000_000)).toBe('1,4 GB');
  expect(plain(999_999_999, 'en-GB')).toBe('1,000 MB');
  expect(plain(83_412_000_000, 'en-GB')).toBe('83.4 GB');
});
