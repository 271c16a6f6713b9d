import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../../shared/domain/standard/compare-editions.ts';
import { type EditionChange, EditionPart } from '../../../../shared/domain/standard/edition-differences.ts';
import { entriesByPart } from '../../../../shared/domain/standard/edition-entries.ts';
import type { Standard } from '../../../../shared/domain/standard/standard.ts';
import { addedType, editionAfter } from '../../../support/next-edition.ts';
import { standardPack } from '../../../support/standard-pack.ts';

const copy = (): Standard => structuredClone(standardPack);
const changesTo = (change: (standard: Standard) => void): readonly EditionChange[] => {
  const changed = copy();
  change(changed);
  return compareEditions(standardPack, changed).changes;
};

/** The way to every text, number and truth value of an edition, but those that name the edition. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return path.at(-1) === 'edition' && path.length === 2 ? [] : [path];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]));
}
const leaves = leavesOf(standardPack);

/** The same edition with another value at the end of a path. */
function otherAt(path: readonly string[]): Standard {
  const changed = copy();
  // Each step but the last leads to an object or a list, because the path came from the same edition.
  let inner = changed as unknown as Record<string, unknown>;
  for (const key of path.slice(0, -1)) inner = inner[key] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const value = inner[last];
  inner[last] = typeof value === 'number' ? value + 1 : typeof value === 'boolean' ? !value : `${value}x`;
  return changed;
}

const turned = (changes: readonly EditionChange[]): readonly unknown[] =>
  changes
    .map(({ part, id, change, fields }) => ({
      part,
      id,
      fields,
      change: { added: 'removed', removed: 'added', changed: 'changed' }[change],
    }))
    .toSorted(byText);
const plain = (changes: readonly EditionChange[]): readonly unknown[] =>
  changes.map(({ part, id, change, fields }) => ({ part, id, fields, change })).toSorted(byText);
const byText = (left: object, right: object): number => {
  const [one, other] = [left, right].map((each) => JSON.stringify(Object.entries(each).toSorted()));
  return (one ?? '').localeCompare(other ?? '');
};

describe('comparing editions', () => {
  it('finds nothing between an edition and itself, nor where only the number of the edition differs', () => {
    expect(compareEditions(standardPack, copy()).changes).toEqual([]);
    const renamed = { ...copy(), edition: { ...standardPack.edition, edition: '2030.4' } };
    expect(compareEditions(standardPack, renamed)).toEqual({ from: '2026.1', to: '2030.4', changes: [] });
  });

  it('finds a change of any value whatever, wherever it stands', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        expect(compareEditions(standardPack, otherAt(path)).changes.length).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('says the other way round what it says the one way', () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), (path) => {
        const changed = otherAt(path);
        const there = compareEditions(standardPack, changed);
        const back = compareEditions(changed, standardPack);
        expect(plain(back.changes)).toEqual(turned(there.changes));
      }),
      { numRuns: 40 },
    );
    const next = editionAfter();
    expect(plain(compareEditions(next, standardPack).changes)).toEqual(
      turned(compareEditions(standardPack, next).changes),
    );
  });

  it('tells what is new, what is gone and what is called otherwise', () => {
    const lights = standardPack['code-lists'].find(({ id }) => id === 'light')?.entries ?? [];
    const [first, last] = [lights[0], lights.at(-1)];
    const { changes } = compareEditions(standardPack, editionAfter());
    expect(changes).toEqual([
      expect.objectContaining({
        part: 'injury-types',
        id: addedType.id,
        change: 'added',
        label: { nl: addedType.nl, en: 'test mark' },
      }),
      {
        part: 'injury-types',
        id: 'bruise',
        change: 'changed',
        label: { nl: 'bloeduitstorting', en: 'contusion' },
        formerly: standardPack['injury-types'].find(({ id }) => id === 'bruise')?.label,
        fields: ['label'],
      },
      expect.objectContaining({ part: 'codes', id: 'light.test-light', change: 'added' }),
      expect.objectContaining({ part: 'codes', id: `light.${last?.id}`, change: 'removed' }),
      expect.objectContaining({ part: 'codes', id: `light.${first?.id}`, change: 'changed', fields: ['label'] }),
      { part: 'files', id: 'edition', change: 'changed', fields: ['title'] },
    ]);
  });

  it('tells of another order of the same choices, once and under their list', () => {
    expect(
      changesTo((standard) => {
        standard['code-lists'].find(({ id }) => id === 'sex')?.entries.reverse();
      }),
    ).toEqual([{ part: 'codes', id: 'sex', change: 'changed', fields: ['order'] }]);
  });

  it('tells an option of a descriptor from the descriptor, and a required descriptor from its type', () => {
    const withOptions = standardPack.descriptors.find(({ value }) => 'options' in value && value.options.length > 2);
    if (!withOptions) throw new Error('no descriptor with options');
    const gone = changesTo(({ descriptors }) => {
      const value = descriptors.find(({ id }) => id === withOptions.id)?.value;
      if (value && 'options' in value) value.options.pop();
    });
    expect(gone.map(({ part, change }) => [part, change])).toEqual([['options', 'removed']]);
    const asked = changesTo((standard) => {
      const descriptor = standard['injury-types'][0]?.descriptors[0];
      if (descriptor) descriptor.required = !descriptor.required;
    });
    expect(asked.map(({ part, fields }) => [part, fields])).toEqual([['injury-types', ['descriptors']]]);
  });

  it('gives every entry of every list an id of its own in the shipped edition', () => {
    for (const part of EditionPart.options) {
      if (part === 'files') continue;
      const ids = entriesByPart[part](standardPack).map(({ id }) => id);
      expect(ids.length, part).toBeGreaterThan(0);
      expect(new Set(ids).size, part).toBe(ids.length);
    }
  });
});
