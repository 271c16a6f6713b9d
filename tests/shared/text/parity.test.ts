import { describe, expect, it } from 'vitest';
import { en } from '../../../shared/text/en.ts';
import { nl } from '../../../shared/text/nl.ts';

/** Every text of a catalogue by its path; functions count as texts. */
function leaves(value: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, each]) => leaves(each, path === '' ? key : `${path}.${key}`));
}

const byPath = { nl: new Map(leaves(nl)), en: new Map(leaves(en)) };

describe('texts', () => {
  it('have the same keys in both languages', () => {
    expect([...byPath.en.keys()].sort()).toEqual([...byPath.nl.keys()].sort());
  });

  it.each(['nl', 'en'] as const)('are never empty in %s', (language) => {
    const empty = [...byPath[language]].filter(([, text]) => typeof text !== 'function' && String(text).trim() === '');
    expect(empty).toEqual([]);
  });

  it('are functions of the same things in both languages', () => {
    const kinds = (language: 'nl' | 'en') =>
      [...byPath[language]].map(([path, text]) => `${path}: ${typeof text}`).sort();
    expect(kinds('en')).toEqual(kinds('nl'));
  });
});
