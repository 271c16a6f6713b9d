import { describe, expect, it } from 'vitest';
import { findActions } from '../../../renderer/frame/find-actions.ts';

const run = (): void => undefined;
const actions = [
  { id: 'a', label: 'Werklijst', run },
  { id: 'b', label: '2026-0001 · Voorbeeld, Zoë', run },
  { id: 'c', label: 'Vergrendelen', search: 'slot lock', run },
];
const found = (typed: string): readonly string[] => findActions(actions, typed).map((action) => action.id);

describe('findActions', () => {
  it('shows everything until something is typed', () => {
    expect(found(' ')).toEqual(['a', 'b', 'c']);
  });

  it('finds by all words, in any order, without accents and capitals', () => {
    expect(found('ZOE 2026')).toEqual(['b']);
    expect(found('slot')).toEqual(['c']);
    expect(found('zoe 2025')).toEqual([]);
  });
});
