import { describe, expect, it } from 'vitest';
import { kitWords, newRecoverySecret, readRecoveryParts } from '../../../../electron/vault/recovery-words.ts';
import { partsOf, RecoverWordsForm, wordPlaces } from '../../../../renderer/screens/unlock/recover-form.ts';

const typed = { vault: 'v', have: 'kit' as const, first: 'abandon ability' };

describe('RecoverWordsForm', () => {
  it('asks for the second part only where there are shares', () => {
    expect(RecoverWordsForm.safeParse(typed).success).toBe(true);
    const refused = RecoverWordsForm.safeParse({ ...typed, have: 'shares' });
    expect(refused.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
      ['second', 'share-required'],
    ]);
  });

  it('sends what is in sight', () => {
    expect(partsOf({ ...typed, second: 'left behind' })).toEqual(['abandon ability']);
    expect(partsOf({ ...typed, have: 'shares', second: 'able about' })).toEqual(['abandon ability', 'able about']);
  });
});

describe('wordPlaces', () => {
  it('finds the word that the core calls unreadable by its position', async () => {
    const words = kitWords(newRecoverySecret()).map((word, index) => (index === 16 ? 'zzyzx' : word));
    const text = words.map((word, index) => `${index + 1}. ${word}`).join('\n');
    const read = await readRecoveryParts([text]);
    const position = !read.ok && 'position' in read.error ? read.error.position : undefined;
    const place = wordPlaces(text)[position ?? -1];
    expect(text.slice(place?.start, place?.end)).toBe('zzyzx');
  });

  it('counts words, not numbers or punctuation', () => {
    expect(wordPlaces('1. abandon, 2) ability\n3 able')).toHaveLength(3);
    expect(wordPlaces(' 12 ')).toHaveLength(0);
  });
});
