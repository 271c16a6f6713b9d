import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectEdition } from '../../../../shared/domain/standard/inspect-edition.ts';
import { standardFiles } from '../../../../shared/domain/standard/standard.ts';
import { standardPack } from '../../../support/standard-pack.ts';

type Json = Record<string, unknown>;

/** The faults after one change to a copy of one file, in one line each. */
function faultsAfter(file: string, change: (content: never) => void) {
  const copy: Json = { ...standardPack, [file]: structuredClone((standardPack as unknown as Json)[file]) };
  // The test knows what it takes apart.
  change(copy[file] as never);
  return inspectEdition(copy).faults;
}

describe('looking at an edition', () => {
  it('gives the edition that is shipped, without fault', () => {
    expect(inspectEdition(standardPack)).toEqual({ standard: standardPack, faults: [] });
  });

  it('names every file that is absent', () => {
    expect(inspectEdition({}).faults).toEqual(
      standardFiles.map((file) => ({ file, path: '', kind: 'file-missing', value: '' })),
    );
  });

  it('tells absent files and faults in other files together, and a place by the ids of entries', () => {
    const { geography: _absent, ...others } = standardPack;
    const descriptors = structuredClone(others.descriptors);
    const colour = descriptors.findIndex(({ id }) => id === 'colour');
    descriptors[colour] = { ...descriptors[colour], label: { nl: 'Kleur', en: 7 } } as never;
    expect(inspectEdition({ ...others, descriptors }).faults).toEqual([
      { file: 'geography', path: '', kind: 'file-missing', value: '' },
      { file: 'descriptors', path: 'colour.label.en', kind: 'wrong-kind', value: '7', expected: 'string' },
    ]);
  });

  it('tells what is missing, strange, or outside its limits', () => {
    expect(faultsAfter('edition', (edition: Json) => Reflect.deleteProperty(edition, 'title'))).toEqual([
      { file: 'edition', path: 'title', kind: 'key-missing', value: '', expected: 'object' },
    ]);
    expect(faultsAfter('edition', (edition: Json) => Object.assign(edition, { edition: 'spring' }))).toMatchObject([
      { file: 'edition', path: 'edition', kind: 'wrong-form', value: 'spring' },
    ]);
    expect(faultsAfter('injury-types', ([type]: Json[]) => Object.assign(type ?? {}, { size: 'huge' }))).toEqual([
      {
        file: 'injury-types',
        path: 'bruise.size',
        kind: 'not-allowed',
        value: 'huge',
        expected: 'required, optional, none',
      },
    ]);
    expect(faultsAfter('indicators', (indicators: Json) => Object.assign(indicators, { threshold: 2 }))).toEqual([
      { file: 'indicators', path: 'threshold', kind: 'too-small', value: '2', expected: '3' },
    ]);
    expect(faultsAfter('code-lists', ([list]: Json[]) => Object.assign(list ?? {}, { entries: [] }))).toEqual([
      { file: 'code-lists', path: 'contact-kind.entries', kind: 'too-small', value: '[…]', expected: '1' },
    ]);
    expect(
      faultsAfter('descriptors', ([, shape]: Json[]) => Object.assign(shape ?? {}, { value: { kind: 'smell' } })),
    ).toEqual([{ file: 'descriptors', path: 'shape.value.kind', kind: 'not-right', value: 'smell' }]);
  });

  it('compares the files only when each is right, and then finds a reference to nothing', () => {
    const [first] = standardPack['injury-types'];
    const changed = faultsAfter('injury-types', (types: { descriptors: { id: string; required: boolean }[] }[]) =>
      types[0]?.descriptors.push({ id: 'smell', required: false }),
    );
    expect(changed).toEqual([
      { file: 'injury-types', path: `${first?.id}.descriptors`, kind: 'unknown-id', value: 'smell' },
    ]);
  });

  it('takes names that every object has for what they are: unknown', () => {
    const faults = faultsAfter('body-regions', ({ regions }: { regions: Json[] }) =>
      Object.assign(regions.find(({ aspects }) => aspects !== undefined) ?? {}, { aspects: 'constructor' }),
    );
    expect(faults).toMatchObject([{ file: 'body-regions', kind: 'unknown-id', value: 'constructor' }]);
  });

  it('never throws, whatever stands in the place of a part', () => {
    const small = standardFiles.filter((file) => !file.startsWith('body-'));
    const place = fc.array(fc.nat(), { minLength: 1, maxLength: 7 });
    const content = fc.oneof(
      fc.jsonValue({ maxDepth: 2 }),
      fc.constantFrom('constructor', '__proto__', 'toString', '', -1, [], {}, [[]], [{}], [null]),
    );
    fc.assert(
      fc.property(fc.constantFrom(...small), place, content, (file, steps, value) => {
        const faults = faultsAfter(file, (root: Json) => replaceAt(root, steps, value));
        expect(faults.every(({ kind }) => kind !== 'file-missing')).toBe(true);
      }),
      { numRuns: 150 },
    );
    for (const value of [null, 1, 'text', [], {}, [null], [[]]])
      for (const file of standardFiles)
        expect(inspectEdition({ ...standardPack, [file]: value }).faults).not.toEqual([]);
  });
});

/** Follows the steps into a value, each taken modulo what there is, and puts another value at the end. */
function replaceAt(root: Json, steps: readonly number[], value: unknown): void {
  let holder = root;
  for (const [index, step] of steps.entries()) {
    const keys = Object.keys(holder);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const inner = holder[key];
    if (index === steps.length - 1 || typeof inner !== 'object' || inner === null) {
      holder[key] = value;
      return;
    }
    // An object read from JSON.
    holder = inner as Json;
  }
}
